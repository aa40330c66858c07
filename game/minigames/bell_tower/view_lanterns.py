"""The song as lanterns on a rope: each hangs as high as its note, and is lit when the note is rung."""

import math

import pygame

from game.core.melody import Melody
from game.minigames.bell_tower import shapes_bell
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import POST_FOOT, bell_middle, lantern_at, lantern_share, on_rope, post_top
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import arch, arriving, breath, clamped, fading, mixed, smooth
from game.screen.shapes import drawing, open_line, stroke
from game.screen.theme import from_hex, hex_of

LIGHT, CORE = from_hex("#ffce8a"), from_hex("#fff1cf")
ROPE = from_hex("#3b3356")
PIECES = 22
TAKES_OFF_S, ARRIVES_S = 2.4, 0.7


class Lanterns:
    """Draws the line of the song that is rung, or the one that is played back."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        size = (canvas.px(shapes_bell.LANTERN_SIZE[0]), canvas.px(shapes_bell.LANTERN_SIZE[1]))
        self._dark, self._next = (painted(shapes_bell.lantern(kind), size) for kind in ("dark", "next"))
        self._lit: dict[bool, pygame.Surface] = {
            accent: painted(shapes_bell.lantern("accent" if accent else "lit"), size) for accent in (False, True)
        }
        self._rim = painted(shapes_bell.lantern_rim(), size)
        self._rope_at = (on_rope(canvas, 0)[0], post_top(canvas)[1] - 20)
        self._rope = _rope(canvas, self._rope_at)
        self._calm = calm

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw rope, post and lanterns."""
        canvas.blit(self._rope, self._rope_at)
        if state.replay:
            number = max(state.replay.start, state.replay.at - 1)
            self._draw_line(canvas, state, state.replay.melody, state.replay.melody.place_of(number)[0], state.replay.accents)
            return
        line = state.melody.place_of(state.next_note)[0]
        rising = state.since_line_s < TAKES_OFF_S and not state.song_finished
        if rising and line > 0:
            self._draw_rising(canvas, state, line - 1)
        shown = smooth((state.since_line_s - 1.1) / 0.8) if rising else 1.0
        self._draw_line(canvas, state, state.melody, line, state.accents, shown)

    def _draw_line(
        self, canvas: Canvas, state: BellTowerState, melody: Melody, line: int, accents: tuple[bool, ...], shown: float = 1.0
    ) -> None:
        first = melody.start_of(line)
        for place in range(len(melody.lines[line])):
            number = first + place
            at = lantern_at(canvas, melody, line, place, self._sway(state, number))
            if shown > 0.5:
                canvas.line(on_rope(canvas, lantern_share(place, len(melody.lines[line]))), (at[0], at[1] - 36), 2, ROPE)
            canvas.blit(self._dark, at, "center", shown, name="dark lantern")
            if number < len(accents):
                self._draw_lit(canvas, at, accents[number], *self._glow(state, number))
            elif number == len(accents) and not state.replay:
                self._draw_next(canvas, state, at, shown)

    def _glow(self, state: BellTowerState, number: int) -> tuple[float, float]:
        """Return how far lantern `number` is lit, and how it flares up just now."""
        if state.replay:
            sounding = number == state.replay.at - 1
            return 1.0, fading(state.since_played_s, 1.1) if sounding else 0.0
        newest = number == state.next_note - 1
        return (mixed(0.4, 1.0, smooth(state.since_rung_s / ARRIVES_S)), fading(state.since_rung_s, 1.6)) if newest else (1.0, 0.0)

    def _draw_lit(self, canvas: Canvas, at: Point, accent: bool, lit: float, flare: float) -> None:
        canvas.blit(self._lit[accent], at, "center", lit, name="accent lantern" if accent else "lit lantern")
        canvas.glow(glow_of(canvas.px(74 if accent else 58), LIGHT, (0.34 if accent else 0.22) * lit + 0.35 * flare), at)
        if flare > 0.03:
            canvas.blit(halo_of(canvas.px(120), CORE), at, "center", 0.35 * flare)

    def _draw_next(self, canvas: Canvas, state: BellTowerState, at: Point, shown: float) -> None:
        """The lantern that waits breathes softly, and warms up with the reach."""
        calling = 0.12 + 0.12 * breath(state.time_s, 3.2)
        warm = max(calling, 0.75 * smooth(state.reach), 0.9 if state.reached else 0.0) * shown
        canvas.blit(halo_of(canvas.px(88), LIGHT), at, "center", min(1.0, 0.4 + warm) * shown)
        canvas.blit(self._next, at, "center", shown, name="next lantern")
        canvas.blit(self._lit[False], at, "center", warm)
        canvas.blit(self._rim, at, "center", (0.7 + 0.3 * breath(state.time_s, 3.2)) * shown)
        canvas.glow(glow_of(canvas.px(52), LIGHT, 0.55 * warm), at)

    def _draw_rising(self, canvas: Canvas, state: BellTowerState, line: int) -> None:
        """A line that is whole leaves the rope and floats up, one lantern after the other."""
        first = state.melody.start_of(line)
        for place in range(len(state.melody.lines[line])):
            gone = clamped((state.since_line_s - 0.35 - 0.05 * place) / 1.6)
            x, y = lantern_at(canvas, state.melody, line, place, self._sway(state, first + place))
            at = (x + 26 * gone, y - 300 * gone**1.4)
            self._draw_lit(canvas, at, state.accents[first + place], 1 - smooth((gone - 0.35) / 0.65), 0.0)

    def _sway(self, state: BellTowerState, number: int) -> float:
        """Lanterns hang in a light wind; a stroke of the bell goes through all of them like a breath."""
        stirred = (
            0.12 * math.exp(-state.since_rung_s / 1.2) * math.sin(5 * state.since_rung_s - 0.5 * number) if state.since_rung_s < 6 else 0.0
        )
        return self._calm * (0.035 * math.sin(1.1 * state.time_s + 0.8 * number) + stirred)

    def light_flies(self, canvas: Canvas, state: BellTowerState) -> list[tuple[pygame.Surface, Point]]:
        """Return the light that flies from the bell to the lantern of the note just rung, with its tail."""
        if state.since_rung_s > ARRIVES_S or not state.accents or state.replay:
            return []
        line, place = state.melody.place_of(state.next_note - 1)
        start, end = bell_middle(canvas), lantern_at(canvas, state.melody, line, place, 0.0)
        lights = []
        for step in range(9):
            share = arriving((state.since_rung_s - 0.035 * step) / ARRIVES_S)
            at = (mixed(start[0], end[0], share), mixed(start[1], end[1], share) - 110 * arch(share))
            if 0 < share < 1:
                lights.append((glow_of(canvas.px(30 - 2.4 * step), LIGHT, 1 - 0.1 * step), at))
        return lights


def _rope(canvas: Canvas, at: Point) -> pygame.Surface:
    """Paint the rope and the post that holds it; the picture's upper left corner is at `at`."""
    top = post_top(canvas)
    size = (top[0] - at[0] + 20, POST_FOOT - at[1] + 8)
    post = stroke(f"M{top[0]:.1f},{top[1] - 8:.1f} V{POST_FOOT:.1f}", "#463a52", 13)
    lit = stroke(f"M{top[0] + 4:.1f},{top[1] - 8:.1f} V{POST_FOOT:.1f}", "#d9a58a", 3)
    rope = stroke(open_line([on_rope(canvas, piece / PIECES) for piece in range(PIECES + 1)]), hex_of(ROPE), 3.6)
    picture = painted(drawing(*size, post, lit, rope, left=at[0], top=at[1]), (canvas.px(size[0]), canvas.px(size[1])))
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture
