"""The kite itself, its line, its shine and its light on the water."""

import math
from functools import lru_cache

import pygame

from game.minigames.kite.shapes_kites import KITE_SIZE, TAIL_FROM, kite
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_cord import Cord, hanging
from game.minigames.kite.view_place import flown_height
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import clamped, fading, mixed, smooth
from game.screen.landscape_ground import HORIZON
from game.screen.theme import from_hex

KINDS = (("sun_kite", "sun"), ("carp_kite", "carp"), ("swallow_kite", "swallow"))
"""Kites that the path brings, the latest first."""
SIZE = 0.86
TILTS, STEEPEST_DEG = 21, 26.0
LEAN_DEG = 9.0
"""How far a kite leans into the wind that carries it."""
SHINE, CORE, LINE = from_hex("#ffdf9f"), from_hex("#fff6df"), "#3b3a63"
LINE_PARTS = 16


class KitePicture:
    """Pictures of one kind of kite at every tilt, for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        self._cord = Cord(canvas, LINE, 2.8)
        self._size = (canvas.px(KITE_SIZE[0] * SIZE), canvas.px(KITE_SIZE[1] * SIZE))
        self._painted = lru_cache(maxsize=TILTS)(self._paint)

    def tied(self, state: KiteState, at: Point) -> Point:
        """Return where the tail of the kite at `at` begins."""
        x, y = TAIL_FROM[kind_of(state)]
        turn = math.radians(self._tilt_deg(state))
        return at[0] + SIZE * (x * math.cos(turn) - y * math.sin(turn)), at[1] + SIZE * (x * math.sin(turn) + y * math.cos(turn))

    def draw_shine(self, canvas: Canvas, state: KiteState, at: Point) -> None:
        """Draw the light around the kite: an evenly flown one shines, a cloud softens it for a moment."""
        bright = (1 - 0.75 * state.dimmed) * mixed(0.3, 1.0, state.smooth) * mixed(0.35, 1.0, smooth(state.reach))
        flare = max(fading(state.since_target_s, 1.2), 0.6 * fading(min(state.since_caught_s, state.since_lift_s), 0.9))
        step = round(8 * mixed(0.8, 1.3, clamped(0.5 * bright + 0.5 * flare))) / 8
        canvas.blit(halo_of(canvas.px(190 * step), SHINE), at, "center", clamped(0.62 * bright + 0.35 * flare))
        if state.reached:
            canvas.blit(halo_of(canvas.px(130), CORE), at, "center", 0.55 * (1 - state.dimmed))
        # The nearer to the water, the stronger its light there.
        canvas.glow(
            glow_of(canvas.px(90), SHINE, 0.34 * bright * (1 - 0.5 * clamped(state.reach))),
            (at[0], HORIZON + 54 + 60 * clamped(state.reach)),
        )

    def draw_line(self, canvas: Canvas, hand: Point, at: Point, slack: float) -> None:
        """Draw the line from the hand to the kite; it hangs by `slack` units."""
        self._cord.draw(canvas, [hanging(hand, at, slack, part / LINE_PARTS) for part in range(LINE_PARTS + 1)])

    def draw(self, canvas: Canvas, state: KiteState, at: Point) -> None:
        """Draw the kite."""
        place = round(mixed(0, TILTS - 1, 0.5 + 0.5 * self._tilt_deg(state) / STEEPEST_DEG))
        canvas.blit(self._painted(kind_of(state), "streamers" in state.unlocked, place), at, "center", name="kite")

    def _paint(self, kind: str, streamers: bool, place: int) -> pygame.Surface:
        """Each tilt is painted when the kite first leans so far, so that a new kite holds no frame up."""
        return painted(kite(kind, mixed(-STEEPEST_DEG, STEEPEST_DEG, place / (TILTS - 1)), streamers), self._size)

    def _tilt_deg(self, state: KiteState) -> float:
        """A kite leans back as it climbs and bows as it sinks; a carp swims along its way."""
        climbing = (state.reach - flown_height(state, 0.4)) / 0.4
        sway = 3.5 * self._calm * math.sin(state.time_s * 1.1)
        if kind_of(state) == "carp":
            return max(-STEEPEST_DEG, min(STEEPEST_DEG, -30 * climbing + sway))
        return max(-STEEPEST_DEG, min(STEEPEST_DEG, LEAN_DEG - 22 * climbing + sway))


def kind_of(state: KiteState) -> str:
    """Return the newest kind of kite that the player has."""
    return next((kind for milestone, kind in KINDS if milestone in state.unlocked), "diamond")
