from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.commands.gallery_corner import LEVELS, RECORD, level_sheet
from game.screen.landscape import Landscape
from game.screen.row_scan import ROUNDS
from game.screen.rows import A_PAGE, Rows, in_pages
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes import PinScene, PinView, WordsScene, WordsView
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

SPACE, ESCAPE, NEXT = KeyInput("select"), KeyInput("back"), KeyInput("next")
KEYS = st.sampled_from((SPACE, ESCAPE, NEXT, KeyInput("previous"), *(TypedInput(sign) for sign in "0159kz\b")))
TEXT, LAND = Text.read(), BareLandscape()


def clicked(scene: Any, words: str) -> str | None:
    """Click on the words as they stand on the screen, the lowest where they stand more than once."""
    canvas = RecordedCanvas()
    scene.draw(canvas, 1.0)
    there = max(canvas.named(words), key=lambda drawn: drawn.box.y)
    return scene.event(PointInput(there.box.center), 1.0)  # type: ignore[no-any-return]


def pin(wait_s: float = 0.0) -> PinScene:
    return PinScene(TEXT, LAND, lambda: PinView("corner-pin-ask", "corner-pin-how", wait_s))


def told(scene: Any, signs: str) -> list[str | None]:
    return [scene.event(SPACE if sign == " " else TypedInput(sign), 0.0) for sign in signs]


def test_a_pin_is_typed_and_neither_shown_nor_spoken() -> None:
    scene = pin()
    before, after = RecordedCanvas(), RecordedCanvas()
    scene.draw(before, 0.0)
    assert told(scene, "24a9\b68 ")[-1] == "entered"
    assert scene.typed == "2468"
    scene.draw(after, 0.0)
    assert after.texts == before.texts
    assert "2" not in scene.spoken(0.0)
    told(scene, "13579")
    assert scene.typed == "24681357"


def test_while_a_pin_has_to_wait_nothing_but_the_way_out_is_taken() -> None:
    scene = pin(wait_s=12.0)
    assert told(scene, "2468 ") == [None] * 5
    assert scene.typed == ""
    assert scene.event(ESCAPE, 0.0) == "back"
    assert pin(wait_s=12.0).event(SPACE, 0.0) == "back"


@pytest.mark.parametrize("digits", ["2468", "90513", "12345678"])
def test_the_one_key_types_a_pin_and_puts_a_slip_right(digits: str) -> None:
    scene, now_s = pin(), 0.0
    scene.enter(now_s)
    for wanted in ("7", "\b", *digits, "go_on"):
        answer, now_s = taken_by_one_key(scene, wanted, now_s)
    assert (answer, scene.typed) == ("entered", digits)
    assert taken_by_one_key(scene, "back", now_s)[0] == "back"


def taken_by_one_key(scene: PinScene, wanted: str, now_s: float) -> tuple[str | None, float]:
    """Wait until the row with the wanted key lights up and take it, then the key itself."""
    answer = None
    for _ in range(2):
        while wanted not in scene.keypad.lit(now_s):
            now_s += 0.1
        now_s += 0.5
        alone = len(scene.keypad.lit(now_s)) == 1
        answer = scene.event(SPACE, now_s)
        if alone:
            break
    return answer, now_s


def test_a_row_that_was_taken_by_mistake_is_left_after_two_rounds() -> None:
    scene = pin()
    scene.enter(0.0)
    scene.event(SPACE, 0.1)
    assert scene.keypad.lit(0.2) == ("1",)
    assert scene.keypad.lit(0.2 + ROUNDS * 5 * SCAN_S) == ("1", "2", "3", "4", "5")


def test_words_are_typed_with_the_one_key_between_them() -> None:
    scene = WordsScene(TEXT, LAND, lambda: WordsView("corner-comment", "corner-comment-how", most=9))
    *on_the_way, last = told(scene, "less\b far and ")
    assert (set(on_the_way), last) == ({None}, "kept"), "there is no room for a further space"
    assert scene.typed == "les far a"


@pytest.mark.parametrize("way", ["space", "tab", "click"])
def test_a_comment_may_be_empty(way: str, text: Text, land: Landscape) -> None:
    scene = WordsScene(text, land, lambda: WordsView("corner-comment", "corner-comment-how"))
    keeps = {"space": lambda: scene.event(SPACE, 0.0), "tab": lambda: scene.event(NEXT, 0.0), "click": lambda: clicked(scene, "Keep")}
    assert keeps[way]() == "kept"
    assert scene.typed == ""


@given(
    st.integers(1, 40), st.lists(st.sampled_from((NEXT, KeyInput("previous"), *(TypedInput(sign) for sign in "0123456789a"))), max_size=30)
)
def test_the_lit_row_is_always_on_the_page_that_is_shown(count: int, keys: list[Input]) -> None:
    rows, pages = Rows(), in_pages(count)
    assert sum(pages) == count
    for key in keys:
        rows.event(key, pages)
        number, shown = rows.page(pages)
        assert rows.lit in shown
        assert 1 <= number <= len(pages)
        assert len(shown) <= A_PAGE


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(LEVELS)), st.lists(KEYS, max_size=25))
def test_no_keys_bring_a_sheet_to_say_more_than_its_few_answers(name: str, keys: list[Input]) -> None:
    scene = level_sheet(TEXT, LAND, LEVELS[name], RECORD)
    for key in keys:
        assert scene.event(key, 0.0) in (None, "keep", "undo", "words", "back")
        assert 0 <= scene.lit < len(scene.view().rows)
        assert scene.spoken(0.0)


def test_a_sheet_works_with_the_mouse_alone() -> None:
    scene = level_sheet(TEXT, LAND, LEVELS["knee_active_first"], RECORD)
    assert clicked(scene, "Never further") is None
    assert scene.lit == 2
    clicked(scene, "+")
    clicked(scene, "+")
    clicked(scene, "−")
    clicked(scene, TEXT("corner-take"))
    assert scene.view().rows[2].value.startswith("105")
    assert scene.view().changed
    assert clicked(scene, TEXT("corner-step-back")) == "undo"
    assert clicked(scene, TEXT("corner-keep")) == "keep"
    assert clicked(scene, TEXT("choice-back")) == "back"


def test_escape_leaves_a_field_as_it_was_before_it_leaves_the_sheet() -> None:
    scene = level_sheet(TEXT, LAND, LEVELS["knee_active_first"])
    before = scene.view()
    for key in (SPACE, NEXT, NEXT, ESCAPE):
        assert scene.event(key, 0.0) is None
    assert scene.view() == before
    assert scene.event(ESCAPE, 0.0) == "back"


def test_a_step_beyond_the_range_is_said() -> None:
    scene = level_sheet(TEXT, LAND, LEVELS["knee_active_first"])
    told(scene, " 150")
    scene.event(NEXT, 0.0)
    assert scene.spoken(0.0) == TEXT("corner-no-further")
    assert scene.view().rows[0].value.startswith("150")


def test_both_numbers_that_a_stimulator_shows_can_be_written_down_and_taken_away() -> None:
    scene = level_sheet(TEXT, LAND, LEVELS["knee_stim_some"])
    told(scene, "4 35 ")
    assert scene.view().rows[scene.lit].value.startswith("35")
    told(scene, " 3\b ")
    assert scene.view().rows[scene.lit].value == TEXT("corner-value-empty")


def test_pads_are_typed_on_a_screen_of_their_own() -> None:
    scene = level_sheet(TEXT, LAND, LEVELS["knee_stim_some"])
    told(scene, "4")
    for _row in range(2):
        scene.event(NEXT, 0.0)
    assert scene.event(SPACE, 0.0) == "words"
