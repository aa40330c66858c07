"""The light in the water: the net it throws on the ground, its shafts while the end is held, and the lights that live there."""

import math

import numpy as np
import numpy.typing as npt
import pygame

from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import FAR, waterline
from game.screen.canvas import Canvas, glow_of, painted
from game.screen.easing import breath, chance, mixed, smooth
from game.screen.shapes import drawing, fade, shape
from game.screen.theme import from_hex

NET_SIZE = (700.0, 124.0)
NET_LEVELS, SHAFT_LEVELS = 12, 10
NET_LIGHT, LIVING = from_hex("#fff0c8"), from_hex("#8fe8dc")
LEAST_NET, NET_GAIN = 0.11, 0.2
SHAFT_SIZE, SHAFT_HIGH = (250.0, 142.0), 112.0
SHAFTS = ((0.24, 0.9), (0.41, 0.6), (0.63, 0.75), (0.80, 1.0))
"""For each shaft of light: where it meets the ground, as a share of the way across, and its strength."""
LIVING_LIGHTS = 46


class Light:
    """Pictures of light for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        net = _net((canvas.px(NET_SIZE[0]), canvas.px(NET_SIZE[1])))
        self._nets = [_net_picture(net, (level + 1) / NET_LEVELS) for level in range(NET_LEVELS)]
        size = (canvas.px(SHAFT_SIZE[0]), canvas.px(SHAFT_HIGH))
        self._shafts = [painted(_shaft((level + 1) / SHAFT_LEVELS), size) for level in range(SHAFT_LEVELS)]

    def draw_on_ground(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the net of light, under the water: it wanders, and grows bright while the end is held."""
        line, time_s = waterline(state.reach), state.time_s * calm
        strength = (LEAST_NET + NET_GAIN * state.light) * (0.3 + 0.7 * state.clear) * (1 - 0.7 * state.rough)
        canvas.surface.set_clip((0, canvas.px(FAR), canvas.surface.get_width(), canvas.surface.get_height()))
        pieces = []
        for share, speed, start in ((1.0, 7.0, 0.0), (0.7, -5.0, 340.0)):
            net = self._nets[min(NET_LEVELS - 1, int(strength * share * NET_LEVELS))]
            left = -((start + speed * time_s) % NET_SIZE[0])
            while left < canvas.width:
                pieces.append((net, (left + NET_SIZE[0] / 2, line - 4 - NET_SIZE[1] / 2)))
                left += NET_SIZE[0]
        canvas.scatter(pieces, light=True)
        canvas.surface.set_clip(None)

    def draw_shafts(self, canvas: Canvas, state: TideState) -> None:
        """Draw the light that comes down through the water while the end is held."""
        for number, (across, most) in enumerate(SHAFTS):
            strength = most * smooth(state.light) * mixed(0.75, 1.0, breath(state.time_s, 6.0, 0.3 * number))
            if strength > 0.04:
                shaft = self._shafts[min(SHAFT_LEVELS - 1, int(strength * SHAFT_LEVELS))]
                canvas.blit(shaft, (across * canvas.width, waterline(state.reach) - 8), "midbottom", name="shaft")

    def draw_living(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw the lights that live in the water, once the path has brought them; waves wake them, clear water shows them."""
        if "sea_lights" not in state.unlocked:
            return
        high, time_s, lights = waterline(state.reach) - FAR - 60, state.time_s * calm, []
        for number in range(LIVING_LIGHTS):
            depth = chance(number, 81)
            x = canvas.width * chance(number, 82) + 16 * math.sin(0.3 * time_s + 40 * chance(number, 83))
            y = FAR + 34 + high * depth + 5 * math.sin(0.5 * time_s + number)
            strength = breath(time_s, mixed(4, 9, chance(number, 84)), chance(number, 85)) * (0.35 + 0.6 * max(state.clear, state.rough))
            lights.append((glow_of(canvas.px(mixed(5, 12, depth)), LIVING, strength), (x, y)))
        canvas.scatter(lights, light=True)


def _net(size_px: tuple[int, int]) -> npt.NDArray[np.float64]:
    """Return how bright the net of light is at each point: fine far out, wide at the beach, gone at both edges."""
    across = 2 * np.pi * np.arange(size_px[0])[:, None] / size_px[0]
    down = (np.arange(size_px[1])[None, :] + 0.5) / size_px[1]
    depth = 24 * np.sqrt(down + 0.05)
    bent = 3 * across + 1.3 * np.sin(0.5 * depth + 2 * across) + 0.8 * np.sin(5 * across - 0.8 * depth)
    first = np.abs(np.sin(bent + 0.9 * depth + 0.7 * np.sin(4 * across + 0.6 * depth)))
    second = np.abs(np.sin(2 * across - 0.8 * depth + 1.1 * np.sin(3 * across + 0.7 * depth)))
    lines = np.clip(1 - np.minimum(first, second) * 1.5, 0, 1) ** 3
    return np.asarray(lines * np.clip(down / 0.5, 0, 1) * np.clip((1 - down) / 0.16, 0, 1))


def _net_picture(net: npt.NDArray[np.float64], strength: float) -> pygame.Surface:
    picture = pygame.Surface(net.shape)
    pygame.surfarray.blit_array(picture, (net[..., None] * np.array(NET_LIGHT[:3]) * strength).astype(np.uint8))
    return picture


def _shaft(strength: float) -> str:
    """Light that comes from the upper right, widens, and is gone at the ground."""
    soft = fade("shaft", (200, 0), (70, 142), ((0, "#fff3d0", 0.0), (0.35, "#fff0c4", 0.55 * strength), (1, "#ffe9b4", 0.0)))
    wide, narrow = "M176,0 L226,0 L150,142 L20,142 Z", "M190,0 L214,0 L116,142 L56,142 Z"
    return drawing(*SHAFT_SIZE, soft, shape(wide, "url(#shaft)", 0.5), shape(narrow, "url(#shaft)", 0.7))
