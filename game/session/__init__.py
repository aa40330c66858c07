"""The headless heart of the game: one session of one level, from today's range to the last set."""

from game.session.keeper import Keeper
from game.session.known import NO_RANGE, KnownBefore
from game.session.rehearsal import Rehearsal
from game.session.session import GIVE_UP_S, RESUME_S, Session, Stage
from game.session.tally import Tally

__all__ = ["GIVE_UP_S", "NO_RANGE", "RESUME_S", "Keeper", "KnownBefore", "Rehearsal", "Session", "Stage", "Tally"]
