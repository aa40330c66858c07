"""The fruit of the orchard: its kinds, its grades, and what is picked next."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from game.core.rep import Rep

Grade = Literal["small", "good", "ripe", "golden"]
GRADES: tuple[Grade, ...] = ("small", "good", "ripe", "golden")
KINDS = ("apple", "pear", "plum", "cherry", "quince", "apricot", "fig", "pomegranate", "sun_apple")
"""Every kind in the order in which the path brings them; the first is there from the start."""
SEASONS = ("summer", "autumn", "blossom", "snow")
"""Every season of the orchard in the same way."""
USUAL_HOLD_S = 1.0
"""What counts as a whole hold where a level asks for none."""
WHOLE, HALF = 0.9, 0.5
"""Shares of the hold that make it whole or half; a limb that comes back a moment early has held all the same."""


@dataclass(frozen=True, slots=True)
class Fruit:
    """One picked fruit."""

    kind: str
    grade: Grade


def grade_of(rep: Rep, hold_s: float) -> Grade:
    """Return how well a fruit has ripened in a rep of a level that asks for a hold of `hold_s`.

    Golden: the rep was complete and held for the whole time. Ripe: complete, or held for the whole time. Good: held for
    half of the time. Small: every other rep. Nothing is better than what the level asks for, so that nobody is drawn into
    holding for longer than the therapist wants.
    """
    share = rep.held_s / (hold_s or USUAL_HOLD_S)
    if rep.complete and share >= WHOLE:
        return "golden"
    if rep.complete or share >= WHOLE:
        return "ripe"
    return "good" if share >= HALF else "small"


def next_of(names: Sequence[str], unlocked: frozenset[str], known: frozenset[str], seed: int) -> str:
    """Return one of `names` for the next set: the newest that is unlocked and not yet `known`, else any that is unlocked."""
    there = [name for name in names if name == names[0] or name in unlocked]
    new = [name for name in there if name not in known]
    return new[-1] if new else Random(seed).choice(there)
