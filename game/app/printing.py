"""A page for printing: made beside the pictures, written where it can be, and said in large letters where it lies."""

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from game.app.beside import beside
from game.app.free_place import free_place
from game.app.until import SpokenScene, Until
from game.core.errors import PlainError
from game.screen.landscape import Landscape
from game.screen.scenes import SayScene, SayView
from game.screen.scenes.made import MakingScene, MakingView
from game.screen.text import Text
from game.screen.trouble import told


class PrintingError(PlainError):
    """A page that can be written nowhere."""


@dataclass(frozen=True, slots=True)
class Made:
    """Where the page lies, and whether that is the place it was meant for."""

    path: Path
    as_wished: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What is said while it is made and where it lies (text ids)."""

    making: str
    here: str
    in_documents: str
    elsewhere: str


Making = Callable[[Callable[[], Made]], "Future[Made]"]


class Printing:
    """Shows the making of one page."""

    def __init__(self, text: Text, landscape: Landscape, said: Said, making: Making = beside) -> None:
        self._text = text
        self._landscape = landscape
        self._said = said
        self._making = making

    def story(self, make: Callable[[], Made]) -> Generator[SpokenScene, str, None]:
        """Make it while a calm screen is up, then say where it lies; whoever goes back finds it there all the same."""
        made = self._making(make)
        waiting = MakingScene(self._text, self._landscape, lambda: MakingView(self._said.making))
        if (yield Until(waiting, lambda: "made" if made.done() else None)) == "back":
            return
        try:
            yield self._screen(self._where(made.result()))
        except PlainError as error:
            yield self._screen(SayView("say-trouble", told(self._text, error)))

    def _where(self, made: Made) -> SayView:
        where = self._said.in_documents if made.as_wished else self._said.elsewhere
        return SayView(self._said.here, (self._text(where), str(made.path.parent), made.path.name))

    def _screen(self, view: SayView) -> SpokenScene:
        return SayScene(self._text, self._landscape, lambda: view)


def written_down(content: bytes, places: Sequence[tuple[Path, str]], nowhere: str) -> Made:
    """Write a PDF into the first of these folders, each with the name it has there, that lets it be written.

    Raises PrintingError with the sentence `nowhere` where all refuse.
    """
    for number, (folder, name) in enumerate(places):
        try:
            path = free_place(folder, name, ".pdf")
            path.write_bytes(content)
            return Made(path, number == 0)
        except OSError:
            continue
    raise PrintingError(nowhere)
