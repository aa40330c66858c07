"""The rest between two sets."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas, Point
from game.screen.hud import camera_sign, corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.lines import write_line, write_lines
from game.screen.ring import draw_ring
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.card import CardView, draw_reading_card
from game.screen.scenes.two_ways import TwoWaysScene
from game.screen.side_sign import SideSign, draw_side, draw_side_above
from game.screen.stone import draw_stone
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, SUN, TITLE_SIZE

BREATH_S = 8.0
"""One calm breath, in and out."""
ROW, WORDS_HIGH = 10, 99.0
LEFT_SHARE = 640 / 1440
"""The ring takes this part of the width where there is no card."""
CARD_LEFT = 324.0
"""What stands left of a card is so wide."""


@dataclass(frozen=True, slots=True)
class RestView:
    """How long the rest goes on, what has been done in this visit, and the card to read meanwhile, if there is one.

    An `insisted` rest cannot be cut short. `then` is the side of the next set, where that is another one.
    """

    left_s: float
    rest_s: float
    stones_laid: int
    set_number: int
    sets: int
    camera_on: bool = False
    card: CardView | None = None
    insisted: bool = False
    then: SideSign | None = None


class RestScene(TwoWaysScene[RestView]):
    """Ends by itself or by Space with "go_on", by the way out with "stop"; an arrow lays the card aside, or takes it up again."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], RestView]) -> None:
        super().__init__(text, landscape, view)
        self._aside = False
        self._turn = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "go_on" for Space or a click, "stop" for Escape or a click on its sign."""
        if self.takes_out(happened, now_s):
            return "stop"
        if happened in (KeyInput("next"), KeyInput("previous")) or self._turns(happened):
            self._aside = not self._aside
            return None
        goes_on = happened == KeyInput("select") or isinstance(happened, PointInput)
        return "go_on" if goes_on and not self.view().insisted else None

    def update(self, now_s: float) -> str | None:  # noqa: ARG002
        """Return "go_on" when the rest is over."""
        return "go_on" if self.view().left_s <= 0 else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the quiet words, or those of the card, after the side that comes next."""
        card = self._card()
        words = card.said(self.text) if card else self.text("rest-breathe")
        return " ".join(filter(None, (self.text("rest-title"), self._then(self.view()), words)))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the ring of seconds with a breathing light in it, and beside it the card, or the words and the stones so far."""
        view, safe, card = self.view(), canvas.safe, self._card()
        self.ground(canvas, now_s, 0.2)
        if card:
            self._ring(canvas, view, (safe.x + 150, safe.y + 150), 132, now_s)
            self._beside_card(canvas, Box(safe.x, safe.y + 324, 300, 351), view)
            draw_reading_card(canvas, Box(safe.x + CARD_LEFT, safe.y, safe.width - CARD_LEFT, 675), self.text, card)
        else:
            left = LEFT_SHARE * safe.width
            self._ring(canvas, view, (safe.x + left / 2 - 20, 420.0), left / 2 - 70, now_s)
            self._words(canvas, Box(safe.x + left, 138, safe.width - left, 582), view)
        if view.camera_on:
            self._camera(canvas, bool(card))
        self._turn = self.draw_ways(canvas, now_s, None if view.insisted else "rest-go-on", "play-stop", pages=view.card is not None)

    def _turns(self, happened: Input) -> bool:
        return isinstance(happened, PointInput) and self._turn.holds(happened.at)

    def _card(self) -> CardView | None:
        return None if self._aside else self.view().card

    def _ring(self, canvas: Canvas, view: RestView, middle: Point, radius: float, now_s: float) -> None:
        draw_ring(canvas, middle, radius, view.left_s / view.rest_s if view.rest_s > 0 else 0.0, width=0.1)
        breath = 0.5 - 0.5 * math.cos(2 * math.pi * self.age_s(now_s) / BREATH_S)
        canvas.disc(middle, radius * (0.44 + round(80 * breath) / 250), SUN.faded(0.14))
        seconds = self.text("seconds", seconds=math.ceil(max(0.0, view.left_s)))
        canvas.words(seconds, 0.6 * radius, middle, "center")

    def _then(self, view: RestView) -> str:
        return self.text("sides-next", limb=view.then.named(self.text)) if view.then else ""

    def _beside_card(self, canvas: Canvas, box: Box, view: RestView) -> None:
        """Write what a rest says, in short, below the ring."""
        canvas.panel(box)
        if view.then:
            draw_side_above(canvas, box, view.then, self._then(view))
            return
        write_line(canvas, self.text("rest-title"), TITLE_SIZE, (box.x + 24, box.y + 30), box.width - 40)
        following = self.text("rest-next-set", number=view.set_number + 1, sets=view.sets)
        write_lines(canvas, following, BODY_SIZE, Box(box.x + 24, box.y + 150, box.width - 40, box.height - 170), bold=False)

    @staticmethod
    def _camera(canvas: Canvas, beside_card: bool) -> None:
        """Draw the camera's sign at the top right, or below a card at the bottom right."""
        safe = canvas.safe
        if beside_card:
            camera_sign(canvas, (safe.x + safe.width - 50, safe.y + safe.height - 50))
        else:
            corner_camera_sign(canvas)

    def _words(self, canvas: Canvas, box: Box, view: RestView) -> None:
        canvas.panel(box)
        x, y, wide = box.x + 48, box.y + 34, box.width - 96
        done = self.text("rest-next-set", number=view.set_number + 1, sets=view.sets)
        write_line(canvas, self.text("rest-title"), TITLE_SIZE, (x, y), wide)
        if view.then:
            draw_side(canvas, Box(x, y + 116, wide, 200), view.then, self._then(view))
            write_lines(canvas, self.text("rest-stones", count=view.stones_laid), BODY_SIZE, Box(x, y + 342, wide, WORDS_HIGH))
        else:
            write_lines(canvas, self.text("rest-breathe"), BODY_SIZE, Box(x, y + 102, wide, WORDS_HIGH), bold=False)
            write_lines(canvas, self.text("rest-stones", count=view.stones_laid), BODY_SIZE, Box(x, y + 202, wide, WORDS_HIGH))
            _stones(canvas, Box(x, y + 326, wide, 120), view.stones_laid)
        write_lines(canvas, done, BODY_SIZE, Box(x, y + 442, wide, WORDS_HIGH), bold=False)


def _stones(canvas: Canvas, box: Box, count: int) -> None:
    """Draw a stone for each one laid, in rows that move together where there are many."""
    rows, across = max(1, -(-count // ROW)), box.width / ROW
    for number in range(count):
        x, y = box.x + (number % ROW + 0.5) * across, box.y + number // ROW * min(46.0, 100.0 / rows)
        draw_stone(canvas, (x, y), across, number=number)
