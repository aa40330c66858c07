"""Personal bests as a few large rows: how much, what, and when."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.dates import date_words
from game.screen.exercise_pictures import exercise_picture
from game.screen.lines import fitted, write_lines
from game.screen.scale import DOT
from game.screen.shapes import drawing, stroke
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, TITLE_SIZE, hex_of

BestName = Literal["reach", "hold", "smoothness", "day"]
MOST_ROWS = 4
SIDE_SHARE, VALUE_SHARE = 330 / 1440, 290 / 1440
"""The limb, and the values of all rows, take this part of the width."""
GAP, PAD, PICTURE = 18.0, 28.0, 270.0
SMOOTH = drawing(100, 60, stroke("M6,42 C26,42 28,14 50,14 S74,42 94,42", hex_of(ACCENT), 9))
"""Smoothness has a number that says nothing to a player; a smooth line does."""


@dataclass(frozen=True, slots=True)
class BestRow:
    """One best and its day; `kind` says which repetitions a day had most of, `error_deg` is that of a reach, None where unknown."""

    name: BestName
    value: float
    day: date
    kind: str = ""
    error_deg: float | None = None


@dataclass(frozen=True, slots=True)
class BestsPage:
    """The bests of one movement and side, none yet where `rows` are empty."""

    movement: MovementName
    side: Side
    rows: tuple[BestRow, ...]
    today: date


def bests_said(text: Text, page: BestsPage) -> str:
    """Return the page as a voice reads it."""
    whose = f"{text(f'exercise-{page.movement}')}, {text(f'scores-side-{page.side}')}."
    if not page.rows:
        return f"{whose} {text('scores-no-bests')}"
    said = (f"{_value(text, row)} {_what(text, row)}, {date_words(text, row.day, page.today)}.".strip() for row in page.rows[:MOST_ROWS])
    return " ".join((whose, *said))


def draw_bests(canvas: Canvas, text: Text, box: Box, page: BestsPage) -> None:
    """Draw whose limb it is on the left, and a row for each best."""
    limb = box._replace(width=SIDE_SHARE * box.width)
    rows = Box(box.x + limb.width + GAP, box.y, box.width - limb.width - GAP, box.height)
    _limb(canvas, text, limb, page)
    if not page.rows:
        canvas.panel(rows, SOLID)
        write_lines(canvas, text("scores-no-bests"), BODY_SIZE, rows._replace(x=rows.x + PAD, width=rows.width - 2 * PAD), centred=True)
        return
    high = (rows.height + GAP) / MOST_ROWS - GAP
    for number, row in enumerate(page.rows[:MOST_ROWS]):
        here = Box(rows.x, rows.y + number * (high + GAP), rows.width, high)
        _row(canvas, text, here, VALUE_SHARE * box.width, row, page.today)


def _limb(canvas: Canvas, text: Text, box: Box, page: BestsPage) -> None:
    canvas.panel(box, SOLID)
    canvas.svg(exercise_picture(page.movement), (min(PICTURE, box.width - PAD),) * 2, (box.center[0], box.y + 160))
    words = f"{text(f'exercise-{page.movement}')},\n{text(f'scores-side-{page.side}')}"
    room = Box(box.x + PAD / 2, box.y + 300, box.width - PAD, box.height - 312)
    write_lines(canvas, words, BODY_SIZE, room, centred=True)


def _row(canvas: Canvas, text: Text, box: Box, value_wide: float, row: BestRow, today: date) -> None:
    canvas.panel(box, SOLID)
    middle = (box.x + value_wide / 2, box.center[1])
    value = _value(text, row)
    if value:
        canvas.words(value, fitted(canvas, value, TITLE_SIZE, value_wide - PAD), middle, "center")
    else:
        canvas.svg(SMOOTH, (170, 102), middle)
    error = () if row.error_deg is None else (text("scale-error", degrees=max(1, round(row.error_deg))),)
    x, room = box.x + value_wide, box.width - value_wide - PAD
    when = DOT.join((date_words(text, row.day, today), *error))
    half = Box(x, box.y + 4, room, box.height / 2 - 4)
    write_lines(canvas, _what(text, row), BODY_SIZE, half)
    write_lines(canvas, when, BODY_SIZE, half._replace(y=box.center[1]), bold=False)


def _value(text: Text, row: BestRow) -> str:
    if row.name == "reach":
        return text("degrees-gained", degrees=round(row.value))
    if row.name == "hold":
        return text("scores-seconds", seconds=text.number(row.value, 1))
    return text("scores-number", count=round(row.value)) if row.name == "day" else ""


def _what(text: Text, row: BestRow) -> str:
    return text(f"scores-day-{row.kind}", count=round(row.value)) if row.name == "day" else text(f"scores-best-{row.name}")
