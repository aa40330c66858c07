"""What was reached, a page at a time: the bests, the week, the high scores, the family."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.best_rows import BestsPage, bests_said, draw_bests
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.family_row import FamilyPage, draw_family, family_said
from game.screen.hud import page_back
from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK
from game.screen.scenes.shown import ShownScene
from game.screen.score_table import ScoresPage, draw_scores, scores_said
from game.screen.text import Text
from game.screen.tiles import tile_picture
from game.screen.title_bar import HIGH, title_bar
from game.screen.week_page import WeekPage, draw_week_page, week_said

Page = BestsPage | WeekPage | ScoresPage | FamilyPage
GAP, KEYS_HIGH, TILE = 20.0, 104.0, 112.0


@dataclass(frozen=True, slots=True)
class BestsView:
    """One page, the picture of the player, and whether Space leads on or home."""

    tile: str
    page: Page
    last: bool = False


class BestsScene(ShownScene[BestsView]):
    """Returns "next" for Space, the right arrow or a click on its sign, "previous" for the arrow back, "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], BestsView]) -> None:
        super().__init__(text, landscape, view)
        self._next = self._previous = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Turn the page."""
        if self.leads_out(happened):
            return "back"
        if isinstance(happened, PointInput):
            return "next" if self._next.holds(happened.at) else "previous" if self._previous.holds(happened.at) else None
        if happened == KeyInput("previous"):
            return "previous"
        return "next" if happened in (KeyInput("select"), KeyInput("next")) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the whole page."""
        return _said(self.text, self.view().page)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the title with the player's picture, the page, and the keys."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        title_bar(canvas, self.text(_title(view.page)))
        canvas.svg(tile_picture(view.tile), (TILE, TILE), (safe.x, safe.y + HIGH / 2), "midleft")
        top = safe.y + HIGH + GAP
        _draw(canvas, self.text, Box(safe.x, top, safe.width, safe.y + safe.height - KEYS_HIGH - GAP - top), view.page)
        self._previous = page_back(canvas, self.draw_way_out(canvas))
        self._next = self.draw_way_on(canvas, "scores-done" if view.last else "scores-next")


def family_question(wanted: bool, own: Choice | None = None) -> ChoiceView:
    """Ask at the end what comes now; answers "back", "again", or "family" to show the family's table from now on, or no more.

    `own` is the answer of who decides for themselves whether they are in it, see `own_part`.
    """
    words = "scores-choice-family-off" if wanted else "scores-choice-family-on"
    again, family = Choice("again", pictogram("again"), "scores-choice-again"), Choice("family", pictogram("people"), words)
    return ChoiceView("scores-question", (BACK, again, family, *((own,) if own else ())))


def own_part(tile: str, joined: bool) -> Choice:
    """Return the answer "me" of a player with a PIN: to be in the family's table from now on, or no more."""
    return Choice("me", tile_picture(tile), "scores-choice-me-off" if joined else "scores-choice-me-on")


def _title(page: Page) -> str:
    match page:
        case BestsPage():
            return "scores-title-bests"
        case WeekPage():
            return "scores-title-week"
        case ScoresPage():
            return "scores-title-points"
        case FamilyPage():
            return "scores-title-family"


def _said(text: Text, page: Page) -> str:
    match page:
        case BestsPage():
            return bests_said(text, page)
        case WeekPage():
            return week_said(text, page)
        case ScoresPage():
            return scores_said(text, page)
        case FamilyPage():
            return family_said(text, page)


def _draw(canvas: Canvas, text: Text, box: Box, page: Page) -> None:
    match page:
        case BestsPage():
            draw_bests(canvas, text, box, page)
        case WeekPage():
            draw_week_page(canvas, text, box, page)
        case ScoresPage():
            draw_scores(canvas, text, box, page)
        case FamilyPage():
            draw_family(canvas, text, box, page)
