"""How much is kept: of one player, and in the whole data folder."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from game.store.folder_files import files_of
from game.store.opened import OpenedStore
from game.store.tables import CorrectionRow, NoteRow, OwnLevelRow, SessionRow


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes in the data folder, journals with their files."""

    store: int
    backups: int
    set_aside: int
    others: int
    """Recordings and reports."""

    @property
    def all(self) -> int:
        """Everything together."""
        return self.store + self.backups + self.set_aside + self.others


@dataclass(frozen=True, slots=True)
class KeptOf:
    """How many rows are kept of one player, and since when they play (`first_session_at` is None before the first session)."""

    sessions: int
    notes: int
    own_levels: int
    first_session_at: str | None


class Weighing(OpenedStore):
    """Says how much is kept, without reading a single rep."""

    def kept_of(self, player_id: str) -> KeptOf:
        """Count what is kept of a player; corrections count as notes, because somebody said them of the player."""
        with self._reading() as db:

            def count(*tables: type[SessionRow | NoteRow | CorrectionRow | OwnLevelRow]) -> int:
                found = (db.scalar(select(func.count()).where(table.player_id == player_id)) for table in tables)
                return sum(number or 0 for number in found)

            first = db.scalar(select(func.min(SessionRow.started_at)).where(SessionRow.player_id == player_id))
            return KeptOf(count(SessionRow), count(NoteRow, CorrectionRow), count(OwnLevelRow), first)


def sizes_in(folder: Path) -> Sizes:
    """Return the sizes of what lies in a data folder."""
    found = files_of(folder)
    return Sizes(*(_bytes(paths) for paths in (found.store, found.backups, found.set_aside, (*found.recordings, *found.reports))))


def _bytes(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.exists())
