"""A week as seven places on the path: a stone where something was done, its place where training comes, a leaf on a day of rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.core.programme import WEEKDAYS
from game.screen.canvas import Box, Canvas
from game.screen.lines import write_line
from game.screen.shapes import drawing, shape, stroke
from game.screen.stone import draw_stone
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER

DaySign = Literal["done", "training", "rest"]
NARROW = 128.0
"""Columns that are narrower have room for one letter."""
FRAME = 6.0
LEAF = drawing(
    100, 70, shape("M10,46 Q30,4 90,14 Q84,62 10,46 Z", "#9fc0a8"), stroke("M4,56 Q30,40 62,28", "#fff8ea", 4)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WeekDayView:
    """One day, Monday first: its sign, its stones, and whether it is today."""

    sign: DaySign
    stones: int
    today: bool = False


def draw_week(canvas: Canvas, text: Text, box: Box, days: Sequence[WeekDayView]) -> None:
    """Draw the seven days from left to right, the name of the day above its sign; today's is on light ground.

    A row of at least 200 units height also says below how many stones a day has; it may be as narrow as 560 units.
    """
    wide = box.width / len(days)
    for number, day in enumerate(days):
        _day(canvas, text, Box(box.x + number * wide, box.y, wide, box.height), number, day)


def _day(canvas: Canvas, text: Text, box: Box, number: int, day: WeekDayView) -> None:
    name = text(f"scores-{'letter' if box.width < NARROW else 'weekday'}-{WEEKDAYS[number]}")
    line_high = canvas.measure("A", BODY_SIZE)[1]
    if day.today:
        canvas.panel(Box(box.x + FRAME, box.y, box.width - 2 * FRAME, line_high + 2 * FRAME), ACCENT, 18)
    at, ink = (box.center[0], box.y + FRAME + line_high / 2), INK if day.today else PAPER
    write_line(canvas, name, BODY_SIZE, at, box.width - 4 * FRAME, "center", ink, bold=day.today)
    with_count = box.height >= 200
    top, foot = box.y + line_high + 2 * FRAME, box.y + box.height - (line_high if with_count else 0)
    _sign(canvas, (box.center[0], (top + foot) / 2), min(box.width - 20, (foot - top - 2 * FRAME) * 1.7, 150), number, day)
    if with_count and day.stones:
        canvas.words(str(day.stones), BODY_SIZE, (box.center[0], foot), "midtop")


def _sign(canvas: Canvas, at: tuple[float, float], wide: float, number: int, day: WeekDayView) -> None:
    if day.sign == "rest":
        canvas.svg(LEAF, (wide * 0.66, wide * 0.46), at)
    else:
        draw_stone(canvas, at, wide, "complete" if day.sign == "done" else "open", number)
