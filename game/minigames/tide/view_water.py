"""The water between the far shore and the beach: one sees through it as far as it is clear; its edge washes up the sand."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import CURVE, FAR, HIGH, curve, waterline
from game.screen.canvas import Canvas
from game.screen.easing import mixed
from game.screen.shapes import blend
from game.screen.theme import from_hex

Run = npt.NDArray[np.float64]
Colours = npt.NDArray[np.float64]
COLUMN_PX = 4
"""The water is laid in columns that are all alike, each a little higher or lower: so its edge can wave."""
CLEARNESS_STEPS, HOUR_STEPS, KEPT = 48, 12, 64
PARTS = 4
"""Columns are kept at so many heights within a pixel, so that the edge is no staircase."""
CLOUDY, CLEAR = 34.0, 270.0
"""So far from the edge one sees about a third of the ground, in canvas units."""
SURFACE = 0.26
"""Even clear water hides so much."""
FAR_FADE = 84.0
"""Near the far shore the lake itself shows."""
WET_HIGH, WET, MOST_WET = 92.0, "#d8c0cc", 0.55
"""The bared sand shines with the sky where the water has just been."""
FOAM, FOAM_HIGH, FILM_HIGH = "#fff6e6", 5.0, 15.0
DEPTHS = (0.0, 48.0, 150.0, 268.0)
DAWN = ("#b9c2b0", "#6fa0a4", "#5f7c9c", "#6b6a97")
MORNING = ("#c6dccb", "#74b6b8", "#5a92b4", "#5f86b0")


class Water:
    """Lays the water of one state."""

    def __init__(self, canvas: Canvas) -> None:
        self._scale = canvas.scale
        self._wet_px = canvas.px(WET_HIGH)
        self._x = [(left_px + COLUMN_PX / 2) / canvas.scale for left_px in range(0, canvas.surface.get_width(), COLUMN_PX)]
        self._across = np.array(self._x)
        self._curve = np.array([curve(x / canvas.width) for x in self._x])
        self._columns = lru_cache(maxsize=KEPT)(self._made)

    def draw(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Lay the water over what lies beneath it."""
        line_px = canvas.px(waterline(state.reach))
        columns = self._columns(line_px, round(state.clear * CLEARNESS_STEPS), round(state.hour * HOUR_STEPS))
        middle_px = line_px + self._wet_px - columns[0].height // 2
        rises = np.round(self._edge(state, calm) * canvas.scale * PARTS).astype(int)
        places = zip(self._x, (rises % PARTS).tolist(), ((middle_px + rises // PARTS) / canvas.scale).tolist(), strict=True)
        canvas.surface.set_clip((0, canvas.px(FAR), canvas.surface.get_width(), canvas.surface.get_height()))
        canvas.scatter([(columns[part], (x, y)) for x, part, y in places])
        canvas.surface.set_clip(None)

    def _edge(self, state: TideState, calm: float) -> Run:
        """Return how much lower than its middle the waterline is at each column: it washes up, and more while it is rough."""
        x, time_s = self._across, state.time_s * calm
        gentle = 5.0 * np.sin(x / 170 + 0.55 * time_s) + 3.0 * np.sin(x / 71 - 0.8 * time_s)
        rough = 11.0 * np.sin(x / 118 - 1.5 * time_s) + 6.0 * np.sin(x / 47 + 2.1 * time_s)
        nearness = mixed(0.45, 1.0, (waterline(state.reach) - FAR) / (HIGH - FAR))
        return np.asarray(self._curve + (gentle + state.rough * calm * rough) * nearness)

    def _made(self, line_px: int, clearness: int, hour: int) -> list[pygame.Surface]:
        """Return the column at each height within a pixel, from the far shore down over its edge to where the bared sand is dry."""
        high_px = 2 * ((line_px - round((FAR - CURVE) * self._scale) + self._wet_px) // 2)
        rows = np.arange(high_px * PARTS) / PARTS
        away: Run = np.asarray((high_px - self._wet_px + 0.5 - 1 / PARTS - rows) / self._scale, np.float64)
        paint, cover = self._painted(away, line_px / self._scale, clearness / CLEARNESS_STEPS, hour / HOUR_STEPS)
        columns = [pygame.Surface((COLUMN_PX, high_px), pygame.SRCALPHA) for _ in range(PARTS)]
        for part, column in enumerate(columns):
            pygame.surfarray.pixels3d(column)[:] = paint[None, PARTS - 1 - part :: PARTS]
            pygame.surfarray.pixels_alpha(column)[:] = cover[None, PARTS - 1 - part :: PARTS]
        return columns

    def _painted(self, away: Run, line: float, clearness: float, hour: float) -> tuple[Colours, Run]:
        """Return colour and opacity at each distance from the edge: water and foam above it, wet sand below."""
        cover = _cover(away, line, mixed(CLOUDY, CLEAR, clearness**1.6))
        foam = np.clip(0.85 * np.clip((FOAM_HIGH - away) / 2.0, 0, 1) + 0.2 * np.clip((FILM_HIGH - away) / FILM_HIGH, 0, 1), 0, 1)
        water = np.clip(0.5 + away * self._scale, 0, 1)
        wet = MOST_WET * np.clip((HIGH - line) / WET_HIGH, 0, 1) * np.clip(1 + away / WET_HIGH, 0, 1) ** 1.5 * (1 - water)
        shares = np.stack([foam * water, cover * (1 - foam) * water, wet])
        whole = shares.sum(axis=0)
        light = shares[0, :, None] * _rgb(FOAM) + shares[1, :, None] * _colours(away, hour) + shares[2, :, None] * _rgb(WET)
        return light / np.maximum(whole, 1e-6)[:, None], 255 * whole


def _cover(away: Run, line: float, seen_far: float) -> Run:
    """Return how much of what lies beneath is hidden, for each distance from the edge; far out the lake itself shows."""
    from_shore = line - away - FAR
    return (SURFACE + (1 - SURFACE) * (1 - np.exp(-np.maximum(0, away) / seen_far))) * np.clip(from_shore / FAR_FADE, 0, 1)


def _rgb(colour: str) -> Colours:
    return np.array(from_hex(colour)[:3], np.float64)


def _colours(away: Run, hour: float) -> Colours:
    stops = np.array([from_hex(blend(dawn, morning, hour))[:3] for dawn, morning in zip(DAWN, MORNING, strict=True)])
    return np.stack([np.interp(away, DEPTHS, stops[:, band]) for band in range(3)], axis=1)
