"""The part of the walk for whoever helps: the picture guide on the screen, and the same to be printed."""

from collections.abc import Callable
from pathlib import Path

import platformdirs

from game.app.beside import beside
from game.app.clock import Stamps
from game.app.guide_content import guide_pdf
from game.app.people_walk import Story
from game.app.printing import Made, Making, Printing, Said, written_down
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView
from game.screen.scenes.help import HELP_PAGES, HelpScene
from game.screen.scenes.help_questions import which_help
from game.screen.text import Text
from game.sources.tracker import wait_for_trackers

SAID = Said("help-making", "help-here", "help-in-documents", "report-elsewhere")


class HelpWalk:
    """Shows the guide page by page, or writes it into the documents, or into `instead` where these refuse."""

    def __init__(
        self, text: Text, landscape: Landscape, stamps: Stamps, ask: Callable[[ChoiceView], SpokenScene], instead: Path | None,
        documents: Path | None = None, making: Making = beside,
    ) -> None:  # fmt: skip
        self._text = text
        self._landscape = landscape
        self._stamps = stamps
        self._ask = ask
        self._folders = tuple(filter(None, (documents or platformdirs.user_documents_path(), instead)))
        self._printing = Printing(text, landscape, SAID, making)

    def story(self) -> Story:
        """Tell it until the reader goes back."""
        while (choice := (yield self._ask(which_help()))) != "back":
            yield from self._printing.story(self._made) if choice == "print" else self._pages()

    def _pages(self) -> Story:
        """Turn the pages one by one; Escape leads a page back, and from the first one out."""
        page = 0
        while 0 <= page < len(HELP_PAGES):
            choice = yield HelpScene(self._text, self._landscape, lambda page=page: page)  # type: ignore[misc]
            page += -1 if choice == "back" else 1

    def _made(self) -> Made:
        wait_for_trackers()
        content, name = guide_pdf(self._text, self._stamps.today().date()), self._text("help-file")
        nowhere = self._text("help-nowhere", folder=str(self._folders[-1]))
        return written_down(content, [(folder, name) for folder in self._folders], nowhere)
