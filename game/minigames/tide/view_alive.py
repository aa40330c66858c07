"""What lives in the bay and around it: fish, a crab, a gull, a seal, a sail far out and the lighthouse."""

import math

import pygame

from game.minigames.tide.shapes_alive import crab, fish, gull, lighthouse, sail, seal
from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import FAR, HIGH, waterline
from game.screen.canvas import Canvas, glow_of, painted
from game.screen.easing import breath, chance, mixed, smooth
from game.screen.landscape_mirror import mirrored
from game.screen.theme import Colour, from_hex

BEATS, STEPS, NODS = 9, 7, 5
FEW, SHOAL = 3, 14
LAMP = from_hex("#ffd98c")
MIRROR = Colour(150, 140, 190, 130)
HOUSE_AT, SAIL_Y, SEAL_AT, GULL_AT, CRAB_Y = 0.348, 14.0, (0.655, 46.0), (0.825, HIGH + 33), HIGH + 11


class Alive:
    """Pictures of the animals and of what is far out, for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        px = canvas.px
        beats = [2 * beat / (BEATS - 1) - 1 for beat in range(BEATS)]
        self._fish = [[painted(fish(silver, beat), (px(46), px(21))) for beat in beats] for silver in (False, True)]
        self._turned = [[pygame.transform.flip(one, True, False) for one in kind] for kind in self._fish]
        self._crab = [painted(crab(2 * step / (STEPS - 1) - 1), (px(66), px(41))) for step in range(STEPS)]
        self._gull = [painted(gull(nod / (NODS - 1)), (px(78), px(78))) for nod in range(NODS)]
        self._seal, self._sail, self._house = (
            painted(drawn, (px(wide), px(high))) for drawn, wide, high in ((seal(), 46, 33), (sail(), 50, 60), (lighthouse(), 68, 116))
        )
        self._mirrored = {id(one): mirrored(one, MIRROR, 0.6) for one in (self._sail, self._house)}

    def draw_fish(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the fish under the water; they keep away from its edge and from waves."""
        line, time_s = waterline(state.reach), state.time_s * calm
        for number in range(SHOAL if "shoal" in state.unlocked else FEW):
            silver = number >= FEW
            round_s, start = mixed(46, 74, chance(number // 6, 61)), chance(number // 6, 62) + 0.022 * (number % 6)
            turn = 2 * math.pi * (time_s / round_s + start)
            x = canvas.width * (0.5 + 0.33 * math.sin(turn) + 0.014 * math.sin(3 * turn + number))
            deep = mixed(0.24, 0.66, chance(number // 6, 63)) + 0.10 * math.sin(1.7 * turn + number) + 0.05 * (number % 3 - 1)
            beat = round((0.5 + 0.5 * math.sin(5.5 * time_s + number)) * (BEATS - 1))
            picture = (self._fish if math.cos(turn) > 0 else self._turned)[silver][beat]
            canvas.blit(picture, (x, FAR + 60 + (line - FAR - 84) * deep), "center", name="fish")

    def draw_far(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the lighthouse on the far shore, and what floats far out."""
        time_s = state.time_s * calm
        if "lighthouse" in state.unlocked:
            self._stand(canvas, self._house, HOUSE_AT * canvas.width, FAR + 8, "lighthouse")
            turning = breath(state.time_s, 9.0) ** 3
            canvas.glow(glow_of(canvas.px(90), LAMP, 0.2 + 0.6 * turning), (HOUSE_AT * canvas.width, FAR - 85))
        if "sail" in state.unlocked:
            x = canvas.width * (0.47 + 0.30 * math.sin(2 * math.pi * time_s / 240 - 1.1))
            self._stand(canvas, self._sail, x, FAR + SAIL_Y + 1.5 * math.sin(0.8 * time_s), "sail")

    def draw_afloat(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the seal, which looks on while the water is calm."""
        if "seal" in state.unlocked:
            up = smooth(1.4 * breath(state.time_s * calm, 26.0, 0.2)) * (1 - smooth(2 * state.rough))
            shown = self._seal.subsurface((0, 0, self._seal.width, max(1, round(self._seal.height * up))))
            canvas.blit(
                shown, (SEAL_AT[0] * canvas.width, FAR + SEAL_AT[1] + 1.5 * math.sin(state.time_s * calm)), "midbottom", name="seal"
            )

    def draw_ashore(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the animals on the beach."""
        time_s = state.time_s * calm
        if "crab" in state.unlocked:
            walk = time_s * 0.16
            x, steps = canvas.width * (0.14 + 0.05 * math.sin(walk)), 9 * math.sin(26 * math.sin(walk))
            canvas.blit(self._crab[round((0.5 + 0.5 * math.sin(steps)) * (STEPS - 1))], (x, CRAB_Y), "center", name="crab")
        if "gull" in state.unlocked:
            nod = smooth(3 * breath(time_s, 7.0) - 1.8)
            canvas.blit(self._gull[round(nod * (NODS - 1))], (GULL_AT[0] * canvas.width, GULL_AT[1]), "midbottom", name="gull")

    def _stand(self, canvas: Canvas, picture: pygame.Surface, x: float, y: float, name: str) -> None:
        canvas.blit(self._mirrored[id(picture)], (x, y - 2), "midtop")
        canvas.blit(picture, (x, y), "midbottom", name=name)
