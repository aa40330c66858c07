"""What the path has fitted to the tower: flowers on its walls, a clock, a lamp, nests, lights along the roof, an owl, flags."""

import itertools
import math

import pygame

from game.minigames.bell_tower import shapes_animals as animals
from game.minigames.bell_tower import shapes_climbers as climbers
from game.minigames.bell_tower import shapes_fittings as shapes
from game.minigames.bell_tower.shapes_tower import BELFRY_HALF, BELFRY_TOP, ROOF_TOP, TOWER_FOOT, TOWER_SIZE
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import at_tower, post_top
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import breath, clamped, fading, mixed
from game.screen.shapes_sky import bird
from game.screen.theme import from_hex

CLIMBERS = ("ivy", "roses", "flower_boxes")
CLOCK: Point = (0.0, -532.0)
DOOR_LAMP: Point = (48.0, -62.0)
NESTS: tuple[Point, ...] = ((-76.0, -240.0), (62.0, -240.0))
OWL: Point = (-43.0, -404.0)
OWL_SHARE = 0.74
HOUR_HAND, MINUTE_HAND, MINUTE_S = 13.0, 21.0, 90.0
ROOF_BULBS, FLAGS, FLAG_SAG, LEANS, STIRRED_S = 13, 23, 54.0, 9, 2.6
LOOKS, WINGS = 5, 5
WARM, INK, CORD = from_hex("#ffc987"), from_hex("#4a3d52"), from_hex("#3b3356")


class Fittings:
    """Pictures of all that, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0]), canvas.px(size[1])))

        self._calm = calm
        drawings = (climbers.ivy(), climbers.roses(), climbers.flower_boxes())
        self._climbers = {name: _cut(paint(drawn, TOWER_SIZE), canvas) for name, drawn in zip(CLIMBERS, drawings, strict=True)}
        self._clock, self._lamp = paint(shapes.clock(), shapes.CLOCK_SIZE), paint(shapes.door_lamp(), shapes.LAMP_SIZE)
        self._nest = paint(shapes.nest(), shapes.NEST_SIZE)
        looks = [2 * look / (LOOKS - 1) - 1 for look in range(LOOKS)]
        owl = (OWL_SHARE * animals.OWL_SIZE[0], OWL_SHARE * animals.OWL_SIZE[1])
        self._owls = {awake: [paint(animals.owl(look, awake), owl) for look in looks] for awake in (False, True)}
        self._swallow = [paint(bird(2 * flap / (WINGS - 1) - 1, "#27345c"), (30, 20)) for flap in range(WINGS)]
        self._flags = [
            [paint(shapes.pennant(colour, 2 * lean / (LEANS - 1) - 1), shapes.PENNANT_SIZE) for lean in range(LEANS)]
            for colour in shapes.PENNANTS
        ]

    def draw_inside(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the owl on the beam behind the bell: a stroke wakes it, and it looks round."""
        if "owl" in state.unlocked:
            look = 0.5 + 0.5 * math.sin(0.4 * state.time_s) * math.sin(0.23 * state.time_s + 1)
            awake = state.since_rung_s < 4 or breath(state.time_s, 11) > 0.3
            canvas.blit(self._owls[awake][round(look * (LOOKS - 1))], at_tower(canvas, OWL), "midbottom", name="owl")

    def draw_walls(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw what climbs on the walls and lives under the cornice."""
        corner = at_tower(canvas, (-TOWER_FOOT[0], -TOWER_FOOT[1]))
        for name in CLIMBERS:
            if name in state.unlocked:
                picture, (x, y) = self._climbers[name]
                canvas.blit(picture, (corner[0] + x, corner[1] + y), name=name)
        if "swallow_nests" in state.unlocked:
            for place in NESTS:
                canvas.blit(self._nest, at_tower(canvas, place), "midtop", name="swallow_nests")
            self._draw_swallow(canvas, state)
        if "door_lamp" in state.unlocked:
            x, y = at_tower(canvas, DOOR_LAMP)
            canvas.blit(halo_of(canvas.px(70), WARM), (x, y + 26), "center", 0.42 + 0.1 * breath(state.time_s, 4.2))
            canvas.blit(self._lamp, (x, y), "midtop", name="door_lamp")

    def draw_roof(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the clock on the roof and the lights along its edge."""
        if "clock" in state.unlocked:
            at = at_tower(canvas, CLOCK)
            canvas.blit(self._clock, (at[0] - shapes.CLOCK_MIDDLE[0], at[1] - shapes.CLOCK_MIDDLE[1]), name="clock")
            turn = 2 * math.pi * state.time_s * self._calm / MINUTE_S
            canvas.line(at, _hand(at, 0.7 + turn / 12, HOUR_HAND), 4.4, INK)
            canvas.line(at, _hand(at, turn, MINUTE_HAND), 3, INK)
        if "roof_lights" in state.unlocked:
            canvas.scatter(
                [
                    (
                        glow_of(canvas.px(17), WARM, 0.7 + 0.3 * breath(state.time_s, 5.0, 0.29 * bulb)),
                        _eave(canvas, bulb / (ROOF_BULBS - 1)),
                    )
                    for bulb in range(ROOF_BULBS)
                ],
                light=True,
            )

    def draw_flags(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the flags on a cord from the top of the roof to the post; a stroke runs through all of them."""
        if "flags" not in state.unlocked:
            return
        spots = [_on_cord(canvas, flag / FLAGS) for flag in range(FLAGS + 1)]
        for start, end in itertools.pairwise(spots):
            canvas.line(start, end, 1.6, CORD)
        rung_s = min(state.since_rung_s, STIRRED_S)
        stirred = fading(rung_s, STIRRED_S)
        flags = []
        for number, (x, y) in enumerate(spots[1:-1], 1):
            lean = self._calm * (0.55 * math.sin(1.3 * state.time_s - 0.7 * number) + 0.45 * stirred * math.sin(6 * rung_s - number))
            picture = self._flags[number % len(self._flags)][round(clamped(0.5 + 0.5 * lean) * (LEANS - 1))]
            flags.append((picture, (x, y + shapes.PENNANT_SIZE[1] / 2)))
        canvas.scatter(flags)

    def _draw_swallow(self, canvas: Canvas, state: BellTowerState) -> None:
        """One of the old birds comes and goes in a wide loop."""
        turn = 0.55 * state.time_s * self._calm
        x, y = at_tower(canvas, (30 + 150 * math.sin(turn), -196 + 46 * math.sin(2 * turn + 0.6)))
        canvas.blit(self._swallow[round(breath(state.time_s, 0.8) * (WINGS - 1))], (x, y), "center", name="swallow")


def _cut(picture: pygame.Surface, canvas: Canvas) -> tuple[pygame.Surface, Point]:
    """Return the part of a picture in which something is drawn, and where it begins."""
    box = picture.get_bounding_rect()
    return picture.subsurface(box).copy(), (box.x / canvas.scale, box.y / canvas.scale)


def _hand(at: Point, turn: float, length: float) -> Point:
    return at[0] + length * math.sin(turn), at[1] - length * math.cos(turn)


def _eave(canvas: Canvas, share: float) -> Point:
    half = BELFRY_HALF + 20
    return at_tower(canvas, (mixed(-half, half, share), BELFRY_TOP + 5 + 9 * abs(math.sin(6 * math.pi * share))))


def _on_cord(canvas: Canvas, share: float) -> Point:
    start, end = at_tower(canvas, (0.0, ROOF_TOP - 4)), post_top(canvas)
    return mixed(start[0], end[0], share), mixed(start[1], end[1], share) + FLAG_SAG * 4 * share * (1 - share)
