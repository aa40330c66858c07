"""A page of the map, painted once: the land, the stones that lie on it, open places, signs, and the walker at the end."""

from functools import lru_cache

import pygame

from game.screen.canvas import Canvas, halo_of, painted
from game.screen.landscape import STEPPED_BACK
from game.screen.landscape_ground import Spot
from game.screen.landscape_stones import StonePictures
from game.screen.look import Look
from game.screen.map_land import map_land
from game.screen.map_signs import SIGN_SIZE, flag, lantern
from game.screen.map_stretch import Stretch
from game.screen.map_way import DRAWN_WIDE, way_over
from game.screen.shapes_walker import WALKER_FOOT, WALKER_SIZE, walker
from game.screen.theme import SUN, from_hex

KEPT = 4
"""Pages that are kept: going to and fro paints nothing anew."""
MIST = from_hex("#f0c4a6")
WALKER_SCALE = 0.52
SIGN_HIGH = {"hundred": 46.0, "whole": 70.0}


def page_picture(canvas: Canvas, stretch: Stretch) -> pygame.Surface:
    """Return the picture of a page for this size of canvas."""
    return _page(canvas.surface.get_size(), stretch, canvas.look.high_contrast)


@lru_cache(maxsize=KEPT)
def _page(size_px: tuple[int, int], stretch: Stretch, high_contrast: bool) -> pygame.Surface:
    canvas = Canvas(pygame.Surface(size_px), Look(high_contrast=high_contrast))
    way = way_over(canvas, stretch)
    canvas.surface.blit(painted(map_land(canvas.width, stretch.number, way), size_px), (0, 0))
    if high_contrast:
        canvas.veil(STEPPED_BACK)
    stones = _stones(size_px)
    for place in range(stretch.places, 0, -1):
        _place(canvas, stones, stretch, place, way[place - 1])
    _mist(canvas, stretch, way)
    for place in sorted({*stretch.marks, *stretch.rounds}, reverse=True):
        _sign(canvas, stretch, place, way[place - 1])
    if stretch.ends:
        at = way[max(0, stretch.laid - 1)]
        _walker(canvas, at, at.scale / way[0].scale)
    return canvas.surface


@lru_cache(maxsize=1)
def _stones(size_px: tuple[int, int]) -> StonePictures:
    return StonePictures(Canvas(pygame.Surface(size_px)))


def _place(canvas: Canvas, stones: StonePictures, stretch: Stretch, place: int, at: Spot) -> None:
    """Draw the stone of a place, one of today in a light of its own, or the open place."""
    if place > stretch.laid:
        stones.put(canvas, "sunken", at, opacity=max(0.3, 0.9 - 0.05 * (place - stretch.laid)))
        return
    if stretch.is_of_today(place):
        canvas.blit(halo_of(canvas.px(0.75 * DRAWN_WIDE * at.scale), SUN), at.point, "center", 0.85)
    stones.put(canvas, "complete", at if stretch.is_of_today(place) else at._replace(scale=0.9 * at.scale), number=place)


def _mist(canvas: Canvas, stretch: Stretch, way: tuple[Spot, ...]) -> None:
    """Lay mist over what is still to come."""
    for place in range(stretch.laid + 10, stretch.places + 1, 5):
        canvas.blit(halo_of(canvas.px(230), MIST), way[place - 1].point, "center", 0.2)


def _sign(canvas: Canvas, stretch: Stretch, place: int, at: Spot) -> None:
    """Stand a flag or a lantern behind the middle of its stone."""
    high = SIGN_HIGH[stretch.shape] * (1.3 if place in stretch.rounds else 1.0)
    canvas.svg(flag() if place in stretch.rounds else lantern(), (high * SIGN_SIZE[0] / SIGN_SIZE[1], high), (at.x, at.y - 4), "midbottom")


def _walker(canvas: Canvas, at: Spot, share: float) -> None:
    """Stand the walker on a stone, smaller where it is further off."""
    scale = WALKER_SCALE * share
    corner = (at.x - WALKER_FOOT[0] * scale, at.y - 8 * share - WALKER_FOOT[1] * scale)
    canvas.svg(walker(0.0), (WALKER_SIZE[0] * scale, WALKER_SIZE[1] * scale), corner, "topleft")
