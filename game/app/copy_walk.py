"""The part of the walk that writes everything of a player into one file, and says in large letters where it lies."""

import os
from collections.abc import Callable, Generator
from concurrent.futures import Future
from pathlib import Path

import platformdirs

from game.app.beside import beside
from game.app.by_hand import command_of
from game.app.clock import Stamps
from game.app.free_place import free_place
from game.app.until import SpokenScene, Until
from game.core.errors import PlainError
from game.screen.landscape import Landscape
from game.screen.scenes import SayScene, SayView
from game.screen.scenes.kept import BusyScene
from game.screen.text import Text
from game.store.player import Player
from game.store.repository import Store

Beside = Callable[[Callable[[], Path]], "Future[Path]"]


class CopyError(PlainError):
    """A copy that cannot be written, said in one sentence."""


class CopyWalk:
    """Writes the zip that `main.py import` takes in, into the documents folder."""

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        store: Store,
        stamps: Stamps,
        player: Player,
        documents: Path | None = None,
        copying: Beside = beside,
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._player = player
        self._name = text("kept-copy-file", day=stamps.today().date().isoformat(), who=player.tile)
        self._documents = documents or platformdirs.user_documents_path()
        self._copying = copying

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; nobody has to be asked who plays. Raises PlainError where it cannot be written."""
        copied = self._copying(self._copied)
        busy = BusyScene(self._text, self._landscape, lambda: "kept-copying")
        yield Until(busy, lambda: "done" if copied.done() else None)
        path = copied.result()
        means = self._text("kept-copy-means", command=command_of(), file=path.name)
        view = SayView("kept-copy-here", (str(path.parent), path.name, means))
        yield SayScene(self._text, self._landscape, lambda: view)
        return False

    def _copied(self) -> Path:
        """Write it beside its place first: half a copy is never taken for a whole one."""
        from game.exchange.player_zip import write_zip  # noqa: PLC0415 - only whoever wants a copy waits for what it needs

        part = self._documents / f"{self._name}.zip.part"
        try:
            self._documents.mkdir(parents=True, exist_ok=True)
            try:
                with part.open("wb") as file:
                    write_zip(file, self._store.said_of(self._player.player_id), self._store.sessions_of(self._player.player_id))
                path = free_place(self._documents, self._name, ".zip")
                os.replace(part, path)
                return path
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            raise CopyError(self._text("kept-copy-nowhere", folder=str(self._documents))) from error
