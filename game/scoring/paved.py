"""Repetitions that paved: those of a session beside what usual therapy reaches in one, those of a day beside the player's own goal.

Usual care: 32 functional repetitions of the arm a session (95 % CI 20 to 44; Lang 2009, 312 sessions, PMC3008558). It counted
what people did themselves with an arm in one session, so only the active repetitions of one session of an arm are put beside
it: no leg, no whole day, no key presses. The screen says that it is therapy of the arm, and where the number is from.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from game.core.names import MovementName
from game.core.session_sum import SessionSum

USUAL_CARE_REPS = 32
OF_THE_LEG: frozenset[MovementName] = frozenset(("knee_extension", "ankle_dorsiflexion"))


@dataclass(frozen=True, slots=True)
class Paved:
    """What a day came to: the active repetitions, all stones, and the goal of a day."""

    active_reps: int
    stones: int
    goal: int

    @property
    def goal_reached(self) -> bool:
        """Whether the goal of the day is reached."""
        return self.stones >= self.goal


def paved_on(day: date, sums: Iterable[SessionSum], goal: int, day_of: Callable[[str], date]) -> Paved:
    """Return what a player's sessions of one day came to; a key press lays a stone and is no repetition."""
    that_day = [one for one in sums if day_of(one.started_at) == day]
    return Paved(sum(map(_active_reps, that_day)), sum(one.stones for one in that_day), goal)


def active_arm_reps(one: SessionSum) -> int:
    """Return what can be put beside usual care: the active repetitions of a session of an arm, none of a leg or the keyboard."""
    return 0 if one.movement in OF_THE_LEG else _active_reps(one)


def _active_reps(one: SessionSum) -> int:
    return 0 if one.source == "keyboard" else sum(reps for kind, reps in one.by_kind if kind == "active")
