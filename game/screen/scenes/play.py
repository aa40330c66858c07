"""Play: the game's world, what must be read over it, and the quiet when the player is out of sight."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.names import LossReason, Phase, RepKind
from game.screen.canvas import Box, Canvas
from game.screen.easing import arch
from game.screen.guide_marks import draw_guidance
from game.screen.hud import (
    QUIET_SHARE,
    RING_RADIUS,
    SWELLS_S,
    camera_sign,
    count_panel,
    foot_caption,
    gained_ring,
    gained_words,
    quiet_words,
)
from game.screen.hud_room import BELOW_RING, CAPTION_LIFT, CAPTION_LINES, CAPTION_MOST, SCALE_MOST
from game.screen.look import Way
from game.screen.scale import Scale, scale_words
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.veil import draw_veil
from game.screen.stop_button import stop_button
from game.screen.text import Text

UNNAMED: tuple[RepKind, ...] = ("active", "mirror")
"""Kinds of reps whose count needs no name on the screen: what is done there leaves no doubt."""


@dataclass(frozen=True, slots=True)
class PlayView:
    """What the player must know while playing; `lost_for_s` counts since the limb was last seen.

    `hint` is the one thing that is good to be told now; `scale` is None where no angle is measured. `counted` is the kind of
    rep that this set counts; `other_hand` says that the player's own other hand is the helper; `stop_share` how long the
    player has been asking to stop.
    """

    set_number: int
    sets: int
    reps_done: int
    reps: int
    gained_deg: float
    reach: float
    hold: float
    phase: Phase
    camera_on: bool
    keyboard: bool
    lost_reason: LossReason | None
    lost_for_s: float
    hint: str | None
    scale: Scale | None = None
    guidance: Guidance = NO_GUIDANCE
    counted: RepKind = "active"
    other_hand: bool = False
    holds: bool = True
    stop_share: float = 0.0


class PlayScene:
    """Draws the world by `draw_world` and the signs over it; returns "stop" for Escape or a click on the stop.

    `press` is told of Space where the exercise asks for it.
    """

    def __init__(
        self,
        text: Text,
        view: Callable[[], PlayView],
        draw_world: Callable[[Canvas], None],
        press: Callable[[float], None] | None = None,
    ) -> None:
        self.text = text
        self.view = view
        self.draw_world = draw_world
        self._press = press
        self._stop = Box(0, 0, 0, 0)
        self._count = 0
        self._counted_at_s = -10.0

    def enter(self, now_s: float) -> None:  # noqa: ARG002
        """Begin, or go on after a question."""
        self._count = self.view().reps_done

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "stop" when the player asks for it; Space goes to the exercise."""
        if happened == KeyInput("select") and self._press:
            self._press(now_s)
        if isinstance(happened, PointInput):
            return self._clicked(happened, now_s)
        return "stop" if happened in (KeyInput("back"), KeyInput("stop")) else None

    def _clicked(self, happened: PointInput, now_s: float) -> str | None:
        """Return "stop" for a click on it; beside it a click is the key, where that is what is played with."""
        if self._stop.holds(happened.at):
            return "stop"
        if self._press and self.view().keyboard:
            self._press(now_s)
        return None

    def update(self, now_s: float) -> str | None:
        """Notice a new rep; the set's end is decided elsewhere."""
        done = self.view().reps_done
        if done != self._count:
            self._count, self._counted_at_s = done, now_s
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return why play waits, or what is good to be told; the phases are only written, they come too often."""
        view = self.view()
        if view.stop_share > 0:
            return self.text(_stopping(view))
        if view.lost_reason is not None:
            return f"{self.text(f'lost-{view.lost_reason}')} {self.text('lost-wait')}"
        if view.hint:
            return self.text(f"hint-{view.hint}")
        return self.text(_cue(view)) if view.guidance.cue else ""

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the world, then count, ring,  stop and camera sign; a veil while the player is out of sight."""
        view = self.view()
        self.draw_world(canvas)
        if view.lost_reason is not None:
            draw_veil(canvas, self.text, view.lost_reason, view.lost_for_s)
        self._stop = stop_button(canvas, self.text, view.stop_share, held=not view.keyboard)
        if view.lost_reason is None:
            self._signs(canvas, view, now_s)
        if view.lost_reason is None or view.stop_share > 0:
            words = self.text(_caption(view, canvas.look.way))
            foot_caption(canvas, words, self._stop, CAPTION_LIFT, most=CAPTION_MOST, most_lines=CAPTION_LINES)
        if view.camera_on:
            camera_sign(canvas, (canvas.safe.x + canvas.safe.width - 2 * RING_RADIUS - 90, canvas.safe.y + 50))

    def leave(self) -> None:
        """End."""

    def _signs(self, canvas: Canvas, view: PlayView, now_s: float) -> None:
        of = self.text("count-planned", planned=view.reps)
        named = () if view.counted in UNNAMED else (self.text(f"count-named-{view.counted}"),)
        below = (*named, *((self.text("play-set", number=view.set_number, sets=view.sets),) if view.sets > 1 else ()))
        count_panel(canvas, str(view.reps_done), of, below, arch((now_s - self._counted_at_s) / SWELLS_S))
        gained_ring(canvas, gained_words(self.text, view.gained_deg), view.reach, view.hold)
        draw_guidance(canvas, view.guidance, view.reach)
        safe = canvas.safe
        if view.scale:
            below = (safe.x + safe.width, safe.y + BELOW_RING)
            quiet_words(canvas, scale_words(self.text, view.scale), below, "topright", QUIET_SHARE, SCALE_MOST)


def _stopping(view: PlayView) -> str:
    return "stopping-alone" if view.keyboard else "stopping-stay"


def _caption(view: PlayView, way: Way) -> str:
    if view.stop_share > 0:
        return _stopping(view)
    if view.hint:
        return f"hint-{view.hint}"
    if view.guidance.cue:
        return _cue(view)
    if view.keyboard and view.phase == "rest" and way in ("mouse", "button"):
        return "stopping-press"
    if view.keyboard:
        return f"play-key-{view.phase}"
    return f"play-limb-{'out' if view.phase == 'rest' and not view.holds else view.phase}"


def _cue(view: PlayView) -> str:
    cue = f"cue-{view.guidance.cue}"
    return cue.replace("helper_", "own_") if view.other_hand else cue
