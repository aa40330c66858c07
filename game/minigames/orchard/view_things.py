"""What the path has brought to the orchard beside fruit."""

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.minigames.orchard import shapes_things as shapes
from game.minigames.orchard.packing import packed
from game.minigames.orchard.shapes_ground import flowers
from game.minigames.orchard.shapes_tree import along
from game.minigames.orchard.state import OrchardState
from game.minigames.orchard.view_place import aside
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import arch, breath, chance, mixed
from game.screen.theme import from_hex

LAMP, FIREFLY, BEE = from_hex("#ffc56e"), from_hex("#e9f0a0"), from_hex("#ffe3a0")
BIRD_SHARE, BULBS, FIREFLIES, BEES = 0.34, 15, 18, 6
WINGS = 6
GROWN = {"second_tree": 1.0, "young_tree": 0.66, "sapling": 0.34}
"""The tree that was planted, the oldest first: how large it is; only the oldest is there."""
GROWN_SIZE, GROWN_FOOT = (280.0, 350.0), (1250.0, 726.0)


class Thing(NamedTuple):
    """One thing that stands still: its drawing, its size, and the middle of its lower edge."""

    drawn: str
    size: Point
    foot: Point


STANDING: Mapping[str, Thing] = {
    "ladder": Thing(shapes.ladder(), (110, 300), (404, 726)),
    "bench": Thing(shapes.bench(), (150, 90), (1118, 738)),
}
NEAR: Mapping[str, Thing] = {
    "flowers": Thing(flowers(5), (220, 90), (1290, 764)),
    "hive": Thing(shapes.hive(), (100, 130), (118, 750)),
    "cat": Thing(shapes.cat(), (76, 82), (1040, 752)),
}
MORE_FLOWERS: tuple[Point, ...] = ((312, 758), (612, 800))
"""Where the same flowers stand once more."""

WITHOUT_SNOW = frozenset({"flowers", "butterflies"})
"""What sleeps while snow lies."""


class Things:
    """Pictures of all that can be found under the tree, for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._px, self._calm = canvas.px, calm
        self._standing = {name: self._paint(one.drawn, one.size) for name, one in (*STANDING.items(), *NEAR.items())}
        self._grown = lru_cache(maxsize=2)(lambda name, season: packed(self._paint(shapes.young_tree(GROWN[name], season), GROWN_SIZE)))
        self._lantern = self._paint(shapes.lantern(), (60, 110))
        self._boat, self._balloon = self._paint(shapes.boat(), (170, 72)), self._paint(shapes.balloon(), (76, 110))
        self._swans = [self._paint(shapes.swan(), (74 * size, 66 * size)) for size in (0.9, 0.74)]
        self._bird = [self._paint(shapes.bird(hop / 4), (54, 48)) for hop in range(5)]
        self._butterflies = [
            [self._paint(shapes.butterfly(wing / (WINGS - 1), colour), (34, 29)) for wing in range(WINGS)]
            for colour in ("#f0a878", "#b8a6dc")
        ]

    def draw_far(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw what is in the sky and on the lake."""
        dx, time_s = aside(canvas), state.time_s * self._calm
        if "balloon" in state.things:
            canvas.blit(
                self._balloon, (1216 + dx + 30 * math.sin(0.05 * time_s), 300 + 8 * math.sin(0.21 * time_s)), "center", name="balloon"
            )
        if "swans" in state.things:
            for number, swan in enumerate(self._swans):
                x = 1090 + dx + 46 * math.sin(0.06 * time_s + 0.2 * number) + 70 * number
                canvas.blit(swan, (x, 622 - 8 * number + math.sin(0.9 * time_s + number)), "midbottom", name="swans")
        if "boat" in state.things:
            canvas.blit(self._boat, (1300 + dx, 646 + 2 * math.sin(0.8 * time_s)), "midbottom", name="boat")

    def draw(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw what stands behind the harvest."""
        for name, one in STANDING.items():
            if name in state.things:
                self._stand(canvas, name, one.foot)
        oldest = next((name for name in GROWN if name in state.things), None)
        if oldest:
            canvas.blit(self._grown(oldest, state.season), (GROWN_FOOT[0] + aside(canvas), GROWN_FOOT[1]), "midbottom", name=oldest)
        if "lantern" in state.things:
            at = (160 + aside(canvas), 452)
            canvas.blit(halo_of(self._px(100), LAMP), (at[0], at[1] + 68), "center", 0.5 + 0.1 * breath(state.time_s, 4))
            canvas.blit(self._lantern, at, "midtop", name="lantern")
        lights = [*self._fireflies(canvas, state), *self._bees(canvas, state)]
        canvas.scatter(lights, light=True)

    def draw_on_bough(self, canvas: Canvas, state: OrchardState, bend: float) -> None:
        """Draw what sits and hangs on the bough and moves with it; the robin hops when a fruit is picked."""
        dx = aside(canvas)
        if "garland" in state.things:
            spots = ((number, along(bend, mixed(0.12, 0.94, number / (BULBS - 1)))) for number in range(BULBS))
            bulbs = [
                (glow_of(self._px(22), LAMP, 0.65 + 0.35 * breath(state.time_s, 5, number / 4)), (x + dx, y + 22))
                for number, (x, y) in spots
            ]
            canvas.scatter(bulbs, light=True)
        if "bird" in state.things:
            x, y = along(bend, BIRD_SHARE)
            hop = arch(state.since_picked_s / 0.5) if state.since_picked_s < 0.5 else 0.0
            canvas.blit(self._bird[round(4 * hop)], (x + dx, y - 7 - 22 * self._calm * hop), "midbottom", name="bird")

    def draw_near(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw what is in the near grass."""
        there = state.things - WITHOUT_SNOW if state.season == "snow" else state.things
        for name, one in NEAR.items():
            if name in there:
                self._stand(canvas, name, one.foot)
        if "flowers" in there:
            for foot in MORE_FLOWERS:
                self._stand(canvas, "flowers", foot)
        if "butterflies" in there:
            self._draw_butterflies(canvas, state.time_s * self._calm)

    def _stand(self, canvas: Canvas, name: str, foot: Point) -> None:
        canvas.blit(self._standing[name], (foot[0] + aside(canvas), foot[1]), "midbottom", name=name)

    def _draw_butterflies(self, canvas: Canvas, time_s: float) -> None:
        for number, wings in enumerate(self._butterflies):
            x = 1120 + 110 * math.sin(0.31 * time_s + 2.2 * number) + 40 * math.sin(0.9 * time_s + number)
            y = 650 + 44 * math.sin(0.47 * time_s + 1.4 * number) + 10 * math.sin(2.6 * time_s)
            canvas.blit(wings[round((WINGS - 1) * breath(time_s, 0.9, 0.3 * number))], (x + aside(canvas), y), "center", name="butterfly")

    def _fireflies(self, canvas: Canvas, state: OrchardState) -> list[tuple[pygame.Surface, Point]]:
        if "fireflies" not in state.things:
            return []
        return [
            (
                glow_of(
                    self._px(mixed(8, 15, chance(number, 121))),
                    FIREFLY,
                    breath(state.time_s, mixed(3, 6, chance(number, 122)), chance(number, 123)),
                ),
                self._wander(canvas, number, state.time_s, (mixed(30, 690, chance(number, 124)), mixed(300, 560, chance(number, 125))), 26),
            )
            for number in range(FIREFLIES)
        ]

    def _bees(self, canvas: Canvas, state: OrchardState) -> list[tuple[pygame.Surface, Point]]:
        if "hive" not in state.things:
            return []
        return [(glow_of(self._px(6), BEE, 0.9), self._wander(canvas, number, 3 * state.time_s, (150, 660), 54)) for number in range(BEES)]

    def _wander(self, canvas: Canvas, number: int, time_s: float, home: Point, far: float) -> Point:
        angle = 0.5 * time_s * self._calm * mixed(0.7, 1.3, chance(number, 126)) + 6.3 * chance(number, 127)
        return home[0] + aside(canvas) + far * math.sin(angle), home[1] + 0.6 * far * math.sin(1.7 * angle + number)

    def _paint(self, drawn: str, size: Point) -> pygame.Surface:
        return painted(drawn, (self._px(size[0]), self._px(size[1])))
