"""An open database, and the one door to it for reading and for writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Self

from sqlalchemy import URL, Engine
from sqlalchemy.orm import Session

from game.store import backups, checking
from game.store.engine import connect_to, writing
from game.store.errors import StoreError
from game.store.files import file_in, set_aside
from game.store.folder_files import remove
from game.store.plain_words import said_plainly
from game.store.rescue import rescue
from game.store.schema import NEWEST, bring_up_to_date

SOME_CAME_BACK = "Your path was damaged, and this came back: {rescued}. The old file is kept as {aside}."
NO_ROOM = "Your path is damaged, and {folder} has no room to bring it back ({detail}). Free some space, and start again."
NOTHING_CAME_BACK = "Your path could not be read, so a new one begins. The old file is kept as {aside}."


class OpenedStore:
    """Opens and closes the store, and lets in one thread at a time.

    `notice` is a sentence to show once: what opening had to tell, or what was passed over since; `notice_kind` names it for
    other languages, as the kind of an error does.
    """

    def __init__(self, engine: Engine, notice: str | None = None) -> None:
        self.notice = notice
        self.notice_kind = "store-noticed"
        self._engine = engine
        self._where = engine.url.database or "memory"
        self._one_at_a_time = Lock()

    @classmethod
    def open(cls, folder: Path, today: date | None = None) -> Self:
        """Open the store in the data folder, making it on first use.

        A damaged file is renamed, never deleted, and what can be read of it is brought into a new store; `notice` says so.
        `today` lets what is due by the calendar be done. Raises StoreError "unwritable" for a folder that cannot be written
        and "newer" for a store of a later version of the game.
        """
        path = file_in(folder)
        try:
            store = cls._open_file(path, today)
        except StoreError as error:
            if error.reason != "broken":
                raise
            store = cls._begin_anew(path)
        with suppress(OSError):
            checking.clear(path)
        return store

    @classmethod
    def _open_file(cls, path: Path, today: date | None) -> Self:
        problems: list[StoreError] = []

        def copy_before_upgrade() -> None:
            try:
                backups.keep(path, today or date.fromtimestamp(path.stat().st_mtime), f"before-{NEWEST}")
            except StoreError as error:
                problems.append(error)

        check = checking.has_to_be_checked(path, backups.is_due(path.parent, today))
        store = cls.open_url(URL.create("sqlite", database=str(path)), check, copy_before_upgrade)
        if problems:
            store.notice, store.notice_kind = str(problems[0]), problems[0].kind
        return store

    @classmethod
    def _begin_anew(cls, path: Path) -> Self:
        """Bring what can be read into a new store, and only then set the old file aside: if this is cut off, it is done again."""
        successor = path.with_name(f"{path.name}.new")
        try:
            remove(successor)
            with cls.open_url(URL.create("sqlite", database=str(successor))) as store, said_plainly(str(successor)):
                rescued = rescue(path, store._engine)
        except OSError as error:
            raise StoreError("full", NO_ROOM.format(folder=path.parent, detail=error.strerror)) from error
        aside = set_aside(path, successor)
        store = cls.open_url(URL.create("sqlite", database=str(path)))
        came_back = bool(rescued.players)
        store.notice = (SOME_CAME_BACK if came_back else NOTHING_CAME_BACK).format(rescued=rescued, aside=aside.name)
        store.notice_kind = "store-came-back" if came_back else "store-begun-anew"
        return store

    @classmethod
    def open_url(cls, url: str | URL, check: bool = True, before_upgrade: Callable[[], None] = lambda: None) -> Self:
        """Open a store by its database address, SQLite or PostgreSQL; the rest is as in `bring_up_to_date`. Raises StoreError."""
        with said_plainly("the address of the database"):
            engine = connect_to(url)
        store = cls(engine)
        try:
            with said_plainly(store._where):
                bring_up_to_date(engine, check, before_upgrade)
        except StoreError:
            store.close()
            raise
        return store

    @classmethod
    def in_memory(cls) -> Self:
        """Return a store that is empty and is gone when closed: for tests, demos and folders that cannot be written."""
        return cls.open_url("sqlite://")

    def close(self) -> None:
        """Close the database; every rep is on the disk already."""
        with self._one_at_a_time:
            self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def folder(self) -> Path | None:
        """The data folder, None for a store in memory or on a server."""
        is_file = self._engine.dialect.name == "sqlite" and self._engine.url.database
        return Path(self._where).parent if is_file else None

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with self._door(), Session(self._engine) as db:
            yield db

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._door(), Session(writing(self._engine)) as db, db.begin():
            yield db

    @contextmanager
    def _door(self) -> Iterator[None]:
        """Let in one thread at a time; a file in which something cannot be read is checked when it is opened next."""
        with self._one_at_a_time:
            try:
                with said_plainly(self._where):
                    yield
            except StoreError as error:
                if error.reason == "broken" and self.folder:
                    with suppress(OSError):
                        checking.mark_suspect(Path(self._where))
                raise
