"""The tower itself: its walls and windows, the bell that follows the limb, and what stands on its roof."""

import math

import pygame

from game.minigames.bell_tower import shapes_bell, shapes_tower
from game.minigames.bell_tower.shapes_fittings import COCK_SIZE, weathercock
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_fittings import Fittings
from game.minigames.bell_tower.view_place import BELL_Y, FOOT_Y, at_tower, bell_middle, tower_foot
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import breath, clamped, fading, mixed, smooth
from game.screen.landscape_mirror import mirrored
from game.screen.theme import Colour, from_hex

MIRROR = Colour(120, 110, 165, 150)
FRAMES = 41
WIDEST_DEG, DRAWN_DEG, SWUNG_DEG = 30.0, 18.0, 24.0
"""The widest swing that is painted, how far a limb at its target tilts the bell, and how wide it swings when it rings."""
SWING_S, RINGS_OUT_S = 1.7, 1.5
LITTLE: tuple[Point, ...] = ((146.0, -452.0), (190.0, -452.0))
WARM, CORE = from_hex("#ffc987"), from_hex("#fff1cf")
SHINE = {"left": from_hex("#b9ccff"), "right": WARM, "either": WARM}
"""The light of the bell for the side that trains."""
HOME_LIGHT = from_hex("#ffd08a")
TURNS = 13


def bell_deg(state: BellTowerState) -> float:
    """Return how the bell hangs: drawn by the limb, then swinging out what the last rep gave it; too fast, it shivers."""
    age_s = state.since_rung_s
    drawn = DRAWN_DEG * state.reach
    if age_s > 6 * RINGS_OUT_S:
        swung = 0.0
    else:
        wide = SWUNG_DEG * mixed(0.45, 1.0, clamped(state.swung_from))
        swung = -wide * math.sin(2 * math.pi * age_s / SWING_S) * math.exp(-age_s / RINGS_OUT_S) * (1 - clamped(state.reach * 2))
    shiver = 2.5 * fading(state.since_quick_s, 0.8) * math.sin(16 * state.since_quick_s) if state.since_quick_s < 0.8 else 0.0
    return drawn + swung + _echo(state) + shiver


def _echo(state: BellTowerState) -> float:
    """A note that is played back nudges the bell a little."""
    if state.replay is None or state.since_played_s > 3:
        return 0.0
    return 7 * math.sin(2 * math.pi * state.since_played_s / 0.9) * math.exp(-state.since_played_s / 0.5)


class Tower:
    """Pictures of the tower, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0]), canvas.px(size[1])))

        tower, self._calm = shapes_tower.TOWER_SIZE, calm
        self._back, self._front = paint(shapes_tower.tower_back(), tower), paint(shapes_tower.tower_front(), tower)
        self._roofs = [paint(shapes_tower.roof(golden), tower) for golden in (False, True)]
        self._fittings = Fittings(canvas, calm)
        self._windows = {
            (lit, coloured): paint(shapes_tower.window(lit, coloured), shapes_tower.WINDOW_SIZE)
            for lit in (False, True)
            for coloured in (False, True)
        }
        degrees = [mixed(-WIDEST_DEG, WIDEST_DEG, frame / (FRAMES - 1)) for frame in range(FRAMES)]
        self._bells = [[paint(shapes_bell.bell(deg, golden), shapes_bell.BELL_SIZE) for deg in degrees] for golden in (False, True)]
        self._little = [paint(shapes_bell.little_bell(deg), shapes_bell.LITTLE_SIZE) for deg in degrees[::2]]
        self._cocks = [paint(weathercock(2 * turn / (TURNS - 1) - 1), COCK_SIZE) for turn in range(TURNS)]
        whole = self._back.copy()
        for part in (self._front, self._roofs[0]):
            whole.blit(part, (0, 0))
        foot = round(whole.get_height() * shapes_tower.TOWER_FOOT[1] / tower[1])
        self._mirrored = mirrored(whole.subsurface((0, 0, whole.get_width(), foot)), MIRROR, 0.34)

    def draw_mirrored(self, canvas: Canvas) -> None:
        """Draw the tower's image in the lake."""
        canvas.blit(self._mirrored, (tower_foot(canvas)[0], FOOT_Y + 34), "midtop", 0.8)

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the tower, the furthest first."""
        at = at_tower(canvas, (-shapes_tower.TOWER_FOOT[0], -shapes_tower.TOWER_FOOT[1]))
        canvas.blit(self._back, at)
        self._fittings.draw_inside(canvas, state)
        self._draw_bell(canvas, state)
        canvas.blit(self._front, at)
        canvas.blit(self._roofs["golden_roof" in state.unlocked], at, name="golden roof" if "golden_roof" in state.unlocked else "roof")
        self._draw_windows(canvas, state)
        self._fittings.draw_walls(canvas, state)
        self._fittings.draw_roof(canvas, state)
        if "little_bells" in state.unlocked:
            self._draw_little(canvas, state)
        self._draw_top(canvas, state)
        self._fittings.draw_flags(canvas, state)

    def draw_light(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the shine around the bell: it grows with the reach and bursts with the stroke."""
        at = bell_middle(canvas)
        ready = 1.0 if state.reached else smooth(state.reach)
        burst = fading(state.since_rung_s, 1.4) * (1.0 if state.accents and state.accents[-1] else 0.6)
        shine = max(0.55 * ready, burst, 0.8 * fading(state.since_target_s, 1.1))
        if shine > 0.02:
            canvas.blit(halo_of(canvas.px(190), SHINE[state.side]), at, "center", 0.75 * shine)
            canvas.blit(halo_of(canvas.px(96), CORE), at, "center", 0.55 * shine)

    def _draw_bell(self, canvas: Canvas, state: BellTowerState) -> None:
        golden = "gold_bell" in state.unlocked
        share = (bell_deg(state) + WIDEST_DEG) / (2 * WIDEST_DEG)
        picture = self._bells[golden][round(clamped(share) * (FRAMES - 1))]
        x, y = at_tower(canvas, (0.0, BELL_Y))
        name = "gold bell" if golden else "bell"
        canvas.blit(picture, (x - shapes_bell.BELL_JOINT[0], y - shapes_bell.BELL_JOINT[1]), name=name)

    def _draw_windows(self, canvas: Canvas, state: BellTowerState) -> None:
        melody, rung = (state.replay.melody, len(state.replay.accents)) if state.replay else (state.melody, state.next_note)
        whole, coloured = melody.whole_lines(rung), "coloured_windows" in state.unlocked
        for line, place in enumerate(shapes_tower.window_places(len(melody.lines))):
            at = at_tower(canvas, place)
            canvas.blit(self._windows[False, coloured], at, "center", name="dark window")
            if line < whole:
                fresh = smooth(state.since_line_s / 0.6) if line == whole - 1 and not state.replay else 1.0
                canvas.blit(self._windows[True, coloured], at, "center", fresh, name="lit window")
                canvas.glow(
                    glow_of(canvas.px(46), HOME_LIGHT, 0.3 * fresh + 0.5 * fading(state.since_line_s, 1.6) * (line == whole - 1)), at
                )

    def _draw_little(self, canvas: Canvas, state: BellTowerState) -> None:
        """Two little bells on a beam at the sunny side; they answer accents and play along."""
        beam = at_tower(canvas, (100.0, LITTLE[0][1] - 3)), at_tower(canvas, (212.0, LITTLE[0][1] - 3))
        canvas.line(*beam, 7, from_hex("#3a2c40"))
        since_s = min(state.since_rung_s, state.since_played_s)
        for number, place in enumerate(LITTLE):
            swing = math.sin(2 * math.pi * (since_s / 0.8 + 0.15 * number)) * math.exp(-since_s / 1.1) if since_s < 6 else 0.0
            picture = self._little[round(clamped(0.5 + 0.42 * swing) * (len(self._little) - 1))]
            x, y = at_tower(canvas, place)
            canvas.blit(picture, (x - shapes_bell.LITTLE_JOINT[0], y - shapes_bell.LITTLE_JOINT[1]), name="little bell")

    def _draw_top(self, canvas: Canvas, state: BellTowerState) -> None:
        x, y = at_tower(canvas, (0.0, shapes_tower.ROOF_TOP))
        if "weathercock" in state.unlocked:
            turn = math.sin(0.35 * state.time_s * self._calm) + 0.3 * math.sin(1.1 * state.time_s * self._calm)
            picture = self._cocks[round(clamped(0.5 + 0.4 * turn) * (TURNS - 1))]
            canvas.blit(picture, (x, y - 42), "center", name="weathercock")
        if "beacon" in state.unlocked:
            strength = 0.55 + 0.35 * breath(state.time_s, 5.0)
            canvas.blit(halo_of(canvas.px(120), WARM), (x, y - 4), "center", strength, name="beacon")
            canvas.glow(glow_of(canvas.px(34), CORE, strength), (x, y - 4))
