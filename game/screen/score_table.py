"""The high-score table of one exercise."""

from dataclasses import dataclass
from datetime import date

from game.core.names import Side
from game.screen.canvas import Box, Canvas
from game.screen.dates import date_words
from game.screen.lines import fitted, write_ends, write_line, write_lines
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER

MOST_ROWS = 5
HEAD_HIGH, ROW_HIGH, GAP, PAD = 82.0, 72.0, 6.0, 32.0
RANK_WIDE, POINTS_SHARE, DAY_SHARE = 80.0, 360 / 1408, 70 / 1408
"""Where the columns stand: the rank is as wide everywhere, points and the gap before the day take a part of the row."""


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One session; `latest` is the one that was played last."""

    points: int
    day: date
    latest: bool = False


@dataclass(frozen=True, slots=True)
class ScoresPage:
    """The best sessions of one exercise on one side, the most points first.

    `changed` says that there is another form of the exercise, `replaced` that the other one is the present one.
    `latest` is the last session where it is not among the best.
    """

    exercise: str
    side: Side
    rows: tuple[ScoreRow, ...]
    today: date
    changed: bool = False
    latest: ScoreRow | None = None
    replaced: bool = False


def scores_said(text: Text, page: ScoresPage) -> str:
    """Return the page as a voice reads it: the exercise, its best session, and the last one."""
    if not page.rows:
        return text("scores-no-points")
    return (
        f"{_head(text, page)}. {_points(text, page.rows[0])}, {date_words(text, page.rows[0].day, page.today)}. {_note(text, page)}".strip()
    )


def draw_scores(canvas: Canvas, text: Text, box: Box, page: ScoresPage) -> None:
    """Draw which exercise it is, a row for each session, the last one on light ground, and what has to be known of the table."""
    canvas.panel(box, SOLID)
    if not page.rows:
        write_lines(canvas, text("scores-no-points"), BODY_SIZE, box._replace(x=box.x + PAD, width=box.width - 2 * PAD), centred=True)
        return
    head, room = _head(text, page), box.width - 2 * PAD
    canvas.words(head, fitted(canvas, head, BODY_SIZE, room), (box.x + PAD, box.y + HEAD_HIGH / 2), "midleft", bold=False)
    for number, row in enumerate(page.rows[:MOST_ROWS]):
        line = Box(box.x + PAD / 2, box.y + HEAD_HIGH + number * (ROW_HIGH + GAP), box.width - PAD, ROW_HIGH)
        _row(canvas, text, line, number + 1, row, page.today)
    foot = box.y + HEAD_HIGH + MOST_ROWS * (ROW_HIGH + GAP)
    write_lines(canvas, _note(text, page), BODY_SIZE, Box(box.x + PAD, foot, room, box.y + box.height - foot), bold=False)


def _row(canvas: Canvas, text: Text, box: Box, rank: int, row: ScoreRow, today: date) -> None:
    ink = PAPER
    if row.latest:
        canvas.panel(box, ACCENT, 18)
        ink = INK
    points_wide, y = POINTS_SHARE * box.width, box.center[1]
    x = box.x + RANK_WIDE + points_wide
    canvas.words(f"{rank}.", BODY_SIZE, (box.x + PAD / 2, y), "midleft", ink, bold=False)
    write_line(canvas, _points(text, row), BODY_SIZE, (x, y), points_wide, "midright", ink)
    words = (date_words(text, row.day, today), text("scores-latest") if row.latest and row.day != today else "")
    day = Box(x + DAY_SHARE * box.width, box.y, box.width - RANK_WIDE - points_wide - DAY_SHARE * box.width - PAD / 2, box.height)
    write_ends(canvas, words, BODY_SIZE, day, ink, (row.latest, True))


def _head(text: Text, page: ScoresPage) -> str:
    return f"{page.exercise}, {text(f'scores-side-{page.side}')}"


def _points(text: Text, row: ScoreRow) -> str:
    return text("scores-points", points=row.points)


def _note(text: Text, page: ScoresPage) -> str:
    """Return what has to be known of the table; which form of the exercise it is of comes first."""
    if page.replaced:
        return text("scores-replaced")
    if page.changed:
        return text("scores-changed")
    return text("scores-last-time", points=page.latest.points) if page.latest else ""
