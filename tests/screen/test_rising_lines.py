from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Box
from game.screen.lines import line_high
from game.screen.look import Look
from game.screen.rising_lines import Said, draw_rising, shown_in
from game.screen.theme import BODY_SIZE, SMALLEST_SIZE
from tests.recorded_canvas import RecordedCanvas

WORDS = "This is a true sentence about today, number"


def test_sentences_become_smaller_before_any_falls_away() -> None:
    canvas = RecordedCanvas()
    said = [Said(f"{WORDS} {number}.", number) for number in range(5)]
    draw_rising(canvas, Box(100, 100, 700, 520), [1.0] * len(said), said, last_lit=True)
    assert " ".join(canvas.texts) == " ".join(one.words for one in said)
    [size] = {one.size for one in canvas.drawn if one.verb == "words"}
    assert SMALLEST_SIZE <= size < BODY_SIZE


@given(st.lists(st.integers(0, 5), min_size=1, max_size=9), st.floats(60, 700))
def test_what_matters_least_falls_away_first_and_the_order_stays(weights: list[int], high: float) -> None:
    canvas = RecordedCanvas(look=Look(text_scale=1.2))
    said = [Said(f"{WORDS} {number}.", matters) for number, matters in enumerate(weights)]
    shown = shown_in(canvas, said, (600.0, high))
    kept = [one for one in said if one.words in shown]
    gone = [one for one in said if one.words not in shown]
    assert [one.words for one in kept] == shown != []
    assert not gone or max(one.matters for one in gone) <= min(one.matters for one in kept)
    if len(shown) > 1:
        assert len(shown) * line_high(canvas, WORDS, canvas.look.asked_size(SMALLEST_SIZE)) <= high + 10
