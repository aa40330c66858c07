"""The questions about how much was done, whatever measured it."""

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, case, func, select

from game.core.names import RepKind
from game.store.rules import anything_done, counted
from game.store.tables import RepRow, SessionRow, SetRow


def rep_counts(player_id: str, *among: ColumnElement[bool]) -> Select[RepKind, int, int]:
    """For each kind all reps of a player, and the complete ones among them."""
    complete = func.count(case((RepRow.complete.is_(True), 1)))
    return (
        select(RepRow.kind, func.count(RepRow.number), complete)
        .join(SetRow, SetRow.set_id == RepRow.set_id)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(SessionRow.player_id == player_id, counted(), *among)
        .group_by(RepRow.kind)
    )


def imagined_count(player_id: str, *among: ColumnElement[bool]) -> Select[int]:
    """How many reps a player has imagined."""
    return (
        select(func.coalesce(func.sum(SetRow.imagined_reps), 0))
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(SessionRow.player_id == player_id, *among)
    )


def begun_in(since: str, before: str) -> ColumnElement[bool]:
    """Say whether a session began in since ≤ start < before."""
    return (SessionRow.started_at >= since) & (SessionRow.started_at < before)


def done_between(player_id: str, since: str, before: str) -> Select[Any]:
    """What was done in each session of that time, the oldest first; the columns carry the names of the fields of `Done`."""
    reps = select(func.count()).where(RepRow.set_id == SetRow.set_id, SetRow.session_id == SessionRow.session_id, counted())
    last_set = select(SetRow.ended_by).where(SetRow.session_id == SessionRow.session_id).order_by(SetRow.number.desc()).limit(1)
    same = ("session_id", "level_name", "modality", "movement", "side", "started_at", "pain_after")
    return (
        select(
            *(getattr(SessionRow, name) for name in same),
            _of_the_sets(func.count(case((SetRow.ended_by == "done", 1)))).label("sets_done"),
            reps.correlate(SessionRow).scalar_subquery().label("reps"),
            _of_the_sets(func.coalesce(func.sum(SetRow.stretch_s), 0.0)).label("stretch_s"),
            _of_the_sets(func.coalesce(func.sum(SetRow.imagined_reps), 0)).label("imagined_reps"),
            last_set.correlate(SessionRow).scalar_subquery().label("ended_by"),
        )
        .where(SessionRow.player_id == player_id, begun_in(since, before))
        .order_by(SessionRow.started_at, SessionRow.session_id)
    )


def _of_the_sets(figure: ColumnElement[Any]) -> ScalarSelect[Any]:
    return select(figure).where(SetRow.session_id == SessionRow.session_id).correlate(SessionRow).scalar_subquery()


def last_start(player_id: str) -> Select[str]:
    """When the last session began that came to anything."""
    return (
        select(SessionRow.started_at)
        .where(SessionRow.player_id == player_id, anything_done())
        .order_by(SessionRow.started_at.desc())
        .limit(1)
    )
