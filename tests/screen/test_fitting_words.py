import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Box
from game.screen.key_cap import key_caption
from game.screen.lines import broken_lines, even_width, fitted, lines_high, size_all_in, size_in, write_ends, write_lines
from game.screen.look import Look
from game.screen.theme import BODY_SIZE, SMALLEST_SIZE, TITLE_SIZE
from game.screen.title_bar import title_bar
from tests.recorded_canvas import RecordedCanvas

LOOKS = [Look(text_scale=scale) for scale in (0.85, 1.0, 1.2)]
SENTENCE = "Turn your chair a little to the side please, and come a little nearer"


@given(st.sampled_from(LOOKS), st.floats(20, 200))
def test_the_size_to_ask_for_is_the_way_back(look: Look, size: float) -> None:
    assert look.words_size(look.asked_size(look.words_size(size))) == pytest.approx(look.words_size(size))


def test_small_words_grow_and_titles_stay() -> None:
    assert LOOKS[2].words_size(BODY_SIZE) == pytest.approx(1.2 * BODY_SIZE)
    assert LOOKS[2].words_size(TITLE_SIZE) == TITLE_SIZE
    assert LOOKS[0].words_size(TITLE_SIZE) < TITLE_SIZE


@given(st.sampled_from(LOOKS), st.floats(40, 1400), st.floats(40, 400))
def test_words_shrink_to_their_room_but_never_below_the_smallest(look: Look, wide: float, high: float) -> None:
    canvas = RecordedCanvas(look=look)
    size = size_in(canvas, SENTENCE, BODY_SIZE, (wide, high))
    shown = look.words_size(size)
    assert SMALLEST_SIZE - 0.1 <= shown <= look.words_size(BODY_SIZE) + 0.1
    if shown > SMALLEST_SIZE + 0.1:
        assert lines_high(canvas, SENTENCE, size, wide) <= high + 0.15 * BODY_SIZE


@pytest.mark.parametrize("look", LOOKS)
def test_a_line_is_fitted_to_its_width(look: Look) -> None:
    canvas = RecordedCanvas(look=look)
    natural = canvas.measure(SENTENCE, BODY_SIZE)[0]
    assert fitted(canvas, SENTENCE, BODY_SIZE, natural) == BODY_SIZE
    assert canvas.measure(SENTENCE, fitted(canvas, SENTENCE, BODY_SIZE, 0.9 * natural))[0] <= 0.9 * natural
    assert look.words_size(fitted(canvas, SENTENCE, BODY_SIZE, 10)) == pytest.approx(SMALLEST_SIZE)


def test_a_word_is_rather_made_small_than_torn() -> None:
    canvas = RecordedCanvas()
    write_lines(canvas, "die Wiederholungen", BODY_SIZE, Box(400, 300, 320, 300))
    assert canvas.texts == ["die", "Wiederholungen"]
    assert canvas.drawn[1].box.width <= 320


def test_parts_that_stand_together_shrink_together() -> None:
    canvas = RecordedCanvas()
    size = size_all_in(canvas, [SENTENCE, SENTENCE], BODY_SIZE, (600, 330))
    assert size < size_in(canvas, SENTENCE, BODY_SIZE, (600, 330))
    assert 2 * lines_high(canvas, SENTENCE, size, 600) <= 330 + 0.15 * BODY_SIZE


def test_words_at_both_ends_never_meet() -> None:
    canvas = RecordedCanvas()
    write_ends(canvas, ("A title as long as a title may be", "changed"), BODY_SIZE, Box(100, 100, 900, 80))
    left, right = canvas.drawn
    assert left.box.x + left.box.width < right.box.x
    assert left.size == right.size < BODY_SIZE


@given(st.integers(300, 1200))
def test_lines_are_as_long_as_each_other_and_no_more(widest: int) -> None:
    canvas = RecordedCanvas()
    count = len(broken_lines(canvas, SENTENCE, BODY_SIZE, widest))
    wide = even_width(canvas, SENTENCE, BODY_SIZE, widest)
    assert wide <= widest
    assert len(broken_lines(canvas, SENTENCE, BODY_SIZE, wide)) == count


def test_a_long_title_stands_in_two_lines() -> None:
    canvas = RecordedCanvas(960, 720)
    title_bar(canvas, SENTENCE)
    first, second = (one for one in canvas.drawn if one.verb == "words")
    assert first.size == second.size >= SMALLEST_SIZE
    assert first.box.y < second.box.y


def test_a_way_on_stays_clear_of_what_is_left_of_it() -> None:
    canvas = RecordedCanvas(960, 720)
    box = key_caption(canvas, "Leertaste", "Ich sitze sicher", (600, 855), least_x=760)
    assert box.x >= 760
    assert box.x + box.width <= canvas.safe.x + canvas.safe.width + 1
