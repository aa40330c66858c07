"""The questions put to the tables, and the one rule about keyboard reps."""

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import selectinload
from sqlalchemy.orm.interfaces import ORMOption

from game.core.names import MovementName, Side, View
from game.store.tables import CorrectionRow, PlayerRow, RepRow, SessionRow, SetRow


def measured() -> ColumnElement[bool]:
    """Say whether a session was measured on the limb: only such reps enter range, bests, comparisons and reports.

    A key press has no angle. It does lay a stone: who plays with the keyboard has walked the path all the same.
    """
    return SessionRow.source != "keyboard"


def whole_session() -> ORMOption:
    """Fetch a session's sets and reps with it, in two statements however many there are."""
    return selectinload(SessionRow.sets).selectinload(SetRow.reps)


def players_in_order() -> Select[PlayerRow]:
    """All players, the oldest first, so that a tile keeps its place on the screen."""
    return select(PlayerRow).order_by(PlayerRow.created_at, PlayerRow.player_id)


def last_measured_session(player_id: str, movement: MovementName, side: Side, before: str) -> Select[SessionRow]:
    """The latest measured session with at least one rep that started before `before`."""
    with_reps = select(SetRow.session_id).join(RepRow, RepRow.set_id == SetRow.set_id)
    return (
        select(SessionRow)
        .where(SessionRow.player_id == player_id, SessionRow.movement == movement, SessionRow.side == side)
        .where(SessionRow.started_at < before, measured())
        .where(with_reps.where(SetRow.session_id == SessionRow.session_id).exists())
        .order_by(SessionRow.started_at.desc(), SessionRow.session_id.desc())
        .limit(1)
        .options(whole_session())
    )


def best_measured_reach(
    player_id: str, movement: MovementName, side: Side, view: View | None, corrected: bool, before: str
) -> Select[float, float | None]:
    """The furthest own reach from its day's rest in a session that started before `before`, and that session's error."""
    gained = func.abs(RepRow.peak_deg - SessionRow.rest_deg)
    return (
        select(gained, SessionRow.expected_error_deg)
        .join(SetRow, SetRow.set_id == RepRow.set_id)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(SessionRow.player_id == player_id, SessionRow.movement == movement, SessionRow.side == side)
        .where(
            SessionRow.corrected == corrected,
            SessionRow.view == view,
            SessionRow.rest_deg.is_not(None),
            SessionRow.started_at < before,
            measured(),
        )
        .where(RepRow.helped.is_not(True))
        .order_by(gained.desc(), SessionRow.started_at)
        .limit(1)
    )


def latest_correction(player_id: str, movement: MovementName, side: Side, view: View) -> Select[CorrectionRow]:
    """The correction that was made last for this limb as seen from there."""
    return (
        select(CorrectionRow)
        .where(CorrectionRow.player_id == player_id, CorrectionRow.movement == movement)
        .where(CorrectionRow.side == side, CorrectionRow.view == view)
        .order_by(CorrectionRow.made_at.desc(), CorrectionRow.correction_id.desc())
        .limit(1)
    )


def stone_counts(player_id: str) -> Select[int, int]:
    """All reps of a player, whatever made them, and the complete ones among them."""
    complete = func.count(case((RepRow.complete.is_(True), 1)))
    return select(func.count(RepRow.number), complete).where(*_of_player(player_id))


def reps_between(player_id: str, since: str, before: str) -> Select[int]:
    """How many reps, whatever made them, belong to sessions that started in since ≤ start < before."""
    in_time = (SessionRow.started_at >= since, SessionRow.started_at < before)
    return select(func.count(RepRow.number)).where(*_of_player(player_id), *in_time)


def _of_player(player_id: str) -> tuple[ColumnElement[bool], ...]:
    return (RepRow.set_id == SetRow.set_id, SetRow.session_id == SessionRow.session_id, SessionRow.player_id == player_id)
