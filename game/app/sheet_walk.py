"""The part of the corner that shows a sheet until it is kept or left."""

from collections.abc import Callable, Generator

from game.app.sheet_draft import SheetDraft
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView, SheetScene, WordsScene, WordsView, corner
from game.screen.text import Text

Kept = Generator[SpokenScene, str, bool]


class SheetWalk:
    """Loses no change without asking; `ask` makes the screen of a question."""

    def __init__(self, text: Text, landscape: Landscape, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._text = text
        self._landscape = landscape
        self._ask = ask

    def filled_in(self, draft: SheetDraft, keep: Callable[[], Kept], step_back: Callable[[], Kept] | None = None) -> Kept:
        """Let a sheet be changed until it is kept or left; return whether it is to be shown anew."""
        scene = SheetScene(self._text, self._landscape, draft)
        while True:
            choice = yield scene
            if choice == "words":
                yield from self._worded(draft, scene.lit)
                continue
            if choice == "back" and draft.view().changed:
                choice = yield self._ask(corner.keep_changes())
            if choice == "keep":
                if (yield from keep()):
                    return False
            elif choice == "undo" and step_back:
                if (yield from step_back()):
                    return True
            elif choice == "drop" or not draft.view().changed:
                return False

    def _worded(self, draft: SheetDraft, row: int) -> Generator[SpokenScene, str, None]:
        """Let the words of a row be typed."""
        view = WordsView("corner-pads-title", "corner-pads-how", draft.words(row))
        scene = WordsScene(self._text, self._landscape, lambda: view)
        if (yield scene) == "kept":
            draft.put(row, scene.typed)
