"""The screens of mirror therapy and mental practice with the worlds that they are played in: mirror lake and night sky."""

from dataclasses import replace
from functools import partial
from typing import Any

from game.commands.gallery_games import world_of
from game.commands.gallery_imagined import imagery_views
from game.core.guidance import Guidance
from game.screen.landscape import Landscape
from game.screen.scenes import ImageryScene, MirrorScene, MirrorView
from game.screen.text import Text


def world_scenes(text: Text, land: Landscape, mirror: MirrorView) -> dict[str, tuple[Any, float]]:
    """Return some main moments and the age in seconds at which they are looked at; `mirror` is what the mirror shows."""
    lake, sky, imagined = world_of("mirror_lake", land), world_of("night_sky", land), imagery_views(text)
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
            f"mirror at the lake, {moment}": (MirrorScene(text, land, partial(replace, view), lake(moment)), 1.0)
            for moment, view in at_the_lake.items()
        },
        **{
            f"imagery by night, {moment}": (
                ImageryScene(text, land, partial(replace, imagined[name]), draw_world=sky(moment)), 3.0
            )
            for moment, name in by_night.items()
        },
    }  # fmt: skip
