"""The questions about players and about what was said of them."""

from sqlalchemy import Select, func, select

from game.core.names import MovementName, Side, View
from game.core.note import NoteKind
from game.store.tables import CorrectionRow, NoteRow, OwnLevelRow, PlayerRow


def players_in_order() -> Select[PlayerRow]:
    """All players, the oldest first, so that a tile keeps its place on the screen."""
    return select(PlayerRow).order_by(PlayerRow.created_at, PlayerRow.player_id)


def latest_correction(player_id: str, movement: MovementName, side: Side, view: View) -> Select[CorrectionRow]:
    """The correction that was made last for this limb as seen from there."""
    return (
        select(CorrectionRow)
        .where(CorrectionRow.player_id == player_id, CorrectionRow.movement == movement)
        .where(CorrectionRow.side == side, CorrectionRow.view == view)
        .order_by(CorrectionRow.made_at.desc(), CorrectionRow.correction_id.desc())
        .limit(1)
    )


def notes_newest_first(player_id: str, kind: NoteKind) -> Select[NoteRow]:
    """All notes of a kind, the latest first."""
    return (
        select(NoteRow).where(NoteRow.player_id == player_id, NoteRow.kind == kind).order_by(NoteRow.made_at.desc(), NoteRow.note_id.desc())
    )


def own_levels_newest_first(player_id: str, name: str) -> Select[OwnLevelRow]:
    """All versions of a player's own level, the one that holds first; a clock that was put back changes no order."""
    return select(OwnLevelRow).where(OwnLevelRow.player_id == player_id, OwnLevelRow.name == name).order_by(OwnLevelRow.own_level_id.desc())


def own_level_names(player_id: str) -> Select[str]:
    """The names of the levels of which a player's own version holds."""
    newest = select(func.max(OwnLevelRow.own_level_id)).where(OwnLevelRow.player_id == player_id).group_by(OwnLevelRow.name)
    holds = (OwnLevelRow.own_level_id.in_(newest), OwnLevelRow.content.is_not(None))
    return select(OwnLevelRow.name).where(*holds).order_by(OwnLevelRow.name)
