"""What was done, kept as it happens."""

from sqlalchemy import select

from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.store import changes
from game.store.opened import OpenedStore
from game.store.raw_records import records_of
from game.store.rules import counted
from game.store.tables import RepRow, SessionRow, SetRow


class KeptSessions(OpenedStore):
    """Keeps sessions, sets and reps, the raw record; sets and reps are numbered from 1."""

    def session(self, session_id: str) -> SessionRecord:
        """Return a session as it was put in, with reps that were taken back. Raises StoreError "unknown"."""
        with self._reading() as db:
            [record] = records_of(db, [changes.known(db, SessionRow, session_id)])
            return record

    def begin_session(self, record: SessionRecord) -> None:
        """Keep a new session with all that `record` holds already."""
        with self._writing() as db:
            changes.add_session(db, record)

    def update_session(self, record: SessionRecord) -> None:
        """Keep what was put right about a session, such as today's range; its sets stay. Raises StoreError "unknown"."""
        with self._writing() as db:
            changes.update_session(db, record)

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep a new set with all that `one_set` holds already."""
        with self._writing() as db:
            changes.keep_set(db, session_id, one_set)

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """Keep one rep as it ends; the same number again takes the rep's place. Raises StoreError "unknown" without its set."""
        with self._writing() as db:
            changes.keep_rep(db, session_id, set_number, rep_number, rep)

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep how the set ended, and the set and any of its reps that could not be kept before."""
        with self._writing() as db:
            changes.keep_set(db, session_id, one_set)

    def end_session(self, session_id: str, ended_at: str) -> None:
        """Keep when the session ended."""
        with self._writing() as db:
            changes.end_session(db, session_id, ended_at)

    def withdraw_rep(self, session_id: str, set_number: int, rep_number: int, *, at: str, comment: str) -> None:
        """Take back a rep that was none: it stays in the raw record and counts nowhere else. Raises StoreError "unknown"."""
        with self._writing() as db:
            changes.mark_rep(db, session_id, (set_number, rep_number), at, comment)

    def restore_rep(self, session_id: str, set_number: int, rep_number: int) -> None:
        """Let a rep that was taken back count again. Raises StoreError "unknown"."""
        with self._writing() as db:
            changes.mark_rep(db, session_id, (set_number, rep_number), None, None)

    def withdrawn(self, session_id: str) -> set[tuple[int, int]]:
        """Return the reps of a session that were taken back, each as number of the set and number of the rep."""
        taken_back = select(SetRow.number, RepRow.number).join(RepRow, RepRow.set_id == SetRow.set_id)
        with self._reading() as db:
            found = db.execute(taken_back.where(SetRow.session_id == session_id, ~counted()))
            return {(set_number, rep_number) for set_number, rep_number in found}
