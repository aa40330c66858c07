"""The pages of a limb's progress: points and changes of the report, turned into what a screen shows."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from itertools import count, pairwise
from typing import Literal, NamedTuple

from game.core.names import Modality
from game.report.change import Change
from game.report.history import History, Point, ReachPoint
from game.report.slots import Slots
from game.screen.chart import ChartView, Dot, Layer, Said, Series, Tick
from game.screen.numbers import decimal
from game.screen.scenes import ProgressView

PageName = Literal["reach", "reps", "hold", "even", "success"]
KINDS = ("active", "assisted", "stim_assisted", "stretch", "mirror", "imagined")
"""In the order in which they lie on each other; the place of a kind is the number of its pattern."""
FOLLOWING: tuple[Modality, ...] = ("active", "electrical_stimulation")
"""The kinds of exercise whose target moves with the player; only of these is it known how many of ten are right."""
MOST_STEPS, MOST_DATES, MOST_BREAKS = 4, 4, 4
LONG_AGO_DAYS, JUST_NOW_DAYS, WEEK_DAYS = 21, 5, 7
MONTHS_FROM_DAYS, YEARS_FROM_DAYS = 98, 700
BEST_SMOOTHNESS, POOR_SMOOTHNESS = -1.4, -3.5
"""The smoothness of one perfectly even movement, and one that clearly goes in steps (see game/motion/smoothness.py)."""


class Shown(NamedTuple):
    """What is particular to a page: its sentence, its number with what it is, and its chart."""

    sentence: Said
    number: Said | None
    below: Said | None
    chart: ChartView


def pages_of(history: History) -> tuple[PageName, ...]:
    """Return the pages of a limb that there is anything for."""
    shown: dict[PageName, bool] = {
        "reach": bool(history.reach),
        "reps": True,
        "hold": bool(history.held_s),
        "even": bool(history.smoothness),
        "success": bool(history.reached_share),
    }
    return tuple(name for name, is_shown in shown.items() if is_shown)


def page_of(history: History, name: PageName, page: int, pages: int, today: date) -> ProgressView:
    """Return one page of a limb, which is `page` out of `pages`."""
    shown = {
        "reach": partial(_reach, history, today),
        "reps": partial(_reps, history),
        "hold": partial(_hold, history),
        "even": partial(_even, history),
        "success": partial(_success, history),
    }[name]()
    modality = history.measured if history.measured and name != "reps" else "active"
    about = Said(f"progress-each-{history.slots.unit}") if name == "reps" else None
    limb = (history.movement, history.side, modality)
    return ProgressView(f"progress-title-{name}", shown.sentence, page, pages, *limb, about, shown.number, shown.below, shown.chart)


def nothing_yet() -> ProgressView:
    """Return the page of one who has not trained yet."""
    return ProgressView("progress-title-empty", Said("progress-empty"), 1, 1)


def _reach(history: History, today: date) -> Shown:
    points = [point for run in history.reach for point in run]
    scales = list(dict.fromkeys(point.scale for point in points))
    furthest = tuple(
        tuple(Dot(one.at, one.furthest_deg, one.error_deg or 0.0, scales.index(one.scale)) for one in run) for run in history.reach
    )
    usual = tuple(
        tuple(Dot(one.at, one.usual_deg, 0.0, scales.index(one.scale)) for one in run if one.usual_deg is not None) for run in history.reach
    )
    series = (Series("progress-furthest", furthest), Series("progress-usual", tuple(run for run in usual if run), main=False))
    high, ticks = _axis(max(point.furthest_deg + (point.error_deg or 0.0) for point in points), "progress-degrees")
    chart = ChartView(
        len(history.slots),
        0.0,
        high,
        ticks,
        _dates(history.slots),
        tuple(one for one in series if one.runs),
        _trend(history),
        _breaks(points),
    )
    last = history.reaches[-1]
    below = Said("progress-last") if last.error_deg is None else Said("progress-last-error", (("error", round(last.error_deg)),))
    return Shown(_reach_sentence(history, today), Said("progress-degrees", (("number", round(last.reach_deg)),)), below, chart)


def _reach_sentence(history: History, today: date) -> Said:
    """Return the one sentence that is true: what was lately lost or gained, or else gained since the beginning, or else the same."""
    if (today - history.reaches[-1].day).days > LONG_AGO_DAYS:
        return Said("progress-long-ago")
    found = [one for one in (history.recent, history.whole) if one and (today - one.then).days >= JUST_NOW_DAYS]
    if not found:
        scales = {point.scale for run in history.reach for point in run}
        return Said("progress-new-scale" if len(scales) > 1 else "progress-early")
    recent, whole = found[0], found[-1]
    return _ago(whole if recent.called == "same" and whole.called == "more" else recent, today)


def _ago(change: Change, today: date) -> Said:
    days = (today - change.then).days
    if days >= YEARS_FROM_DAYS:
        unit, number = "year", round(days / 365.25)
    elif days >= MONTHS_FROM_DAYS:
        unit, number = "month", round(days / 30.44)
    else:
        unit, number = "week", max(1, round(days / WEEK_DAYS))
    degrees = () if change.called == "same" else (("degrees", round(abs(change.difference_deg))),)
    return Said(f"progress-ago-{change.called}-{unit}", (*degrees, ("count", number)))


def _reps(history: History) -> Shown:
    by_kind = dict(history.reps)
    layers = tuple(Layer(f"progress-kind-{kind}", number, by_kind[kind]) for number, kind in enumerate(KINDS) if kind in by_kind)
    highest = max(sum(amounts) for amounts in zip(*(layer.amounts for layer in layers), strict=True))
    high, ticks = _axis(highest, "progress-count")
    chart = ChartView(len(history.slots), 0.0, high, ticks, _dates(history.slots), layers=layers)
    all_of_them = sum(sum(layer.amounts) for layer in layers)
    return Shown(_reps_sentence(history), Said("progress-count", (("number", all_of_them),)), Said("progress-in-all"), chart)


def _reps_sentence(history: History) -> Said:
    if history.keyboard_only:
        return Said("progress-no-camera")
    return Said("progress-reps-week", (("count", history.week_reps),)) if history.week_reps else Said("progress-reps-rest")


def _hold(history: History) -> Shown:
    high, ticks = _axis(max(point.value for run in history.held_s for point in run), "progress-seconds")
    chart = ChartView(len(history.slots), 0.0, high, ticks, _dates(history.slots), _one_line(history.held_s))
    held_s = history.last.held_s if history.last else None
    number = None if held_s is None else Said("progress-seconds", (("number", decimal(held_s, 1)),))
    return Shown(Said("progress-hold-says"), number, Said("progress-last"), chart)


def _even(history: History) -> Shown:
    low = min(POOR_SMOOTHNESS, *(point.value for run in history.smoothness for point in run))
    ticks = (Tick(low, Said("progress-jerky")), Tick(BEST_SMOOTHNESS, Said("progress-even")))
    chart = ChartView(len(history.slots), low, BEST_SMOOTHNESS, ticks, _dates(history.slots), _one_line(history.smoothness))
    return Shown(Said("progress-even-says"), None, None, chart)


def _success(history: History) -> Shown:
    tenths = tuple(tuple(Point(one.at, 10 * one.value) for one in run) for run in history.reached_share)
    ticks = tuple(Tick(number, Said("progress-tenths", (("number", number),))) for number in (0, 5, 10))
    chart = ChartView(len(history.slots), 0.0, 10.0, ticks, _dates(history.slots), _one_line(tenths))
    last = history.last
    number = Said("progress-tenths", (("number", round(10 * last.reached / last.reps)),)) if last else None
    says = "progress-success-says" if history.measured in FOLLOWING else "progress-success-plain"
    return Shown(Said(says), number, Said("progress-last"), chart)


def _one_line(runs: Iterable[tuple[Point, ...]]) -> tuple[Series, ...]:
    return (Series("progress-usual", tuple(tuple(Dot(one.at, one.value) for one in run) for run in runs)),)


def _trend(history: History) -> tuple[tuple[float, float], tuple[float, float]] | None:
    trend, slots = history.trend, history.slots
    return None if trend is None else ((slots.place(trend.first), trend.at_first), (slots.place(trend.last), trend.at_last))


def _breaks(points: Iterable[ReachPoint]) -> tuple[float, ...]:
    """Return where another view or scale begins; where it goes to and fro, only the shapes of the dots tell it."""
    found = tuple((before.at + after.at) / 2 for before, after in pairwise(points) if before.scale != after.scale)
    return found if len(found) <= MOST_BREAKS else ()


def _axis(highest: float, words: str) -> tuple[float, tuple[Tick, ...]]:
    """Return a round end of an axis from 0 on, and the few values to write beside it."""
    step = next(size * digit for size in (10**power for power in count()) for digit in (1, 2, 5) if highest <= MOST_STEPS * size * digit)
    steps = max(1, -int(-highest // step))
    return float(step * steps), tuple(Tick(number * step, Said(words, (("number", number * step),))) for number in range(steps + 1))


def _dates(slots: Slots) -> tuple[Tick, ...]:
    """Return the few slots whose dates are written: where years begin, if the slots are so long."""
    numbers = list(range(len(slots)))
    if slots.unit == "quarter":
        numbers = [number for number in numbers if slots.starts[number].month == 1]
    every = -(-len(numbers) // MOST_DATES)
    return tuple(Tick(number + 0.5, _date(slots, slots.starts[number])) for number in numbers[::every])


def _date(slots: Slots, start: date) -> Said:
    if slots.unit in ("day", "week"):
        return Said("progress-day", (("day", start.day), ("month", start.month)))
    if slots.unit == "month":
        return Said("progress-month", (("month", start.month), ("year", str(start.year))))
    return Said("progress-year", (("year", str(start.year)),))
