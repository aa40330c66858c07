"""The calm sign in the middle of the bay: what the helper's hands, or the player alone, are asked to do now, without words."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import pygame

from game.core.guidance import Cue
from game.minigames.tide.shapes_sign import SIGN_SIZE, chevron, limb_sign, stay, way_place
from game.minigames.tide.state import TideState
from game.screen.canvas import Canvas, painted
from game.screen.easing import breath, clamped, mixed, smooth

Motion = Literal["take", "out", "stay", "back"]
PLACES, GRIPS = 24, 10
SIGN_AT = (0.5, 490.0)
MARKS, MARK_S = 3, 0.75
"""Marks light up along the way one after the other, each for so long."""
COMES_S, TAKES_S = 0.3, 1.4
STAY_AT = (114.0, 56.0)


class Asked(NamedTuple):
    """What a cue shows: whether hands are on the limb, and what is done."""

    hands: bool
    motion: Motion


SIGNS: Mapping[Cue, Asked] = {
    "helper_ready": Asked(True, "take"), "helper_out": Asked(True, "out"),
    "helper_hold": Asked(True, "stay"), "helper_back": Asked(True, "back"),
    "follow": Asked(False, "out"), "stretch_hold": Asked(False, "stay"), "way_back": Asked(False, "back"),
    "lift": Asked(False, "out"), "hold": Asked(False, "stay"), "relax": Asked(False, "back"),
}  # fmt: skip
"""All other cues have no sign: while play waits for a calm limb, the water stills and nothing is asked."""


class Sign:
    """Pictures of the sign for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        size = (canvas.px(SIGN_SIZE[0]), canvas.px(SIGN_SIZE[1]))
        shares = [place / (PLACES - 1) for place in range(PLACES)]
        self._limbs = {hands: [painted(limb_sign(share, 1.0 if hands else None), size) for share in shares] for hands in (True, False)}
        self._takes = [painted(limb_sign(0.0, grip / (GRIPS - 1)), size) for grip in range(GRIPS)]
        self._ways = [way_place((mark + 0.5) / MARKS) for mark in range(MARKS)]
        small = (canvas.px(40), canvas.px(40))
        self._marks = {
            motion: [painted(chevron(deg + turned), small) for _, deg in self._ways] for motion, turned in (("out", 0.0), ("back", 180.0))
        }
        self._stay = painted(stay(), (canvas.px(60), canvas.px(60)))

    def draw(self, canvas: Canvas, state: TideState) -> None:
        """Draw the sign of this moment's cue; its limb goes where the player's goes."""
        asked = SIGNS.get(state.cue) if state.cue else None
        if asked is None:
            return
        shown = (1 - state.veil) * mixed(0.55, 1.0, smooth(state.since_cue_s / COMES_S))
        middle = (SIGN_AT[0] * canvas.width, SIGN_AT[1])
        canvas.blit(self._limb(state, asked), middle, "center", shown, f"sign {state.cue}")
        if asked.motion == "stay":
            beat = mixed(0.7, 1.0, breath(state.time_s, 4.0))
            canvas.blit(self._stay, (middle[0] + STAY_AT[0], middle[1] + STAY_AT[1]), "center", shown * beat, "stay")
        elif asked.motion != "take":
            self._draw_marks(canvas, state, asked.motion, middle, shown)

    def _limb(self, state: TideState, asked: Asked) -> pygame.Surface:
        if asked.motion == "take":
            return self._takes[round(smooth(state.since_cue_s / TAKES_S) * (GRIPS - 1))]
        return self._limbs[asked.hands][round(clamped(state.reach) * (PLACES - 1))]

    def _draw_marks(self, canvas: Canvas, state: TideState, motion: Motion, middle: tuple[float, float], shown: float) -> None:
        now = state.since_cue_s / MARK_S % (MARKS + 1)
        for mark, ((dx, dy), _) in enumerate(self._ways):
            order = mark if motion == "out" else MARKS - 1 - mark
            lit = 1 - clamped(abs(now - order - 0.5))
            canvas.blit(
                self._marks[motion][mark], (middle[0] + dx, middle[1] + dy), "center", shown * mixed(0.3, 1.0, lit), f"way {motion}"
            )
