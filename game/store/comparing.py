"""The questions about what was reached before, on the limb and on one scale."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select

from game.core.names import Modality, MovementName, Side, View
from game.store.lines import anything_done, shows_own_reps, with_lines
from game.store.rules import measured, own
from game.store.tables import RepRow, SessionRow, SetRow, SumRow

NEWEST_FIRST = (SessionRow.started_at.desc(), SessionRow.session_id.desc())


def of_limb(player_id: str, movement: MovementName, side: Side) -> ColumnElement[bool]:
    """Say whether a session is of this player's limb and movement."""
    return and_(SessionRow.player_id == player_id, SessionRow.movement == movement, SessionRow.side == side)


def on_scale(view: View | None, corrected: bool, before: str) -> ColumnElement[bool]:
    """Say whether a session with a known rest began before `before`, was seen from there and measured on this scale."""
    same = (SessionRow.corrected == corrected, SessionRow.view == view, SessionRow.started_at < before)
    return and_(SessionRow.rest_deg.is_not(None), *same)


def last_measured_session(player_id: str, movement: MovementName, side: Side, modality: Modality, before: str) -> Select[SessionRow]:
    """The latest measured session of this kind that came to anything and started before `before`."""
    return (
        with_lines(SessionRow)
        .where(of_limb(player_id, movement, side), SessionRow.modality == modality)
        .where(SessionRow.started_at < before, measured(), anything_done())
        .order_by(*NEWEST_FIRST)
        .limit(1)
    )


def best_reach(among: ColumnElement[bool]) -> Select[float, float | None]:
    """The furthest own reach from its day's rest among these sessions, and that session's error."""
    return (
        with_lines(SumRow.reach_deg, SessionRow.expected_error_deg)
        .where(among, shows_own_reps())
        .order_by(SumRow.reach_deg.desc(), SessionRow.started_at)
        .limit(1)
    )


def reaches_of_latest(among: ColumnElement[bool], most: int) -> Select[str, float, float, bool | None]:
    """Session, range, reach and whether the target was reached, of each own rep of the latest sessions among these, in their order."""
    gained_deg = func.abs(RepRow.peak_deg - SessionRow.rest_deg)
    return _own_reps_of_latest(among, most, SessionRow.session_id, SessionRow.range_deg, gained_deg, RepRow.complete)


def tempi_of_latest(among: ColumnElement[bool], most: int) -> Select[float]:
    """How long each own rep of the latest sessions among these took."""
    return _own_reps_of_latest(among, most, RepRow.end_s - RepRow.start_s)


def _own_reps_of_latest(among: ColumnElement[bool], most: int, *what: Any) -> Select[Any]:
    latest = with_lines(SessionRow.session_id).where(among, shows_own_reps()).order_by(*NEWEST_FIRST).limit(most)
    return (
        select(*what)
        .select_from(SessionRow)
        .join(SetRow, SetRow.session_id == SessionRow.session_id)
        .join(RepRow, RepRow.set_id == SetRow.set_id)
        .where(SessionRow.session_id.in_(latest), own())
        .order_by(SessionRow.started_at, SessionRow.session_id, SetRow.number, RepRow.number)
    )
