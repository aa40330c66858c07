"""In high contrast every world steps back behind what matters, and a pause darkens it further."""

from pathlib import Path

import pytest

from game.commands.gallery_games import MOMENTS, state_at
from game.commands.game_levels import level_of
from game.core.names import GameName
from game.minigames import GAMES
from game.minigames.views import VIEWS
from game.screen.canvas import blank_canvas
from game.screen.landscape import Landscape
from game.screen.look import PLAIN_LOOK, Look
from game.screen.luminance import luminance

SIZE = (240, 135)
CLEARLY = 0.6
"""So much of its light, or less, a world keeps."""
LOOKS = (PLAIN_LOOK, Look(high_contrast=True), PLAIN_LOOK)


@pytest.mark.parametrize("game", GAMES)
def test_every_world_steps_back_and_a_pause_darkens_it(game: GameName, tmp_path: Path) -> None:
    view, canvas, level = VIEWS[game](False, Landscape()), blank_canvas(*SIZE), level_of(game, tmp_path)
    light = {}
    for moment in ("on the way", "away"):
        state = state_at(level, MOMENTS[moment])
        for turn, canvas.look in enumerate(LOOKS):
            view.draw(canvas, state)
            light[moment, turn] = float(luminance(canvas.pixels()).mean())
        usual, stronger, again = (light[moment, turn] for turn in range(3))
        assert stronger < CLEARLY * usual, moment
        assert again == pytest.approx(usual, rel=1e-3), "the look may be changed at any time"
    if game != "night_sky":  # There night falls all the while.
        assert light["away", 1] < light["on the way", 1]
