"""Letters: each run of a text in the typeface that has its signs, all runs on one baseline.

Atkinson Hyperlegible, made for low vision, has everything but Devanagari; Noto Sans Devanagari has that and no Latin letters,
no ° and no ±. So a Hindi sentence is drawn in runs. A text without Devanagari is one run and costs nothing more.
"""

import re
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Literal

import pygame

from game.screen.theme import Colour

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
Face = Literal["AtkinsonHyperlegible", "NotoSansDevanagari"]
LATIN: Face = "AtkinsonHyperlegible"
DEVANAGARI: Face = "NotoSansDevanagari"
IS_DEVANAGARI = re.compile("[\u0900-\u097f\ua8e0-\ua8ff\u200c\u200d]")
"""Its letters, its marks, and the two joiners that only stand between them."""
OTHER_SPACES = re.compile("[\u2000-\u200a\u202f\u205f]")
"""Spaces that no face has; all of them are drawn as the no-break space."""


def runs(text: str) -> tuple[tuple[Face, str], ...]:
    """Return a text in pieces, each with the face that it is drawn in."""
    if text.isascii():
        return ((LATIN, text),)
    return _runs(text)


def has_devanagari(text: str) -> bool:
    """Whether a line of this text is as high as Devanagari needs it."""
    return not text.isascii() and bool(IS_DEVANAGARI.search(text))


@lru_cache(maxsize=8192)
def size_of(text: str, size_px: int, bold: bool) -> tuple[int, int]:
    """Return the width and height in pixels that a line of text takes."""
    pieces = runs(text)
    if _is_plain(pieces):
        return font(LATIN, size_px, bold).size(pieces[0][1])
    sizes = [(face, font(face, size_px, bold).size(piece)) for face, piece in pieces]
    above = _above([(face, high) for face, (_wide, high) in sizes], size_px, bold)
    return sum(wide for _face, (wide, _high) in sizes), above + _below(size_px, bold)


@lru_cache(maxsize=96)
def written(text: str, size_px: int, colour: Colour, bold: bool) -> pygame.Surface:
    """Return a line of text as a picture."""
    pieces = runs(text)
    if _is_plain(pieces):
        drawn = font(LATIN, size_px, bold).render(pieces[0][1], True, colour[:3])
    else:
        drawn = _side_by_side([(face, font(face, size_px, bold).render(piece, True, colour[:3])) for face, piece in pieces], size_px, bold)
    drawn.set_alpha(colour.alpha)
    return drawn


@lru_cache(maxsize=96)
def font(face: Face, size_px: int, bold: bool) -> pygame.font.Font:
    """Return a face at a size in pixels."""
    if not pygame.font.get_init():
        pygame.font.init()
    made = pygame.font.Font(FONTS / f"{face}-{'Bold' if bold else 'Regular'}.ttf", size_px)
    if face == DEVANAGARI:
        made.set_script("Deva")  # without it the vowels stand in the wrong places
    return made


@lru_cache(maxsize=2048)
def _runs(text: str) -> tuple[tuple[Face, str], ...]:
    spaced = OTHER_SPACES.sub("\u00a0", text)
    faces = groupby(spaced, key=lambda sign: DEVANAGARI if IS_DEVANAGARI.match(sign) else LATIN)
    return tuple((face, "".join(signs)) for face, signs in faces)


def _is_plain(pieces: tuple[tuple[Face, str], ...]) -> bool:
    return len(pieces) == 1 and pieces[0][0] == LATIN


def _side_by_side(pieces: list[tuple[Face, pygame.Surface]], size_px: int, bold: bool) -> pygame.Surface:
    above = _above([(face, piece.height) for face, piece in pieces], size_px, bold)
    whole = pygame.Surface((sum(piece.width for _face, piece in pieces), above + _below(size_px, bold)), pygame.SRCALPHA)
    x = 0
    for face, piece in pieces:
        whole.blit(piece, (x, above - _baseline(face, piece.height, size_px, bold)))
        x += piece.width
    return whole


def _above(highs: list[tuple[Face, int]], size_px: int, bold: bool) -> int:
    """Return how much of a line with Devanagari lies above the baseline: as much as either face may need, so that lines are even."""
    room = [font(face, size_px, bold).get_ascent() for face in (LATIN, DEVANAGARI)]
    return max(*room, *(_baseline(face, high, size_px, bold) for face, high in highs))


def _below(size_px: int, bold: bool) -> int:
    fonts = [font(face, size_px, bold) for face in (LATIN, DEVANAGARI)]
    return max(one.get_height() - one.get_ascent() for one in fonts)


def _baseline(face: Face, high: int, size_px: int, bold: bool) -> int:
    """Return where the baseline lies in a picture of a run; marks above the ascent make the picture higher."""
    used = font(face, size_px, bold)
    return used.get_ascent() + max(0, high - used.get_height())
