"""What may be said about a session: specific, true, and never that somebody failed."""

from dataclasses import dataclass

from game.screen.text import Text

SAME_WITHIN_DEG = 2
"""Less than this is not told apart from the last time."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """What this player did in the last session of the same exercise."""

    reps: int
    best_gained_deg: float | None


def praise(text: Text, reps: int, best_gained_deg: float | None, last: LastTime | None) -> tuple[str, ...]:
    """Return one or two sentences that compare with the last time where that is good to know."""
    if last is None:
        return (text("praise-first"),)
    said = [_of_reach(text, best_gained_deg, last.best_gained_deg), _of_reps(text, reps, last.reps)]
    return tuple(sentence for sentence in said if sentence) or (text("praise-came"),)


def _of_reach(text: Text, best_deg: float | None, last_deg: float | None) -> str | None:
    if best_deg is None or last_deg is None:
        return None
    more = round(best_deg) - round(last_deg)
    if more >= SAME_WITHIN_DEG:
        return text("praise-further", degrees=more)
    return text("praise-as-far") if more > -SAME_WITHIN_DEG else None


def _of_reps(text: Text, reps: int, last_reps: int) -> str | None:
    if reps > last_reps:
        return text("praise-more-reps", count=reps - last_reps)
    return text("praise-as-many") if reps == last_reps > 0 else None
