"""What comes to the bay from far away: terns over it, dolphins, and a whale that rises, blows and dives."""

import math

import pygame

from game.minigames.tide.shapes_far import (
    BACK,
    DOLPHIN,
    FIN,
    FLUKE,
    SPOUT,
    TERN,
    WAKE,
    dolphin,
    fin,
    spout,
    tern,
    wake,
    whale_back,
    whale_fluke,
)  # fmt: skip
from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import FAR
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import arch, breath, chance, clamped, mixed, smooth

BEATS, TERNS, TERN_Y = 9, 4, FAR - 96
TURNS, STEEPEST_DEG = 13, 42.0
DOLPHIN_S, SWIMS, LEAP, LEAP_HIGH, DOLPHINS_AT = 17.0, 210.0, 0.13, 46.0, (0.505, 36.0)
"""A dolphin swims so far in so many seconds; the share of them that its leap takes, its height, and where it begins."""
WHALE_S, WHALE_AT, WHALE_SWIMS = 44.0, (0.105, 26.0), 50.0


class Far:
    """Pictures of them for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def of(drawn: str, size: Point, wide: float) -> pygame.Surface:
            return painted(drawn, (canvas.px(wide), canvas.px(wide * size[1] / size[0])))

        self._terns = [[of(tern(2 * beat / (BEATS - 1) - 1), TERN, wide) for beat in range(BEATS)] for wide in (46, 58)]
        self._turned = [[pygame.transform.flip(one, True, False) for one in size] for size in self._terns]
        turns = [mixed(-STEEPEST_DEG, STEEPEST_DEG, turn / (TURNS - 1)) for turn in range(TURNS)]
        self._dolphins = [of(dolphin(turn_deg), DOLPHIN, 66) for turn_deg in turns]
        self._fin = of(fin(), FIN, 24)
        self._back, self._fluke, self._spout = of(whale_back(), BACK, 142), of(whale_fluke(), FLUKE, 66), of(spout(), SPOUT, 54)
        self._wakes = [of(wake(), WAKE, wide) for wide in (58, 158)]

    def draw(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw those whom the path has brought."""
        time_s = state.time_s * calm
        if "whale" in state.unlocked:
            self._draw_whale(canvas, time_s)
        if "dolphins" in state.unlocked:
            for number in range(2):
                self._draw_dolphin(canvas, time_s, number)
        if "terns" in state.unlocked:
            self._draw_terns(canvas, time_s)

    def _draw_terns(self, canvas: Canvas, time_s: float) -> None:
        """They circle wide over the bay: a few beats, then a long glide."""
        for number in range(TERNS):
            turn = 2 * math.pi * (time_s / mixed(38, 52, chance(number, 101)) + chance(number, 102))
            x = canvas.width * (mixed(0.46, 0.58, chance(number, 103)) + 0.24 * math.sin(turn))
            y = TERN_Y + 26 * math.sin(2 * turn + number) + 17 * number
            beats = 0.3 + 0.7 * math.sin(8.0 * time_s + 2 * number) * smooth(3 * breath(time_s, 6.5, 0.27 * number) - 1)
            flock = self._terns if math.cos(turn) > 0 else self._turned
            canvas.blit(flock[number % 2][round((0.5 + 0.5 * clamped(beats)) * (BEATS - 1))], (x, y), "center", name="tern")

    def _draw_dolphin(self, canvas: Canvas, time_s: float, number: int) -> None:
        """A fin comes up and draws its line; then the dolphin leaps, and the fin goes on."""
        way = (time_s / DOLPHIN_S + 0.47 * number) % 1.0
        x, y = DOLPHINS_AT[0] * canvas.width + SWIMS * way, FAR + DOLPHINS_AT[1] + 11 * number
        leap = (way - 0.5) / LEAP + 0.5
        canvas.surface.set_clip((0, 0, canvas.surface.get_width(), canvas.px(y)))
        if 0 < leap < 1:
            at = x + 60 * (leap - 0.5), y + 16 - LEAP_HIGH * arch(leap)
            canvas.blit(self._dolphins[round(leap * (TURNS - 1))], at, "center", name="dolphin")
        else:
            shown = smooth(5 * min(way, 1 - way)) * smooth(4 * max(-leap, leap - 1))
            canvas.blit(self._fin, (x + (30 if leap > 1 else -30), y + mixed(14, 0, shown)), "midbottom", name="fin")
        canvas.surface.set_clip(None)

    def _draw_whale(self, canvas: Canvas, time_s: float) -> None:
        """Its back comes up, it blows, it sinks, and its tail says goodbye."""
        way = (time_s / WHALE_S + 0.45) % 1.0
        x, y = WHALE_AT[0] * canvas.width + WHALE_SWIMS * way, FAR + WHALE_AT[1] + 1.2 * math.sin(0.7 * time_s)
        up = smooth(way / 0.1) * smooth((0.56 - way) / 0.1)
        dives = arch((way - 0.58) / 0.3)
        blows = arch((way - 0.13) / 0.16)
        if blows > 0:
            canvas.blit(self._spout, (x + 32, y - 24), "midbottom", 0.9 * blows, "spout")
        canvas.surface.set_clip((0, 0, canvas.surface.get_width(), canvas.px(y)))
        canvas.blit(self._back, (x, y + mixed(36, 2, up)), "midbottom", name="whale")
        canvas.blit(self._fluke, (x - 36, y + mixed(52, 2, dives)), "midbottom", name="fluke")
        canvas.surface.set_clip(None)
        canvas.blit(self._wakes[1], (x, y), "center", up)
        canvas.blit(self._wakes[0], (x - 36, y), "center", dives)
