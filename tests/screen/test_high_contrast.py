import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Box
from game.screen.high_contrast import BLACK, WHITE, YELLOW, darker, is_ground, toned, toned_drawing
from game.screen.keypad import Keypad
from game.screen.look import Look
from game.screen.pictograms import pictogram
from game.screen.theme import ACCENT, BRICK, INK, PANEL, PAPER, Colour, from_hex, hex_of
from tests.recorded_canvas import RecordedCanvas


def test_the_palette_has_its_stronger_twin_and_other_colours_stay() -> None:
    assert [toned(colour) for colour in (PAPER, INK, ACCENT, BRICK)] == [WHITE, BLACK, YELLOW, BRICK]


@given(st.sampled_from((PAPER, INK, ACCENT)), st.integers(0, 255))
def test_what_is_seen_through_gets_firmer_and_what_is_not_there_stays_away(colour: Colour, alpha: int) -> None:
    assert alpha <= toned(colour._replace(alpha=alpha)).alpha <= 255
    assert toned(colour._replace(alpha=0)).alpha == 0


@given(st.sampled_from((INK, PAPER, BRICK, from_hex("#6a5a86"))), st.integers(0, 254))
def test_a_veil_is_black_covers_more_and_comes_as_smoothly(colour: Colour, alpha: int) -> None:
    here, next_one = (darker(colour._replace(alpha=one)) for one in (alpha, alpha + 1))
    assert here[:3] == BLACK[:3]
    assert alpha <= here.alpha <= next_one.alpha <= here.alpha + 2


@pytest.mark.parametrize(("look", "edge"), [(Look(), PAPER.faded(0.45)), (Look(high_contrast=True), PAPER)])
def test_keys_of_the_keypad_have_a_clear_edge(look: Look, edge: Colour) -> None:
    canvas = RecordedCanvas(look=look)
    Keypad((("1", "2"), ("3", "4"))).draw(canvas, Box(400, 300, 600, 300), {}, "Space", 0.0, scanned=False)
    assert [one.colour for one in canvas.drawn if one.verb == "panel"].count(edge) == 4


def test_only_what_lies_behind_words_is_a_ground() -> None:
    assert is_ground(PANEL)
    assert is_ground(INK.faded(0.9))
    assert not any(is_ground(colour) for colour in (INK, PAPER.faded(0.9), ACCENT, INK.faded(0.15)))


def test_drawings_get_the_same_palette() -> None:
    drawn = toned_drawing(pictogram("camera"))
    assert hex_of(WHITE) in drawn
    assert hex_of(PAPER) not in drawn
