"""The store: players and what they did, kept as it happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Self

from sqlalchemy import URL, Engine
from sqlalchemy.orm import Session

from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.store import changes, queries, rows
from game.store.best import Best
from game.store.engine import connect_to, writing
from game.store.errors import StoreError
from game.store.files import file_in, set_aside
from game.store.plain_words import said_plainly
from game.store.player import Player, Stones
from game.store.schema import bring_up_to_date
from game.store.tables import SessionRow


class Store:
    """Keeps players, their corrections, sessions, sets and reps; the calls are safe from any thread.

    What a call keeps is on the disk when it returns. Sets and reps are numbered from 1.
    Ids and times come from outside; times are ISO 8601 in UTC, all written the same way, so that they sort as text.
    Every call raises StoreError with one plain sentence when the database refuses, and leaves all else as it was.
    `notice` is a sentence to show once, where opening had something to tell.
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

    def stones(self, player_id: str) -> Stones:
        """Count the stones of a player's path; reps made with the keyboard lay stones too."""
        with self._reading() as db:
            laid, complete = db.execute(queries.stone_counts(player_id)).one()
            return Stones(laid, complete)

    def reps_between(self, player_id: str, since: str, before: str) -> int:
        """Count the stones of sessions begun in since ≤ start < before, the keyboard's too; the caller knows when its day begins."""
        with self._reading() as db:
            return db.scalars(queries.reps_between(player_id, since, before)).one()

    def session(self, session_id: str) -> SessionRecord:
        """Return a session as it was put in. Raises StoreError "unknown"."""
        with self._reading() as db:
            return rows.session_of(changes.known(db, SessionRow, session_id))

    def last_session(self, player_id: str, movement: MovementName, side: Side, *, before: str) -> SessionRecord | None:
        """Return the latest measured session with reps that started before `before`, to compare with; None for the first time."""
        with self._reading() as db:
            row = db.scalar(queries.last_measured_session(player_id, movement, side, before))
            return None if row is None else rows.session_of(row)

    def best_ever(
        self, player_id: str, movement: MovementName, side: Side, *, view: View | None, corrected: bool, before: str
    ) -> Best | None:
        """Return the furthest reach before `before`, seen from there and on this scale; a helped rep is no own reach."""
        with self._reading() as db:
            found = db.execute(queries.best_measured_reach(player_id, movement, side, view, corrected, before)).first()
            return None if found is None else Best(*found)

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

    def begin_session(self, record: SessionRecord) -> None:
        """Keep a new session with all that `record` holds already."""
        with self._writing() as db:
            changes.add_session(db, record)

    def update_session(self, record: SessionRecord) -> None:
        """Keep what was put right about a session, such as today's range; its sets stay. Raises StoreError "unknown"."""
        with self._writing() as db:
            changes.update_session(db, record)

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep a new set with all that `one_set` holds already."""
        with self._writing() as db:
            changes.keep_set(db, session_id, one_set)

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """Keep one rep as it ends; the same number again takes the rep's place. Raises StoreError "unknown" without its set."""
        with self._writing() as db:
            changes.keep_rep(db, session_id, set_number, rep_number, rep)

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep how the set ended, and the set and any of its reps that could not be kept before."""
        with self._writing() as db:
            changes.keep_set(db, session_id, one_set)

    def end_session(self, session_id: str, ended_at: str) -> None:
        """Keep when the session ended."""
        with self._writing() as db:
            changes.known(db, SessionRow, session_id).ended_at = ended_at

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
