"""The four lands of the lake."""

from typing import get_args

import pygame
import pytest

from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.landscape_lands import DAWN_LAKE, HIGH_MOUNTAIN, LANDS, LandName
from game.screen.landscape_rows import ROWS
from game.screen.landscape_sky import sun_at


def drawn(land: LandName, hour: float = 0.0) -> pygame.Surface:
    surface = pygame.Surface((160, 90))
    surface.fill((255, 0, 255))
    Landscape(land=land).draw(Canvas(surface), 300.0, 20.0, hour)
    return surface


def test_every_land_that_can_be_named_is_there() -> None:
    assert set(LANDS) == set(get_args(LandName))


def test_each_land_has_a_face_of_its_own_at_each_end_of_its_day() -> None:
    faces = {pygame.image.tobytes(drawn(land, hour), "RGB") for land in LANDS for hour in (0.0, 1.0)}
    assert len(faces) == 2 * len(LANDS)


@pytest.mark.parametrize("land", LANDS)
def test_each_land_covers_the_picture(land: LandName) -> None:
    pixels = pygame.surfarray.array3d(drawn(land))
    assert not (pixels == (255, 0, 255)).all(axis=2).any()


@pytest.mark.parametrize("land", LANDS)
def test_rows_stand_and_pass_alike_in_each_land_so_that_mist_and_mirror_images_fit(land: LandName) -> None:
    rows = LANDS[land].rows
    assert [(row.base, row.speed, row.length) for row in rows] == [(row.base, row.speed, row.length) for row in ROWS]


def test_the_evening_sun_sinks_where_the_morning_sun_climbs() -> None:
    canvas = Canvas(pygame.Surface((160, 90)))
    early, late = (sun_at(canvas, hour, DAWN_LAKE)[1] for hour in (0.0, 1.0))
    afternoon, dusk = (sun_at(canvas, hour, HIGH_MOUNTAIN)[1] for hour in (0.0, 1.0))
    assert early > late
    assert afternoon < dusk
