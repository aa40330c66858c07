import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.high_contrast import toned
from game.screen.theme import Colour, from_hex
from tests.screen.colour_vision import VISIONS, distance, over, seen
from tests.screen.telling_colours import PAIRS

CLEARLY = 15.0
COLOURS = st.builds(Colour, *[st.integers(0, 255)] * 3)
GREY = from_hex("#808080")


@given(st.integers(0, 255), st.sampled_from(sorted(VISIONS)))
def test_grey_is_grey_to_everybody(value: int, vision: str) -> None:
    assert seen(Colour(value, value, value), vision) == pytest.approx(seen(Colour(value, value, value), "usual"), abs=2e-5)


@given(COLOURS, COLOURS, st.sampled_from(sorted(VISIONS)))
def test_a_distance_is_a_distance(one: Colour, other: Colour, vision: str) -> None:
    assert distance(one, one, vision) == 0
    assert distance(one, other, vision) == pytest.approx(distance(other, one, vision))


def test_black_and_white_are_a_hundred_apart() -> None:
    assert distance(from_hex("#000000"), from_hex("#ffffff"), "usual") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize(
    ("vision", "one", "other"),
    [("protanopia", "#a8a030", "#d08a30"), ("deuteranopia", "#8fa06a", "#b8936a"), ("tritanopia", "#4f9fa8", "#4fa58c")],
)
def test_what_some_eyes_tell_apart_others_do_not(vision: str, one: str, other: str) -> None:
    usual, here = (distance(from_hex(one), from_hex(other), eyes) for eyes in ("usual", vision))
    assert here < CLEARLY < usual


def test_what_is_seen_through_lies_between_itself_and_its_ground() -> None:
    assert over(Colour(255, 255, 255, 51), from_hex("#000000")) == Colour(51, 51, 51)
    assert over(GREY, from_hex("#000000")) == GREY


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("high_contrast", [False, True])
def test_what_tells_something_is_told_by_every_eye(vision: str, high_contrast: bool) -> None:
    shown = toned if high_contrast else lambda colour: colour
    near = {pair.tells: distance(shown(pair.one), shown(pair.other), vision) for pair in PAIRS}
    assert {tells: round(apart) for tells, apart in near.items() if apart < CLEARLY} == {}
