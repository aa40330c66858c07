"""The rest and the results of an exercise whose sets go from side to side, in every state that looks different."""

from dataclasses import replace
from functools import partial
from typing import Any

from game.core.names import SIDES
from game.screen.landscape import Landscape
from game.screen.scenes import CardView, RestScene, RestView, ResultScene, ResultView
from game.screen.side_sign import SideSign
from game.screen.sound import SilentSound
from game.screen.text import Text

LEFT_LEG, RIGHT_HAND = SideSign("knee_extension", "left"), SideSign("wrist_flexion_extension", "right")
READ_S = 12.0
"""By then the result has said everything."""


def sides_scenes(text: Text, land: Landscape, result: ResultView) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    rest = RestView(23.4, 30.0, 24, 1, 4, then=LEFT_LEG)
    rests = {
        "rest, other leg": rest,
        "rest, other hand": replace(rest, then=RIGHT_HAND, stones_laid=118, set_number=9, sets=10, camera_on=True),
        "rest, other leg, card": replace(rest, card=CardView("signals", "programme")),
        "rest, other hand, card": replace(rest, then=RIGHT_HAND, card=CardView("signals", "programme"), insisted=True),
    }
    results = {f"result, {side} leg": replace(result, side=SideSign("knee_extension", side), more=side == "right") for side in SIDES}
    return {
        **{name: (RestScene(text, land, partial(replace, view)), 1.0) for name, view in rests.items()},
        **{name: (ResultScene(text, land, partial(replace, view), SilentSound()), READ_S) for name, view in results.items()},
        "result, right hand, nothing counted": (_of_no_reps(text, land, result), READ_S),
    }


def _of_no_reps(text: Text, land: Landscape, result: ResultView) -> ResultScene:
    view = replace(result, side=RIGHT_HAND, reps=0, complete=0, best_gained_deg=None, last=None, ended_by="stopped", points=None)
    return ResultScene(text, land, lambda: view, SilentSound())
