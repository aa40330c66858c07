"""What is in the air: rings of sound, birds that fly up with a stroke, and fireflies that dance to a song."""

import math
from collections.abc import Iterator

import pygame

from game.minigames.bell_tower import shapes_bell
from game.minigames.bell_tower.state import BellTowerState, Ring
from game.minigames.bell_tower.view_place import bell_middle, on_rope
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import arriving, breath, chance, fading, mixed, smooth
from game.screen.shapes_sky import bird
from game.screen.theme import from_hex

WAVES, WAVE_S, WAVE_GAP_S = 12, 2.0, 0.32
NEAR, FAR = 70.0, 300.0
"""How wide a ring of sound is when it begins and when it is gone."""
FLAPS, FLIGHT_S = 9, 5.0
SPARK, FIREFLY = from_hex("#fff0c8"), from_hex("#ffe08a")
FIREFLIES = 26


class Air:
    """Pictures of small things in the air, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        sizes = [canvas.px(2 * mixed(NEAR, FAR, number / (WAVES - 1))) for number in range(WAVES)]
        self._waves = [painted(shapes_bell.wave(number / (WAVES - 1)), (size, size)) for number, size in enumerate(sizes)]
        size = (canvas.px(44), canvas.px(29))
        colours = ("#3f4468", "#fff1df")
        self._birds = [[painted(bird(2 * flap / (FLAPS - 1) - 1, colour), size) for flap in range(FLAPS)] for colour in colours]
        self._calm = calm

    def draw_waves(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the rings that go out from the bell: three from an accent, one from another note."""
        accent = bool(state.accents and state.accents[-1])
        for number in range(3 if accent else 1):
            age_s = state.since_rung_s - WAVE_GAP_S * number
            if 0 <= age_s < WAVE_S:
                share = arriving(age_s / WAVE_S)
                canvas.blit(
                    self._waves[round(share * (WAVES - 1))], bell_middle(canvas), "center", 0.75 * fading(age_s, WAVE_S), name="wave"
                )

    def draw_birds(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the birds of the last strokes; once doves live in the tower there are more of them, and they are white."""
        doves = "doves" in state.unlocked
        for stroke in state.rings:
            age_s = state.time_s - stroke.at_s
            if age_s < FLIGHT_S:
                for number in range(_flock(stroke, doves, self._calm)):
                    self._draw_bird(canvas, state, stroke, number, age_s - 0.12 * number, doves)

    def _draw_bird(self, canvas: Canvas, state: BellTowerState, stroke: Ring, number: int, age_s: float, dove: bool) -> None:
        if age_s <= 0:
            return
        key, start = (state.seed + stroke.note, number), bell_middle(canvas)
        share, away = age_s / FLIGHT_S, -1 if chance(*key, 1) < 0.3 else 1
        far = away * mixed(420, 900, chance(*key, 2))
        at = (
            start[0] + far * smooth(0.25 + 0.75 * share) * share,
            start[1] - mixed(120, 330, chance(*key, 3)) * math.sin(0.5 * math.pi * share) + 9 * math.sin(3 * age_s + number),
        )
        beat = breath(age_s, mixed(0.5, 0.75, chance(*key, 4)))
        canvas.blit(self._birds[dove][round(beat * (FLAPS - 1))], at, "center", min(1.0, 3 * (1 - share)), name="bird")

    def lights(self, canvas: Canvas, state: BellTowerState) -> Iterator[tuple[pygame.Surface, Point]]:
        """Return the sparks that gather at the bell with the reach, those of a stroke, and the fireflies."""
        yield from self._gathering(canvas, state)
        yield from self._bursting(canvas, state)
        if "fireflies" in state.unlocked:
            yield from self._fireflies(canvas, state)

    def _gathering(self, canvas: Canvas, state: BellTowerState) -> Iterator[tuple[pygame.Surface, Point]]:
        x, y = bell_middle(canvas)
        for number in range(round(14 * self._calm * min(1.0, state.reach * 1.2))):
            life = (state.time_s * mixed(0.3, 0.5, chance(number, 31)) + chance(number, 32)) % 1.0
            turn = 2 * math.pi * (chance(number, 33) + 0.3 * life)
            far = mixed(150, 40, life)
            at = (x + far * math.cos(turn), y + 0.8 * far * math.sin(turn))
            yield glow_of(canvas.px(mixed(6, 10, life)), SPARK, 0.9 * math.sin(math.pi * life)), at

    def _bursting(self, canvas: Canvas, state: BellTowerState) -> Iterator[tuple[pygame.Surface, Point]]:
        if state.since_rung_s > 1.6 or not state.accents:
            return
        x, y = bell_middle(canvas)
        key = state.seed + state.next_note
        for number in range(round((20 if state.accents[-1] else 7) * (1.0 if self._calm == 1 else 0.34))):
            turn, far = 2 * math.pi * chance(key, number, 41), mixed(70, 210, chance(key, number, 42)) * arriving(state.since_rung_s / 1.6)
            at = (x + far * math.cos(turn), y + 0.8 * far * math.sin(turn) + 30 * state.since_rung_s**2)
            yield glow_of(canvas.px(mixed(6, 12, chance(key, number, 43))), SPARK, fading(state.since_rung_s, 1.6)), at

    def _fireflies(self, canvas: Canvas, state: BellTowerState) -> Iterator[tuple[pygame.Surface, Point]]:
        """They are always about; when a song is played back they come to the rope and dance."""
        lively = 1.0 if state.replay else 0.45
        for number in range(FIREFLIES):
            x, y = on_rope(canvas, chance(number, 51))
            turn = state.time_s * mixed(0.5, 1.1, chance(number, 52)) * self._calm + 40 * chance(number, 53)
            at = (x + 50 * math.sin(turn), y + mixed(30, 240, chance(number, 54)) + 34 * math.sin(1.7 * turn))
            yield glow_of(canvas.px(11), FIREFLY, lively * breath(state.time_s, 2.6, chance(number, 55))), at


def _flock(stroke: Ring, doves: bool, calm: float) -> int:
    birds = (2 if stroke.accent else 1) + (2 if doves else 0)
    return birds if calm == 1 else 1
