"""What a session is told before it begins, and nothing later."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import View
from game.core.past import PastSession
from game.core.record import RangeToday
from game.core.visit import FIRST_VISIT, Visit
from game.training.course import ImageryScript

NO_RANGE = RangeToday(0.0, 0.0, 0.0)
"""What an exercise without movement begins with."""


@dataclass(frozen=True, slots=True)
class KnownBefore:
    """What is known of the player before a session; see CourseStart for the fields that it shares with it.

    `unlocked` tells what so many stones have brought, so that what a set brings is there in the next one.
    `past` is asked once, for the sessions that were seen from the same view and are on the same scale, corrected or not.
    """

    range_today: RangeToday | None = None
    reps_today: int = 0
    shoulder_unlocked: bool = False
    own_tempo_s: float | None = None
    script: ImageryScript | None = None
    visit: Visit = FIRST_VISIT
    unlocked: Callable[[int], frozenset[str]] = lambda stones: frozenset()  # noqa: ARG005
    past: Callable[[View | None, bool], tuple[PastSession, ...]] = lambda view, corrected: ()  # noqa: ARG005
