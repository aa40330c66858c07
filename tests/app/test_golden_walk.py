"""Three screens as the real walk shows them, compared with pictures that somebody has looked at."""

import pygame
import pytest

from game.app.loop import scene_name
from game.app.until import SpokenScene
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from tests.app.game import TO_SET, Game, close_window, level_file, take
from tests.golden_images import assert_golden

LOOKED_AT = {"range": 5.0, "play": 7.0, "result": 8.0}
"""Seconds after each of these screens came up."""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pygame.Surface]:
    """Walk once, and draw each of the screens in full size at its moment."""
    level = level_file(tmp_path_factory.mktemp("golden"), reps=5)
    game = Game((*TO_SET, take("result", after_s=9.0), close_window("home")), level=level, land=Landscape(), fps=20.0)
    taken: dict[str, pygame.Surface] = {}

    def look(scene: SpokenScene, now_s: float) -> None:
        name = scene_name(scene)
        if name in LOOKED_AT and name not in taken and now_s - game.entered_s[-1] >= LOOKED_AT[name]:
            taken[name] = pygame.Surface((1280, 720))
            scene.draw(Canvas(taken[name]), now_s)

    game.loop.on_flip = look
    game.play()
    return taken


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_screen_of_the_walk_looks_as_it_was_approved(name: str, pictures: dict[str, pygame.Surface]) -> None:
    assert_golden(pictures[name], f"walk_{name}")
