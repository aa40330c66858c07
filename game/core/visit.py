"""A visit: what a player brings along to a game."""

from dataclasses import dataclass

Keepsakes = tuple[tuple[str, int], ...]
"""What a game keeps of a player from session to session, as named counts in the order of their names."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The stones laid before this set, what the path has unlocked until today, and what the game has kept of earlier sets.

    `unlocked` holds the names of milestones as `game.name` (see game/core/journey.py).
    """

    stones: int = 0
    unlocked: frozenset[str] = frozenset()
    kept: Keepsakes = ()


FIRST_VISIT = Visit()
