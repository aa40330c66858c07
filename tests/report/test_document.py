"""The PDF itself: two pages, read back."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from game.core.names import MODALITIES, MOVEMENTS, SIDES, Modality, View
from game.core.record import EndedBy
from game.core.session_sum import SessionSum
from game.report.document import ReportError, report_bytes, write_report
from game.report.page import SMALL, Page
from game.report.player_page import LEAST, draw_player_page
from game.report.scenery import STONES, UNITS, stone_unit
from game.report.sheet import HIGH, WIDE, Sheet
from game.report.subject import Phase, Prescribed, Subject
from game.report.therapist_page import draw_therapist_page
from tests.report.subjects import COLOURS, LETTERS, TEXT, on_days, prescribed, programmes, subject
from tests.sums import MONDAY, messy, on_the_keyboard, one_year, session_sum

NAMES = ("year", "messy", "nothing")


def about(name: str) -> Subject:
    if name == "year":
        feet = tuple(session_sum(MONDAY + timedelta(day), hour=20, movement="ankle_dorsiflexion", side="right") for day in range(0, 365, 9))
        arms = tuple(session_sum(MONDAY + timedelta(day), hour=21, movement="shoulder_flexion", reps=2) for day in range(0, 365, 30))
        return subject(sorted((*one_year(), *feet, *arms), key=lambda one: one.started_at), days=365)
    return subject(messy(), days=120) if name == "messy" else replace(subject([]), name=None)


@cache
def made(name: str) -> bytes:
    return report_bytes(about(name), TEXT, COLOURS, LETTERS)


def read(name: str) -> PdfReader:
    return PdfReader(BytesIO(made(name)))


def words(name: str, page: int) -> str:
    return " ".join(read(name).pages[page].extract_text().split())


def drawn(subject_of: Subject) -> list[Sheet]:
    """Both pages before they become a file."""
    sheets = []
    for draw in (draw_therapist_page, draw_player_page):
        page = Page(Sheet(LETTERS, COLOURS.ink), COLOURS, TEXT)
        draw(page, subject_of)
        sheets.append(page.sheet)
    return sheets


@pytest.mark.parametrize("name", NAMES)
def test_two_pages_of_a4_without_pixels_and_with_our_letters_within(name: str) -> None:
    pages = read(name).pages
    assert len(pages) == 2
    for page in pages:
        assert [round(float(size)) for size in page.mediabox[2:]] == [595, 842]
        assert not list(page.images)
        resources: Any = page["/Resources"]
        fonts = [font.get_object() for font in resources["/Font"].values()]
        assert fonts
        assert all("AtkinsonHyperlegible" in font["/BaseFont"] for font in fonts)
        files = [font["/DescendantFonts"][0].get_object() if font["/Subtype"] == "/Type0" else font for font in fonts]
        assert all("/FontFile2" in font["/FontDescriptor"] for font in files)


def test_equal_subjects_make_equal_bytes_and_the_day_comes_from_the_subject() -> None:
    again = report_bytes(about("messy"), TEXT, COLOURS, LETTERS)
    assert again == made("messy")
    about_it = read("messy").metadata
    assert about_it
    assert about_it.creation_date
    assert about_it.creation_date.date() == about("messy").made_on


def test_a_year_of_four_limbs_names_three_and_says_which_is_left_out() -> None:
    said = words("year", 0)
    for part in ("Knee extension, left", "Wrist extension, left", "Ankle dorsiflexion, right", "Change: +", "No change beyond the error"):
        assert part in said
    assert "Not drawn, for want of room: Shoulder flexion, left." in said
    assert "usual care: 32 (Lang 2009)" in said


def test_the_player_reads_their_path_in_large_letters() -> None:
    said = words("year", 1)
    assert "The path of Anna" in said
    assert "stones laid" in said
    assert "Month by month" in said


def test_messy_days_are_told_as_they_were() -> None:
    said = words("messy", 0)
    for part in ("Longest pause: 28 days", "ended because of pain", "3 sessions were played with the keyboard", "never compared"):
        assert part in said


def test_nothing_at_all_is_a_report_too() -> None:
    assert "Nothing was done in this time." in words("nothing", 0)
    assert "It begins with the first stone." in words("nothing", 1)


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="cannot be written"):
        write_report(tmp_path / "nowhere" / "report.pdf", about("nothing"), TEXT, COLOURS, LETTERS)


def assert_laid_out(sheets: list[Sheet]) -> None:
    """No word is smaller than its page allows, none leaves the page, and no two overlap."""
    for sheet, least in zip(sheets, (SMALL, LEAST), strict=True):
        boxes = []
        for one in sheet.figure.axes[0].texts:
            size = float(one.get_fontsize())
            x, y = (float(place) for place in one.get_position())
            wide = sheet.width(one.get_text(), size, "Bold" in str(one.get_fontproperties().get_file()))
            left = x - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[one.get_horizontalalignment()]
            boxes.append((left, y - 0.22 * size, left + wide, y, one.get_text()))
            assert size >= least
            assert left >= 8.0, boxes[-1]
            assert left + wide <= WIDE - 8.0, boxes[-1]
            assert 10.0 <= y <= HIGH - 6.0, boxes[-1]
        assert [(a[4], b[4]) for i, a in enumerate(boxes) for b in boxes[:i] if _overlap(a, b)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_word_has_its_own_place(name: str) -> None:
    assert_laid_out(drawn(about(name)))


def texts(sheet: Sheet) -> list[str]:
    return [said.get_text() for said in sheet.figure.axes[0].texts]


def test_what_is_imagined_is_prescribed_beside_its_minutes() -> None:
    by = replace(prescribed(), phases=(Phase(MONDAY, programmes()["arm_not_yet"]),))
    sheets = drawn(subject(on_days([0]), by=by))
    assert any(said.endswith(" min") and " \u00d7 " in said for said in texts(sheets[0]))
    assert_laid_out(sheets)


@pytest.mark.parametrize("modality", MODALITIES)
def test_no_best_is_cut(modality: Modality) -> None:
    sheets = drawn(subject([session_sum(MONDAY, movement="finger_opening", modality=modality, reps=1234)], by=Prescribed()))
    assert [said for said in texts(sheets[1]) if "\u2026" in said] == []
    assert_laid_out(sheets)


def test_usual_therapy_of_the_arm_is_not_drawn_beside_a_knee() -> None:
    page = drawn(subject([*on_days([0]), *on_days([1], on_the_keyboard)]))[0]
    assert "30 active a session" in texts(page)
    assert "Key presses (nothing measured)" in texts(page)
    assert not any("Lang" in said for said in texts(page))


def test_pain_and_what_was_done_count_the_same_sessions() -> None:
    nothing = replace(session_sum(MONDAY, hour=12, reps=0), by_kind=(), pain_before=6)
    said = " ".join(texts(drawn(subject([*on_days([0]), nothing]))[0]))
    assert "1 on 1 day" in said
    assert "Said in 1 of 1 sessions; strongest 6. 1 more came to nothing." in said


def _overlap(one: tuple[float, float, float, float, str], other: tuple[float, float, float, float, str]) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 0.1 and min(one[3], other[3]) - max(one[1], other[1]) > 0.1


def test_signs_that_the_letters_do_not_have_become_question_marks() -> None:
    odd = replace(about("nothing"), name="Zo\u00eb \u6c34 $x^2$ \u202e")
    said = " ".join(one.get_text() for one in drawn(odd)[0].figure.axes[0].texts)
    assert "Boat, Zo\u00eb ? $x^2$ ?" in said


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


@st.composite
def sessions(draw: st.DrawFn) -> SessionSum:
    """A session of any kind, with anything missing that may be."""
    one = session_sum(
        MONDAY + timedelta(draw(st.integers(0, 400))),
        movement=draw(st.sampled_from(MOVEMENTS)),
        side=draw(st.sampled_from(SIDES)),
        modality=draw(st.sampled_from(MODALITIES)),
        reps=draw(st.integers(0, 400)),
        reach_deg=draw(st.floats(0, 200)),
    )
    one = replace(
        one,
        view=draw(maybe(st.sampled_from(get_args(View)))),
        corrected=draw(st.booleans()),
        expected_error_deg=draw(maybe(st.floats(0, 40))),
        range_today=draw(maybe(st.just(one.range_today))),
        pain_before=draw(maybe(st.integers(0, 10))),
        pain_after=draw(maybe(st.integers(0, 10))),
        ended_by=draw(maybe(st.sampled_from(get_args(EndedBy)))),
        figures=draw(maybe(st.just(one.figures))),
        stretch_s=draw(st.floats(0, 1e4)),
        by_kind=one.by_kind if one.stones else (),
    )
    return on_the_keyboard(one) if draw(st.booleans()) else one


@settings(max_examples=12)
@given(st.lists(sessions(), max_size=25), st.integers(1, 420), st.booleans())
def test_whatever_was_done_both_pages_are_laid_out(sums: list[SessionSum], days: int, long_ago: bool) -> None:
    made_on = date(2020, 1, 1) if long_ago else None
    assert_laid_out(drawn(subject(sorted(sums, key=lambda one: one.started_at), days=days, made_on=made_on)))


@given(st.integers(1, 3_000_000))
def test_the_picture_holds_all_stones(stones: int) -> None:
    unit = stone_unit(stones)
    assert unit in UNITS
    assert -(-stones // unit) <= len(STONES) or unit == UNITS[-1]


def test_of_a_small_path_every_stone_is_drawn() -> None:
    (one,) = on_days([0])
    few = replace(one, by_kind=(("active", len(STONES)),))
    assert "Each of them is drawn." in [said.get_text() for said in drawn(subject([few]))[1].figure.axes[0].texts]
