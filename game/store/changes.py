"""What one transaction changes; the caller opens and commits it."""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.store import rollups, rows
from game.store.errors import StoreError
from game.store.player import Player
from game.store.tables import Base, PlayerRow, RepRow, SessionRow, SetRow

Row = TypeVar("Row", bound=Base)


def known(db: Session, kind: type[Row], key: str) -> Row:
    """Return the row with this key. Raises StoreError "unknown"."""
    row = db.get(kind, key)
    if row is None:
        raise StoreError("unknown", f"Nothing is kept under the key {key}.")
    return row


def add_player(db: Session, player: Player) -> None:
    """Add a player. Raises StoreError "taken" when another one has the tile."""
    _refuse_taken_tile(db, player)
    db.add(rows.player_row(player))


def update_player(db: Session, player: Player) -> None:
    """Change all of a player. Raises StoreError "unknown", or "taken" as `add_player` does."""
    known(db, PlayerRow, player.player_id)
    _refuse_taken_tile(db, player)
    db.merge(rows.player_row(player))


def _refuse_taken_tile(db: Session, player: Player) -> None:
    holder = db.scalar(select(PlayerRow.player_id).where(PlayerRow.tile == player.tile))
    if holder not in {None, player.player_id}:
        raise StoreError("taken", f"Somebody else has the {player.tile} already. Please choose another picture.")


def add_session(db: Session, record: SessionRecord) -> None:
    """Add a session with all the sets and reps that it has already."""
    db.add(rows.session_row(record))
    db.flush()
    rollups.add_line(db, record.session_id, record.player_id)
    for one_set in record.sets:
        keep_set(db, record.session_id, one_set)


def update_session(db: Session, record: SessionRecord) -> None:
    """Change what is known of a session, not its sets. Raises StoreError "unknown"."""
    known(db, SessionRow, record.session_id)
    db.merge(rows.session_row(record))
    rollups.mark(db, record.session_id)


def end_session(db: Session, session_id: str, ended_at: str) -> None:
    """Say when a session ended. Raises StoreError "unknown"."""
    known(db, SessionRow, session_id).ended_at = ended_at
    rollups.mark(db, session_id)


def keep_set(db: Session, session_id: str, one_set: SetRecord) -> None:
    """Add the set, or change it where it is there; a rep is replaced by its number and never dropped."""
    row = _set_row(db, session_id, one_set.number)
    if row is None:
        row = SetRow(session_id=session_id, number=one_set.number)
        db.add(row)
    row.target_deg, row.ended_by = one_set.target_deg, one_set.ended_by
    rows.put_work(row, one_set.work)
    # A new set gets its key from the database.
    db.flush()
    for number, rep in enumerate(one_set.reps, start=1):
        db.merge(rows.rep_row(row.set_id, number, rep))
    rollups.mark(db, session_id)


def keep_rep(db: Session, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
    """Add the rep, or put it in the place of the one with its number. Raises StoreError "unknown" without its set."""
    row = _set_row(db, session_id, set_number)
    if row is None:
        raise StoreError("unknown", "This set was not kept when it began. Its reps are kept when it ends.")
    db.merge(rows.rep_row(row.set_id, rep_number, rep))
    rollups.mark(db, session_id)


def mark_rep(db: Session, session_id: str, place: tuple[int, int], withdrawn_at: str | None, because: str | None) -> None:
    """Say that the rep at (number of the set, number of the rep) was none, or with None that it was one. Raises StoreError "unknown"."""
    set_number, rep_number = place
    row = _set_row(db, session_id, set_number)
    rep = None if row is None else db.get(RepRow, (row.set_id, rep_number))
    if rep is None:
        raise StoreError("unknown", f"There is no rep {rep_number} in set {set_number} of this session, so none was taken back.")
    rep.withdrawn_at, rep.withdrawn_because = withdrawn_at, because
    rollups.mark(db, session_id)


def _set_row(db: Session, session_id: str, number: int) -> SetRow | None:
    return db.scalar(select(SetRow).where(SetRow.session_id == session_id, SetRow.number == number))
