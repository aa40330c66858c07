"""The letters of a page: which file of the typefaces draws which signs, and how wide they are.

Matplotlib from 3.11 on shapes Devanagari (with libraqm), but only within one file.
"""

import re
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from matplotlib.font_manager import FontProperties, get_font

POINTS_PER_INCH = 72.0
UNKNOWN_SIGN = "?"
NO_BREAK_SPACE = "\u00a0"
THIN_SPACES = re.compile("[\u2000-\u200a\u202f\u205f]")
"""French sets thousands apart with one of them; the typefaces have none."""


class Run(NamedTuple):
    """Words, and the file that has all their signs."""

    file: Path
    said: str


@lru_cache(maxsize=4096)
def runs(files: tuple[Path, ...], said: str) -> tuple[Run, ...]:
    """Return the words in runs of one file, with a question mark for every sign that none of them has."""
    spaced = THIN_SPACES.sub(NO_BREAK_SPACE, said)
    drawn = [next(((file, sign) for file in files if _has(file, sign)), (files[0], UNKNOWN_SIGN)) for sign in spaced]
    parts = groupby(drawn, key=lambda one: one[0])
    return tuple(Run(file, "".join(sign for _file, sign in part)) for file, part in parts) or (Run(files[0], ""),)


@lru_cache(maxsize=64)
def properties(file: Path, size: float) -> FontProperties:
    """Return what matplotlib calls a font: a file at a size in points."""
    return FontProperties(fname=str(file), size=size)


@lru_cache(maxsize=4096)
def em_width(run: Run) -> float:
    """Return the width of a run in multiples of its size."""
    font = get_font(str(run.file))
    font.set_size(100.0, POINTS_PER_INCH)
    font.set_text(run.said, 0.0)
    return float(font.get_width_height()[0]) / 64.0 / 100.0


@lru_cache(maxsize=1024)
def _has(file: Path, sign: str) -> bool:
    return bool(get_font(str(file)).get_char_index(ord(sign)))
