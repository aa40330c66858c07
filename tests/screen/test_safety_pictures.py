import io
from itertools import pairwise
from typing import get_args

import numpy as np
import pygame
import pytest

from game.screen.faces import STRONGEST, pain_face
from game.screen.health_pictures import HealthPicture, health_picture
from game.screen.stimulation_pictures import CheckPoint, check_picture
from game.screen.unwell_signs import UnwellSign, unwell_sign

PICTURES = {
    **{f"face {pain}": pain_face(pain) for pain in range(STRONGEST + 1)},
    **{f"sign {name}": unwell_sign(name) for name in get_args(UnwellSign)},
    **{f"health {name}": health_picture(name) for name in get_args(HealthPicture)},
}
POINTS = {f"point {name}": check_picture(name) for name in get_args(CheckPoint)}


def _painted(drawing: str) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(drawing.encode()), (100, 100))


@pytest.mark.parametrize("name", [*PICTURES, *POINTS])
def test_every_picture_can_be_drawn(name: str) -> None:
    ink = pygame.surfarray.array_alpha(_painted((PICTURES | POINTS)[name]))
    assert (ink > 128).sum() > 400


def test_no_two_pictures_are_alike() -> None:
    assert len(set(PICTURES.values())) == len(PICTURES)
    assert len(set(POINTS.values())) == len(POINTS)


def test_each_face_differs_clearly_from_the_ones_beside_it() -> None:
    faces = [pygame.surfarray.array3d(_painted(pain_face(pain))).astype(np.int16) for pain in range(0, STRONGEST + 1, 2)]
    changed = [(np.abs(one - other).max(axis=2) > 60).mean() for one, other in pairwise(faces)]
    assert min(changed) > 0.02
