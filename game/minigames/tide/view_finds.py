"""The finds: the one that lies under the water, those that the water has left, and what is kept of earlier days."""

import math

import pygame

from game.minigames.tide.shapes_finds import FIND_SIZE, find
from game.minigames.tide.shapes_shore import high_water
from game.minigames.tide.state import FIND_KINDS, Find, FindKind, TideState
from game.minigames.tide.view_place import beach_place, lying_place
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import arch, arriving, breath, chance, fading, mixed, smooth
from game.screen.shapes import drawing, polygon, shape
from game.screen.theme import Colour, from_hex

LYING, BEACHED, KEPT = 74.0, 60.0, 34.0
"""How wide a find is drawn under the water, on the beach, and among what the water left on earlier days."""
MOST_KEPT = 4
"""So many of each kind are shown of earlier days, more of what is kept more often."""
ARRIVES_S, RINGS_S = 1.6, 2.2
SHINE, CORE = from_hex("#ffd98c"), from_hex("#fff6df")
STAR_SIZE = 30.0


class Finds:
    """Pictures of finds for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def all_of(width: float) -> dict[FindKind, pygame.Surface]:
            size = (canvas.px(width), canvas.px(width * FIND_SIZE[1] / FIND_SIZE[0]))
            return {kind: painted(find(kind), size) for kind in FIND_KINDS}

        self._lying, self._beached, self._kept = all_of(LYING), all_of(BEACHED), all_of(KEPT)
        self._star = painted(_star(), (canvas.px(STAR_SIZE), canvas.px(STAR_SIZE)))

    def draw_lying(self, canvas: Canvas, state: TideState) -> None:
        """Draw what lies under the water now; it has come to lie there a while after the last one left."""
        if not state.finished:
            shown = smooth((state.since_find_s - ARRIVES_S) / 1.2)
            canvas.blit(self._lying[state.lying], lying_place(canvas, state, state.number), "center", shown, f"lying {state.lying}")

    def draw_lying_light(self, canvas: Canvas, state: TideState) -> None:
        """Draw the light on what lies there: it wakes as the water draws back, and flares at the target."""
        if state.finished:
            return
        at = lying_place(canvas, state, state.number)
        shown = smooth((state.since_find_s - ARRIVES_S) / 1.2)
        awake = shown * max(0.8 if state.reached else 0.0, 0.7 * smooth(1.2 * state.reach - 0.3), state.light)
        self._shine(canvas, at, awake * mixed(0.8, 1.0, breath(state.time_s, 3.4)), 74)
        self._shine(canvas, at, fading(state.since_target_s, 1.4), 120)
        if awake > 0.5:
            self._put_star(canvas, (at[0] + 20, at[1] - 24), awake)

    def draw_beach(self, canvas: Canvas, state: TideState) -> None:
        """Draw everything that the water has left."""
        for number, kind in enumerate(_shown(state)):
            across = mixed(0.075, 0.77, (number + 0.8 * chance(number, 91)) / max(12, len(_shown(state))))
            canvas.blit(
                self._kept[kind], (canvas.width * across, high_water(across) - 9 + 6 * chance(number, 92)), "center", name=f"kept {kind}"
            )
        for number, one in sorted(enumerate(state.finds, 1), key=lambda each: beach_place(canvas, state, each[0])[1]):
            self._draw_left(canvas, state, number, one)

    def _draw_left(self, canvas: Canvas, state: TideState, number: int, one: Find) -> None:
        at, age_s = beach_place(canvas, state, number), math.inf
        if number == len(state.finds):
            age_s = state.since_find_s
            at = self._washed_up(canvas, state, number, at)
        canvas.blit(self._beached[one.kind], at, "center", name=f"find {one.kind}")
        if one.bright:
            canvas.glow(glow_of(canvas.px(46), SHINE, 0.18 + 0.1 * breath(state.time_s, 5, 0.21 * number)), at)
            self._put_star(canvas, (at[0] + 19, at[1] - 20), mixed(0.45, 0.95, breath(state.time_s, 4.4, 0.37 * number)))
        self._shine(canvas, at, fading(age_s, RINGS_S) * (1.0 if one.bright else 0.55), 130)

    def _washed_up(self, canvas: Canvas, state: TideState, number: int, at: Point) -> Point:
        """The last find rides on the water from where it lay to its place."""
        gone = arriving(state.since_find_s / ARRIVES_S)
        start = lying_place(canvas, state, number)
        return mixed(start[0], at[0], gone), mixed(start[1], at[1], gone) - 16 * arch(gone)

    def _shine(self, canvas: Canvas, at: Point, strength: float, radius: float) -> None:
        if strength > 0.03:
            canvas.blit(halo_of(canvas.px(radius), SHINE), at, "center", 0.75 * strength, "shine")
            canvas.blit(halo_of(canvas.px(0.5 * radius), _pale(CORE)), at, "center", 0.7 * strength)

    def _put_star(self, canvas: Canvas, at: Point, strength: float) -> None:
        """A find that shines is known by its little star, not by its light alone."""
        canvas.blit(self._star, at, "center", strength, "star")


def _pale(colour: Colour) -> Colour:
    return colour.faded(0.6)


def _shown(state: TideState) -> list[FindKind]:
    """Return which finds of earlier days are shown, mixed."""
    counts = dict(state.kept)
    several = [kind for kind in FIND_KINDS for _ in range(min(MOST_KEPT, math.ceil(counts.get(kind, 0) / 5)))]
    return sorted(several, key=lambda kind: chance(len(kind), several.index(kind), 93))


def _star() -> str:
    """Four beams, long and short."""
    points = [(50 + r * math.cos(t), 50 + r * math.sin(t)) for t, r in ((math.pi * n / 4, 48 if n % 2 == 0 else 11) for n in range(8))]
    return drawing(100, 100, shape(polygon(points), "#fffaf0"))
