"""A limb's whole history as the points of a few charts; what was not measured has no point, and a gap stays a gap."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from statistics import median
from typing import TypeVar

from game.core.names import Modality, MovementName, Side
from game.core.session_sum import Figures, SessionSum
from game.report.change import Change, Reach, change_from_start, change_since
from game.report.limbs import Scale, middle, reach_of, scale_of
from game.report.slots import Slots, Unit, slots_between
from game.report.trend import WEEK_DAYS, Trend, trend_of

DayOf = Callable[[str], date]
Limb = tuple[MovementName, Side]
Seen = tuple[date, SessionSum, Figures]
One = TypeVar("One")
FEWEST_ACTIVE = 3
"""From so many measured sessions on, what a limb does by itself is its story; before that, what it does most."""
TREND_TIME = timedelta(days=365)
LONGEST_STEP: dict[Unit, float] = {"day": 4.0, "week": 1.7, "month": 1.7, "quarter": 1.7, "year": 1.7}
"""Points further apart, in slots, have a gap between them: four days, or a whole week, month or year without any."""


@dataclass(frozen=True, slots=True)
class Point:
    """What one slot came to, and where it lies, in slots from the beginning of the first."""

    at: float
    value: float


@dataclass(frozen=True, slots=True)
class ReachPoint:
    """How far the sessions of a slot went on one scale: medians of their furthest and their usual reach, and the largest error."""

    at: float
    furthest_deg: float
    usual_deg: float | None
    error_deg: float | None
    scale: Scale


@dataclass(frozen=True, slots=True)
class History:
    """One limb from its first session until today. Points lie in runs: within a run they may be joined, never from one to the next.

    `reps` are the repetitions of each slot by their kind, `week_reps` those of the last seven days. All else is of the kind of
    exercise `measured`, None where nothing was measured; `reaches`, `trend`, `recent` and `whole` are of the scale of its last
    session, `last` is that session.
    """

    movement: MovementName
    side: Side
    slots: Slots
    reps: tuple[tuple[str, tuple[int, ...]], ...]
    week_reps: int
    keyboard_only: bool
    measured: Modality | None = None
    reach: tuple[tuple[ReachPoint, ...], ...] = ()
    held_s: tuple[tuple[Point, ...], ...] = ()
    smoothness: tuple[tuple[Point, ...], ...] = ()
    reached_share: tuple[tuple[Point, ...], ...] = ()
    reaches: tuple[Reach, ...] = ()
    last: Figures | None = None

    @property
    def trend(self) -> Trend | None:
        """The line through the reaches of the last year, or of the last third of a longer time, that can be compared with the last one.

        Over many years a limb gains and then keeps; one straight line through all of it would be true of none of them.
        """
        if not self.reaches:
            return None
        last = self.reaches[-1].day
        since = min(last - TREND_TIME, last - (last - self.reaches[0].day) / 3)
        return trend_of((one.day, one.reach_deg) for one in self.reaches if one.day >= since)

    @property
    def recent(self) -> Change | None:
        """The last days against those of six weeks before."""
        return change_since(self.reaches)

    @property
    def whole(self) -> Change | None:
        """The last days against the first ones."""
        return change_from_start(self.reaches)


def limbs_in(sums: Iterable[SessionSum], first: Limb | None = None) -> tuple[Limb, ...]:
    """Return the limbs that were trained, `first` before the others if it is one of them, then the latest trained one."""
    latest = list(dict.fromkeys((one.movement, one.side) for one in reversed(tuple(sums)) if one.stones))
    return tuple(sorted(latest, key=lambda limb: limb != first))


def history_of(sums: Iterable[SessionSum], limb: Limb, day_of: DayOf, today: date) -> History:
    """Return the history of one limb out of all sessions, which are in order; the limb has been trained at least once."""
    dated = [(day_of(one.started_at), one) for one in sums if (one.movement, one.side) == limb and one.stones]
    slots = slots_between(dated[0][0], max(today, dated[-1][0]))
    slot_of = {day: slots.of(day) for day in {day for day, _one in dated}}
    reps, kind = _reps(dated, slot_of, len(slots)), _measured_kind(one for _day, one in dated)
    week_reps = sum(one.stones for day, one in dated if (today - day).days < WEEK_DAYS)
    keyboard_only = all(one.source == "keyboard" for _day, one in dated)
    if kind is None:
        return History(*limb, slots, reps, week_reps, keyboard_only)
    seen = [(day, one, one.figures) for day, one in dated if one.modality == kind and one.figures and one.figures.reps]
    of_slots = [(slot, tuple(of_slot)) for slot, of_slot in groupby(seen, key=lambda one: slot_of[one[0]])]
    last_scale = next((scale_of(one) for _day, one, _figures in reversed(seen) if reach_of(one) is not None), None)
    return History(
        *limb,
        slots,
        reps,
        week_reps,
        keyboard_only,
        kind,
        reach=_runs_of_one_scale([point for slot, of_slot in of_slots for point in _reach_points(slot, of_slot)], slots.unit),
        held_s=_points(of_slots, slots.unit, lambda some: middle([one.held_s for one in some])),
        smoothness=_points(of_slots, slots.unit, lambda some: middle([one.smoothness for one in some])),
        reached_share=_points(of_slots, slots.unit, lambda some: sum(one.reached for one in some) / sum(one.reps for one in some)),
        reaches=tuple(_reach(day, one) for day, one, _figures in seen if scale_of(one) == last_scale and reach_of(one) is not None),
        last=seen[-1][2],
    )


def _measured_kind(sums: Iterable[SessionSum]) -> Modality | None:
    """Return the kind of exercise whose measures are shown; never the mirror, which measures the other side."""
    counts: dict[Modality, int] = defaultdict(int)
    for one in sums:
        if one.figures and one.figures.reps and one.modality != "mirror":
            counts[one.modality] += 1
    if counts.get("active", 0) >= FEWEST_ACTIVE:
        return "active"
    return max(counts, key=lambda kind: counts[kind], default=None)


def _reps(dated: Iterable[tuple[date, SessionSum]], slot_of: Mapping[date, int], slots: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    by_kind: dict[str, list[int]] = {}
    for day, one in dated:
        for kind, number in one.by_kind:
            by_kind.setdefault(kind, [0] * slots)[slot_of[day]] += number
    return tuple((kind, tuple(numbers)) for kind, numbers in by_kind.items() if any(numbers))


def _reach_points(slot: int, seen: Sequence[Seen]) -> list[ReachPoint]:
    """Return a point for each scale of a slot, evenly beside each other in the order in which they came."""
    by_scale: dict[Scale, list[SessionSum]] = {}
    for _day, one, _figures in seen:
        if reach_of(one) is not None:
            by_scale.setdefault(scale_of(one), []).append(one)
    return [_reach_point(slot + (number + 1) / (len(by_scale) + 1), scale, some) for number, (scale, some) in enumerate(by_scale.items())]


def _reach_point(at: float, scale: Scale, some: Sequence[SessionSum]) -> ReachPoint:
    furthest = median(reach for one in some if (reach := reach_of(one)) is not None)
    usual = middle([one.figures.usual_reach_deg for one in some if one.figures])
    return ReachPoint(at, furthest, usual, max((one.expected_error_deg or 0.0 for one in some), default=0.0) or None, scale)


def _points(
    of_slots: Sequence[tuple[int, Sequence[Seen]]], unit: Unit, value_of: Callable[[Sequence[Figures]], float | None]
) -> tuple[tuple[Point, ...], ...]:
    values = ((slot + 0.5, value_of([figures for _day, _one, figures in seen])) for slot, seen in of_slots)
    points = [Point(at, value) for at, value in values if value is not None]
    breaks = (after.at - before.at > LONGEST_STEP[unit] for before, after in pairwise(points))
    return _cut(points, breaks)


def _runs_of_one_scale(points: Sequence[ReachPoint], unit: Unit) -> tuple[tuple[ReachPoint, ...], ...]:
    breaks = (after.scale != before.scale or after.at - before.at > LONGEST_STEP[unit] for before, after in pairwise(points))
    return _cut(points, breaks)


def _cut(points: Sequence[One], breaks: Iterable[bool]) -> tuple[tuple[One, ...], ...]:
    """Return the points in runs; each of `breaks` says whether one ends between a point and the next."""
    runs: list[list[One]] = [[points[0]]] if points else []
    for point, broken in zip(points[1:], breaks, strict=True):
        if broken:
            runs.append([])
        runs[-1].append(point)
    return tuple(tuple(run) for run in runs)


def _reach(day: date, one: SessionSum) -> Reach:
    return Reach(day, reach_of(one) or 0.0, one.expected_error_deg)
