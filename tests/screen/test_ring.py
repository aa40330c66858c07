import numpy as np
import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Canvas
from game.screen.ring import draw_ring
from game.screen.theme import ACCENT

MIDDLE = (150.0, 150.0)
MIDDLE_OF_BAND = 90.0


def _ring(share: float) -> pygame.Surface:
    surface = pygame.Surface((1600, 900))
    draw_ring(Canvas(surface), MIDDLE, 100, share)
    return surface


def _filled(surface: pygame.Surface, turn: float) -> bool:
    x = MIDDLE[0] + MIDDLE_OF_BAND * np.sin(2 * np.pi * turn)
    y = MIDDLE[1] - MIDDLE_OF_BAND * np.cos(2 * np.pi * turn)
    return surface.get_at((round(x), round(y)))[:3] == ACCENT[:3]


def test_it_fills_clockwise_from_the_top() -> None:
    half = _ring(0.5)
    assert _filled(half, 0.05)
    assert _filled(half, 0.25)
    assert not _filled(half, 0.75)


@pytest.mark.parametrize("share", [1.0, 3.7])
def test_it_is_full_at_one_and_beyond(share: float) -> None:
    full = _ring(share)
    assert all(_filled(full, turn / 16) for turn in range(16))


@pytest.mark.parametrize("share", [0.0, -2.0])
def test_nothing_is_filled_at_nothing(share: float) -> None:
    empty = _ring(share)
    assert not any(_filled(empty, turn / 16) for turn in range(16))


@given(st.floats(0.02, 0.9), st.floats(0.02, 0.04))
def test_the_end_lies_at_the_share(share: float, beside: float) -> None:
    ring = _ring(share)
    assert _filled(ring, share - 0.01)
    assert not _filled(ring, share + beside + 0.01)
