"""The part of the walk that makes a report of the last weeks, and says in large letters where it lies."""

from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import platformdirs

from game.app.beside import beside
from game.app.clock import Stamps
from game.app.free_place import free_place
from game.app.report_content import FONTS, PALETTE, ReportContent
from game.app.shelf import Shelf
from game.app.until import SpokenScene, Until
from game.core.errors import PlainError
from game.report.subject import Period
from game.screen.landscape import Landscape
from game.screen.scenes import SayScene, SayView
from game.screen.scenes.made import MakingScene, MakingView
from game.screen.text import Text
from game.sources.tracker import wait_for_trackers
from game.store.player import Player
from game.store.repository import Store

WEEKS = 8
"""From one appointment to the next is rarely longer, and it is long enough for a change to show beyond the error (docs/report.md)."""
Story = Generator[SpokenScene, str, None]
Making = Callable[[Callable[[], "Made"]], "Future[Made]"]


@dataclass(frozen=True, slots=True)
class Made:
    """Where the report lies, and whether that is the place it was meant for."""

    path: Path
    as_wished: bool


class ReportWalk:
    """Makes the report of one player into the documents folder, or into `instead` (in the data folder) where that refuses."""

    def __init__(
        self, text: Text, landscape: Landscape, store: Store, shelf: Shelf, stamps: Stamps, player: Player, instead: Path,
        documents: Path | None = None, making: Making = beside,
    ) -> None:  # fmt: skip
        self._text = text
        self._landscape = landscape
        self._tile = player.tile
        self._content = ReportContent(store, shelf, stamps, text, player)
        self._today = stamps.today().date()
        self._folders = (documents or platformdirs.user_documents_path(), instead)
        self._making = making

    def story(self) -> Story:
        """Make it while a calm screen is up, then say where it lies; whoever goes back finds it there all the same."""
        made = self._making(self._made)
        waiting = MakingScene(self._text, self._landscape, lambda: MakingView("report-making"))
        if (yield Until(waiting, lambda: "made" if made.done() else None)) == "back":
            return
        try:
            yield self._say(made.result())
        except PlainError as error:
            yield self._screen(SayView("say-trouble", tuple(str(error).splitlines())))

    def _made(self) -> Made:
        """Make it; matplotlib is loaded here, once no tracker is loading its own libraries any more."""
        subject = self._content.subject(Period(self._today - timedelta(weeks=WEEKS) + timedelta(days=1), self._today))
        wait_for_trackers()
        from game.report.document import ReportError, report_bytes  # noqa: PLC0415 - a second that no other screen need wait for

        content = report_bytes(subject, self._text, PALETTE, FONTS)
        documents, _instead = self._folders
        for folder in self._folders:
            # In the data folder the picture's own word stands, in no language: by it the reports of a removed player are found.
            who = subject.tile if folder == documents else self._tile
            try:
                path = free_place(folder, self._text("report-file", who=who, day=self._today.isoformat()), ".pdf")
                path.write_bytes(content)
                return Made(path, folder == documents)
            except OSError:
                continue
        raise ReportError(self._text("report-nowhere", folder=str(self._folders[-1])))

    def _say(self, made: Made) -> SpokenScene:
        where = "report-in-documents" if made.as_wished else "report-elsewhere"
        return self._screen(SayView("report-here", (self._text(where), str(made.path.parent), made.path.name)))

    def _screen(self, view: SayView) -> SpokenScene:
        return SayScene(self._text, self._landscape, lambda: view)
