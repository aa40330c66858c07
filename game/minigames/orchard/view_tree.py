"""The old tree: crown, hanging fruit, and the bough that bows with the limb."""

import math

import pygame

from game.minigames.orchard.foliage import foliage_of
from game.minigames.orchard.fruit import GRADES, Grade
from game.minigames.orchard.packing import packed
from game.minigames.orchard.shapes_fruit import FRUIT_SIZE, FRUIT_STEM, graded, growing
from game.minigames.orchard.shapes_tree import TREE, tree
from game.minigames.orchard.state import OrchardState
from game.minigames.orchard.view_bough import Bough, Wood
from game.minigames.orchard.view_place import aside, hanging
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import arriving
from game.screen.hud_room import free_box

RIPENESS = 12
CROWN_FRUIT = (
    (118, 420), (214, 468), (302, 452), (392, 446), (470, 462), (556, 418), (612, 372), (498, 356),
    (268, 372), (168, 340), (404, 340), (640, 318), (76, 352), (560, 300),
)  # fmt: skip
WAITING, WAITING_WIDE = 0.62, 50.0
"""How large the fruits that wait are, and how wide."""
GROWS_S = 1.6
"""A new fruit needs so long to show after the last was picked."""

BLOSSOM_S = 1.0


class Tree:
    """Pictures of one kind of tree in one season, for a canvas of one size."""

    def __init__(self, canvas: Canvas, bare: Wood, kind: str, season: str) -> None:
        self._px, colours = canvas.px, foliage_of(season, kind)
        self._tree = packed(painted(tree(colours, 7), (canvas.px(TREE.width), canvas.px(TREE.height))))
        self._bough = Bough(canvas, bare, colours)
        self._growing = [self._fruit(growing(kind, step / RIPENESS), 1.0) for step in range(RIPENESS + 1)]
        self._small = [self._fruit(growing(kind, 0.2 + 0.2 * step), WAITING) for step in range(3)]
        left = free_box(canvas).x - aside(canvas) + WAITING_WIDE / 2
        self._waiting = [(x, y) for x, y in CROWN_FRUIT if x >= left]
        self._picked = {grade: self._fruit(graded(kind, grade), 1.0) for grade in GRADES}

    def draw(self, canvas: Canvas, state: OrchardState, calm: float) -> None:
        """Draw the trunk, the crown and the fruits that wait in it."""
        dx = aside(canvas)
        canvas.blit(self._tree, (TREE.x + dx, TREE.y), name="tree")
        for number, (x, y) in enumerate(self._waiting[: max(0, state.wanted - len(state.picked) - 1)]):
            swing = 2.4 * calm * math.sin(0.9 * state.time_s + 2 * number)
            canvas.blit(self._small[number % 3], (x + dx + swing, y), "midtop", name="waiting fruit")

    def draw_bough(self, canvas: Canvas, state: OrchardState, bend: float, calm: float) -> None:
        """Draw the bough bowed by `bend` and the fruit at its end."""
        self._bough.draw_behind(canvas, bend)
        if not state.finished:
            self._draw_fruit(canvas, state, hanging(bend), calm)
        self._bough.draw_before(canvas, bend)
        self._bough.draw_blossoms(canvas, bend, state.imagined, arriving(state.since_imagined_s / BLOSSOM_S))

    def draw_picked(self, canvas: Canvas, grade: Grade, at: Point, size: float) -> None:
        """Draw a picked fruit on its way, with its middle at a point, in a share of its size."""
        canvas.blit(pygame.transform.smoothscale_by(self._picked[grade], size), at, "center", name="picked fruit")

    def _draw_fruit(self, canvas: Canvas, state: OrchardState, stem: Point, calm: float) -> None:
        """The fruit grows and colours; after a pick the next one swells out of its bud."""
        swelling = arriving((state.since_picked_s - 0.35) / GROWS_S)
        if swelling <= 0:
            return
        swing = calm * (
            3.0 * math.sin(1.4 * state.time_s) + 5.0 * math.exp(-min(state.since_bow_s, 9.0)) * math.sin(6 * min(state.since_bow_s, 9.0))
        )
        picture = self._growing[round(state.ripe * RIPENESS)]
        if swelling < 0.98:
            # A bud is smaller than any fruit that is kept; it is small, and made anew for less than two seconds.
            picture = pygame.transform.smoothscale_by(picture, max(0.1, swelling))
        x, y = stem[0] + aside(canvas) + swing, stem[1] - FRUIT_STEM[1] + 2
        canvas.blit(picture, (x, y), "midtop", name="hanging fruit")

    def _fruit(self, drawn: str, size: float) -> pygame.Surface:
        return painted(drawn, (self._px(FRUIT_SIZE[0] * size), self._px(FRUIT_SIZE[1] * size)))
