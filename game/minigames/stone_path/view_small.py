"""The surprises of a fifth stone: each lasts a few seconds, beside the stone the walker goes to."""

import math
from collections.abc import Callable

from game.minigames.stone_path import art_visitors as art
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_sized import sized
from game.screen.canvas import Canvas, Point
from game.screen.easing import arch, breath, clamped, mixed, smooth
from game.screen.landscape_ground import spot
from game.screen.shapes_stone import ripple

TURNS, BEATS = 13, 7
RIPPLES = 6
LENGTH_S = {"fish": 3.2, "dragonfly": 7.0, "otter": 6.5, "kingfisher": 3.4, "butterflies": 8.0}


class Small:
    """Pictures of one small surprise."""

    def __init__(self, canvas: Canvas, name: str, calm: float) -> None:
        self.name = name
        self._calm_s = calm * LENGTH_S[name]
        self._draw: Callable[[Canvas, Point, float], None] = {
            "fish": self._leap,
            "kingfisher": self._dive,
            "otter": self._look,
            "dragonfly": self._hover,
            "butterflies": self._dance,
        }[name]
        self._pictures = [sized(canvas, drawn, size) for drawn, size in _drawings(name)]
        self._ripples = [sized(canvas, ripple(), (70 + 34 * step, 26 + 12.6 * step)) for step in range(RIPPLES)]

    def draw(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw it at its age; nothing before and after."""
        if state.small == self.name and state.since_small_s < LENGTH_S[self.name]:
            at = spot(canvas, state.walker - state.camera + 0.2, 330)
            self._draw(canvas, at.point, state.since_small_s / LENGTH_S[self.name])

    def _leap(self, canvas: Canvas, at: Point, life: float) -> None:
        """A trout leaps out of the water and back."""
        jump = clamped(life / 0.42)
        self._ring(canvas, (at[0] - 110, at[1]), life / 0.7)
        self._ring(canvas, (at[0] + 110, at[1]), (life - 0.38) / 0.6)
        if 0 < jump < 1:
            turn = round(jump * (TURNS - 1))
            canvas.blit(self._pictures[turn], (at[0] + mixed(-110, 110, jump), at[1] + 30 - 190 * arch(jump)), "center", name="fish")

    def _dive(self, canvas: Canvas, at: Point, life: float) -> None:
        """A kingfisher drops in an arc, touches the water, and is gone."""
        down = life < 0.5
        share = life / 0.5 if down else (life - 0.5) / 0.5
        x = at[0] + (mixed(-420, 0, share) if down else mixed(0, 560, share))
        y = at[1] - (mixed(330, 14, share**1.6) if down else mixed(14, 380, share**1.4))
        turn = round(mixed(6, 12, share)) if down else round(mixed(3, 1, share))
        canvas.blit(self._pictures[turn], (x, y), "center", name="kingfisher")
        self._ring(canvas, at, (life - 0.48) / 0.5)

    def _look(self, canvas: Canvas, at: Point, life: float) -> None:
        """An otter comes up, swims along a little and goes under."""
        up = smooth(life / 0.14) * smooth((1 - life) / 0.14)
        x = at[0] + 120 * life
        canvas.blit(self._pictures[0], (x, at[1] + 4 + 56 * (1 - up)), "midbottom", clamped(2.2 * up - 0.6), "otter")
        self._ring(canvas, (x, at[1]), (life * 3.0) % 1.0)

    def _hover(self, canvas: Canvas, at: Point, life: float) -> None:
        """A dragonfly flies in, stands in the air and goes on."""
        going = smooth(life / 0.3) * 0.5 + smooth((life - 0.68) / 0.32) * 0.5
        x = mixed(canvas.width * 0.92, canvas.width * 0.08, going)
        y = at[1] - 120 - 90 * math.sin(math.pi * 2 * going) + 7 * math.sin(2.3 * self._calm_s * life)
        wing = round(breath(self._calm_s * life, 0.42) * (BEATS - 1))
        canvas.blit(self._pictures[wing], (x, y), "center", name="dragonfly")

    def _dance(self, canvas: Canvas, at: Point, life: float) -> None:
        """Three butterflies rise beside the walker and dance away."""
        fade_in_out = smooth(life / 0.12) * smooth((1 - life) / 0.2)
        for number in range(3):
            turn = 2.1 * number + 1.3 * self._calm_s * life
            x = at[0] - 90 + (60 + 40 * number) * math.sin(turn * 0.7) + 150 * life
            y = at[1] - 130 - 150 * life - 46 * math.sin(turn)
            wing = round(breath(self._calm_s * life, 0.55, 0.3 * number) * (BEATS - 1))
            canvas.blit(self._pictures[wing + BEATS * (number % 2)], (x, y), "center", fade_in_out, "butterflies")

    def _ring(self, canvas: Canvas, at: Point, age: float) -> None:
        if 0 < age < 1:
            canvas.blit(self._ripples[int(age * RIPPLES)], at, "center", (1 - age) ** 2)


def _drawings(name: str) -> list[tuple[str, Point]]:
    match name:
        case "fish":
            return [(art.fish(mixed(-62, 66, turn / (TURNS - 1))), (104, 104)) for turn in range(TURNS)]
        case "kingfisher":
            return [(art.kingfisher(mixed(-60, 60, turn / (TURNS - 1))), (78, 78)) for turn in range(TURNS)]
        case "otter":
            return [(art.otter(), (96, 70))]
        case "dragonfly":
            return [(art.dragonfly(beat / (BEATS - 1)), (86, 60)) for beat in range(BEATS)]
        case _:
            colours = ("#e8935a", "#b7a2e6")
            return [(art.butterfly(beat / (BEATS - 1), colour), (44, 44)) for colour in colours for beat in range(BEATS)]
