"""The bench of one game: pictures on time while the camera is at work, and what one large picture of it costs.

Both are measured where the path has brought everything: no world is fuller.
"""

import tempfile
import time
from pathlib import Path
from typing import Any

from game.app.keepsakes import journey
from game.commands.bench_figures import spread_ms
from game.commands.bench_play import Playing
from game.commands.game_levels import level_of
from game.commands.scripted_set import reps
from game.core.journey import unlocked_by
from game.core.names import GameName
from game.core.visit import Visit
from game.minigames import GAMES
from game.minigames.views import VIEWS
from game.screen.canvas import blank_canvas
from game.screen.landscape import Landscape
from game.screen.window import PygameWindow

LARGE = (1920, 1080)
REPS = 3
STONES = 20_000
"""So many bring everything that there is."""


def bench_game(game: GameName, play_s: float) -> dict[str, Any]:
    """Play the game by the bundled clip in its window, then draw it large; return both figures under its name."""
    landscape = Landscape()
    playing = Playing("knee_extension", PygameWindow(f"The bench of {game}"), landscape, game, STONES)
    playing.run(play_s, 0.0)
    return {
        f"frames_on_time_share_{game}": playing.set_on_time_share(),
        f"large_picture_ms_{game}": spread_ms(drawing_s(game, LARGE, landscape)),
    }


def drawing_s(game: GameName, size: tuple[int, int], landscape: Landscape) -> list[float]:
    """Return how long each picture of a few reps took to draw, the world alone, at sixty pictures a second."""
    canvas, rules, view = blank_canvas(*size), GAMES[game](), VIEWS[game](False, landscape)
    with tempfile.TemporaryDirectory() as folder:
        rules.reset(level_of(game, Path(folder)), 1, Visit(STONES, unlocked_by(journey(), STONES)))
    view.prepare(canvas)
    took_s = []
    for step in reps(REPS):
        rules.step(step.control, step.events, step.dt_s)
        begun_s = time.perf_counter()
        view.draw(canvas, rules.state)
        took_s.append(time.perf_counter() - begun_s)
    return took_s
