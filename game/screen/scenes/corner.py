"""The therapist's corner: its questions, and the list of what may be opened."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.landscape import Landscape
from game.screen.lines import write_ends
from game.screen.pictograms import pictogram
from game.screen.rows import Rows, in_pages
from game.screen.scene import Input
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import PAD, draw_about, draw_head, places
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, Colour


def what_to_set() -> ChoiceView:
    """Ask what the therapist has come for; answers "levels", "reps", "player", "back"."""
    return ChoiceView(
        "corner-question",
        (
            Choice("levels", pictogram("path"), "corner-levels"),
            Choice("reps", pictogram("note"), "corner-reps"),
            Choice("player", pictogram("people"), "corner-player"),
            BACK,
        ),
    )


def keep_changes() -> ChoiceView:
    """Ask before changes are left behind; answers "keep", "drop", "stay"."""
    keep, drop = Choice("keep", pictogram("note"), "corner-changes-keep"), Choice("drop", pictogram("door"), "corner-changes-drop")
    return ChoiceView("corner-changes", (keep, drop, Choice("stay", pictogram("back"), "corner-changes-stay")))


def step_back() -> ChoiceView:
    """Ask before a level goes back to the version before; answers "yes", "back"."""
    return ChoiceView("corner-undo", (Choice("yes", pictogram("again"), "corner-undo-yes"), BACK))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list, in words: its title, and what is to be known of it while it is lit; `mark` is a word beside it."""

    title: str
    about: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class EntriesView:
    """A title (text id) and at least one entry."""

    title: str
    entries: tuple[Entry, ...]


class EntriesScene(ShownScene[EntriesView]):
    """Lets one entry be chosen: "chosen" with its number in `lit`, "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], EntriesView]) -> None:
        super().__init__(text, landscape, view)
        self._rows = Rows()

    @property
    def lit(self) -> int:
        """The number of the lit entry, from 0."""
        return self._rows.lit

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Go from entry to entry, or choose the lit one."""
        if self.leads_out(happened):
            return "back"
        clicked = self._rows.event(happened, self._pages())
        return "chosen" if clicked or self.leads_on(happened) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the lit entry."""
        entry = self.view().entries[self.lit]
        return f"{entry.title}. {entry.about}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the entries of a page, and what is to be known of the lit one."""
        view, where, pages = self.view(), places(canvas), self._pages()
        self.ground(canvas, now_s, 0.35)
        draw_head(canvas, self.text, where.head, self.text(view.title), self._rows.page(pages)[0], len(pages))
        self._rows.draw_turn(canvas, where.head, pages)
        self._rows.draw(canvas, where.body, pages, lambda box, row, ink: _entry(canvas, box, view.entries[row], ink))
        draw_about(canvas, where.about, view.entries[self.lit].about)
        self.draw_way_out(canvas)
        self.draw_way_on(canvas, "corner-open", key="key-enter")

    def _pages(self) -> tuple[int, ...]:
        return in_pages(len(self.view().entries))


def _entry(canvas: Canvas, box: Box, entry: Entry, ink: Colour) -> None:
    room = box._replace(x=box.x + PAD, width=box.width - 2 * PAD)
    write_ends(canvas, (entry.title, entry.mark), BODY_SIZE, room, ink, (True, False))
