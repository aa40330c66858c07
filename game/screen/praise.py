"""What may be said about a session: specific, true, and never that somebody failed."""

from dataclasses import dataclass
from typing import Literal

from game.screen.numbers import decimal
from game.screen.text import Text

ERROR_UNKNOWN_DEG = 10.0
"""Where the error of an angle was never measured, a change counts from a goniometer's smallest certain one on."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """What this player did in the last session of the same exercise; no degrees where they were on another scale than today's.

    `error_deg` is the larger one of both days' errors: a difference within it is none. None where an error is unknown.
    """

    reps: int
    best_gained_deg: float | None
    error_deg: float | None = None


@dataclass(frozen=True, slots=True)
class BestBefore:
    """The furthest this player ever came before today, on the same scale, with the larger one of both days' errors."""

    gained_deg: float
    error_deg: float | None = None


@dataclass(frozen=True, slots=True)
class NewBest:
    """What was never so good before (see game/scoring/bests.py): longest holds, the smoothest session, most of a kind in a day."""

    name: Literal["hold", "smoothness", "day"]
    value: float
    kind: str = ""


def new_best_words(text: Text, best: NewBest) -> str:
    """Return the sentence about a new best."""
    if best.name == "hold":
        seconds = decimal(best.value, 1)
        return text("scores-new-hold", seconds=text.number(seconds), count=seconds)
    if best.name == "smoothness":
        return text("scores-new-smoothness")
    count = round(best.value)
    return text("scores-new-day", count=count, what=text(f"scores-day-{best.kind}", count=count))


def praise(
    text: Text,
    reps: int,
    best_gained_deg: float | None,
    last: LastTime | None,
    best_before: BestBefore | None = None,
    stones_before: int = 0,
) -> tuple[str, ...]:
    """Return one or two sentences that compare with earlier times where that is good to know; `stones_before` lay there before today."""
    if last is None:
        return (text("praise-came" if stones_before else "praise-first"),)
    said = [_of_best(text, best_gained_deg, best_before) or _of_reach(text, best_gained_deg, last), _of_reps(text, reps, last.reps)]
    return tuple(sentence for sentence in said if sentence) or (text("praise-came"),)


def _of_best(text: Text, best_deg: float | None, before: BestBefore | None) -> str | None:
    if best_deg is None or before is None:
        return None
    more = round(best_deg) - round(before.gained_deg)
    return text("praise-best-ever", degrees=more) if more > margin_deg(before.error_deg) else None


def _of_reach(text: Text, best_deg: float | None, last: LastTime) -> str | None:
    if best_deg is None or last.best_gained_deg is None:
        return None
    more = round(best_deg) - round(last.best_gained_deg)
    margin = margin_deg(last.error_deg)
    if more > margin:
        return text("praise-further", degrees=more)
    return text("praise-as-far") if more >= -margin else None


def margin_deg(error_deg: float | None) -> float:
    """Return what a difference must exceed to be one."""
    return ERROR_UNKNOWN_DEG if error_deg is None else error_deg


def _of_reps(text: Text, reps: int, last_reps: int) -> str | None:
    if reps > last_reps:
        return text("praise-more-reps", count=reps - last_reps)
    return text("praise-as-many") if reps == last_reps > 0 else None
