"""What a value would have meant on the reps of the last session, so that a therapist need not guess."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from game.core.record import RangeToday
from game.core.rep import Rep
from game.training.fields import FieldPath

Meant = Literal["reached", "held", "faster"]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """`count` of the last `of` reps would have reached this target, were held for so long, or were faster than this."""

    meant: Meant
    count: int
    of: int


def what_if(path: FieldPath, value: float, reps: Sequence[Rep], range_today: RangeToday | None) -> WhatIf | None:
    """Return what `value` of the field at `path` (as shown) would have meant; None where reps say nothing about it."""
    if not reps:
        return None
    if path[0] == "target":
        return None if range_today is None else _count("reached", reps, lambda rep: reach_share(rep, range_today) >= value / 100)
    if path == ("hold_s",):
        return _count("held", reps, lambda rep: rep.held_s >= value)
    if path in (("speed_ceiling_deg_s",), ("pace", "coach_deg_s"), ("pace", "pause_deg_s")):
        return _count("faster", reps, lambda rep: max(rep.out_speed_deg_s, rep.back_speed_deg_s) > value)
    return None


def gained_deg(rep: Rep, range_today: RangeToday) -> float:
    """Return how far a rep went from the day's rest, into the direction of the movement."""
    sign = 1 if range_today.best_deg >= range_today.rest_deg else -1
    return sign * (rep.peak_deg - range_today.rest_deg)


def reach_share(rep: Rep, range_today: RangeToday) -> float:
    """Return how far a rep went, as a share of the day's range."""
    return gained_deg(rep, range_today) / max(range_today.range_deg, 1e-9)


def _count(meant: Meant, reps: Sequence[Rep], fits: Callable[[Rep], bool]) -> WhatIf:
    return WhatIf(meant, sum(fits(rep) for rep in reps), len(reps))
