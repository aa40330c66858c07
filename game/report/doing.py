"""What was done: sessions, repetitions by their kinds, and how many they are in a session and on a day of training.

A key press lays a stone and is no repetition: it is counted by itself, and its time is no time in movement.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from game.core.names import MovementName
from game.core.session_sum import SessionSum
from game.report.subject import Subject

LEG: tuple[MovementName, ...] = ("knee_extension", "ankle_dorsiflexion")
"""All other movements are of the arm."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Sums over the period; `by_kind` names each kind that there is. The usual ones are medians, None where there is nothing.

    `usual_active` is of all sessions with active reps, `usual_arm` of those of an arm alone.
    """

    sessions: int
    days: int
    unmeasured: int
    by_kind: tuple[tuple[str, int], ...]
    key_presses: int
    stretch_s: float
    moved_s: float
    usual_active: float | None
    usual_arm: float | None
    usual_day: float | None


def doing_of(subject: Subject) -> Doing:
    """Count what the sessions of the period came to."""
    done = subject.done
    moved = [one for one in done if one.source != "keyboard"]
    kinds: Counter[str] = Counter()
    for one in moved:
        kinds.update(dict(one.by_kind))
    by_day = reps_by_day(subject)
    return Doing(
        sessions=len(done),
        days=len({subject.day(one) for one in done}),
        unmeasured=sum(one.figures is None and one.source == "keyboard" for one in done),
        by_kind=tuple((kind, number) for kind, number in kinds.items() if number),
        key_presses=sum(one.stones for one in done if one.source == "keyboard"),
        stretch_s=sum(one.stretch_s for one in moved),
        moved_s=sum(one.moved_s for one in moved),
        usual_active=_usual(_active(one) for one in moved),
        usual_arm=_usual(_active(one) for one in moved if one.movement not in LEG),
        usual_day=_usual(by_day.values()),
    )


def _active(one: SessionSum) -> int:
    return dict(one.by_kind).get("active", 0)


def _usual(counts: Iterable[int]) -> float | None:
    """Return the median of those that are not 0."""
    return median(some) if (some := [count for count in counts if count]) else None


def reps_by_day(subject: Subject) -> dict[date, int]:
    """Return the repetitions of each day on which there were any, all kinds together as the goal of a day counts them."""
    counts: Counter[date] = Counter()
    for one in subject.sums:
        counts[subject.day(one)] += one.stones
    return {day: number for day, number in counts.items() if number}
