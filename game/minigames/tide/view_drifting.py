"""What drifts under the water: moon jellies, and the bubbles that rise from the bell."""

import math

from game.minigames.tide.shapes_drifting import BUBBLE, JELLY, bubble, jelly
from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import FAR, waterline
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import arch, breath, chance, mixed, smooth

PULSES, JELLIES, SIZES = 9, 5, (36.0, 44.0, 54.0)
BUBBLES, BUBBLE_SIZES, BELL_AT, RISES = 7, (6.0, 9.0, 12.0), (0.062, FAR + 149), 76.0


class Drifting:
    """Pictures of it for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def px(size: Point, wide: float) -> tuple[int, int]:
            return canvas.px(wide), canvas.px(wide * size[1] / size[0])

        self._jellies = [[painted(jelly(pulse / (PULSES - 1)), px(JELLY, wide)) for pulse in range(PULSES)] for wide in SIZES]
        self._bubbles = [painted(bubble(), px(BUBBLE, wide)) for wide in BUBBLE_SIZES]

    def draw(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw what this player's path has brought."""
        line, time_s = waterline(state.reach), state.time_s * calm
        if "moon_jellies" in state.unlocked:
            for number in range(JELLIES):
                self._draw_jelly(canvas, line, time_s, number)
        if "sunken_bell" in state.unlocked:
            self._draw_bubbles(canvas, line, time_s)

    def _draw_jelly(self, canvas: Canvas, line: float, time_s: float, number: int) -> None:
        """It draws together and rises, widens and sinks, and drifts far and back."""
        period_s, phase, depth = mixed(4.6, 6.4, chance(number, 111)), chance(number, 112), (number * 0.38 + 0.1) % 1.0
        pulse = breath(time_s, period_s, phase) ** 2
        x = canvas.width * (mixed(0.415, 0.615, (number + 0.5) / JELLIES) + 0.018 * math.sin(time_s / 13 + 2 * number))
        y = FAR + 64 + max(0.0, line - FAR - 138) * depth + 9 * math.sin(2 * math.pi * (time_s / period_s + phase) - 1.2)
        size = min(len(SIZES) - 1, int(depth * len(SIZES)))
        canvas.blit(self._jellies[size][round(pulse * (PULSES - 1))], (x, y), "center", 0.95, "jelly")

    def _draw_bubbles(self, canvas: Canvas, line: float, time_s: float) -> None:
        """They rise while the bell lies under the water."""
        under = smooth((line - BELL_AT[1] - 50) / 40)
        for number in range(BUBBLES):
            way = (time_s / mixed(5, 8, chance(number, 113)) + chance(number, 114)) % 1.0
            x = BELL_AT[0] * canvas.width + mixed(-14, 14, chance(number, 115)) + 5 * math.sin(9 * way + number)
            canvas.blit(self._bubbles[number % 3], (x, BELL_AT[1] - RISES * way), "center", under * arch(way), "bubble")
