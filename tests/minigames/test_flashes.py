"""No game flashes, whatever happens in a set, also for somebody who has everything that ever comes."""

import math
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from game.commands.gallery_games import JOURNEY, SEED, WEEK_SEVEN_STONES
from game.commands.game_levels import level_of
from game.commands.scripted_set import Step, away, limb, one_rep, rest
from game.core.events import Compensating, RepImagined, Spasm, TooFast
from game.core.journey import read_journey, unlocked_by
from game.core.names import GameName
from game.core.visit import Visit
from game.minigames import GAMES
from game.minigames.views import VIEWS
from game.screen.canvas import blank_canvas
from game.screen.flashes import flashing
from game.screen.landscape import Landscape
from game.screen.luminance import Pixels

FPS = 20.0
"""Enough to see ten flashes a second."""
STEP_S = 1 / FPS
SIZE = (320, 180)
CLONUS_HZ, CLONUS_REACH = 6.0, 0.12
"""A spastic limb may beat five to eight times a second, over a part of its way."""
SUDDEN = (TooFast(0.0, 500.0), Spasm(0.0, 500.0), Compensating(0.0, "trunk_back"), RepImagined(0.0, 3))


def _set() -> Iterator[Step]:
    """Yield a whole rep, a short one, everything sudden at short distances, a limb that beats, and nobody to be seen."""
    sudden = (Step(limb(0.4, "out"), (event,), STEP_S) for event in SUDDEN * 3)
    turns = (math.sin(2 * math.pi * CLONUS_HZ * number * STEP_S) for number in range(40))
    clonus = (Step(limb(0.5 + CLONUS_REACH * turn, "out", speed_deg_s=400.0), (), STEP_S) for turn in turns)
    return chain(rest(0.5, STEP_S), one_rep(1.02, STEP_S), one_rep(0.6, STEP_S), sudden, clonus, away(1.0, STEP_S))


def _film(game: GameName, folder: Path) -> Iterator[Pixels]:
    view, canvas, rules = VIEWS[game](False, Landscape()), blank_canvas(*SIZE), GAMES[game]()
    rules.reset(level_of(game, folder), SEED, Visit(WEEK_SEVEN_STONES, unlocked_by(read_journey(JOURNEY), WEEK_SEVEN_STONES)))
    for step in _set():
        rules.step(step.control, step.events, step.dt_s)
        view.draw(canvas, rules.state)
        yield canvas.pixels()


@pytest.mark.parametrize("game", GAMES)
def test_no_game_flashes(game: GameName, tmp_path: Path) -> None:
    assert flashing(_film(game, tmp_path), FPS) == ()
