"""A chart over the days of the period: grid, days below, degrees or points at the left."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import takewhile

from game.report.page import SMALL, Page
from game.report.sheet import Align, Box, Point
from game.report.subject import Period
from game.report.wording import number, short_day

LABELS_WIDE, DAYS_HIGH = 8.0, 4.6
LABEL_EVERY = 24.0
LONG_DAYS = 540
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
MOST_LINES = 5


class Chart:
    """Draws into `box`, labels within it; values outside of `low` to `high` are drawn at the edge."""

    def __init__(self, page: Page, box: Box, period: Period, low: float, high: float) -> None:
        self._page = page
        self._period = period
        self.field = Box(box.x + LABELS_WIDE, box.y + 1.5, box.width - LABELS_WIDE, box.height - 1.5 - DAYS_HIGH)
        step = _step(high - low)
        self._low = step * (low // step)
        self._high = max(self._low + step, -step * (-high // step))
        self._lines = tuple(takewhile(lambda value: value <= self._high, (self._low + step * count for count in range(99))))

    def x(self, day: date) -> float:
        """Return where a day stands: in the middle of its share of the width."""
        share = ((day - self._period.first).days + 0.5) / self._period.days
        return self.field.x + min(1.0, max(0.0, share)) * self.field.width

    def y(self, value: float) -> float:
        """Return where a value stands."""
        share = (value - self._low) / (self._high - self._low)
        return self.field.bottom - min(1.0, max(0.0, share)) * self.field.height

    def at(self, points: Iterable[tuple[date, float]]) -> list[Point]:
        """Return where some values stand."""
        return [(self.x(day), self.y(value)) for day, value in points]

    def draw_grid(self, unit: str) -> None:
        """Draw the level lines with their values, and the days below."""
        sheet, palette = self._page.sheet, self._page.palette
        for value in self._lines:
            y, said = self.y(value), f"{number(self._page.words, value)}{unit}"
            sheet.rule(y, self.field.x, self.field.right, palette.rule, 0.35)
            sheet.words((self.field.x - 1.2, y + 0.9), said, SMALL, colour=palette.quiet, align="right")
        self._draw_days()

    def _draw_days(self) -> None:
        sheet, field = self._page.sheet, self.field
        labels = max(1, min(self._period.days, int(field.width // LABEL_EVERY) + 1))
        last = self._period.days - 1
        for place in range(labels):
            day = self._period.first + timedelta(days=round(last * place / max(1, labels - 1)))
            align: Align = "left" if place == 0 and labels > 1 else "right" if place == labels - 1 and labels > 1 else "center"
            x = {"left": field.x, "right": field.right, "center": self.x(day)}[align]
            sheet.words((x, field.bottom + 3.6), self._day(day), SMALL, colour=self._page.palette.quiet, align=align)

    def _day(self, day: date) -> str:
        words = self._page.words
        if self._period.days > LONG_DAYS:
            return words("report-month-year", month=words(f"report-month-{day.month}"), year=str(day.year))
        return short_day(words, day)


def _step(spread: float) -> int:
    return next((step for step in STEPS if spread / step <= MOST_LINES - 1), STEPS[-1])
