"""Who and what comes to the orchard in later weeks: a scarecrow, a hare, a picnic, and far away geese and a kite."""

import math

import pygame

from game.minigames.orchard import shapes_visitors as shapes
from game.minigames.orchard.state import OrchardState
from game.minigames.orchard.view_place import aside
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import breath, fading, smooth

SCARECROW, PICNIC, HARE, KITE, GEESE_Y = (1396.0, 826.0), (742.0, 858.0), (1180.0, 800.0), (996.0, 236.0), 190.0
KITE_SHARE, GEESE_SHARE, GEESE_SPEED, FRAMES = 0.6, 0.8, 26.0, 7


class Visitors:
    """Pictures of all of them, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, size: Point, share: float = 1.0) -> pygame.Surface:
            return painted(drawn, (canvas.px(share * size[0]), canvas.px(share * size[1])))

        self._calm = calm
        turns = [2 * frame / (FRAMES - 1) - 1 for frame in range(FRAMES)]
        self._scarecrows = [paint(shapes.scarecrow(turn), shapes.SCARECROW_SIZE) for turn in turns]
        self._hares = [paint(shapes.hare(0.5 + 0.5 * turn), shapes.HARE_SIZE) for turn in turns]
        self._kites = [paint(shapes.far_kite(turn), shapes.KITE_SIZE, KITE_SHARE) for turn in turns]
        self._geese = [paint(shapes.geese(turn), shapes.GEESE_SIZE, GEESE_SHARE) for turn in turns]
        self._picnic = paint(shapes.picnic(), shapes.PICNIC_SIZE)

    def draw_far(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw who is in the sky."""
        time_s = state.time_s * self._calm
        if "geese" in state.things:
            wide = canvas.width + 500
            x = (0.72 * canvas.width + 250 - GEESE_SPEED * time_s) % wide - 250
            canvas.blit(self._geese[_frame(breath(time_s, 1.3))], (x, GEESE_Y + 12 * math.sin(0.3 * time_s)), "center", name="geese")
        if "kite" in state.things:
            at = (KITE[0] + aside(canvas) + 22 * math.sin(0.4 * time_s), KITE[1] + 14 * math.sin(0.7 * time_s))
            canvas.blit(self._kites[_frame(breath(time_s, 2.4))], at, "center", name="kite")

    def draw_near(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw who is in the near grass; a hare lifts its ears when a fruit is picked. Snow sends the hare and the picnic home."""
        snow = state.season == "snow"
        if "scarecrow" in state.things:
            lean = breath(state.time_s * self._calm, 4.6)
            canvas.blit(self._scarecrows[_frame(lean)], _near(canvas, SCARECROW), "midbottom", name="scarecrow")
        if "hare" in state.things and not snow:
            listens = max(fading(state.since_picked_s, 2.5), smooth(2.4 * breath(state.time_s * self._calm, 8.0) - 1.2))
            canvas.blit(self._hares[_frame(listens)], _near(canvas, HARE), "midbottom", name="hare")
        if "picnic" in state.things and not snow:
            canvas.blit(self._picnic, _near(canvas, PICNIC), "midbottom", name="picnic")


def _frame(share: float) -> int:
    return round(min(1.0, share) * (FRAMES - 1))


def _near(canvas: Canvas, at: Point) -> Point:
    return at[0] + aside(canvas), at[1]
