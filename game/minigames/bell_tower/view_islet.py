"""What stands and lives on the islet: trees and flowers, a bench, a fountain, a cat; and the storks on the post."""

import math
from typing import NamedTuple

import pygame

from game.minigames.bell_tower import shapes_animals as animals
from game.minigames.bell_tower import shapes_islet as shapes
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import KNOLL, POST_FOOT, at_tower, post_top
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, fading, mixed, smooth
from game.screen.theme import from_hex

ISLET: Point = (-10.0, -34.0)
GARDEN_HIGH, GARDEN_OVER = 190.0, 70.0
CAT: Point = (74.0, 30.0)
FOUNTAIN: Point = (160.0, 34.0)
FLICKS, BOWS, DROPS = 7, 6, 22
WALK_S = 46.0
"""The hedgehog's way over the islet and back."""
WATER = from_hex("#e6f0f4")


class Standing(NamedTuple):
    """Something that stands still: its drawing, its size, and the middle of its lower edge as seen from the tower's foot."""

    drawn: str
    size: Point
    foot: Point


STANDING: dict[str, Standing] = {
    "chestnut": Standing(shapes.chestnut(), shapes.CHESTNUT_SIZE, (-296.0, 20.0)),
    "sunflowers": Standing(shapes.sunflowers(), shapes.SUNFLOWERS_SIZE, (-262.0, 40.0)),
    "bench": Standing(shapes.bench(), shapes.BENCH_SIZE, (-92.0, 32.0)),
    "fountain": Standing(shapes.fountain(), shapes.FOUNTAIN_SIZE, FOUNTAIN),
}


class Islet:
    """Pictures of the islet, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0]), canvas.px(size[1])))

        self._calm = calm
        self._islet, self._rock = paint(shapes.islet(), shapes.ISLET_SIZE), paint(shapes.islet(), (190, 46))
        self._knoll = paint(shapes.knoll(), shapes.KNOLL_SIZE)
        self._garden = paint(shapes.garden(), (shapes.ISLET_SIZE[0], GARDEN_HIGH))
        self._standing = {name: paint(one.drawn, one.size) for name, one in STANDING.items()}
        self._cats = [paint(animals.cat(2 * flick / (FLICKS - 1) - 1), animals.CAT_SIZE) for flick in range(FLICKS)]
        self._storks = [paint(animals.storks(bow / (BOWS - 1)), animals.STORK_SIZE) for bow in range(BOWS)]
        hedgehog = paint(animals.hedgehog(), animals.HEDGEHOG_SIZE)
        self._hedgehogs = {True: hedgehog, False: pygame.transform.flip(hedgehog, True, False)}

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw what the tower and the post stand on, and what stands behind the tower."""
        self._stand(canvas, state, "chestnut")
        canvas.blit(self._islet, at_tower(canvas, ISLET), "midtop")
        knoll = at_tower(canvas, KNOLL)
        canvas.blit(self._knoll, (knoll[0] - shapes.KNOLL_TOP[0], knoll[1] - shapes.KNOLL_TOP[1]))
        canvas.blit(self._rock, (post_top(canvas)[0], POST_FOOT - 14), "midtop")
        if "garden" in state.unlocked:
            canvas.blit(self._garden, at_tower(canvas, (ISLET[0], ISLET[1] - GARDEN_OVER)), "midtop", name="garden")

    def draw_near(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw what stands before the tower."""
        for name in ("sunflowers", "bench", "fountain"):
            self._stand(canvas, state, name)
        if "fountain" in state.unlocked:
            canvas.scatter(self._drops(canvas, state), light=True)
        if "cat" in state.unlocked:
            flick = self._calm * math.sin(1.4 * state.time_s) * (1 + fading(state.since_rung_s, 1.5)) / 2
            canvas.blit(self._cats[round((0.5 + 0.5 * flick) * (FLICKS - 1))], at_tower(canvas, CAT), "midbottom", name="cat")
        if "hedgehog" in state.unlocked:
            way = (state.time_s * self._calm / WALK_S) % 1.0
            x = mixed(-250, 250, smooth(1 - abs(2 * way - 1)))
            canvas.blit(self._hedgehogs[way < 0.5], at_tower(canvas, (x, 56 + 0.8 * math.sin(0.4 * x))), "midbottom", name="hedgehog")

    def draw_storks(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the storks on the post; one bows to the other, and lower when a song is finished."""
        if "storks" in state.unlocked:
            bow = max(smooth((breath(state.time_s, 9.0) - 0.6) / 0.4) * self._calm, fading(state.since_song_s, 6.0))
            x, y = post_top(canvas)
            canvas.blit(self._storks[round(bow * (BOWS - 1))], (x, y + 2), "midbottom", name="storks")

    def _stand(self, canvas: Canvas, state: BellTowerState, name: str) -> None:
        if name in state.unlocked:
            canvas.blit(self._standing[name], at_tower(canvas, STANDING[name].foot), "midbottom", name=name)

    def _drops(self, canvas: Canvas, state: BellTowerState) -> list[tuple[pygame.Surface, Point]]:
        """Return the water of the fountain: drops that rise a little and fall into the basin."""
        x, y = at_tower(canvas, (FOUNTAIN[0], FOUNTAIN[1] - 52))
        drops = []
        for number in range(DROPS):
            life = (state.time_s * (0.55 if self._calm == 1 else 0.3) + chance(number, 91)) % 1.0
            far = mixed(-32, 32, chance(number, 92))
            at = (x + far * life, y - 130 * life * (1 - life) + 34 * life**2)
            drops.append((glow_of(canvas.px(6), WATER, 0.6 * min(1.0, 5 * life, 5 * (1 - life))), at))
        return drops
