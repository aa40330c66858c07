"""Personal bests of one movement and side: how far, how long held, how smooth, and the most repetitions in a day.

What a player can do alone is shown by active exercise, so reach, hold and smoothness come from it alone. Each is a figure of a
session, never of a single rep (but the reach, whose furthest rep counts): the middle one over all its reps. A best is shown as it
was measured. It is called a *new* best only where it beats all before it by more than may be chance:

- reach by the larger error of both days, and within one view and scale (docs/store.md; said by game/screen/praise.py);
- hold by half a second, over at least ten reps: our own choice, far above the time between two pictures;
- smoothness by 0.5 over at least twenty reps: a single rep has a minimal detectable change of up to 103 % (PMC7523068), of a
  usual -2 about 2.1, and the middle one of twenty is about √20 times surer.

Repetitions are counted, not measured; one more is more. Each kind is counted by its own name.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from game.core.names import MovementName, Side, View
from game.core.session_sum import Figures, SessionSum

FigureName = Literal["reach", "hold", "smoothness"]
FEWEST_REPS: dict[FigureName, int] = {"reach": 1, "hold": 10, "smoothness": 20}
HOLD_MARGIN_S, SMOOTHNESS_MARGIN = 0.5, 0.5
DayOf = Callable[[str], date]


@dataclass(frozen=True, slots=True)
class Best:
    """The best of one figure, with the day on which it first came; `error_deg` is that of a reach, None where unknown."""

    value: float
    day: date
    error_deg: float | None = None


@dataclass(frozen=True, slots=True)
class BusiestDay:
    """The day with the most repetitions of one kind."""

    kind: str
    reps: int
    day: date


@dataclass(frozen=True, slots=True)
class Bests:
    """All bests of one movement and side; `days` has one for each kind of repetition, the one with the most first."""

    reach: Best | None
    hold: Best | None
    smoothness: Best | None
    days: tuple[BusiestDay, ...]


@dataclass(frozen=True, slots=True)
class NewBest:
    """Something that was never so good before: a figure with its value, or the most reps of a kind in a day."""

    name: Literal["hold", "smoothness", "day"]
    value: float
    kind: str = ""


def bests_of(sums: Sequence[SessionSum], movement: MovementName, side: Side, day_of: DayOf) -> Bests:
    """Return the bests among a player's sessions; a reach only on the scale (view, corrected) of the latest session that has one."""
    measured = [one for one in sums if one.source != "keyboard" and (one.movement, one.side) == (movement, side)]
    active = [one for one in measured if one.modality == "active"]
    reaching = [one for one in active if _value(one, "reach") is not None]
    on_scale = [one for one in reaching if _scale(one) == _scale(reaching[-1])]
    return Bests(
        _best(on_scale, "reach", day_of), _best(active, "hold", day_of), _best(active, "smoothness", day_of), _days(measured, day_of)
    )


def new_bests(before: Sequence[SessionSum], now: SessionSum, day_of: DayOf) -> tuple[NewBest, ...]:
    """Return what `now` has brought that beats all sessions `before` it; the first time there is nothing to beat.

    A further reach is not among it: that is said with the degrees of the session itself (game/screen/praise.py).
    """
    if now.source == "keyboard":
        return ()
    known = bests_of(before, now.movement, now.side, day_of)
    found = [_new_figure(known.hold, now, "hold", HOLD_MARGIN_S), _new_figure(known.smoothness, now, "smoothness", SMOOTHNESS_MARGIN)]
    return tuple(one for one in (*found, _new_day(before, now, day_of)) if one)


def _new_figure(known: Best | None, now: SessionSum, name: Literal["hold", "smoothness"], margin: float) -> NewBest | None:
    value = _value(now, name) if now.modality == "active" else None
    return NewBest(name, value) if known and value is not None and value > known.value + margin else None


def _new_day(before: Sequence[SessionSum], now: SessionSum, day_of: DayOf) -> NewBest | None:
    """Return the kind of today's session where there were never more of it in a day; another day must have had some."""
    today = day_of(now.started_at)
    alike = [one for one in before if one.source != "keyboard" and (one.movement, one.side) == (now.movement, now.side)]
    earlier = {one.kind: one.reps for one in _days([one for one in alike if day_of(one.started_at) != today], day_of)}
    days = _days([*(one for one in alike if day_of(one.started_at) == today), now], day_of)
    of_now = {kind for kind, _reps in now.by_kind}
    return next(
        (NewBest("day", one.reps, one.kind) for one in days if one.kind in of_now and 0 < earlier.get(one.kind, 0) < one.reps), None
    )


def _best(sums: Iterable[SessionSum], name: FigureName, day_of: DayOf) -> Best | None:
    best: Best | None = None
    for one in sums:
        value = _value(one, name)
        if value is not None and (best is None or value > best.value):
            best = Best(value, day_of(one.started_at), one.expected_error_deg if name == "reach" else None)
    return best


def _value(one: SessionSum, name: FigureName) -> float | None:
    """Return a figure of a session, None where it was not measured or over too few reps."""
    figures = one.figures
    if figures is None or figures.reps < FEWEST_REPS[name]:
        return None
    return _read(figures, name)


def _read(figures: Figures, name: FigureName) -> float | None:
    return {"reach": figures.reach_deg, "hold": figures.held_s, "smoothness": figures.smoothness}[name]


def _scale(one: SessionSum) -> tuple[View | None, bool]:
    return one.view, one.corrected


def _days(sums: Iterable[SessionSum], day_of: DayOf) -> tuple[BusiestDay, ...]:
    """Return the busiest day of each kind, the earlier one of two that are equal."""
    counts: Counter[tuple[str, date]] = Counter()
    for one in sums:
        for kind, reps in one.by_kind:
            counts[kind, day_of(one.started_at)] += reps
    best: dict[str, BusiestDay] = {}
    for (kind, day), reps in counts.items():
        if reps and (kind not in best or (reps, best[kind].day) > (best[kind].reps, day)):
            best[kind] = BusiestDay(kind, reps, day)
    return tuple(sorted(best.values(), key=lambda one: (-one.reps, one.kind)))
