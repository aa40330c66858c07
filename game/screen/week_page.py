"""The week with its goal, and what today's repetitions are beside usual therapy."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.lines import write_line, write_lines
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, PAPER
from game.screen.week_row import WeekDayView, draw_week

DAYS_HIGH, GAP, PAD, BAR_HIGH = 268.0, 18.0, 32.0, 34.0


@dataclass(frozen=True, slots=True)
class WeekPage:
    """Seven days and the stones that are hoped for; `active_today` are today's own repetitions.

    `arm_session` are those of today's largest session of an arm, `usual_care` those of a usual one; without the first nothing is compared.
    """

    days: tuple[WeekDayView, ...]
    goal: int
    active_today: int
    usual_care: int
    arm_session: int = 0

    @property
    def stones(self) -> int:
        """The stones of this week."""
        return sum(day.stones for day in self.days)


def week_said(text: Text, page: WeekPage) -> str:
    """Return the page as a voice reads it."""
    return f"{_so_far(text, page)}. {_today(text, page)}".replace("..", ".").replace("\n", " ")


def draw_week_page(canvas: Canvas, text: Text, box: Box, page: WeekPage) -> None:
    """Draw the days, the way to the goal, and a sentence about today."""
    days = box._replace(height=DAYS_HIGH)
    canvas.panel(days, SOLID)
    draw_week(canvas, text, Box(days.x + PAD, days.y + 14, days.width - 2 * PAD, days.height - 26), page.days)
    below = Box(box.x, box.y + DAYS_HIGH + GAP, box.width, box.height - DAYS_HIGH - GAP)
    canvas.panel(below, SOLID)
    words = write_line(canvas, _so_far(text, page), BODY_SIZE, (below.x + PAD, below.y + 12), below.width - 2 * PAD)
    bar = Box(below.x + PAD, words.y + words.height + 6, below.width - 2 * PAD, BAR_HIGH)
    _bar(canvas, bar, min(1.0, page.stones / page.goal))
    rest = bar.y + bar.height
    write_lines(canvas, _today(text, page), BODY_SIZE, Box(bar.x, rest, bar.width, below.y + below.height - rest), bold=False)


def _bar(canvas: Canvas, box: Box, share: float) -> None:
    canvas.panel(box, PAPER.faded(0.28), box.height / 2)
    if share > 0:
        canvas.panel(box._replace(width=max(box.height, share * box.width)), ACCENT, box.height / 2)


def _so_far(text: Text, page: WeekPage) -> str:
    if page.stones >= page.goal:
        return text("scores-week-reached", stones=page.stones)
    return text("scores-week-so-far", stones=page.stones, goal=page.goal)


def _today(text: Text, page: WeekPage) -> str:
    today = next(day for day in page.days if day.today)
    if page.active_today:
        beside = text("scores-usual-care", reps=page.arm_session, usual=page.usual_care) if page.arm_session else ""
        return f"{text('scores-paved', reps=page.active_today)}\n{beside}".strip()
    return text("scores-stones-today", stones=today.stones) if today.stones else text(f"scores-day-{today.sign}")
