"""The headless heart of the game: one session of one level, from today's range to the last set."""

from game.session.keeper import Keeper
from game.session.known import NO_RANGE, KnownBefore
from game.session.session import GIVE_UP_S, RESUME_S, Session, Stage

__all__ = ["GIVE_UP_S", "NO_RANGE", "RESUME_S", "Keeper", "KnownBefore", "Session", "Stage"]
