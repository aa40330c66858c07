"""Who plays, and what was said of them."""

from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.core.note import Note, NoteKind
from game.store import changes, queries, rows
from game.store.opened import OpenedStore
from game.store.player import Player
from game.store.tables import SettingRow


class KeptPlayers(OpenedStore):
    """Keeps players, the notes and corrections of each, and the settings of this copy of the game."""

    def players(self) -> tuple[Player, ...]:
        """Return all players, the oldest first."""
        with self._reading() as db:
            return tuple(rows.player_of(row) for row in db.scalars(queries.players_in_order()))

    def add_player(self, player: Player) -> None:
        """Keep a new player. Raises StoreError "taken" when another player has the tile."""
        with self._writing() as db:
            changes.add_player(db, player)

    def update_player(self, player: Player) -> None:
        """Keep what changed about a player. Raises StoreError "unknown", or "taken" as `add_player` does."""
        with self._writing() as db:
            changes.update_player(db, player)

    def correction_for(self, player_id: str, movement: MovementName, side: Side, view: View) -> Correction | None:
        """Return the latest correction of this limb as seen from there, None where nobody has given one."""
        with self._reading() as db:
            row = db.scalar(queries.latest_correction(player_id, movement, side, view))
            return None if row is None else rows.correction_of(row)

    def keep_correction(
        self, player_id: str, movement: MovementName, side: Side, view: View, correction: Correction, *, made_at: str
    ) -> None:
        """Keep a correction; it counts from now on, and earlier ones stay as they were."""
        with self._writing() as db:
            db.add(rows.correction_row(player_id, movement, side, view, made_at, correction))

    def latest_note(self, player_id: str, kind: NoteKind) -> Note | None:
        """Return the note of this kind that was made last, None where there is none."""
        with self._reading() as db:
            row = db.scalar(queries.notes_newest_first(player_id, kind).limit(1))
            return None if row is None else rows.note_of(row)

    def notes(self, player_id: str, kind: NoteKind) -> tuple[Note, ...]:
        """Return all notes of this kind, the latest first."""
        with self._reading() as db:
            return tuple(rows.note_of(row) for row in db.scalars(queries.notes_newest_first(player_id, kind)))

    def keep_note(self, player_id: str, note: Note) -> None:
        """Keep a note; it counts from now on, and earlier ones stay as they were."""
        with self._writing() as db:
            db.add(rows.note_row(player_id, note))

    def setting(self, name: str) -> str | None:
        """Return a setting of this copy of the game, None where it was never set."""
        with self._reading() as db:
            row = db.get(SettingRow, name)
            return None if row is None else row.value

    def keep_setting(self, name: str, value: str | None) -> None:
        """Keep a setting in the place of its earlier value; None is as if it had never been set."""
        with self._writing() as db:
            db.merge(SettingRow(name=name, value=value))
