"""How much time there is today, and what the plan makes of it: the list changes with the light."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choices
from game.screen.key_cap import one_key_wide
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.plan_row import PlanItemView, draw_sign, next_item
from game.screen.scene import Input, KeyInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.questions import which_minutes
from game.screen.scenes.shown import ShownScene
from game.screen.stone import draw_stone
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PANEL

ROWS = 5
ROW_HIGH, SIGN_SIDE, STONE_WIDE = 126.0, 100.0, 64.0
TOP, KEY_ROOM, GAP = 156.0, 190.0, 20.0
CARDS_WIDE, CARDS_SHARE = 400.0, 0.31
"""The answers are so wide, or take this part of a narrow screen."""
"""Between list and answers there is room for the key of the lit answer."""


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of today for each answer of `which_minutes`, by the name of the answer; `now` is the present one."""

    plans: tuple[tuple[str, tuple[PlanItemView, ...]], ...]
    now: tuple[PlanItemView, ...]


class PlanScene(ShownScene[PlanView]):
    """Returns "5", "15", "30", or "back"; while an answer is lit its plan is shown."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], PlanView]) -> None:
        super().__init__(text, landscape, view)
        self._asked = which_minutes()
        self._choices = Choices()

    def enter(self, now_s: float) -> None:
        """Light the shortest time."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        return "back" if happened == KeyInput("back") else self._choices.event(self._asked.choices, happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the question first, then the words of each answer as it lights up."""
        lit = self._choices.lit(self._asked.choices, now_s).said(self.text)
        return f"{self.text(self._asked.question)} {lit}" if self._choices.is_untouched(self._asked.choices, now_s) else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question, the plan of the lit answer, and the answers."""
        view, safe, choices = self.view(), canvas.safe, self._asked.choices
        self.ground(canvas, now_s, 0.25)
        draw_question(canvas, self.text(self._asked.question))
        wide, key_room = min(CARDS_WIDE, CARDS_SHARE * safe.width), max(KEY_ROOM, one_key_wide(canvas, self.text("key-space")))
        room = Box(safe.x, safe.y + TOP, safe.width - wide - key_room, safe.height - TOP)
        canvas.panel(room, PANEL._replace(alpha=235))
        self._list(canvas, room, dict(view.plans).get(self._choices.lit(choices, now_s).name, view.now))
        high = (room.height + GAP) / len(choices)
        left = safe.x + safe.width - wide
        boxes = [Box(left, room.y + number * high, wide, high - GAP) for number in range(len(choices))]
        self._choices.draw(canvas, choices, boxes, self.text, now_s)

    def _list(self, canvas: Canvas, room: Box, plan: tuple[PlanItemView, ...]) -> None:
        """Write a line for each exercise; where there are too many the last line counts the others."""
        ahead, shown = next_item(plan), ROWS if len(plan) <= ROWS else ROWS - 1
        rows = [Box(room.x + 20, room.y + 12 + number * ROW_HIGH, room.width - 40, ROW_HIGH) for number in range(ROWS)]
        for number, item in enumerate(plan[:shown]):
            self._line(canvas, rows[number], item, item is ahead, number)
        if len(plan) > shown:
            more = self.text("plan-more", count=len(plan) - shown)
            beside = SIGN_SIDE + 20
            write_lines(
                canvas, more, BODY_SIZE, rows[shown]._replace(x=rows[shown].x + beside, width=rows[shown].width - beside), bold=False
            )

    @staticmethod
    def _line(canvas: Canvas, row: Box, item: PlanItemView, is_next: bool, number: int) -> None:
        y, right = row.center[1], row.x + row.width
        draw_sign(canvas, item, (row.x + SIGN_SIDE / 2, y), SIGN_SIDE, is_next)
        draw_stone(canvas, (right - STONE_WIDE / 2, y), STONE_WIDE, "complete" if item.finished else "open", number)
        left = row.x + SIGN_SIDE + 20
        write_lines(canvas, item.title, BODY_SIZE, Box(left, row.y, right - STONE_WIDE - 8 - left, row.height))
