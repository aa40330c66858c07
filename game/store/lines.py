"""The questions to the lines of sessions, and the values that they are read into."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select

from game.core.record import RangeToday
from game.core.session_sum import Figures, SessionSum
from game.store.rollups import FIGURES, KINDS
from game.store.tables import SessionRow, SumRow

OF_SESSION = ("session_id", "player_id", "started_at", "ended_at", "level_name", "level_hash", "movement", "side", "modality")
SEEN = ("source", "view", "corrected", "expected_error_deg")
# The columns in the order of the fields of SessionSum, cut where several of them make one field: ten years are read in one go.
PARTS = (
    tuple(getattr(SessionRow, name) for name in (*OF_SESSION, *SEEN)),
    tuple(getattr(SessionRow, name) for name in ("rest_deg", "best_deg", "range_deg")),
    (SessionRow.pain_before, SessionRow.pain_after, SumRow.sets, SumRow.sets_done, SumRow.ended_by),
    tuple(getattr(SumRow, kind) for kind in KINDS),
    (SumRow.complete, SumRow.stretch_s, SumRow.moved_s),
    tuple(getattr(SumRow, name) for name in FIGURES),
    (SumRow.points, SumRow.points_version),
)
CUTS = tuple(pairwise(accumulate(map(len, PARTS), initial=0)))


def repetitions() -> ColumnElement[int]:
    """All repetitions of a session together, imagined ones too."""
    return moved_reps() + SumRow.imagined


def moved_reps() -> ColumnElement[int]:
    """The repetitions of a session that were moved, of whatever kind."""
    return SumRow.active + SumRow.assisted + SumRow.stim_assisted + SumRow.stretch + SumRow.mirror


def anything_done() -> ColumnElement[bool]:
    """Say whether a session came to anything: a rep, a stretch or an imagined rep."""
    return (repetitions() > 0) | (SumRow.stretch_s > 0)


def shows_own_reps() -> ColumnElement[bool]:
    """Say whether a session shows what the player can do alone: active exercise, measured, with reps of their own."""
    return and_(SessionRow.modality == "active", SumRow.reps > 0)


def with_lines(*what: Any) -> Select[Any]:
    """Select from sessions and their lines together."""
    return select(*what).select_from(SessionRow).join(SumRow, SumRow.session_id == SessionRow.session_id)


def lines_of(player_id: str) -> Select[Any]:
    """Every line of a player's sessions."""
    return with_lines(*(column for part in PARTS for column in part)).where(SessionRow.player_id == player_id)


def sum_of_line(row: Sequence[Any]) -> SessionSum:
    """Return the line as the value that everybody reads."""
    of_session, of_range, said, kinds, work, figures, points = (row[begin:end] for begin, end in CUTS)
    return SessionSum(  # type: ignore[call-arg]  # the parts are as long as PARTS, which no type says
        *of_session,
        None if of_range[0] is None else RangeToday(*of_range),
        *said,
        tuple((kind, number) for kind, number in zip(KINDS, kinds, strict=True) if number),
        *work,
        None if figures[0] is None else Figures(*figures),
        *points,
    )
