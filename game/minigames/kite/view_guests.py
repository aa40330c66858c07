"""The guests: birds, far kites, balloons and more, which the path brings one after the other."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.minigames.kite import shapes_far as aloft
from game.minigames.kite import shapes_guests as guests
from game.minigames.kite.shapes_lake import AFLOAT_SIZE, SAILBOAT_SIZE, paper_boat, sailboat, swan
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_place import DRIFT
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import breath, fading
from game.screen.landscape_ground import HORIZON
from game.screen.shapes_sky import bird

WINGS = 9
GEESE_LARGE = 1.15


@dataclass(frozen=True, slots=True)
class Guest:
    """Something that is in the picture from a milestone on: its place as a share of the width and a height, how large, how it moves.

    `wind` is its own speed in canvas units a second, `speed` its share of the land's.
    """

    milestone: str
    picture: str
    x: float
    y: float
    size: float
    wind: float = 0.0
    speed: float = 0.05
    bob: float = 6.0


SKY = (
    Guest("day_moon", "moon", 0.62, 118, 0.6, speed=0.0, bob=0),
    Guest("cloud_whale", "whale", 0.31, 190, 0.74, wind=7, speed=0.03, bob=9),
    Guest("cloud_calf", "whale", 0.2, 266, 0.3, wind=7, speed=0.03, bob=12),
    Guest("airship", "airship", 0.68, 236, 0.72, wind=4, speed=0.03, bob=5),
    Guest("dragon_kite", "dragon_kite", 0.79, 330, 0.9, speed=0.0, bob=16),
    Guest("balloon", "balloon", 0.27, 352, 0.66, wind=-1.4, speed=0.03),
    Guest("balloon_fleet", "balloon2", 0.16, 420, 0.42, wind=-1.1, speed=0.025),
    Guest("balloon_fleet", "balloon", 0.36, 450, 0.3, wind=-0.9, speed=0.02),
    Guest("geese", "geese", 0.1, 250, 0.8, wind=38, speed=0.02, bob=14),
    Guest("second_kite", "far_kite", 0.115, 372, 0.72, speed=0.0, bob=12),
    Guest("third_kite", "far_kite2", 0.325, 348, 0.62, speed=0.0, bob=15),
)
LAKE = (
    Guest("sailboat", "sailboat", 0.88, HORIZON + 40, 0.9, wind=-4, speed=0.2, bob=1.5),
    Guest("swans", "swan", 0.66, HORIZON + 52, 0.7, wind=5, speed=0.35, bob=1.5),
    Guest("swans", "swan", 0.715, HORIZON + 64, 0.78, wind=5, speed=0.37, bob=1.5),
    Guest("paper_boats", "paper_boat", 0.6, HORIZON + 100, 0.72, wind=-3, speed=0.6, bob=2.5),
    Guest("paper_boats", "paper_boat", 0.78, HORIZON + 76, 0.56, wind=-3, speed=0.5, bob=2.5),
    Guest("paper_boats", "paper_boat", 0.44, HORIZON + 44, 0.42, wind=-3, speed=0.35, bob=2.5),
)
_DRAWN: dict[str, tuple[Point, Callable[[], str]]] = {
    "whale": (guests.WHALE_SIZE, guests.whale),
    "balloon": (guests.BALLOON_SIZE, lambda: guests.balloon("#9c4f4c", "#e8926b", "#f6c79a")),
    "balloon2": (guests.BALLOON_SIZE, lambda: guests.balloon("#3f5172", "#8a9bc0", "#f3e3c6")),
    "far_kite": (guests.FAR_KITE_SIZE, lambda: guests.far_kite("#51608c", "#f6c79a")),
    "far_kite2": (guests.FAR_KITE_SIZE, lambda: guests.far_kite("#8f3f3a", "#f3dcb8")),
    "airship": (aloft.AIRSHIP_SIZE, aloft.airship),
    "dragon_kite": (aloft.DRAGON_SIZE, aloft.dragon_kite),
    "moon": (aloft.MOON_SIZE, aloft.day_moon),
    "sailboat": (SAILBOAT_SIZE, sailboat),
    "swan": (AFLOAT_SIZE, swan),
    "paper_boat": (AFLOAT_SIZE, paper_boat),
}


class Guests:
    """Pictures of all guests for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        self._pictures = {guest: _painted(canvas, guest) for guest in (*SKY, *LAKE) if guest.picture in _DRAWN}
        flaps = [2 * place / (WINGS - 1) - 1 for place in range(WINGS)]
        w, h = guests.GEESE_SIZE
        self._geese = [painted(guests.geese(flap), (canvas.px(GEESE_LARGE * w), canvas.px(GEESE_LARGE * h))) for flap in flaps]
        self._swallows = [painted(bird(flap, "#27345c"), (canvas.px(46), canvas.px(30))) for flap in flaps]
        self._rainbow = painted(guests.rainbow(), (canvas.px(guests.RAINBOW_SIZE[0]), canvas.px(guests.RAINBOW_SIZE[1])))

    def draw_sky(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the guests in the air."""
        if "rainbow" in state.unlocked and 0 < state.since_cloud_s < 9:
            canvas.blit(self._rainbow, (0.4 * canvas.width, HORIZON), "midbottom", 0.55 * fading(state.since_cloud_s, 9.0), "rainbow")
        self._draw(canvas, state, SKY)

    def draw_lake(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the guests on the water."""
        self._draw(canvas, state, LAKE)

    def draw_swallows(self, canvas: Canvas, state: KiteState, kite: Point) -> None:
        """Draw the two swallows that play around the kite."""
        for number in range(2 if "swallows" in state.unlocked else 0):
            turn = state.time_s * (0.55 + 0.14 * number) * max(0.5, self._calm) + 2.4 * number
            at = (kite[0] + 40 + (150 + 26 * number) * math.cos(turn), kite[1] - 26 + 66 * math.sin(2 * turn))
            canvas.blit(self._swallows[self._flap(state, 1.0, 0.4 * number)], at, "center", name="swallow")

    def _draw(self, canvas: Canvas, state: KiteState, among: tuple[Guest, ...]) -> None:
        wide = canvas.width + 500
        for guest in among:
            if guest.milestone in state.unlocked:
                moved = guest.wind * state.time_s * self._calm - state.way * DRIFT * guest.speed * self._calm
                x = (guest.x * canvas.width + 250 + moved) % wide - 250
                y = guest.y + guest.bob * self._calm * math.sin(state.time_s * 0.7 + 9 * guest.x)
                picture = self._pictures[guest] if guest in self._pictures else self._geese[self._flap(state, 1.3, 0.0)]
                canvas.blit(picture, (x, y), "center" if among is SKY else "midbottom", name=guest.picture)

    def _flap(self, state: KiteState, period_s: float, phase: float) -> int:
        return round(breath(state.time_s, period_s, phase) * (WINGS - 1))


def _painted(canvas: Canvas, guest: Guest) -> pygame.Surface:
    (w, h), draw = _DRAWN[guest.picture]
    return painted(draw(), (canvas.px(w * guest.size), canvas.px(h * guest.size)))
