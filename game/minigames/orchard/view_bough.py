"""The bough that bows with the limb: its wood is kept at many bends, its leaves ride on it."""

import pygame

from game.minigames.orchard.foliage import Foliage
from game.minigames.orchard.packing import packed
from game.minigames.orchard.shapes_tree import BOUGH, TUFT, TUFTS, along, blossom, single_leaf, tuft, wood
from game.minigames.orchard.view_place import HIGHEST_BEND, LOWEST_BEND, aside
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import chance, mixed
from game.screen.shapes import blend

BENDS, LEAVES, PICTURES, BLOSSOMS = 48, 46, 15, 40
FIRST_LEAF = 0.2
"""The share of the bough where single leaves begin."""


class Wood:
    """Pictures of the bough without leaves at every bend, the same in all seasons, for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        size = (canvas.px(BOUGH.width), canvas.px(BOUGH.height))
        bends = (mixed(LOWEST_BEND, HIGHEST_BEND, step / (BENDS - 1)) for step in range(BENDS))
        self._bends = [packed(painted(wood(bend), size)) for bend in bends]

    def draw(self, canvas: Canvas, bend: float) -> None:
        """Draw the wood, bowed by `bend`."""
        step = round((bend - LOWEST_BEND) / (HIGHEST_BEND - LOWEST_BEND) * (BENDS - 1))
        canvas.blit(self._bends[step], (BOUGH.x + aside(canvas), BOUGH.y), name="bough")


class Bough:
    """A bough with these leaves, for a canvas of one size."""

    def __init__(self, canvas: Canvas, bare: Wood, colours: Foliage) -> None:
        self._bare = bare
        self._tufts = [
            packed(painted(tuft(wide, round_, 200 + 10 * number, colours), (canvas.px(2 * TUFT * wide),) * 2))
            for number, (_, wide, _, round_) in enumerate(TUFTS)
        ]
        self._blossom = painted(blossom(), (canvas.px(34), canvas.px(34)))
        self._leaves = [_leaf(canvas, number, colours) for number in range(PICTURES)]

    def draw_behind(self, canvas: Canvas, bend: float) -> None:
        """Draw the leaves behind the wood, then the wood, all bowed by `bend`."""
        self._draw_tufts(canvas, bend, hanging=False)
        self._bare.draw(canvas, bend)

    def draw_before(self, canvas: Canvas, bend: float) -> None:
        """Draw the leaves that hang before the wood."""
        self._draw_tufts(canvas, bend, hanging=True)
        canvas.scatter((self._leaves[number % PICTURES], _hung(aside(canvas), bend, number)) for number in range(LEAVES))

    def draw_blossoms(self, canvas: Canvas, bend: float, count: int, newest: float) -> None:
        """Draw so many open blossoms along the bough; the last one has opened by `newest` (0..1)."""
        for number in range(max(0, count - BLOSSOMS), count):
            x, y = along(bend, mixed(0.3, 0.98, (0.618 * number) % 1.0))
            at = (x + aside(canvas), y + mixed(-26, 12, chance(number, 67)))
            last = newest if number == count - 1 else 1.0
            picture = self._blossom if last > 0.98 else pygame.transform.smoothscale_by(self._blossom, max(0.1, last))
            canvas.blit(picture, at, "center", name="blossom")

    def _draw_tufts(self, canvas: Canvas, bend: float, hanging: bool) -> None:
        tufts = []
        for picture, (share, _, below, _) in zip(self._tufts, TUFTS, strict=True):
            if (below > 0) == hanging:
                x, y = along(bend, share)
                tufts.append((picture, (x + aside(canvas), y + below)))
        canvas.scatter(tufts)


def _hung(dx: float, bend: float, number: int) -> Point:
    x, y = along(bend, mixed(FIRST_LEAF, 1.0, chance(number, 61)))
    return x + dx + 4, y + (-9 if _stands(number) else 9)


def _stands(number: int) -> bool:
    """Two of three leaves hang down, the third stands up."""
    return number % PICTURES % 3 == 2


def _leaf(canvas: Canvas, number: int, colours: Foliage) -> pygame.Surface:
    turn = mixed(-70, -20, chance(number, 64)) if _stands(number) else mixed(35, 80, chance(number, 64))
    colour = colours.glint if number % 7 == 3 else blend(colours.mid, colours.lit, chance(number, 66))
    return painted(single_leaf(turn, colour), (canvas.px(28), canvas.px(28)))
