"""Keeps the one line of each session right: whatever changes a session marks its line, and whoever reads folds it anew first.

So a rep costs one more small write, however long the path is, and a line is never believed that is not the fold of the raw
record (`game.scoring.session_sum.sum_of`, the only place that says what a session came to).
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import islice
from typing import Any, get_args

from sqlalchemy import Connection, Select, false, insert, or_, select, update
from sqlalchemy.orm import Session

from game.core.names import RepKind
from game.core.session_sum import Figures, SessionSum
from game.scoring.points import POINTS_VERSION
from game.scoring.session_sum import sum_of
from game.store.raw_records import records_of
from game.store.rules import counted
from game.store.tables import SessionRow, SumRow

KINDS = (*get_args(RepKind), "imagined")
FIGURES = tuple(field.name for field in fields(Figures))
PLAIN = ("sets", "sets_done", "ended_by", "complete", "stretch_s", "moved_s", "points", "points_version")
AT_ONCE = 50
"""So many sessions are folded together: few questions, and never more than some ten thousand reps in memory."""


def add_line(db: Session, session_id: str, player_id: str) -> None:
    """Begin the line of a session that was just added."""
    db.add(SumRow(session_id=session_id, player_id=player_id, fresh=False))


def add_missing_lines(db: Connection) -> None:
    """Begin the lines of all sessions, where they were added by hand."""
    names = [SumRow.session_id, SumRow.player_id, SumRow.fresh]
    db.execute(insert(SumRow).from_select(names, select(SessionRow.session_id, SessionRow.player_id, false())))


def mark(db: Session, session_id: str) -> None:
    """Say that something of this session changes; in the same transaction, so that both are kept or neither."""
    db.execute(update(SumRow).where(SumRow.session_id == session_id, SumRow.fresh).values(fresh=False))


def stale_lines(player_id: str) -> Select[str]:
    """The sessions of a player whose line has to be folded again, after a change or by a new formula."""
    outdated = or_(SumRow.fresh.is_(False), SumRow.points_version != POINTS_VERSION)
    return select(SumRow.session_id).where(SumRow.player_id == player_id, outdated)


def fold_stale(db: Session, player_id: str) -> Iterator[SessionSum]:
    """Fold all lines of a player that are not right any more, and yield what each session came to."""
    stale = iter(db.scalars(stale_lines(player_id)).all())
    while ids := tuple(islice(stale, AT_ONCE)):
        folded = _folded(db, ids)
        db.execute(update(SumRow), [_values(one) for one in folded])
        db.expunge_all()
        yield from folded


def _folded(db: Session, ids: Sequence[str]) -> list[SessionSum]:
    sessions = db.scalars(select(SessionRow).where(SessionRow.session_id.in_(ids))).all()
    records = records_of(db, sessions, counted())
    return [sum_of(record, row.ended_at) for row, record in zip(sessions, records, strict=True)]


def _values(folded: SessionSum) -> dict[str, Any]:
    kinds = dict.fromkeys(KINDS, 0) | dict(folded.by_kind)
    figures = {name: None if folded.figures is None else getattr(folded.figures, name) for name in FIGURES}
    plain = {name: getattr(folded, name) for name in PLAIN}
    return {"session_id": folded.session_id, "player_id": folded.player_id, "fresh": True, **plain, **kinds, **figures}
