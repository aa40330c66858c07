"""Copies of the store while it is open: the weekly one behind the play, and the way back to one of them."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Self

from sqlalchemy.orm import Session

from game.store import backups
from game.store.backups import REPLACED, Backup
from game.store.engine import writing
from game.store.errors import StoreError
from game.store.kept_locks import locks_of, put_back
from game.store.opened import OpenedStore
from game.store.schema import NEWEST, bring_up_to_date

UNREADABLE = "This copy of your path cannot be read, so nothing was changed. Please choose another one."
NOT_RESTORED = "The copy could not take the place of your path ({detail}), so nothing was changed."


class KeptCopies(OpenedStore):
    """Makes the weekly copy and goes back to any copy."""

    _copying: Thread | None = None

    @classmethod
    def open(cls, folder: Path, today: date | None = None) -> Self:
        """Open the store in the data folder as any; where a copy is due `today`, it is made in a thread while play goes on."""
        due = backups.is_due(folder, today)
        store = super().open(folder, today)
        # Asked again, because a copy may have been made before a migration.
        if due and today and backups.is_due(folder, today):
            store._copying = Thread(target=store._copy, args=(today,), name="weekly copy")
            store._copying.start()
        return store

    def backups(self) -> tuple[Backup, ...]:
        """Return the copies of this store, the newest first; one that is being made is waited for."""
        self.wait_for_copy()
        return backups.backups_in(self.folder) if self.folder else ()

    def restore(self, backup: Backup, today: date) -> None:
        """Go back to a copy: what is here now is copied first, for ever, and then the copy takes its place in one transaction.

        PINs, and what else players have settled for themselves, stay as they are: they are nobody else's to undo.
        All that was read before is of no use any more. Raises StoreError and changes nothing where the copy cannot be read
        or the present state cannot be copied.
        """
        self.wait_for_copy()
        _refuse_unreadable(backup.path)
        backups.keep(Path(self._where), today, REPLACED)
        # By a connection of its own, so that whoever remembers what was read before sees that another one has written.
        with self._door(), closing(sqlite3.connect(backup.path)) as copy, closing(sqlite3.connect(self._where)) as here:
            with Session(self._engine) as db:
                locks = locks_of(db)
            try:
                copy.backup(here)
            except sqlite3.Error as error:
                raise StoreError("failed", NOT_RESTORED.format(detail=error), "not-restored") from error
            bring_up_to_date(self._engine)
            with Session(writing(self._engine)) as db, db.begin():
                put_back(db, locks)

    def wait_for_copy(self) -> None:
        """Wait until a copy that is being made is whole."""
        if self._copying:
            self._copying.join()
            self._copying = None

    def close(self) -> None:
        """Close the database when a copy that is being made is whole."""
        self.wait_for_copy()
        super().close()

    def _copy(self, today: date) -> None:
        try:
            backups.keep(Path(self._where), today)
        except StoreError as error:
            if not self.notice:
                self.notice, self.notice_kind = str(error), error.kind


def _refuse_unreadable(path: Path) -> None:
    """Raise StoreError "broken" for a copy that is damaged or of a later version of the game."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            whole = copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            (version,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise StoreError("broken", UNREADABLE, "copy-unreadable") from error
    if not whole or version > NEWEST:
        raise StoreError("broken", UNREADABLE, "copy-unreadable")
