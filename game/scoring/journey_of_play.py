"""The journey as it is played: in which session each milestone comes, and how long a player waits for the next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from game.core.journey import Journey

SESSIONS_A_WEEK = 5
WEEKS = 10
LONGEST_WAIT = 3
"""Something new comes at least every third session of the first ten weeks, in the games of every programme."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One milestone, and the session (from 1) that lays the stone which brings it."""

    name: str
    stones: int
    session: int

    @property
    def week(self) -> int:
        """The week of that session, from 1."""
        return (self.session - 1) // SESSIONS_A_WEEK + 1


def brought_to(games: Collection[str], journey: Journey) -> Journey:
    """Return the part of a journey that somebody sees who plays only these games."""
    return {name: stones for name, stones in journey.items() if name.split(".")[0] in games}


def arrivals(journey: Journey, reps_a_session: int) -> tuple[Arrival, ...]:
    """Return all milestones in the order in which they come to a player who does so many reps in every session."""
    ordered = sorted(journey.items(), key=lambda one: (one[1], one[0]))
    return tuple(Arrival(name, stones, max(1, -(-stones // reps_a_session))) for name, stones in ordered)


def waits(arriving: Sequence[Arrival], sessions: int = WEEKS * SESSIONS_A_WEEK) -> tuple[int, ...]:
    """Return how many sessions each wait for something new takes, from the beginning to `sessions`.

    A wait that is not over by then counts as far as it goes.
    """
    new = sorted({one.session for one in arriving if one.session <= sessions})
    return tuple(later - sooner for sooner, later in zip([0, *new], [*new, sessions], strict=True) if later > sooner)


def longest_wait(arriving: Sequence[Arrival], sessions: int = WEEKS * SESSIONS_A_WEEK) -> int:
    """Return the longest of these waits."""
    return max(waits(arriving, sessions), default=0)
