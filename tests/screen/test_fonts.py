from itertools import groupby
from pathlib import Path

import pygame
import pytest

from game.core.clusters import clusters
from game.screen.canvas import Box, Canvas
from game.screen.fonts import DEVANAGARI, FONTS, LATIN, font, runs, size_of, written
from game.screen.lines import broken_lines, line_high, lines_high, write_lines
from game.screen.text import ENGLISH
from game.screen.theme import PAPER

LANGUAGES = sorted(folder for folder in ENGLISH.parent.iterdir() if folder.is_dir())
NOBODYS_SIGN = "\ue000"
STACKED = "र्ट्रैं"


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(pygame.Surface((1280, 720)))


def ink(drawn: pygame.Surface) -> pygame.Rect:
    return drawn.get_bounding_rect(60)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
@pytest.mark.parametrize("bold", [True, False])
def test_every_sign_of_every_language_stands_in_the_face_it_is_drawn_in(language: Path, bold: bool) -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in language.glob("*.ftl"))
    pieces = runs("".join(sorted(set(said) - {"\n"})))
    missing = {face: font(face, 100, bold).metrics(NOBODYS_SIGN) for face in (LATIN, DEVANAGARI)}
    assert len(pieces) >= 1
    assert not [(face, sign) for face, piece in pieces for sign in piece if font(face, 100, bold).metrics(sign) == missing[face]]


def test_a_text_goes_into_runs_of_its_two_faces() -> None:
    assert runs("12° हाथ ±3, Anna") == ((LATIN, "12° "), (DEVANAGARI, "हाथ"), (LATIN, " ±3, Anna"))
    assert runs("Très bien\u202f!") == ((LATIN, "Très bien\u00a0!"),)


@pytest.mark.parametrize("words", ["17 of 20", "Möchten Sie üben?", "¿Qué tal…", "", " "])
def test_a_text_without_devanagari_is_drawn_by_the_one_face_as_it_is(words: str) -> None:
    plain = pygame.font.Font(FONTS / "AtkinsonHyperlegible-Bold.ttf", 52)
    assert size_of(words, 52, True) == plain.size(words)
    assert pygame.image.tobytes(written(words, 52, PAPER, True), "RGBA") == pygame.image.tobytes(
        plain.render(words, True, PAPER[:3]), "RGBA"
    )


@pytest.mark.parametrize("words", ["हाथ 12° उठाइए", STACKED, f"Anna {STACKED}"])
@pytest.mark.parametrize("size_px", [28, 52, 101])
def test_a_picture_of_runs_is_as_large_as_it_was_measured(words: str, size_px: int) -> None:
    assert written(words, size_px, PAPER, True).get_size() == size_of(words, size_px, True)


def test_both_faces_stand_on_one_baseline() -> None:
    alone, mixed = written("A", 100, PAPER, True), written("कA", 100, PAPER, True)
    devanagari_wide = size_of("क", 100, True)[0]
    letter = ink(mixed.subsurface((devanagari_wide, 0, mixed.width - devanagari_wide, mixed.height)))
    foot_of_ka = ink(written("क", 100, PAPER, True)).bottom
    assert letter.height == ink(alone).height
    assert abs(letter.bottom - foot_of_ka) <= 2


def test_devanagari_is_shaped() -> None:
    shaped = ink(written("कि", 100, PAPER, True))
    vowel, letter = (ink(written(sign, 100, PAPER, True)) for sign in ("\u200dि", "क"))
    assert shaped.width < vowel.width + letter.width + 30
    assert size_of("क्ष", 100, True)[0] < sum(size_of(sign, 100, True)[0] for sign in "कष")


def test_high_and_low_marks_of_devanagari_are_not_clipped() -> None:
    tall, plain = ink(written(f"क{STACKED}", 100, PAPER, True)), ink(written("क", 100, PAPER, True))
    assert tall.height > plain.height
    assert tall.top >= 0
    low = written("हूँ", 100, PAPER, True)
    assert ink(low).bottom < low.height


def test_lines_of_devanagari_do_not_overlap(canvas: Canvas) -> None:
    words = "कूकि कूकि"
    whole = Box(0, 0, canvas.measure("कूकि", 52)[0] + 4, 400)
    assert broken_lines(canvas, words, 52, whole.width) == ["कूकि", "कूकि"]
    taken = write_lines(canvas, words, 52, whole)
    assert taken.height == lines_high(canvas, words, 52, whole.width) == 2 * line_high(canvas, words, 52)
    rows = [any(canvas.surface.get_at((x, y))[0] > 60 for x in range(canvas.px(whole.width))) for y in range(canvas.surface.height)]
    assert [inked for inked, _rows in groupby(rows)] == [False, True, False, True, False]


def test_a_line_of_latin_keeps_its_height(canvas: Canvas) -> None:
    assert line_high(canvas, "Möchten Sie üben?", 52) == canvas.measure("A", 52)[1]
    assert line_high(canvas, "हाथ", 52) > canvas.measure("A", 52)[1]


def test_a_long_word_is_never_cut_inside_a_cluster(canvas: Canvas) -> None:
    words = "प्रत्येकहिन्दी" * 3
    lines = broken_lines(canvas, words, 52, 150)
    assert len(lines) > 2
    assert [part for line in lines for part in clusters(line)] == list(clusters(words))


def test_a_question_mark_stays_with_its_word(canvas: Canvas) -> None:
    words = "Voulez-vous continuer\u00a0?"
    width = canvas.measure("Voulez-vous continuer", 52)[0] + 2
    assert broken_lines(canvas, words, 52, width) == ["Voulez-vous", "continuer\u00a0?"]
