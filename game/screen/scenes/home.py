"""Home: the path so far, what is planned for today, and the few things to do next."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.exercise_signs import exercise_sign
from game.screen.hud import quiet_key
from game.screen.key_cap import one_key_wide
from game.screen.landscape import Landscape
from game.screen.lines import lines_high, write_line, write_lines
from game.screen.path_pictures import path_picture
from game.screen.pictograms import LEG_MOVEMENTS, pictogram, side_picture
from game.screen.plan_pictures import minutes_picture
from game.screen.plan_row import PlanItemView, draw_plan_row, next_item
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.settings_pictures import room_sign
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, SMALLEST_SIZE
from game.screen.tiles import tile_picture
from game.screen.trail import Trail

WIDE, WIDE_WITH_PLAN = 536.0, 620.0
PLAY_HIGH, PLAY_HIGH_WITH_PLAN, GAP = 250.0, 226.0, 16.0
PANEL_WIDE, KEY_ROOM, ROW_HIGH, PAD = 640.0, 186.0, 176.0, 24.0
TILE, TILE_SHARE = 130.0, 0.23
CHOICES_SHARE, STACKED_HIGH = 0.45, 84.0
GREETING_MOST, ABOUT_MOST, STONES_MOST = 200.0, 140.0, 136.0
"""How high each part of the greeting may become; words shrink sooner."""
THERAPIST_SIGN = "t"
THERAPIST_WIDE = 330.0


@dataclass(frozen=True, slots=True)
class HomeView:
    """Who is here, how far the path has come, and what "play" would start.

    With a `plan` that is its next exercise, without one the `movement` and `side`. `minutes` is the time of today where it
    may be asked for, `welcome` the text id of a greeting for one who comes back, `therapist` whether the sign of the
    therapist's corner is shown.
    """

    tile: str
    name: str | None
    stones: int
    reps_today: int
    movement: MovementName
    side: Side
    plan: tuple[PlanItemView, ...] = ()
    rest_day: bool = False
    minutes: int | None = None
    welcome: str | None = None
    therapist: bool = False


class HomeScene(ShownScene[HomeView]):
    """Returns "play", "minutes", "exercise", "path", "more", "close", or "therapist" for its key; Escape is "close"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], HomeView]) -> None:
        super().__init__(text, landscape, view)
        self._choices = Choices()
        self._trail: Trail | None = None
        self._therapist = Box(0, 0, 0, 0)

    def enter(self, now_s: float) -> None:
        """Light "play"."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return what was taken."""
        view = self.view()
        if happened == KeyInput("back"):
            return "close"
        if view.therapist and self._is_therapist(happened):
            return "therapist"
        return self._choices.event(self._offered(view), happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the greeting first, then the words of each choice as it lights up."""
        view = self.view()
        offered = self._offered(view)
        lit = self._choices.lit(offered, now_s).said(self.text)
        greeting = " ".join(filter(None, (self._greeting(view), self._about_today(view))))
        return f"{greeting} {lit}" if self._choices.is_untouched(offered, now_s) else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the path through the land, the greeting with the count of stones and the plan, and the choices."""
        view = self.view()
        self._trail = self.ground_with_trail(canvas, self._trail, view.stones, now_s)
        if view.plan:
            self._greet_with_plan(canvas, view)
        else:
            self._greet(canvas, view)
        if view.therapist:
            self._draw_therapist(canvas)
        offered = self._offered(view)
        self._choices.draw(canvas, offered, _boxes(canvas, len(offered), bool(view.plan)), self.text, now_s)

    def _draw_therapist(self, canvas: Canvas) -> None:
        """Draw the quiet sign of the therapist's key, between the near stones of the path and the key of the lit choice."""
        safe = canvas.safe
        beside = safe.width - _wide(canvas, WIDE_WITH_PLAN) - self._key_room(canvas)
        at = (safe.x + max(0.0, beside - THERAPIST_WIDE), safe.y + safe.height)
        widest = min(THERAPIST_WIDE, beside) / safe.width
        self._therapist = quiet_key(canvas, self.text("plan-therapist"), self.text("plan-key-therapist"), at, widest)

    def _greet(self, canvas: Canvas, view: HomeView) -> None:
        word, today = self.text("home-stones-word", count=view.stones), self.text("home-today", count=view.reps_today)
        digits_wide = canvas.measure(str(view.stones), COUNT_SIZE)[0]
        words_wide = max(canvas.measure(word, BODY_SIZE)[0], canvas.measure(today, BODY_SIZE, bold=False)[0])
        most = canvas.safe.width - _wide(canvas, WIDE) - self._key_room(canvas)
        box = Box(canvas.safe.x, canvas.safe.y, min(most, max(580.0, digits_wide + words_wide + 76)), 320)
        beside = Box(box.x + 48 + digits_wide, box.y + 240, box.width - digits_wide - 72, 0)
        stacked = canvas.measure(today, canvas.look.asked_size(SMALLEST_SIZE), bold=False)[0] > beside.width
        canvas.panel(box._replace(height=box.height + STACKED_HIGH) if stacked else box)
        self._greeting_line(canvas, box._replace(height=130 + 2 * PAD), view)
        canvas.words(str(view.stones), COUNT_SIZE, (box.x + 24, box.y + 240), "midleft")
        write_line(canvas, word, BODY_SIZE, (beside.x, beside.y), beside.width, "midleft" if stacked else "bottomleft")
        at, wide = ((box.x + PAD, box.y + box.height - 8), box.width - 2 * PAD) if stacked else ((beside.x, beside.y), beside.width)
        write_line(canvas, today, BODY_SIZE, at, wide, "topleft", bold=False)

    def _greet_with_plan(self, canvas: Canvas, view: HomeView) -> None:
        """Write the greeting, what there is to say about today, the plan as a row of pictures, and the stones."""
        wide = min(PANEL_WIDE, canvas.safe.width - _wide(canvas, WIDE_WITH_PLAN) - self._key_room(canvas))
        stones = self.text("plan-stones", count=view.stones, today=view.reps_today)
        greeting_high = max(130.0, min(GREETING_MOST, lines_high(canvas, self._greeting(view), BODY_SIZE, wide - 190))) + 2 * PAD
        about_high, stones_high = (
            min(most, lines_high(canvas, said, BODY_SIZE, wide - 2 * PAD, bold))
            for said, bold, most in ((self._about_today(view), True, ABOUT_MOST), (stones, False, STONES_MOST))
        )
        box = Box(canvas.safe.x, canvas.safe.y, wide, greeting_high + about_high + ROW_HIGH + stones_high + PAD)
        canvas.panel(box)
        self._greeting_line(canvas, box._replace(height=greeting_high), view)
        room = Box(box.x + PAD, box.y + greeting_high - 6, wide - 2 * PAD, about_high)
        write_lines(canvas, self._about_today(view), BODY_SIZE, room)
        row = Box(box.x + 20, room.y + about_high, wide - 40, ROW_HIGH)
        draw_plan_row(canvas, row, view.plan)
        write_lines(canvas, stones, BODY_SIZE, Box(room.x, row.y + ROW_HIGH + 8, room.width, stones_high), bold=False)

    def _greeting_line(self, canvas: Canvas, box: Box, view: HomeView) -> None:
        side = min(TILE, TILE_SHARE * box.width)
        canvas.svg(tile_picture(view.tile), (side, side), (box.x + PAD, box.y + PAD), "topleft")
        beside = side + 2 * PAD
        write_lines(
            canvas, self._greeting(view), BODY_SIZE, Box(box.x + beside, box.y + PAD, box.width - beside - PAD / 2, box.height - 2 * PAD)
        )

    def _key_room(self, canvas: Canvas) -> float:
        """Return how much is left free beside the choices for the key of the lit one."""
        return max(KEY_ROOM, one_key_wide(canvas, self.text("key-space")))

    def _greeting(self, view: HomeView) -> str:
        if view.welcome:
            return self.text(view.welcome)
        return self.text("home-greeting-named", name=view.name) if view.name else self.text("home-greeting")

    def _about_today(self, view: HomeView) -> str:
        """Return the kind word for a day of rest, or for one on which all is done."""
        if view.rest_day:
            return self.text("plan-rest-day")
        return self.text("plan-all-laid") if view.plan and next_item(view.plan) is None else ""

    def _is_therapist(self, happened: Input) -> bool:
        if isinstance(happened, PointInput):
            return self._therapist.holds(happened.at)
        return happened == TypedInput(THERAPIST_SIGN)

    @staticmethod
    def _offered(view: HomeView) -> tuple[Choice, ...]:
        minutes = view.minutes
        asked = (Choice("minutes", minutes_picture(minutes), "plan-minutes", (("minutes", minutes),)),) if minutes else ()
        return (
            _play(view),
            *asked,
            Choice("exercise", pictogram("swap"), "home-exercise"),
            Choice("path", path_picture(), "path-home"),
            Choice("more", room_sign("more"), "home-more"),
            Choice("close", pictogram("door"), "home-close"),
        )


def _play(view: HomeView) -> Choice:
    """Return the first choice: the next exercise of the plan, or else what the player trains anyway."""
    ahead = next_item(view.plan)
    if ahead:
        return Choice("play", exercise_sign(ahead.movement, ahead.modality), "plan-play", (("title", ahead.title),))
    limb = "leg" if view.movement in LEG_MOVEMENTS else "hand"
    return Choice("play", side_picture(view.movement, view.side), f"home-play-{view.side}-{limb}")


def _wide(canvas: Canvas, widest: float) -> float:
    """Return how wide the choices are: less where the screen is narrow."""
    return min(widest, CHOICES_SHARE * canvas.safe.width)


def _boxes(canvas: Canvas, count: int, with_plan: bool) -> tuple[Box, ...]:
    """Return where the choices stand: play large on top, the others below it, as high as there is room for."""
    widest, play_high = (WIDE_WITH_PLAN, PLAY_HIGH_WITH_PLAN) if with_plan else (WIDE, PLAY_HIGH)
    wide = _wide(canvas, widest)
    x, y = canvas.safe.x + canvas.safe.width - wide, canvas.safe.y
    other_high = min(152.0, (canvas.safe.height - play_high) / (count - 1) - GAP)
    tops = [y, *(y + play_high + GAP + row * (other_high + GAP) for row in range(count - 1))]
    return tuple(Box(x, top, wide, play_high if top == y else other_high) for top in tops)
