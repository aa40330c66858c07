"""What lies on the water for a whole set: a boat, a sail, a tea house on stilts, and lanterns along the way."""

import math

from game.minigames.stone_path import art_around as art
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_place import passing, place
from game.minigames.stone_path.view_shore import LIGHT, MIRROR
from game.minigames.stone_path.view_sized import sized
from game.screen.canvas import Canvas, glow_of
from game.screen.easing import breath, smooth
from game.screen.landscape_mirror import mirrored
from game.screen.theme import from_hex

LAMP = from_hex("#ffdf9f")
LANTERN_EVERY = 3
SCALES = (0.4, 0.5, 0.6, 0.72, 0.86, 1.0, 1.2, 1.45)
"""Sizes that lanterns are painted in."""
PLACES = {"rowing_boat": (1180.0, 628.0, 0.34), "sailboat": (880.0, 622.0, 0.3), "pavilion": (260.0, 622.0, 0.3)}
"""For each: where it begins, its waterline, and how fast it passes with the walk."""
DRAWINGS = {
    "rowing_boat": (art.rowing_boat, (116.0, 37.0)),
    "sailboat": (art.sailboat, (90.0, 110.0)),
    "pavilion": (art.pavilion, (150.0, 120.0)),
}
WIND_S = {"sailboat": 5.0}
"""Canvas units a second."""


class Afloat:
    """One thing on the water (the lanterns lie along the way itself, see `Lanterns`)."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        draw, size = DRAWINGS[name]
        self.name = name
        self._picture = sized(canvas, draw(), size)
        self._image = mirrored(self._picture, MIRROR, 0.7)

    def draw(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw it with its image."""
        home, y, speed = PLACES[self.name]
        x = passing(canvas, home + WIND_S.get(self.name, 0.0) * time_s, drift * speed, 160)
        bob = 0.0 if self.name == "pavilion" else 1.6 * math.sin(time_s * 1.1)
        canvas.blit(self._image, (x, y - 5), "midtop")
        canvas.blit(self._picture, (x, y + bob), "midbottom", name=self.name)
        if self.name == "pavilion":
            canvas.glow(glow_of(canvas.px(80), LIGHT, 0.4 + 0.1 * breath(time_s, 5)), (x, y - 52))


class Lanterns:
    """Paper lanterns beside the way: every third stone lights one."""

    def __init__(self, canvas: Canvas) -> None:
        self._sized = [sized(canvas, art.lantern(), (44 * scale, 56 * scale)) for scale in SCALES]

    def draw(self, canvas: Canvas, state: StonePathState, time_s: float) -> None:
        """Draw the lanterns of the stones that lie, the last one as it comes alight."""
        first = max(LANTERN_EVERY, (state.standing_on - 4) // LANTERN_EVERY * LANTERN_EVERY)
        for number in range(first, len(state.stones) + 1, LANTERN_EVERY):
            at = place(canvas, state, number)
            awake = smooth((state.since_laid_s - 0.5) / 1.5) if number == len(state.stones) else 1.0
            size = min(range(len(SCALES)), key=lambda one: abs(SCALES[one] - at.scale))
            x, y = at.x + 62 * at.scale, at.y - 52 * at.scale + 2 * math.sin(time_s + number)
            canvas.blit(self._sized[size], (x, y), "midbottom", awake, "lantern")
            canvas.glow(
                glow_of(canvas.px(66 * SCALES[size]), LAMP, awake * (0.42 + 0.14 * breath(time_s, 4, number * 0.21))),
                (x, y - 26 * at.scale),
            )
