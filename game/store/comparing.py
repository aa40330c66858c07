"""The questions about what was reached before, on the limb and on one scale."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import selectinload
from sqlalchemy.orm.interfaces import ORMOption

from game.core.names import Modality, MovementName, Side, View
from game.store.rules import anything_done, counted, measured, own
from game.store.tables import RepRow, SessionRow, SetRow


def of_limb(player_id: str, movement: MovementName, side: Side) -> ColumnElement[bool]:
    """Say whether a session is of this player's limb and movement."""
    return and_(SessionRow.player_id == player_id, SessionRow.movement == movement, SessionRow.side == side)


def on_scale(view: View | None, corrected: bool, before: str) -> ColumnElement[bool]:
    """Say whether a session with a known rest began before `before`, was seen from there and measured on this scale."""
    same = (SessionRow.corrected == corrected, SessionRow.view == view, SessionRow.started_at < before)
    return and_(SessionRow.rest_deg.is_not(None), *same)


def gained_deg() -> ColumnElement[float]:
    """How far a rep went from its day's rest."""
    return func.abs(RepRow.peak_deg - SessionRow.rest_deg)


def last_measured_session(player_id: str, movement: MovementName, side: Side, modality: Modality, before: str) -> Select[SessionRow]:
    """The latest measured session of this kind that came to anything and started before `before`, with the reps that count."""
    return (
        select(SessionRow)
        .where(of_limb(player_id, movement, side), SessionRow.modality == modality)
        .where(SessionRow.started_at < before, measured(), anything_done())
        .order_by(SessionRow.started_at.desc(), SessionRow.session_id.desc())
        .limit(1)
        .options(_with_counted_reps())
    )


def _with_counted_reps() -> ORMOption:
    # Fetched in two statements, however many sets and reps there are.
    return selectinload(SessionRow.sets).selectinload(SetRow.reps.and_(counted()))


def best_reach(among: ColumnElement[bool]) -> Select[float, float | None]:
    """The furthest own reach from its day's rest among these sessions, and that session's error."""
    return _own_reps(gained_deg(), SessionRow.expected_error_deg).where(among).order_by(gained_deg().desc(), SessionRow.started_at).limit(1)


def reaches_of_latest(among: ColumnElement[bool], most: int) -> Select[str, float, float, bool | None]:
    """Session, range, reach and whether the target was reached, of each own rep of the latest sessions among these, in their order."""
    return _in_order(_own_reps(SessionRow.session_id, SessionRow.range_deg, gained_deg(), RepRow.complete), among, most)


def tempi_of_latest(among: ColumnElement[bool], most: int) -> Select[float]:
    """How long each own rep of the latest sessions among these took."""
    return _in_order(_own_reps(RepRow.end_s - RepRow.start_s), among, most)


def _own_reps(*what: Any) -> Select[Any]:
    return (
        select(*what)
        .select_from(RepRow)
        .join(SetRow, SetRow.set_id == RepRow.set_id)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(own())
    )


def _in_order(reps: Select[Any], among: ColumnElement[bool], most: int) -> Select[Any]:
    newest_first = (SessionRow.started_at.desc(), SessionRow.session_id.desc())
    latest = _own_reps(SessionRow.session_id).where(among).group_by(SessionRow.session_id).order_by(*newest_first).limit(most)
    return reps.where(SessionRow.session_id.in_(latest)).order_by(
        SessionRow.started_at, SessionRow.session_id, SetRow.number, RepRow.number
    )
