"""Mirror images: pictures upside down on the water, thinning out towards the viewer."""

import pygame

from game.screen.theme import Colour


def mirrored(picture: pygame.Surface, tint: Colour, flatness: float = 1.0) -> pygame.Surface:
    """Return `picture` upside down, `flatness` times as high; `tint` colours it and is its strength at the water's edge."""
    width, height = picture.get_size()
    turned = pygame.transform.smoothscale(pygame.transform.flip(picture, False, True), (width, max(1, round(height * flatness))))
    return thinned(turned, tint, tint.faded(0))


def thinned(picture: pygame.Surface, top: Colour, bottom: Colour) -> pygame.Surface:
    """Multiply `picture`, in place, by a straight run from `top` to `bottom`, and return it."""
    run = pygame.Surface((1, picture.get_height()), pygame.SRCALPHA)
    for y in range(run.get_height()):
        share = y / run.get_height()
        run.set_at((0, y), tuple(round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)))
    picture.blit(pygame.transform.scale(run, picture.get_size()), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return picture
