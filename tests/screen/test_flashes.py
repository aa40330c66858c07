from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.flashes import Flashing, flashing
from game.screen.luminance import Pixels

FPS = 30.0
SIZE = (144, 256)
Grey = tuple[int, int, int]
DARK, LIGHT, RED = (20, 20, 20), (200, 200, 200), (230, 20, 10)


def _kinds(found: tuple[Flashing, ...]) -> list[str]:
    return [one.kind for one in found]


def _flashes(
    hz: float, seconds: float = 2.0, colours: tuple[Grey, Grey] = (DARK, LIGHT), part: float = 1.0, fps: float = FPS
) -> Iterator[Pixels]:
    """Yield pictures whose inner `part` of both edges goes to and fro between two colours."""
    high, wide = (round(part * side) for side in SIZE)
    for number in range(round(seconds * fps)):
        frame = np.full((*SIZE, 3), colours[0], np.uint8)
        frame[:high, :wide] = colours[int(2 * hz * number / fps + 1e-9) % 2]
        yield frame


@pytest.mark.parametrize(("hz", "kinds"), [(1.0, []), (2.0, []), (3.0, []), (4.0, ["general"]), (10.0, ["general"])])
def test_more_than_three_flashes_a_second_are_found(hz: float, kinds: list[str]) -> None:
    assert _kinds(flashing(_flashes(hz), FPS)) == kinds


def test_a_flash_says_when_and_how_large_it_is() -> None:
    still = [np.full((*SIZE, 3), DARK, np.uint8)] * 60
    [found] = flashing([*still, *_flashes(5.0)], FPS)
    assert found.share == 1.0
    assert 2.5 < found.until_s < 3.5


@pytest.mark.parametrize(("part", "found"), [(0.12, False), (0.3, True)])
def test_only_what_fills_a_quarter_of_ten_degrees_counts(part: float, found: bool) -> None:
    assert bool(flashing(_flashes(5.0, part=part), FPS)) is found


@pytest.mark.parametrize(
    ("colours", "kinds"),
    [
        ((LIGHT, (205, 205, 205)), []),
        (((235, 235, 235), (255, 255, 255)), []),
        (((20, 20, 20), (110, 110, 110)), ["general"]),
        ((DARK, RED), ["general", "red"]),
        (((0, 0, 0), (130, 10, 5)), ["red"]),
        (((0, 0, 60), (0, 0, 200)), []),
    ],
)
def test_it_takes_a_large_change_from_the_dark_or_a_saturated_red(colours: tuple[Grey, Grey], kinds: list[str]) -> None:
    assert _kinds(flashing(_flashes(5.0, colours=colours), FPS)) == kinds


def test_a_slow_brightening_is_one_change() -> None:
    swelling = (np.full((*SIZE, 3), round(128 + 120 * np.sin(2 * np.pi * 1.2 * number / FPS)), np.uint8) for number in range(90))
    assert flashing(swelling, FPS) == ()


def test_small_lights_that_twinkle_here_and_there_are_no_flash() -> None:
    chance = np.random.default_rng(3)

    def twinkling() -> Iterator[Pixels]:
        for _ in range(90):
            frame = np.full((*SIZE, 3), DARK, np.uint8)
            frame[chance.integers(0, SIZE[0], 40), chance.integers(0, SIZE[1], 40)] = LIGHT
            yield frame

    assert flashing(twinkling(), FPS) == ()


@given(st.integers(0, 255), st.integers(0, 255))
def test_pictures_that_follow_one_another_once_never_flash(first: int, second: int) -> None:
    frames = [np.full((9, 16, 3), grey, np.uint8) for grey in (first, first, second, second)]
    assert flashing(frames, FPS) == ()


@pytest.mark.parametrize("fps", [24.0, 60.0])
def test_it_counts_in_seconds_and_not_in_pictures(fps: float) -> None:
    assert flashing(_flashes(2.0, fps=fps), fps) == ()
    assert _kinds(flashing(_flashes(4.0, fps=fps), fps)) == ["general"]
