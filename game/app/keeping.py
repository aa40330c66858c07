"""Keeps a session in the store without ever letting play wait for the disk."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

from game.app.kept_settings import keep_settings
from game.core.correction import Correction
from game.core.level import Level
from game.core.names import MovementName, Side, View
from game.core.note import Note
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.core.settings import Settings
from game.session import Keeper
from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store


class SessionKeeper(Keeper, Protocol):
    """Where a session is kept, to its very end."""

    def end_session(self, session_id: str, ended_at: str) -> None:
        """A session has ended."""


class NoKeeper:
    """Keeps nothing: what a demo shows is nobody's path."""

    def begin_session(self, record: SessionRecord) -> None:
        """Do nothing."""

    def update_session(self, record: SessionRecord) -> None:
        """Do nothing."""

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """Do nothing."""

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """Do nothing."""

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """Do nothing."""

    def end_session(self, session_id: str, ended_at: str) -> None:
        """Do nothing."""


class LaterKeeper:
    """Hands everything to the store in one thread, in order; what the store refuses stops nobody."""

    def __init__(self, store: Store) -> None:
        self._problem: StoreError | None = None
        self._store = store
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")

    def take_problem(self) -> StoreError | None:
        """Return the first sentence of a store that refused since the last look, None where all was kept."""
        problem, self._problem = self._problem, None
        return problem

    def add_player(self, player: Player) -> None:
        """Keep a new player."""
        self._later(lambda: self._store.add_player(player))

    def update_player(self, player: Player) -> None:
        """Keep what changed about a player."""
        self._later(lambda: self._store.update_player(player))

    def begin_session(self, record: SessionRecord) -> None:
        """Keep a new session."""
        self._later(lambda: self._store.begin_session(record))

    def update_session(self, record: SessionRecord) -> None:
        """Keep what was put right about a session."""
        self._later(lambda: self._store.update_session(record))

    def keep_correction(
        self, player_id: str, movement: MovementName, side: Side, view: View, correction: Correction, *, made_at: str
    ) -> None:
        """Keep a correction."""
        self._later(lambda: self._store.keep_correction(player_id, movement, side, view, correction, made_at=made_at))

    def keep_note(self, player_id: str, note: Note) -> None:
        """Keep a note, and wait until it is on the disk: the next screen may ask for it."""
        self._later(lambda: self._store.keep_note(player_id, note)).result()

    def keep_settings(self, player_id: str, settings: Settings) -> None:
        """Keep how a player wants to see, hear and steer the game, unless they are removed by then."""

        def keep() -> None:
            if any(player.player_id == player_id for player in self._store.players()):
                keep_settings(self._store, player_id, settings)

        self._later(keep)

    def keep_own_level(self, player_id: str, level: Level, *, made_at: str, by: str, comment: str) -> None:
        """Keep a level as this player's own."""
        self._later(lambda: self._store.keep_own_level(player_id, level, made_at=made_at, by=by, comment=comment))

    def forget_own_level(self, player_id: str, name: str, *, made_at: str, by: str, comment: str) -> None:
        """Let the shipped level hold again."""
        self._later(lambda: self._store.forget_own_level(player_id, name, made_at=made_at, by=by, comment=comment))

    def withdraw_rep(self, session_id: str, set_number: int, rep_number: int, *, at: str, comment: str) -> None:
        """Take back a rep that was none."""
        self._later(lambda: self._store.withdraw_rep(session_id, set_number, rep_number, at=at, comment=comment))

    def restore_rep(self, session_id: str, set_number: int, rep_number: int) -> None:
        """Let a rep that was taken back count again."""
        self._later(lambda: self._store.restore_rep(session_id, set_number, rep_number))

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep a new set."""
        self._later(lambda: self._store.begin_set(session_id, one_set))

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """Keep a rep."""
        self._later(lambda: self._store.keep_rep(session_id, set_number, rep_number, rep))

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """Keep how a set ended."""
        self._later(lambda: self._store.end_set(session_id, one_set))

    def end_session(self, session_id: str, ended_at: str) -> None:
        """Keep when the session ended, and wait until everything is on the disk."""
        self._later(lambda: self._store.end_session(session_id, ended_at)).result()

    def close(self) -> None:
        """Wait until everything is on the disk."""
        self._worker.shutdown(wait=True)

    def _later(self, keep: Callable[[], None]) -> Future[None]:
        return self._worker.submit(self._try, keep)

    def _try(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except StoreError as error:
            self._problem = self._problem or error
