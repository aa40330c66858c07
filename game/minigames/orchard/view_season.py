"""What drifts through the air of the orchard: motes of light, leaves, petals or snow, by the season."""

import math

from game.minigames.orchard.foliage import leaf
from game.minigames.orchard.shapes_ground import STREWN
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.shapes import drawing, oval
from game.screen.theme import from_hex

COUNT, TURNS = 34, 8
MOTE = from_hex("#ffdca8")
FALL = {"autumn": 34.0, "blossom": 26.0, "snow": 40.0}
"""How fast things fall, in canvas units a second."""


class SeasonAir:
    """Small pictures of what a season lets fall."""

    def __init__(self, canvas: Canvas, season: str, calm: float) -> None:
        self._season, self._count, self._px = season, round(COUNT * max(0.4, calm)), canvas.px
        self._pieces = [painted(_piece(season, turn), (canvas.px(22), canvas.px(22))) for turn in range(TURNS)] if season in FALL else []

    def draw(self, canvas: Canvas, time_s: float) -> None:
        """Draw everything that floats, each on a way of its own."""
        if self._pieces:
            canvas.scatter(
                [(self._pieces[self._turn(number, time_s)], self._place(canvas, number, time_s)) for number in range(self._count)]
            )
            return
        lights = []
        for number in range(self._count):
            at, strength = self._place(canvas, number, -0.25 * time_s), 0.15 + 0.5 * breath(time_s, 6, chance(number, 101))
            lights.append((glow_of(self._px(mixed(4, 8, chance(number, 102))), MOTE, strength), at))
        canvas.scatter(lights, light=True)

    def _place(self, canvas: Canvas, number: int, time_s: float) -> Point:
        fall = FALL.get(self._season, 18.0) * mixed(0.7, 1.3, chance(number, 103))
        y = (880 * chance(number, 104) + time_s * fall) % 880
        sway = 30 * math.sin(0.8 * time_s + 6 * chance(number, 105))
        x = (chance(number, 106) * (canvas.width + 100) + 0.5 * fall * time_s) % (canvas.width + 100) - 50
        return x + sway, y

    def _turn(self, number: int, time_s: float) -> int:
        return int(TURNS * (chance(number, 107) + 0.16 * time_s)) % TURNS


def _piece(season: str, turn: int) -> str:
    if season == "snow":
        return drawing(22, 22, oval((11, 11), (3 + turn % 3, 3 + turn % 3), STREWN[season], 0.85))
    return drawing(22, 22, leaf((11, 11), 18 if season == "autumn" else 12, 360 * turn / TURNS, STREWN[season]))
