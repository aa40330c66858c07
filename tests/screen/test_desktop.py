import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.desktop import BARS_PX, window_size


@pytest.mark.parametrize(
    ("desktop", "size"),
    [
        ((1920, 1080), (1280, 720)),
        ((1366, 768), (1209, 680)),
        ((1024, 600), (910, 512)),
        ((3840, 2160), (2560, 1440)),
        ((2160, 3840), (2160, 1215)),
    ],
)
def test_a_window_fits_its_desktop_and_is_read_from_afar(desktop: tuple[int, int], size: tuple[int, int]) -> None:
    assert window_size(desktop) == size


@given(st.tuples(st.integers(640, 8000), st.integers(480, 8000)))
def test_it_is_never_larger_than_the_desktop_and_always_of_one_shape(desktop: tuple[int, int]) -> None:
    width, height = window_size(desktop)
    assert width <= desktop[0]
    assert height <= desktop[1] - BARS_PX
    assert width * 9 == pytest.approx(height * 16, abs=16)
