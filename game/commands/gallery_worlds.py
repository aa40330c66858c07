"""The screens of mirror therapy and mental practice with the worlds that they are played in: mirror lake and night sky."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from game.commands.gallery_games import MOMENTS, state_at
from game.commands.gallery_imagined import imagery_views
from game.commands.game_levels import level_of
from game.core.guidance import Guidance
from game.core.names import GameName
from game.minigames.views import VIEWS, GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import ImageryScene, MirrorScene, MirrorView
from game.screen.text import Text


@dataclass
class World:
    """Draws a game at one of its main moments; what it needs is made when it is first drawn, for every canvas size once."""

    game: GameName
    land: Landscape
    kept: GameView | None = None

    def at(self, moment: str) -> Callable[[Canvas], None]:
        """Return what draws that moment."""
        return partial(self._draw, moment)

    def _draw(self, moment: str, canvas: Canvas) -> None:
        self.kept = self.kept or VIEWS[self.game](False, self.land)
        self.kept.draw(canvas, _state(self.game, moment))


def world_scenes(text: Text, land: Landscape, mirror: MirrorView) -> dict[str, tuple[Any, float]]:
    """Return some main moments and the age in seconds at which they are looked at; `mirror` is what the mirror shows."""
    lake, sky, imagined = World("mirror_lake", land), World("night_sky", land), imagery_views(text)
    left = replace(mirror, affected="left", both_sides=True)
    painted = replace(mirror, picture=None, camera_on=False)
    at_the_lake = {
        "five reps": mirror,
        "week seven, on the way": replace(left, reps_done=11, reps=60),
        "begins": replace(painted, affected="left", reps_done=0, guidance=Guidance(cue="mirror_rest", share=0.5)),
        "on the way": replace(left, hint="helper_hands"),
        "away": replace(mirror, lost_reason="wrong_view"),
    }
    by_night = {"begins": "breathe", "five reps": "imagine", "on the way": "moves", "week seven, on the way": "longest words"}
    return {
        **{
            f"mirror at the lake, {moment}": (MirrorScene(text, land, partial(replace, view), lake.at(moment)), 1.0)
            for moment, view in at_the_lake.items()
        },
        **{
            f"imagery by night, {moment}": (
                ImageryScene(text, land, partial(replace, imagined[name]), draw_world=sky.at(moment)), 3.0
            )
            for moment, name in by_night.items()
        },
    }  # fmt: skip


@cache
def _state(game: GameName, moment: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        return state_at(level_of(game, Path(folder)), MOMENTS[moment])
