"""What stands on the far shore, with its image in the water, its lights and its smoke."""

import math

from game.minigames.stone_path.art_shore import SHORE, ShoreThing, sails
from game.minigames.stone_path.view_place import passing
from game.minigames.stone_path.view_sized import sized
from game.screen.canvas import Canvas, Point, glow_of
from game.screen.easing import breath
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_mirror import mirrored
from game.screen.landscape_rows import ROWS
from game.screen.theme import Colour, from_hex

SPEED = ROWS[4].speed
"""The far shore passes with the last row of hills."""
LIGHT = from_hex("#ffc987")
MIRROR = Colour(190, 175, 205, 120)
SAILS, SAILS_S = 24, 22.0


class Shore:
    """One thing on the far shore, with its image in the water."""

    def __init__(self, canvas: Canvas, name: str, home: float) -> None:
        self.name, self._home, self._thing = name, home, SHORE[name]
        self._picture = sized(canvas, self._thing.draw(), self._thing.size)
        self._image = mirrored(self._picture, MIRROR, 0.6)
        self._sails = [sized(canvas, sails(turn / SAILS), (110, 110)) for turn in range(SAILS)] if name == "windmill" else []

    def draw(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw it where the walk has brought it."""
        x = passing(canvas, self._home, drift * SPEED, 160)
        canvas.blit(self._image, (x, HORIZON), "midtop")
        canvas.blit(self._picture, (x, HORIZON + 2), "midbottom", name=self.name)
        corner = (x - self._thing.size[0] / 2, HORIZON + 2 - self._thing.size[1])
        if self._sails:
            turn = int(time_s / SAILS_S * 4 * SAILS) % SAILS
            canvas.blit(self._sails[turn], (corner[0] + 45, corner[1] + 34), "center")
        _shine(canvas, self._thing, corner, time_s)


def _shine(canvas: Canvas, thing: ShoreThing, corner: Point, time_s: float) -> None:
    for number, (x, y, radius) in enumerate(thing.lights):
        strength = 0.45 + 0.3 * breath(time_s, 3.4 + number, 0.3 * number)
        canvas.glow(glow_of(canvas.px(radius), LIGHT, strength), (corner[0] + x, corner[1] + y))
    if thing.smoke:
        for puff in range(5):
            life = (time_s / 9 + puff / 5) % 1.0
            at = (corner[0] + thing.smoke[0] + 26 * life * life + 4 * math.sin(5 * life), corner[1] + thing.smoke[1] - 70 * life)
            canvas.glow(glow_of(canvas.px(7 + 3 * int(5 * life)), MIRROR, 0.4 * math.sin(math.pi * life)), at)
