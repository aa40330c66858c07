"""The rest between two sets."""

import math
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.hud import corner_camera_sign
from game.screen.key_cap import key_caption
from game.screen.ring import draw_ring
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.stone import draw_stone
from game.screen.theme import BODY_SIZE, SUN, TITLE_SIZE

BREATH_S = 8.0
"""One calm breath, in and out."""
ROW = 10


@dataclass(frozen=True, slots=True)
class RestView:
    """How long the rest goes on, and what has been done in this session."""

    left_s: float
    rest_s: float
    stones_laid: int
    set_number: int
    sets: int
    camera_on: bool = False


class RestScene(ShownScene[RestView]):
    """Ends by itself or by Space with "go_on"; Escape returns "stop"."""

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Return "go_on" for Space or a click, "stop" for Escape or a click on its sign."""
        if self.leads_out(happened):
            return "stop"
        if happened == KeyInput("select") or isinstance(happened, PointInput):
            return "go_on"
        return None

    def update(self, now_s: float) -> str | None:  # noqa: ARG002
        """Return "go_on" when the rest is over."""
        return "go_on" if self.view().left_s <= 0 else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the quiet words."""
        return f"{self.text('rest-title')} {self.text('rest-breathe')}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the ring of seconds with a breathing light in it, the words, and the stones laid so far."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.2)
        middle = (safe.x + 300, 420.0)
        draw_ring(canvas, middle, 250, view.left_s / view.rest_s if view.rest_s > 0 else 0.0, width=0.1)
        breath = 0.5 - 0.5 * math.cos(2 * math.pi * self.age_s(now_s) / BREATH_S)
        canvas.disc(middle, 110 + round(80 * breath), SUN.faded(0.16))
        canvas.words(self.text("seconds", seconds=math.ceil(max(0.0, view.left_s))), 150, middle, "center")
        self._words(canvas, Box(safe.x + 640, 138, safe.width - 640, 582), view)
        if view.camera_on:
            corner_camera_sign(canvas)
        self.draw_way_out(canvas, "play-stop")
        key_caption(canvas, self.text("key-space"), self.text("rest-go-on"), (canvas.width / 2, safe.y + safe.height))

    def _words(self, canvas: Canvas, box: Box, view: RestView) -> None:
        canvas.panel(box)
        x, y = box.x + 48, box.y + 34
        canvas.words(self.text("rest-title"), TITLE_SIZE, (x, y))
        canvas.words(self.text("rest-breathe"), BODY_SIZE, (x, y + 120), bold=False)
        canvas.words(self.text("rest-stones", count=view.stones_laid), BODY_SIZE, (x, y + 220))
        _stones(canvas, Box(x, y + 326, box.width - 96, 120), view.stones_laid)
        done = self.text("rest-next-set", number=view.set_number + 1, sets=view.sets)
        canvas.words(done, BODY_SIZE, (x, y + 460), bold=False)


def _stones(canvas: Canvas, box: Box, count: int) -> None:
    """Draw a stone for each one laid, in rows that move together where there are many."""
    rows, across = max(1, -(-count // ROW)), box.width / ROW
    for number in range(count):
        x, y = box.x + (number % ROW + 0.5) * across, box.y + number // ROW * min(46.0, 100.0 / rows)
        draw_stone(canvas, (x, y), across, number=number)
