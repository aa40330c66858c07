"""The kite's tail: it flies where the kite has been, and bears a ribbon for each rep."""

import math

from game.minigames.kite.shapes_aloft import RIBBON_SIZE, ribbon
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_cord import Cord
from game.minigames.kite.view_place import altitude, flown_height
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import fading, mixed, settling
from game.screen.hud_room import FOOT
from game.screen.theme import from_hex

BARE, LONGEST, SPACING = 70.0, 350.0, 28.0
WIND = 165.0
"""How fast a part of the tail leaves the kite, in canvas units a second."""
LOWEST_Y = FOOT - 30
TURNS_DEG = (-16.0, -5.0, 6.0, 17.0)
SHOWN = 40
CORD, LAMP = "#4a4470", from_hex("#ffc987")


class Tail:
    """Pictures of the ribbons for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        self._cord = Cord(canvas, CORD, 3.4)
        size = (canvas.px(RIBBON_SIZE[0]), canvas.px(RIBBON_SIZE[1]))
        self._ribbons = {complete: [painted(ribbon(complete, turn), size) for turn in TURNS_DEG] for complete in (True, False)}

    def points(self, state: KiteState, kite: Point, tied: Point, count: int = 22) -> list[Point]:
        """Return places along the tail, from the kite to its end; `tied` is where it begins."""
        long = self._long(state)
        return [self._at(state, kite, tied, long * place / count) for place in range(count + 1)]

    def draw(self, canvas: Canvas, state: KiteState, kite: Point, tied: Point) -> None:
        """Draw the cord, then the ribbons from the oldest, which hangs next to the kite."""
        self._cord.draw(canvas, self.points(state, kite, tied))
        shown = state.ribbons[-SHOWN:]
        for number, complete in enumerate(shown):
            self._draw_ribbon(canvas, state, kite, tied, number, len(shown), complete)

    def end(self, state: KiteState, kite: Point, tied: Point) -> Point:
        """Return where the newest ribbon hangs."""
        return self._at(state, kite, tied, self._long(state))

    def _draw_ribbon(self, canvas: Canvas, state: KiteState, kite: Point, tied: Point, number: int, count: int, complete: bool) -> None:
        new = number == count - 1
        at = self._at(state, kite, tied, BARE + (self._long(state) - BARE) * (number + 1) / count if count else BARE)
        if new:
            drop = 46 * (1 - settling(state.since_tied_s / 0.8))
            at = (at[0], at[1] + drop)
        if complete:
            joy = fading(abs(state.since_tied_s - 0.4 - 0.12 * number), 0.9) if state.finished else 0.0
            fresh = fading(state.since_tied_s, 1.2) if new else 0.0
            canvas.glow(glow_of(canvas.px(38), LAMP, 0.36 + 0.4 * max(fresh, joy)), (at[0], at[1] + 16))
        sway = math.sin(state.time_s * 2.3 * self._calm - 0.8 * number)
        picture = self._ribbons[complete][round(mixed(0, len(TURNS_DEG) - 1, 0.5 + 0.5 * sway))]
        canvas.blit(picture, at, "center", name="complete ribbon" if complete else "plain ribbon")

    def _long(self, state: KiteState) -> float:
        return min(LONGEST, BARE + SPACING * len(state.ribbons[-SHOWN:]))

    def _at(self, state: KiteState, kite: Point, tied: Point, far: float) -> Point:
        """A part of the tail is as high as the kite was when that part left it, hangs a little and waves."""
        y = altitude(flown_height(state, far / WIND)) + (tied[1] - kite[1]) + (kite[1] - altitude(state.reach)) * max(0.0, 1 - far / 120)
        wave = self._calm * 11 * min(1.0, far / 90) * math.sin(state.time_s * 2.6 - far / 46)
        return tied[0] - 0.93 * far, min(LOWEST_Y, y + wave + 34 * math.sqrt(far / LONGEST))
