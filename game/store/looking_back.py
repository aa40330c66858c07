"""What was done and reached before."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from game.core.done import Done
from game.core.names import Modality, MovementName, Side, View
from game.core.past import PastSession
from game.core.record import SessionRecord
from game.core.session_sum import SessionSum
from game.store import comparing, counting
from game.store.best import Best
from game.store.player import Stones
from game.store.raw_records import records_of
from game.store.rollups import KINDS
from game.store.rules import counted
from game.store.summed import SummedStore

LATEST_TEMPI = 3
"""So many sessions tell how fast a player moves now."""
FEWEST_TEMPI = 5
"""So many reps are needed to tell it at all."""
_started_at = attrgetter("started_at")


class LookingBack(SummedStore):
    """Counts and compares what is kept; reps that were taken back enter nothing here."""

    def sums(
        self,
        player_id: str,
        since: str | None = None,
        before: str | None = None,
        *,
        movement: MovementName | None = None,
        side: Side | None = None,
    ) -> tuple[SessionSum, ...]:
        """Return what each session begun in since ≤ start < before came to, the keyboard's too, the oldest first."""
        with self._summed(player_id) as db:
            every = self._remembered.all_of(db, player_id)
        begin = 0 if since is None else bisect_left(every, since, key=_started_at)
        end = None if before is None else bisect_left(every, before, key=_started_at)
        return tuple(one for one in every[begin:end] if movement in {None, one.movement} and side in {None, one.side})

    def stones(self, player_id: str) -> Stones:
        """Count the stones of a player's path; reps made with the keyboard lay stones too."""
        with self._summed(player_id) as db:
            return _stones(db, player_id)

    def reps_between(self, player_id: str, since: str, before: str) -> int:
        """Count the stones of sessions begun in since ≤ start < before, the keyboard's too; the caller knows when its day begins."""
        with self._summed(player_id) as db:
            return _stones(db, player_id, counting.begun_in(since, before)).laid

    def done_between(self, player_id: str, since: str, before: str) -> tuple[Done, ...]:
        """Return what was done in each session begun in since ≤ start < before, the keyboard's too, the oldest first."""
        with self._summed(player_id) as db:
            return tuple(Done(**row._asdict()) for row in db.execute(counting.done_between(player_id, since, before)))

    def last_day(self, player_id: str) -> str | None:
        """Return when the last session began that came to anything, None before the first."""
        with self._summed(player_id) as db:
            return db.scalar(counting.last_start(player_id))

    def last_session(
        self, player_id: str, movement: MovementName, side: Side, *, modality: Modality = "active", before: str
    ) -> SessionRecord | None:
        """Return the latest measured session of this kind that came to anything and started before `before`, to compare with.

        It holds the reps that count. None for the first time.
        """
        with self._summed(player_id) as db:
            row = db.scalar(comparing.last_measured_session(player_id, movement, side, modality, before))
            return None if row is None else records_of(db, [row], counted())[0]

    def best_ever(
        self, player_id: str, movement: MovementName, side: Side, *, view: View | None, corrected: bool, before: str
    ) -> Best | None:
        """Return the furthest own active reach before `before`, seen from there and on this scale."""
        among = comparing.of_limb(player_id, movement, side) & comparing.on_scale(view, corrected, before)
        with self._summed(player_id) as db:
            found = db.execute(comparing.best_reach(among)).first()
            return None if found is None else Best(*found)

    def past_sessions(
        self, player_id: str, movement: MovementName, side: Side, *, view: View | None, corrected: bool, before: str, most: int = 8
    ) -> tuple[PastSession, ...]:
        """Return the latest sessions with own active reps before `before`, seen from there and on this scale, the oldest first."""
        among = comparing.of_limb(player_id, movement, side) & comparing.on_scale(view, corrected, before)
        with self._summed(player_id) as db:
            reaches = db.execute(comparing.reaches_of_latest(among, most)).all()
        by_session = groupby(reaches, key=lambda row: (row[0], row[1]))
        return tuple(_past(range_deg, tuple(of_one)) for (_session_id, range_deg), of_one in by_session)

    def own_tempo_s(self, player_id: str, movement: MovementName, side: Side) -> float | None:
        """Return how long an own active rep of this player usually takes by now, None where too few were measured to tell."""
        with self._summed(player_id) as db:
            tempi_s = db.scalars(comparing.tempi_of_latest(comparing.of_limb(player_id, movement, side), LATEST_TEMPI)).all()
        return median(tempi_s) if len(tempi_s) >= FEWEST_TEMPI else None


def _past(range_deg: float, reps: Sequence[Any]) -> PastSession:
    return PastSession(range_deg, tuple(rep[2] for rep in reps), tuple(rep[3] is True for rep in reps))


def _stones(db: Session, player_id: str, *among: ColumnElement[bool]) -> Stones:
    complete, *laid = db.execute(counting.kinds_laid(player_id, *among)).one()
    return Stones(complete, tuple((kind, number) for kind, number in zip(KINDS, laid, strict=True) if number))
