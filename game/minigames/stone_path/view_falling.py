"""What falls from the sky: soft rain, and snow that takes its time."""

import math

import pygame

from game.minigames.stone_path.view_air import Air, packed_strip
from game.screen.canvas import Canvas, painted
from game.screen.easing import arch, chance, mixed
from game.screen.shapes import drawing, halo, oval, stroke
from game.screen.shapes_sky import cloud
from game.screen.shapes_stone import ripple

DROPS, RINGS, FLAKES = 90, 22, 96


class Rain(Air):
    """Soft rain: thin threads, rings on the water and a low cloud."""

    def _paint(self, canvas: Canvas) -> None:
        self._drops = [_drop(canvas, length) for length in (20.0, 30.0, 42.0)]
        self._homes = [(number % 3, chance(number, 10), chance(number, 11)) for number in range(round(DROPS * self._share))]
        self._rings = [_ring(canvas, step / 6) for step in range(6)]
        self._cloud = packed_strip(canvas, _low_cloud("#8d86a8", "#c3a8b4"), (2300.0, 190.0))

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the cloud, and the rings where drops fall."""
        canvas.strip(self._cloud, drift * 0.03 + 6 * time_s, 0)
        pieces = []
        for number in range(round(RINGS * self._share)):
            turn, age = divmod(time_s / 1.7 + chance(number, 7), 1.0)
            depth = chance(number, int(turn), 8)
            at = (canvas.width * chance(number, int(turn), 9), mixed(612, 860, depth))
            if age < 0.98:
                pieces.append((self._rings[int(age * 6)], at))
        canvas.scatter(pieces)

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the threads, near ones faster."""
        pieces = []
        for near, born, across in self._homes:
            life = (time_s * (0.55 + 0.22 * near) + born) % 1.0
            x = (canvas.width * across - drift * 0.3 - 50 * life) % canvas.width
            pieces.append((self._drops[near], (x, mixed(-40, 900, life))))
        canvas.scatter(pieces)


class Snow(Air):
    """Snow that takes its time, under a pale cloud."""

    def _paint(self, canvas: Canvas) -> None:
        homes = range(round(FLAKES * self._share))
        self._homes = [(number % 3, chance(number, 12), 6.3 * chance(number, 13), chance(number, 14)) for number in homes]
        self._flakes = [_flake(canvas, radius) for radius in (2.6, 4.2, 6.5)]
        self._cloud = packed_strip(canvas, _low_cloud("#aab0cc", "#d8cfdc"), (2300.0, 190.0))

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the cloud."""
        canvas.strip(self._cloud, drift * 0.03 + 5 * time_s, 0)

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the flakes, the small ones further away."""
        pieces = []
        for near, born, swing, across in self._homes:
            life = (time_s * (0.05 + 0.028 * near) + born) % 1.0
            sway = 26 * math.sin(0.8 * time_s + swing)
            x = (canvas.width * across - drift * (0.2 + 0.4 * near) + sway - 60 * life) % canvas.width
            pieces.append((self._flakes[near], (x, mixed(-20, 910, life))))
        canvas.scatter(pieces)


def _low_cloud(upper: str, lower: str) -> str:
    parts = [
        cloud(
            f"low{number}", 2300 * (number + 0.3 * chance(number, 22)) / 6, mixed(6, 70, chance(number, 23)), 520, number, upper, lower, 0.8
        )
        for number in range(5)
    ]
    return drawing(2300, 190, *parts)


def _drop(canvas: Canvas, length: float) -> pygame.Surface:
    thread = stroke(f"M{5:.1f},2 L1.5,{length - 2:.1f}", "#f3ecf4", 1.7, 0.5)
    return painted(drawing(7, length, thread), (max(2, canvas.px(7)), canvas.px(length)))


def _ring(canvas: Canvas, age: float) -> pygame.Surface:
    wide = mixed(14, 64, age)
    picture = painted(ripple(), (max(4, canvas.px(wide)), max(2, canvas.px(wide * 0.37))))
    picture.set_alpha(round(150 * arch(0.5 + age / 2)))
    return picture


def _flake(canvas: Canvas, radius: float) -> pygame.Surface:
    soft = halo("soft", (10, 10), 10, ((0, "#ffffff", 0.95), (0.5, "#ffffff", 0.75), (1, "#ffffff", 0)))
    size = max(2, canvas.px(2 * radius))
    return painted(drawing(20, 20, soft, oval((10, 10), (10, 10), "url(#soft)")), (size, size))
