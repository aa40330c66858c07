"""The harvest in the picture: the open basket that fills, full ones in a row, and carts heaped with what came before."""

from functools import lru_cache

import pygame

from game.minigames.orchard.fruit import GRADES, KINDS
from game.minigames.orchard.packing import packed
from game.minigames.orchard.shapes_fruit import FRUIT_SIZE, graded
from game.minigames.orchard.shapes_store import (
    BASKET_FOOT,
    BASKET_SIZE,
    CART_FOOT,
    CART_SIZE,
    basket_back,
    basket_front,
    cart,
    full_basket,
    slots,
)
from game.minigames.orchard.state import FLIGHT_S, OrchardState
from game.minigames.orchard.view_place import AWAY, BASKET, aside
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import settling
from game.screen.hud_room import FOOT
from game.screen.shapes import drawing, oval

IN_BASKET = 0.36 * AWAY
"""How large fruits are in the basket."""
ROW_SIZE = 0.74 * AWAY
ROW: tuple[Point, ...] = ((772, FOOT - 12), (692, FOOT - 5), (614, FOOT - 12), (538, FOOT - 4), (462, FOOT - 11))
CARTS: tuple[tuple[float, float, float], ...] = ((582, FOOT - 20, 0.78), (196, FOOT - 18, 0.52), (742, FOOT - 30, 0.44))
"""Where carts stand and how large they are: the one that is loaded, then the full ones."""


class Store:
    """Pictures of baskets, carts and the fruits in them."""

    def __init__(self, canvas: Canvas) -> None:
        self._px = canvas.px
        self._back, self._front = (self._paint(drawn, BASKET_SIZE, AWAY) for drawn in (basket_back(), basket_front()))
        self._fruits = {(kind, grade): self._paint(graded(kind, grade), FRUIT_SIZE, IN_BASKET) for kind in KINDS for grade in GRADES}
        self._shadow = self._paint(drawing(300, 40, oval((150, 20), (148, 17), "#14202b", 0.36)), (300, 40), 1.0)
        self._basket = lru_cache(maxsize=len(KINDS))(lambda kind: packed(self._paint(full_basket(kind), BASKET_SIZE, ROW_SIZE)))
        self._cart = lru_cache(maxsize=6)(lambda load, size: packed(self._paint(cart(load), CART_SIZE, size)))

    def draw_far(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw the carts."""
        stored, dx = state.stored, aside(canvas)
        for load, (x, y, size) in zip(stored.loads, CARTS[1:], strict=False):
            self._draw_cart(canvas, load, (x + dx, y), size)
        if stored.load or stored.carts:
            self._draw_cart(canvas, stored.load, (CARTS[0][0] + dx, CARTS[0][1]), CARTS[0][2])

    def draw(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw the full baskets and the open one; it gives a little when a fruit falls into it."""
        stored, dx = state.stored, aside(canvas)
        for kind, (x, y) in zip(stored.row, ROW, strict=False):
            self._shade(canvas, (x + dx, y), 0.42 * AWAY)
            canvas.blit(self._basket(kind), (x + dx - BASKET_FOOT[0] * ROW_SIZE, y - BASKET_FOOT[1] * ROW_SIZE), name="full basket")
        age = state.since_picked_s - FLIGHT_S
        give = 5.0 * (1 - settling(age / 0.6)) if 0 <= age < 0.6 else 0.0
        left, top = BASKET[0] + dx - AWAY * BASKET_FOOT[0], BASKET[1] - AWAY * BASKET_FOOT[1] + give
        self._shade(canvas, (BASKET[0] + dx, BASKET[1]), 0.56 * AWAY)
        canvas.blit(self._back, (left, top))
        for fruit, (x, y) in zip(stored.open, slots(), strict=False):
            canvas.blit(self._fruits[fruit.kind, fruit.grade], (left + AWAY * x, top + AWAY * y), "center", name="kept fruit")
        canvas.blit(self._front, (left, top), name="basket")

    def _draw_cart(self, canvas: Canvas, load: tuple[str, ...], at: Point, size: float) -> None:
        self._shade(canvas, at, 1.0 * size)
        canvas.blit(self._cart(load, size), (at[0] - CART_FOOT[0] * size, at[1] - CART_FOOT[1] * size), name="cart")

    def _shade(self, canvas: Canvas, at: Point, size: float) -> None:
        canvas.blit(self._shadows(round(300 * size)), (at[0] - 8, at[1] - 4), "center")

    def _shadows(self, width: int) -> pygame.Surface:
        return _scaled(self._shadow, self._px(width), self._px(40 * width / 300))

    def _paint(self, drawn: str, size: Point, scale: float) -> pygame.Surface:
        return painted(drawn, (self._px(size[0] * scale), self._px(size[1] * scale)))


@lru_cache(maxsize=16)
def _scaled(picture: pygame.Surface, width_px: int, height_px: int) -> pygame.Surface:
    return pygame.transform.smoothscale(picture, (width_px, height_px))
