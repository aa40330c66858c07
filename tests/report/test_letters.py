"""The letters of the report, and a report in every language."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from game.report.document import report_bytes
from game.report.letters import UNKNOWN_SIGN, Run, em_width, runs
from game.report.sheet import Align, Sheet
from game.screen.text import ENGLISH, Text
from tests.report.subjects import COLOURS, LETTERS, on_days, subject

LANGUAGES = sorted(folder for folder in ENGLISH.parent.iterdir() if folder.is_dir())
LATIN, DEVANAGARI = LETTERS.regular


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_no_sign_of_any_language_becomes_a_question_mark(language: Path) -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in sorted(language.glob("*.ftl"))).replace("\n", "")
    signs = "".join(sorted(set(said) - {UNKNOWN_SIGN}))
    for files in LETTERS:
        assert UNKNOWN_SIGN not in "".join(run.said for run in runs(files, signs))


def test_a_line_goes_into_runs_of_the_files_that_have_its_signs() -> None:
    assert runs(LETTERS.regular, "हाथ 12°") == (Run(DEVANAGARI, "हाथ"), Run(LATIN, " 12°"))
    assert runs(LETTERS.regular, "15\u202f174 ☃") == (Run(LATIN, "15\u00a0174 ?"),)
    assert runs(LETTERS.regular, "") == (Run(LATIN, ""),)


def test_devanagari_is_shaped() -> None:
    assert em_width(Run(DEVANAGARI, "क्ष")) < em_width(Run(DEVANAGARI, "क")) + em_width(Run(DEVANAGARI, "ष")) - 0.1


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_runs_of_one_line_stand_side_by_side(align: Align) -> None:
    sheet = Sheet(LETTERS, COLOURS.ink)
    sheet.words((100.0, 50.0), "हाथ 12°", 20.0, align=align)
    first, second = sheet.figure.axes[0].texts
    whole = sheet.width("हाथ 12°", 20.0)
    assert first.get_position()[0] == pytest.approx({"left": 100.0, "center": 100.0 - whole / 2, "right": 100.0 - whole}[align])
    assert second.get_position()[0] - first.get_position()[0] == pytest.approx(sheet.width("हाथ", 20.0))
    assert (first.get_position()[1], second.get_position()[1]) == (50.0, 50.0)


def test_a_line_is_cut_between_clusters() -> None:
    sheet = Sheet(LETTERS, COLOURS.ink)
    assert sheet.fitted("प्रत्येक", 10.0, sheet.width("प्रत्ये…", 10.0) - 0.1) == "प्र…"


@pytest.mark.parametrize("language", ["hi", "fr"])
def test_a_report_is_drawn_in_another_language(language: str) -> None:
    text = Text.read(ENGLISH.parent / language)
    made = report_bytes(replace(subject(on_days(range(20))), name="Anna"), text, COLOURS, LETTERS)
    read = PdfReader(BytesIO(made))
    assert len(read.pages) == 2
    assert all("Anna" in page.extract_text() for page in read.pages)
    assert text.number(3.4, 1) in read.pages[0].extract_text()
