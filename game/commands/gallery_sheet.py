"""A contact sheet: many pictures side by side, small, each with its name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from game.screen.canvas import Box, Canvas, blank_canvas
from game.screen.theme import PAPER

ACROSS, DOWN = 6, 8
CELL_PX, GAP_PX, NAME_PX = 360, 12, 26
"""Width of a small picture, the gaps between them, and how high a name is written."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was made, height × width × 3, and what it shows."""

    name: str
    rgb: npt.NDArray[np.uint8]


def write_sheets(shots: Sequence[Shot], folder: Path) -> Iterator[Path]:
    """Write as many sheets as it takes, one after another, and yield their files."""
    for number, first in enumerate(range(0, len(shots), ACROSS * DOWN), start=1):
        path = folder / f"contact_sheet_{number:02d}.png"
        _sheet(shots[first : first + ACROSS * DOWN]).save(path)
        yield path


def small(canvas: Canvas, name: str) -> Shot:
    """Return what was drawn so far, as small as it is on a sheet."""
    width, height = canvas.surface.get_size()
    cell = blank_canvas(CELL_PX, CELL_PX * height // width)
    cell.photo(canvas.pixels(), Box(0, 0, cell.width, cell.height))
    return Shot(name, cell.pixels())


def _sheet(shots: Sequence[Shot]) -> Canvas:
    high_px = shots[0].rgb.shape[0] + NAME_PX + 2 * GAP_PX
    rows = -(-len(shots) // ACROSS)
    sheet = blank_canvas(ACROSS * (CELL_PX + GAP_PX) + GAP_PX, rows * high_px + GAP_PX)
    for place, shot in enumerate(shots):
        x, y = GAP_PX + place % ACROSS * (CELL_PX + GAP_PX), GAP_PX + place // ACROSS * high_px
        sheet.photo(shot.rgb, Box(*(px / sheet.scale for px in (x, y, CELL_PX, shot.rgb.shape[0]))))
        name_at = (x / sheet.scale, (y + shot.rgb.shape[0] + 2) / sheet.scale)
        sheet.words(shot.name.replace("_", " "), 0.75 * NAME_PX / sheet.scale, name_at, colour=PAPER)
    return sheet
