"""The questions about how much was done, whatever measured it; the lines of sessions know."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func

from game.store.lines import anything_done, moved_reps, with_lines
from game.store.rollups import KINDS
from game.store.tables import SessionRow, SumRow


def kinds_laid(player_id: str, *among: ColumnElement[bool]) -> Select[Any]:
    """The complete repetitions of a player, and then those of each of KINDS."""
    laid = (func.coalesce(func.sum(getattr(SumRow, name)), 0) for name in ("complete", *KINDS))
    return with_lines(*laid).where(SessionRow.player_id == player_id, *among)


def begun_in(since: str, before: str) -> ColumnElement[bool]:
    """Say whether a session began in since ≤ start < before."""
    return (SessionRow.started_at >= since) & (SessionRow.started_at < before)


def done_between(player_id: str, since: str, before: str) -> Select[Any]:
    """What was done in each session of that time, the oldest first; the columns carry the names of the fields of `Done`."""
    same = ("session_id", "level_name", "modality", "movement", "side", "started_at", "pain_after")
    return (
        with_lines(
            *(getattr(SessionRow, name) for name in same),
            SumRow.sets_done,
            moved_reps().label("reps"),
            SumRow.stretch_s,
            SumRow.imagined.label("imagined_reps"),
            SumRow.ended_by,
        )
        .where(SessionRow.player_id == player_id, begun_in(since, before))
        .order_by(SessionRow.started_at, SessionRow.session_id)
    )


def last_start(player_id: str) -> Select[str]:
    """When the last session began that came to anything."""
    return (
        with_lines(SessionRow.started_at)
        .where(SessionRow.player_id == player_id, anything_done())
        .order_by(SessionRow.started_at.desc())
        .limit(1)
    )
