"""How a player is removed from everything that is kept: the store, its backups, what was set aside, recordings and reports."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Self

from sqlalchemy import URL

from game.store.engine import connect_to
from game.store.errors import StoreError
from game.store.folder_files import databases, files_of, remove, reports_about
from game.store.kept_copies import KeptCopies
from game.store.plain_words import said_plainly
from game.store.rubbing_out import leave_one_file, pack, refuse_damaged, rub_out
from game.store.tables import PlayerRow, SettingRow

UNFINISHED, NOBODY = "unfinished_forgetting", ""
NOT_ALL = "You are still here, because these files could not be changed: {files}. Close other programs that use them, then ask once more."
TO_BE_FINISHED = "Your path is removed. Another program still uses {where}, so its last traces go when the game starts next without it."


class Forgetting(KeptCopies):
    """Removes a player with all that was ever kept of them.

    The store itself comes last: until then the player is there and can ask again, whatever went wrong or was cut off. Its
    own last step, which overwrites the room of the deleted rows, is finished when the store is opened next.
    """

    @classmethod
    def open(cls, folder: Path, today: date | None = None) -> Self:
        """Open the store in the data folder as any; a removal that was cut off is finished first."""
        store = super().open(folder, today)
        with suppress(StoreError):  # while another program has the store open, it is tried again the next time
            if store._is_unfinished():
                # Copies that were made meanwhile, and a store that the power cut has damaged, may hold what was not yet overwritten.
                store.wait_for_copy()
                store._forget_in_files(NOBODY)
                store._finish()
        return store

    def forget(self, player_id: str) -> None:
        """Remove a player; one who is gone already is removed again, where something of them was left.

        Backups are rewritten without the player. A file that is damaged cannot be searched, and a recording does not say
        who moved, so these are deleted whole. Raises StoreError with the files that could not be changed.
        """
        self.wait_for_copy()
        self._forget_in_files(player_id)
        with self._door():
            refuse_damaged(self._engine)
            rub_out(self._engine, player_id, UNFINISHED)
        try:
            self._finish()
        except StoreError as error:
            raise StoreError("busy", TO_BE_FINISHED.format(where=self._where), "traces") from error

    def _forget_in_files(self, player_id: str) -> None:
        folder = self.folder
        if folder is None:
            return
        found = files_of(folder)
        failed = [path for path in databases((*found.backups, *found.set_aside)) if not _rewritten(path, player_id)]
        failed += [path for path in (*found.recordings, *self._reports_about(player_id, found.reports)) if not _unlinked(path)]
        if failed:
            raise StoreError("failed", NOT_ALL.format(files=", ".join(path.relative_to(folder).as_posix() for path in failed)), "not-all")

    def _reports_about(self, player_id: str, reports: Sequence[Path]) -> Iterator[Path]:
        with self._reading() as db:
            player = db.get(PlayerRow, player_id)
            tile = player.tile if player else ""
        return reports_about(tile, reports)

    def _is_unfinished(self) -> bool:
        with self._reading() as db:
            return db.get(SettingRow, UNFINISHED) is not None

    def _finish(self) -> None:
        """Overwrite what a removal has left in the file."""
        with self._door():
            pack(self._engine)
        with self._writing() as db:
            db.delete(db.get_one(SettingRow, UNFINISHED))


def _rewritten(path: Path, player_id: str) -> bool:
    """Write a database anew without the player, or remove it where it is damaged; return whether that could be done."""
    if not path.exists():
        return _unlinked(path)
    engine = connect_to(URL.create("sqlite", database=str(path)))
    try:
        with said_plainly(str(path)):
            refuse_damaged(engine)
            rub_out(engine, player_id)
            pack(engine)
            leave_one_file(engine)
    except StoreError as error:
        broken = error.reason == "broken"
    else:
        return True
    finally:
        engine.dispose()
    return broken and _unlinked(path)


def _unlinked(path: Path) -> bool:
    try:
        remove(path)
    except OSError:
        return False
    return True
