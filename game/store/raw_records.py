"""Raw sessions read back from their rows, many at once and in few questions: reps by the million are no objects of the database's."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import fields

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from game.core.record import SessionRecord
from game.core.rep import Rep
from game.store import rows
from game.store.tables import RepRow, SessionRow, SetRow

REP_COLUMNS = tuple(getattr(RepRow, field.name) for field in fields(Rep))


def records_of(db: Session, sessions: Collection[SessionRow], *among_reps: ColumnElement[bool]) -> list[SessionRecord]:
    """Return the record of each of these sessions in their order, with those of its reps that are asked for."""
    ids = [row.session_id for row in sessions]
    sets: defaultdict[str, list[SetRow]] = defaultdict(list)
    for one_set in db.scalars(select(SetRow).where(SetRow.session_id.in_(ids)).order_by(SetRow.number)):
        sets[one_set.session_id].append(one_set)
    reps = _reps_of(db, ids, *among_reps)
    return [
        rows.session_of(row, tuple(rows.set_of(one_set, tuple(reps[one_set.set_id])) for one_set in sets[row.session_id]))
        for row in sessions
    ]


def _reps_of(db: Session, ids: list[str], *among: ColumnElement[bool]) -> defaultdict[int, list[Rep]]:
    """Return the reps of each set of these sessions, in order."""
    of_these = select(SetRow.set_id).where(SetRow.session_id.in_(ids))
    found = select(RepRow.set_id, *REP_COLUMNS).where(RepRow.set_id.in_(of_these), *among).order_by(RepRow.set_id, RepRow.number)
    reps: defaultdict[int, list[Rep]] = defaultdict(list)
    for set_id, *measured in db.execute(found):
        reps[set_id].append(Rep(*measured))
    return reps
