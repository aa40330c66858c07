"""What was done: sessions, repetitions by their kinds, and how many they are in a session and on a day of training."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from statistics import median

from game.report.subject import Subject


@dataclass(frozen=True, slots=True)
class Doing:
    """Sums over the period; `by_kind` names each kind that there is. The usual ones are medians, None where there is nothing."""

    sessions: int
    days: int
    unmeasured: int
    by_kind: tuple[tuple[str, int], ...]
    stretch_s: float
    moved_s: float
    usual_active: float | None
    usual_day: float | None


def doing_of(subject: Subject) -> Doing:
    """Count what the sessions of the period came to; those that came to nothing are no sessions."""
    done = [one for one in subject.sums if one.stones or one.stretch_s]
    kinds: Counter[str] = Counter()
    for one in done:
        kinds.update(dict(one.by_kind))
    active = [dict(one.by_kind)["active"] for one in done if dict(one.by_kind).get("active")]
    by_day = reps_by_day(subject)
    return Doing(
        sessions=len(done),
        days=len({subject.day(one) for one in done}),
        unmeasured=sum(one.figures is None and one.source == "keyboard" for one in done),
        by_kind=tuple((kind, number) for kind, number in kinds.items() if number),
        stretch_s=sum(one.stretch_s for one in done),
        moved_s=sum(one.moved_s for one in done),
        usual_active=median(active) if active else None,
        usual_day=median(by_day.values()) if by_day else None,
    )


def reps_by_day(subject: Subject) -> dict[date, int]:
    """Return the repetitions of each day on which there were any, all kinds together as the goal of a day counts them."""
    counts: Counter[date] = Counter()
    for one in subject.sums:
        counts[subject.day(one)] += one.stones
    return {day: number for day, number in counts.items() if number}
