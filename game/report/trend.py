"""A robust line through what was reached: Theil–Sen, which a third of wild days cannot turn.

Theil, "A rank-invariant method of linear and polynomial regression analysis", Proc K Ned Akad Wet 53 (1950), and Sen, "Estimates
of the regression coefficient based on Kendall's tau", J Am Stat Assoc 63:1379 (1968), from which the interval of the slope is
taken. The interval takes the days for independent of each other; a good week and a bad one make it look narrower than it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from statistics import median

import numpy as np
import numpy.typing as npt

WEEK_DAYS = 7
FEWEST_DAYS = 5
"""Fewer days show where somebody was, not where they go."""
FEWEST_FOR_INTERVAL = 10
"""Sen's interval leans on the normal distribution, which fewer points do not follow."""
MOST_POINTS = 180
"""More days than these are taken by the week, and more weeks by four of them: ten years are 131 points and not 3,650."""
NORMAL_95 = 1.959964
Floats = npt.NDArray[np.float64]
Reached = tuple[date, float]
"""A day, and what was reached on it."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A line through the days: what it gains each week, and where it stands on its `first` and its `last` day.

    `per_week_95` is where the gain of a week lies with 95 % confidence, None where there are too few days to say.
    """

    per_week: float
    first: date
    last: date
    at_first: float
    per_week_95: tuple[float, float] | None

    @property
    def at_last(self) -> float:
        """Where the line ends."""
        return self.at(self.last)

    def at(self, day: date) -> float:
        """Return where the line stands on a day."""
        return self.at_first + self.per_week * (day - self.first).days / WEEK_DAYS


def trend_of(reached: Iterable[Reached]) -> Trend | None:
    """Return the line through what was reached, each day once; None before there are enough days.

    All of it has to be of one kind: one movement and side, one modality, and one view and scale.
    """
    points = thinned(reached)
    if len(points) < FEWEST_DAYS:
        return None
    first = points[0][0]
    weeks = np.array([(day - first).days / WEEK_DAYS for day, _value in points])
    values = np.array([value for _day, value in points])
    slopes = _slopes(weeks, values)
    per_week = float(slopes[(len(slopes) - 1) // 2] + slopes[len(slopes) // 2]) / 2
    at_first = median((values - per_week * weeks).tolist())
    interval = _interval(slopes, values) if len(points) >= FEWEST_FOR_INTERVAL else None
    return Trend(per_week, first, points[-1][0], at_first, interval)


def thinned(reached: Iterable[Reached]) -> tuple[Reached, ...]:
    """Return the median of each day, in order; where there are many days of each week or four, which stands for its middle day."""
    by_day = sorted(reached)
    points = tuple((day, median(value for _day, value in of_day)) for day, of_day in groupby(by_day, key=lambda one: one[0]))
    for days in (WEEK_DAYS, 4 * WEEK_DAYS):
        if len(points) > MOST_POINTS:
            points = _by_time(points, days)
    return points


def _by_time(points: Sequence[Reached], days: int) -> tuple[Reached, ...]:
    times = (tuple(of_time) for _time, of_time in groupby(points, key=lambda one: one[0].toordinal() // days))
    return tuple((_middle(time[0][0], time[-1][0]), median(value for _day, value in time)) for time in times)


def _middle(first: date, last: date) -> date:
    return first + timedelta(days=(last - first).days // 2)


def _slopes(at: Floats, values: Floats) -> Floats:
    """Return the slope between each two points, sorted; no two lie on one day."""
    one, other = np.triu_indices(len(at), 1)
    return np.sort((values[other] - values[one]) / (at[other] - at[one]))


def _interval(slopes: Floats, values: Floats) -> tuple[float, float]:
    """Return between which slopes the true one lies, by how far Kendall's score of no trend scatters; equal values count as ties."""
    count = len(values)
    ties = np.unique(values, return_counts=True)[1]
    variance = (count * (count - 1) * (2 * count + 5) - float(np.sum(ties * (ties - 1) * (2 * ties + 5)))) / 18
    scatter = NORMAL_95 * np.sqrt(max(0.0, variance))
    low = max(0, round((len(slopes) - scatter) / 2) - 1)
    high = min(len(slopes) - 1, round((len(slopes) + scatter) / 2))
    return float(slopes[low]), float(slopes[high])
