"""The printed guide: one page in every language, the same bytes for the same day, nothing out of its box."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from game.app.guide_content import guide_pdf
from game.app.report_content import FONTS
from game.core.settings import LANGUAGES
from game.report.guide import COLUMNS, GAP, ROOM, WORDS
from game.report.sheet import Sheet
from game.screen.help_pictures import HELP_PICTURES
from game.screen.text import ENGLISH, Text

DAY = date(2026, 3, 9)
MOST_LINES = 2


def read(language: str) -> Text:
    return Text.read(ENGLISH.parent / language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_of_a4_with_vectors_only(language: str) -> None:
    (page,) = PdfReader(BytesIO(guide_pdf(read(language), DAY))).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    assert not page.images


def test_its_words_can_be_read_and_copied() -> None:
    (page,) = PdfReader(BytesIO(guide_pdf(read("de"), DAY))).pages
    said = " ".join(page.extract_text().split())
    assert "So helfen Sie" in said
    assert all(word in said for word in ("Armlehnen", "nie Bilder", "Therapie fragen"))


def test_the_same_day_gives_the_same_bytes() -> None:
    text = read("en")
    assert guide_pdf(text, DAY) == guide_pdf(text, DAY)
    assert guide_pdf(text, DAY) != guide_pdf(text, date(2026, 3, 10))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_below_a_picture_take_two_lines_at_most(language: str) -> None:
    text, sheet = read(language), Sheet(FONTS, "#000000")
    wide = (ROOM - GAP * (COLUMNS - 1)) / COLUMNS - 6.0
    for name in HELP_PICTURES:
        said = text(f"help-{name}")
        lines = sheet.lines(said, WORDS, wide, bold=True)
        assert len(lines) <= MOST_LINES
        assert not any("…" in line for line in lines)
