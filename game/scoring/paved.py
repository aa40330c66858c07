"""Repetitions that paved: those of a day beside what usual therapy reaches in a session, and beside the player's own goal.

Usual care: 32 functional repetitions of the arm a session (95 % CI 20 to 44; Lang 2009, 312 sessions, PMC3008558). It counted
what people did themselves, so only active repetitions are put beside it, no key presses, and the screen says that it is
therapy of the arm.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from game.core.session_sum import SessionSum

USUAL_CARE_REPS = 32


@dataclass(frozen=True, slots=True)
class Paved:
    """What a day came to: the active repetitions, all stones, and the goal of a day."""

    active_reps: int
    stones: int
    goal: int

    @property
    def beyond_usual_care(self) -> bool:
        """Whether it was more than a session of usual therapy asks for."""
        return self.active_reps > USUAL_CARE_REPS

    @property
    def goal_reached(self) -> bool:
        """Whether the goal of the day is reached."""
        return self.stones >= self.goal


def paved_on(day: date, sums: Iterable[SessionSum], goal: int, day_of: Callable[[str], date]) -> Paved:
    """Return what a player's sessions of one day came to; a key press lays a stone and is no repetition."""
    that_day = [one for one in sums if day_of(one.started_at) == day]
    active = sum(reps for one in that_day if one.source != "keyboard" for kind, reps in one.by_kind if kind == "active")
    return Paved(active, sum(one.stones for one in that_day), goal)
