"""How a report looks: colours and letters, handed in by who knows them, so that they are written down in one place only."""

from pathlib import Path
from typing import NamedTuple


class Palette(NamedTuple):
    """The colours of the game as `#rrggbb`, handed in by who knows them; several of a kind run from far to near."""

    paper: str
    ink: str
    quiet: str
    rule: str
    line: str
    warm: str
    band: str
    sun: str
    sky: tuple[str, ...]
    hills: tuple[str, ...]
    meadow: tuple[str, ...]
    stone: tuple[str, ...]


class Fonts(NamedTuple):
    """The files of both weights; a sign is drawn by the first file that has it."""

    regular: tuple[Path, ...]
    bold: tuple[Path, ...]
