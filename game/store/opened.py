"""An open database, and the one door to it for reading and for writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Self

from sqlalchemy import URL, Engine
from sqlalchemy.orm import Session

from game.store.engine import connect_to, writing
from game.store.errors import StoreError
from game.store.files import file_in, set_aside
from game.store.plain_words import said_plainly
from game.store.schema import bring_up_to_date


class OpenedStore:
    """Opens and closes the store, and lets in one thread at a time.

    `notice` is a sentence to show once: what opening had to tell, or what was passed over since.
    """

    def __init__(self, engine: Engine, notice: str | None = None) -> None:
        self.notice = notice
        self._engine = engine
        self._where = engine.url.database or "memory"
        self._one_at_a_time = Lock()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the store in the data folder, making it on first use.

        A damaged file is renamed, never deleted, a new store is begun, and `notice` says so. Raises StoreError
        "unwritable" for a folder that cannot be written and "newer" for a store of a later version of the game.
        """
        path = file_in(folder)
        url = URL.create("sqlite", database=str(path))
        try:
            return cls.open_url(url)
        except StoreError as error:
            if error.reason != "broken":
                raise
        aside = set_aside(path)
        store = cls.open_url(url)
        store.notice = f"Your path could not be read, so a new one begins. The old file is kept as {aside.name}."
        return store

    @classmethod
    def open_url(cls, url: str | URL) -> Self:
        """Open a store by its database address, SQLite or PostgreSQL. Raises StoreError."""
        with said_plainly("the address of the database"):
            engine = connect_to(url)
        store = cls(engine)
        try:
            with said_plainly(store._where):
                bring_up_to_date(engine)
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

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with self._one_at_a_time, said_plainly(self._where), Session(self._engine) as db:
            yield db

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with self._one_at_a_time, said_plainly(self._where), Session(writing(self._engine)) as db, db.begin():
            yield db
