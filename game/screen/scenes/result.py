"""The result of a session, unrolled like a reward."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.core.names import RepKind
from game.core.record import EndedBy
from game.screen.canvas import Box, Canvas
from game.screen.easing import clamped, smooth
from game.screen.hud import gained_words
from game.screen.landscape import Landscape
from game.screen.lines import write_line
from game.screen.praise import BestBefore, LastTime, NewBest, new_best_words, praise
from game.screen.ring import draw_ring
from game.screen.rising_lines import Said, draw_rising
from game.screen.scale import AS_READ, Scale, scale_lines
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.side_sign import SideSign, draw_side
from game.screen.sound import Sound
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, GAINED_SIZE
from game.screen.trail import RIGHT, Trail

COUNTS_FROM_S, COUNTS_FOR_S = 0.6, 4.0
LINES_FROM_S, LINE_EVERY_S, LINE_FOR_S = 4.8, 0.9, 0.6
STEPS = 12
"""The walker goes so many of today's steps once more; more of them would be a run."""
TONES = 8
SURELY_FURTHER_DEG = 5.0
"""Within one session the camera stands still; a smaller difference may still be the limb's own wandering."""
Counted = RepKind | Literal["imagined"]
MOST = 5
"""Nothing matters more."""
GAP, SIDE_HIGH = 24.0, 140.0
SIDE_SHARE = 0.42
"""The name of a side leaves the key at the other end its room."""
REACH_SHARE = 396 / 1440
"""The best reach takes this part of the width, and the walker stands below it."""
REACH_HIGH = 508.0


@dataclass(frozen=True, slots=True)
class ResultView:
    """What was done today; `best_gained_deg` is None where nothing was measured, `last` None the first time.

    `best_before` is the best ever until today on the scale of today, None where there is none to beat. `reps` are all of the
    kind `counted`; what else was done is named beside them: seconds of stretch, degrees that the end of the range went further
    within the session, reps without the stimulator. `enough` is the text id of the ceiling that was reached, `news`
    what these stones have brought, as `game.name` (see game/core/journey.py), `milestone` the round number of stones that they
    have reached. `points` are None where nothing was measured. `goal_reached` says that the goal of the day is; `arm_reps` are
    the session's own repetitions of an arm where they are more than the `usual_care` of a session. `side` is named where both
    sides took turns; `more` says that the result of the other one follows.
    """

    reps: int
    complete: int
    best_gained_deg: float | None
    stones_total: int
    last: LastTime | None
    ended_by: EndedBy
    scale: Scale = AS_READ
    best_before: BestBefore | None = None
    counted: Counted = "active"
    stretch_s: float = 0.0
    further_deg: float | None = None
    reps_alone: int = 0
    enough: str | None = None
    news: tuple[str, ...] = ()
    milestone: int | None = None
    points: int | None = None
    new_bests: tuple[NewBest, ...] = ()
    goal_reached: bool = False
    arm_reps: int | None = None
    usual_care: int = 0
    side: SideSign | None = None
    more: bool = False


class ResultScene(ShownScene[ResultView]):
    """Lays today's stones once more, one tone a step, then says what is true about them; Space returns "home"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ResultView], sound: Sound) -> None:
        super().__init__(text, landscape, view)
        self._sound = sound
        self._tones = 0
        self._trail: Trail | None = None

    def enter(self, now_s: float) -> None:
        """Begin to count."""
        super().enter(now_s)
        self._tones = 0

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Return "home" for Space, a click or Escape."""
        leaves = happened in (KeyInput("select"), KeyInput("back")) or isinstance(happened, PointInput)
        return "home" if leaves else None

    def update(self, now_s: float) -> str | None:
        """Sound the next tones of the count."""
        tones = min(TONES, self.view().reps)
        due = math.floor(self._counted(now_s) * tones)
        while self._tones < due:
            self._sound.play("stone", step=self._tones, strength=0.6)
            self._tones += 1
            if self._tones == tones:
                self._sound.play("finish")
        return None

    def spoken(self, now_s: float) -> str:
        """Return everything once it has unrolled."""
        view = self.view()
        if self.age_s(now_s) < _lines_from_s(view):
            return ""
        counted = (f"{view.reps} {self._word(view)}.",) if view.reps else ()
        side = (f"{view.side.named(self.text)}:",) if view.side else ()
        return " ".join((*side, *counted, *(said.words for said in self._sentences(view))))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw today's stones on the water, the count, the best reach, and the sentences that are true."""
        view, safe = self.view(), canvas.safe
        if self._trail is None or self._trail.size != canvas.surface.get_size():
            self._trail = Trail(canvas, RIGHT)
        self._trail = self.ground_with_trail(canvas, self._trail, self._stones(view, now_s), now_s)
        top = self._count(canvas, view, now_s) + GAP if view.reps else safe.y
        if view.best_gained_deg is not None:
            self._reach(canvas, view.best_gained_deg, view.scale, now_s)
        foot = safe.y + safe.height - SIDE_HIGH - GAP
        self._lines(canvas, Box(safe.x, top, safe.width - _reach_wide(canvas) - GAP, foot - top), view, now_s)
        if view.side:
            self._side(canvas, view.side)
        self.draw_way_on(canvas, "choice-go-on" if view.more else "result-home")

    def _side(self, canvas: Canvas, side: SideSign) -> None:
        """Name the side at the foot, where the path begins."""
        words, safe = side.named(self.text), canvas.safe
        wide = min(SIDE_HIGH + canvas.measure(words, BODY_SIZE)[0] + 44, SIDE_SHARE * safe.width)
        box = Box(safe.x, safe.y + safe.height - SIDE_HIGH, wide, SIDE_HIGH)
        canvas.panel(box)
        draw_side(canvas, Box(box.x + 8, box.y + 8, box.width - 16, SIDE_HIGH - 16), side, words)

    def _stones(self, view: ResultView, now_s: float) -> float:
        """Return how much of the path is walked: today's last stones are laid while the count runs."""
        steps = min(view.reps, STEPS)
        return max(0, view.stones_total - steps) + self._counted(now_s) * min(steps, view.stones_total)

    def _counted(self, now_s: float) -> float:
        return smooth((self.age_s(now_s) - COUNTS_FROM_S) / COUNTS_FOR_S)

    def _count(self, canvas: Canvas, view: ResultView, now_s: float) -> float:
        """Draw the reps and how many reached the target; return where the panel ends."""
        size, safe = COUNT_SIZE * 1.3, canvas.safe
        digits_wide = canvas.measure(str(view.reps), size)[0]
        word, below = self._word(view), self._below_word(view)
        words_wide = min(
            max(canvas.measure(said, BODY_SIZE)[0] for said in (word, *below)), self._beside_reach(canvas, view) - digits_wide - 100
        )
        line_high = canvas.measure("A", BODY_SIZE)[1]
        box = Box(safe.x, safe.y, digits_wide + words_wide + 100, max(190 if len(below) < 2 else 226, line_high * (1 + len(below)) + 20))
        canvas.panel(box)
        shown = str(round(self._counted(now_s) * view.reps))
        canvas.words(shown, size, (box.x + 36 + digits_wide, box.center[1]), "midright")
        x = box.x + 36 + digits_wide + 28
        top = box.center[1] - line_high * (1 + len(below)) / 2
        write_line(canvas, word, BODY_SIZE, (x, top), words_wide)
        if self._counted(now_s) >= 1:
            for number, said in enumerate(below, start=1):
                write_line(canvas, said, BODY_SIZE, (x, top + number * line_high), words_wide, bold=False)
        return box.y + box.height

    def _below_word(self, view: ResultView) -> tuple[str, ...]:
        points = "" if view.points is None else self.text("scores-points", points=view.points)
        return tuple(said for said in (self.text("result-complete", count=view.complete), points) if said)

    def _reach(self, canvas: Canvas, best_gained_deg: float, scale: Scale, now_s: float) -> None:
        """Draw the best reach in its ring, and below it what may be trusted of it."""
        safe, share, wide = canvas.safe, self._counted(now_s), _reach_wide(canvas)
        room, line_high = wide - 48, canvas.measure("A", BODY_SIZE)[1]
        trusted = scale_lines(canvas, self.text, scale, room)
        radius = min(wide / 2 - 68, (REACH_HIGH - 132 - len(trusted) * line_high) / 2)
        box = Box(safe.x + safe.width - wide, safe.y, wide, 132 + 2 * radius + len(trusted) * line_high)
        canvas.panel(box)
        middle = (box.center[0], box.y + 36 + radius)
        draw_ring(canvas, middle, radius, share, width=0.16)
        write_line(canvas, gained_words(self.text, best_gained_deg * share), GAINED_SIZE + 14, middle, 1.5 * radius, "center")
        write_line(canvas, self.text("result-best"), BODY_SIZE, (middle[0], middle[1] + radius + 44), room, "center")
        for number, line in enumerate(trusted):
            at = (middle[0], middle[1] + radius + 78 + number * line_high)
            write_line(canvas, line, BODY_SIZE, at, room, "midtop", bold=False)

    def _lines(self, canvas: Canvas, box: Box, view: ResultView, now_s: float) -> None:
        """Let the sentences rise one after the other beside the walker; the milestone stands on light ground."""
        said, since_s = self._sentences(view), self.age_s(now_s) - _lines_from_s(view)
        if since_s > 0:
            shares = [clamped((since_s - number * LINE_EVERY_S) / LINE_FOR_S) for number in range(len(said))]
            draw_rising(canvas, box, shares, said, view.milestone is not None)

    @staticmethod
    def _beside_reach(canvas: Canvas, view: ResultView) -> float:
        """Return how much of the width the best reach leaves free."""
        return canvas.safe.width - (0 if view.best_gained_deg is None else _reach_wide(canvas) + GAP)

    def _sentences(self, view: ResultView) -> tuple[Said, ...]:
        """Return what is true, what matters most at the end: the stones, or the milestone that they have reached."""
        stones = self.text("result-stones", count=view.stones_total)
        if view.milestone is not None:
            stones = self.text("scores-milestone", stones=view.milestone)
        if not view.reps:
            return (*self._beside(view), Said(self.text("result-here"), 2), Said(stones, MOST))
        before = max(0, view.stones_total - view.reps)
        best, *others = praise(self.text, view.reps, view.best_gained_deg, view.last, view.best_before, before)
        praised = (Said(best, 4), *(Said(other, 1) for other in others))
        new_best = (Said(new_best_words(self.text, one), 4) for one in view.new_bests[:1])
        return (*self._day(view), *self._beside(view), *praised, *new_best, *self._news(view), Said(stones, MOST))

    def _day(self, view: ResultView) -> tuple[Said, ...]:
        """Return what the day came to beside the player's own goal, else what the session was beside usual care."""
        if view.goal_reached:
            return (Said(self.text("scores-goal-today"), 3),)
        if view.arm_reps is None:
            return ()
        return (Said(self.text("scores-beyond-usual", reps=view.arm_reps, usual=view.usual_care), 0),)

    def _news(self, view: ResultView) -> tuple[Said, ...]:
        """Return the newest thing that the path has brought; the others are there to be found."""
        titles = [self.text(f"journey-{name}".replace(".", "-").replace("_", "-")) for name in view.news[-1:]]
        return tuple(Said(self.text("result-new", title=title), 3) for title in titles)

    def _beside(self, view: ResultView) -> tuple[Said, ...]:
        """Return what was done beside the reps that are counted large, each by its own name."""
        said = [Said(self.text(view.enough), 4)] if view.enough else []
        if view.stretch_s:
            said.append(Said(self.text("result-stretch", seconds=round(view.stretch_s)), 2))
        if view.further_deg is not None and view.further_deg >= SURELY_FURTHER_DEG:
            said.append(Said(self.text("result-further", degrees=round(view.further_deg)), 3))
        if view.reps_alone:
            said.append(Said(self.text("result-alone", count=view.reps_alone), 1))
        return tuple(said)

    def _word(self, view: ResultView) -> str:
        return self.text(f"result-word-{view.counted}", count=view.reps)


def _reach_wide(canvas: Canvas) -> float:
    return REACH_SHARE * canvas.safe.width


def _lines_from_s(view: ResultView) -> float:
    """Where there is nothing to count, the sentences come at once."""
    return LINES_FROM_S if view.reps else COUNTS_FROM_S
