import io
from typing import get_args

import numpy as np
import pygame
import pytest

from game.core.names import MOVEMENTS, SIDES, MovementName, Side
from game.screen.canvas import Canvas, rasterised
from game.screen.exercise_pictures import exercise_picture
from game.screen.figure import turned
from game.screen.guides import guide_picture
from game.screen.hand_figures import CLOSED_DEG, HANGS_DEG
from game.screen.leg_figures import DROPS_DEG
from game.screen.limb_figure import draw_limb
from game.screen.pictograms import Pictogram, pictogram, side_picture
from game.screen.safety_picture import SAFETY_PICTURE
from game.screen.stone import StoneSign, draw_stone
from game.screen.theme import ACCENT
from game.screen.tiles import TILES, tile_picture
from game.screen.trail import SHOWN, Trail
from tests.recorded_canvas import RecordedCanvas


def _inked(drawing: str) -> int:
    surface = pygame.image.load_sized_svg(io.BytesIO(drawing.encode()), (100, 100))
    return int((pygame.surfarray.array_alpha(surface) > 128).sum())


@pytest.mark.parametrize("name", get_args(Pictogram))
def test_every_pictogram_is_a_picture(name: Pictogram) -> None:
    assert _inked(pictogram(name)) > 400


def test_no_two_pictograms_are_alike() -> None:
    drawings = {pictogram(name) for name in get_args(Pictogram)} | {tile_picture(tile) for tile in TILES}
    assert len(drawings) == len(get_args(Pictogram)) + len(TILES)


def test_every_limb_has_a_picture_of_its_own() -> None:
    assert len({side_picture(movement, side) for movement in MOVEMENTS for side in SIDES}) == 4


@pytest.mark.parametrize("tile", TILES)
def test_every_tile_fills_its_square(tile: str) -> None:
    assert _inked(tile_picture(tile)) > 9000


def test_an_unknown_tile_is_the_first() -> None:
    assert tile_picture("dragon") == tile_picture(TILES[0])


def test_the_safety_picture_can_be_drawn() -> None:
    assert _inked(SAFETY_PICTURE) > 1000


@pytest.mark.parametrize("sign", get_args(StoneSign))
def test_stones_are_drawn_around_their_point(sign: StoneSign) -> None:
    canvas = RecordedCanvas()
    draw_stone(canvas, (300.0, 200.0), 120.0, sign)
    assert canvas.drawn[0].box.center == (300.0, 200.0)


MOVED: dict[MovementName, tuple[float, tuple[int, int]]] = {
    "knee_extension": (90.0, (150, 28)),
    "wrist_flexion_extension": (HANGS_DEG, (180, 30)),
    "wrist_deviation": (40.0, (-150, 74)),
    "forearm_rotation": (90.0, (-252, 28)),
    "finger_opening": (CLOSED_DEG, (-95, -90)),
    "elbow_extension": (90.0, (81, 151)),
    "shoulder_flexion": (90.0, (42, -126)),
    "shoulder_abduction": (90.0, (308, -126)),
    "ankle_dorsiflexion": (DROPS_DEG + 10.0, (43, 105)),
}


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_limb_follows_the_degrees(movement: MovementName) -> None:
    gained_deg, (x, y) = MOVED[movement]
    raised, resting = (_limb_picture(movement, gained) for gained in (gained_deg, 0.0))
    assert raised.get_at((800 + x, 450 + y))[:3] == ACCENT[:3]
    assert resting.get_at((800 + x, 450 + y))[:3] != ACCENT[:3]


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_figure_of_the_left_limb_is_the_mirror_image(movement: MovementName) -> None:
    left, right = (pygame.surfarray.array3d(_limb_picture(movement, 20.0, side)) for side in SIDES)
    assert (np.abs(left[::-1].astype(int) - right).max(axis=2) > 60).mean() < 0.01


def _limb_picture(movement: MovementName, gained: float, side: Side = "right") -> pygame.Surface:
    surface = pygame.Surface((1600, 900))
    draw_limb(Canvas(surface), movement, side, gained, 0.0, (800.0, 450.0), 700.0)
    return surface


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_every_exercise_and_every_guide_is_a_picture(movement: MovementName) -> None:
    assert _inked(exercise_picture(movement)) > 400
    assert _inked(guide_picture(movement, "right")) > 1000
    assert guide_picture(movement, "left") != guide_picture(movement, "right")


def test_no_two_exercises_look_alike() -> None:
    assert len({exercise_picture(movement) for movement in MOVEMENTS}) == len(MOVEMENTS)


def test_directions_turn_from_forward_to_down() -> None:
    assert turned((1.0, 1.0), 0.0, 2.0) == pytest.approx((3.0, 1.0))
    assert turned((1.0, 1.0), 90.0, 2.0) == pytest.approx((1.0, 3.0))


@pytest.mark.parametrize(("stones", "laid"), [(0, 0), (1, 1), (5, 5), (SHOWN, SHOWN), (1234, SHOWN)])
def test_the_trail_shows_its_newest_stones(stones: int, laid: int) -> None:
    canvas = RecordedCanvas()
    Trail(canvas).draw(canvas, stones, 0.0)
    shown = [one for one in canvas.named("complete stone") if one.opacity == 1.0]
    assert len(shown) == laid
    assert canvas.named("sunken stone")


def test_the_trail_moves_by_a_part_of_a_stone() -> None:
    def near_end(stones: float) -> float:
        canvas = RecordedCanvas()
        Trail(canvas).draw(canvas, stones, 0.0)
        return max(one.box.y for one in canvas.named("complete stone") if one.opacity > 0.4)

    assert near_end(40.3) != near_end(40.0)
    assert near_end(41.0) == near_end(40.0)


def test_pictures_are_made_once_for_each_size() -> None:
    first = rasterised(pictogram("eye"), (64, 64))
    assert rasterised(pictogram("eye"), (64, 64)) is first
