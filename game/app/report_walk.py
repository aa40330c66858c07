"""The part of the walk that makes a report of the last weeks, and says in large letters where it lies."""

from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import platformdirs

from game.app.beside import beside
from game.app.clock import Stamps
from game.app.printing import Made, Making, Printing, Said, written_down
from game.app.report_content import FONTS, PALETTE, ReportContent
from game.app.shelf import Shelf
from game.app.until import SpokenScene
from game.report.subject import Period
from game.screen.landscape import Landscape
from game.screen.text import Text
from game.sources.tracker import wait_for_trackers
from game.store.player import Player
from game.store.repository import Store

WEEKS = 8
"""From one appointment to the next is rarely longer, and it is long enough for a change to show beyond the error (docs/report.md)."""
SAID = Said("report-making", "report-here", "report-in-documents", "report-elsewhere")
Story = Generator[SpokenScene, str, None]


class ReportWalk:
    """Makes the report of one player into the documents folder, or into `instead` (in the data folder) where that refuses."""

    def __init__(
        self, text: Text, landscape: Landscape, store: Store, shelf: Shelf, stamps: Stamps, player: Player, instead: Path,
        documents: Path | None = None, making: Making = beside,
    ) -> None:  # fmt: skip
        self._text = text
        self._tile = player.tile
        self._content = ReportContent(store, shelf, stamps, text, player)
        self._today = stamps.today().date()
        self._documents, self._instead = documents or platformdirs.user_documents_path(), instead
        self._printing = Printing(text, landscape, SAID, making)

    def story(self) -> Story:
        """Tell it."""
        yield from self._printing.story(self._made)

    def _made(self) -> Made:
        """Make it; matplotlib is loaded here, once no tracker is loading its own libraries any more."""
        subject = self._content.subject(Period(self._today - timedelta(weeks=WEEKS) + timedelta(days=1), self._today))
        wait_for_trackers()
        from game.report.document import report_bytes  # noqa: PLC0415 - a second that no other screen need wait for

        content = report_bytes(subject, self._text, PALETTE, FONTS)
        # In the data folder the picture's own word stands, in no language: by it the reports of a removed player are found.
        places = ((self._documents, self._name(subject.tile)), (self._instead, self._name(self._tile)))
        return written_down(content, places, self._text("report-nowhere", folder=str(self._instead)))

    def _name(self, who: str) -> str:
        return self._text("report-file", who=who, day=self._today.isoformat())
