"""The screens of a set: play, rest, finale and result, in every state that looks different."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args

from game.commands.gallery_examples import CORRECTED, FROM_REST, HINTS, PLAY, RESULT
from game.core.names import LossReason, Phase
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import (
    BestBefore,
    CardView,
    FinaleScene,
    LastTime,
    PlayScene,
    PlayView,
    RestScene,
    RestView,
    ResultScene,
    ResultView,
)
from game.screen.scenes.two_ways import ON_S
from game.screen.sound import SilentSound
from game.screen.text import Text

Draw = Callable[[Canvas], None]
COUNTING_S = 2.4
COUNTED_S = 9.0
"""By then the result has counted to its end."""


def no_world(canvas: Canvas) -> None:
    """Draw no world: only what stands over it is looked at."""


def playing_scenes(text: Text, land: Landscape, world: Draw = no_world) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at; `world` is drawn under the signs of a set."""
    counted = {name: (view, COUNTED_S) for name, view in _results().items()}
    results = counted | {"counting": (RESULT, COUNTING_S)}
    return {
        **{f"play, {name}": (PlayScene(text, partial(replace, view), world), 1.0) for name, view in _plays().items()},
        **{f"rest{name}": (RestScene(text, land, partial(replace, view)), 1.0) for name, view in _rests().items()},
        **{f"rest{name}, way out": (RestScene(text, land, partial(replace, view)), ON_S + 1.0) for name, view in _ways_out().items()},
        "finale": (FinaleScene(text, True, lambda canvas: land.draw(canvas, 300.0, 4.0)), 1.0),
        **{
            f"result, {name}": (ResultScene(text, land, partial(replace, view), SilentSound()), age_s)
            for name, (view, age_s) in results.items()
        },
    }


def _plays() -> dict[str, PlayView]:
    states = {
        "one set": replace(PLAY, sets=1, reps_done=17, reps=20),
        "corrected": replace(PLAY, scale=CORRECTED),
        "wrist": replace(PLAY, scale=FROM_REST),
        **{f"hint {hint}": replace(PLAY, hint=hint) for hint in HINTS},
        "held": replace(PLAY, hold=0.5, reach=1.2),
        "stopping": replace(PLAY, stop_share=0.4),
        "stopping, lost": replace(PLAY, stop_share=0.4, lost_reason="limb_hidden", lost_for_s=14.0),
        "key, left alone": replace(PLAY, stop_share=0.4, keyboard=True, camera_on=False, scale=None),
        "behind rest": replace(PLAY, gained_deg=-3.0, reach=-0.1, camera_on=False),
    }
    for phase in get_args(Phase):
        states[phase] = replace(PLAY, phase=phase)
        states[f"key, {phase}"] = replace(PLAY, phase=phase, keyboard=True, camera_on=False, scale=None)
    for reason in get_args(LossReason):
        states[f"lost, {reason}"] = replace(PLAY, lost_reason=reason, lost_for_s=14.0)
    return states


def _rests() -> dict[str, RestView]:
    return {
        "": RestView(23.4, 30.0, 24, 1, 3),
        ", first stone": RestView(5.0, 30.0, 1, 1, 3),
        ", many stones": RestView(90.0, 90.0, 118, 2, 3),
        ", nothing": RestView(0.2, 30.0, 0, 1, 2),
    }


def _ways_out() -> dict[str, RestView]:
    card = CardView("signals", "programme")
    return {"": RestView(15.4, 30.0, 24, 1, 3), " card": RestView(15.4, 30.0, 24, 1, 3, card=card, insisted=True)}


def _results() -> dict[str, ResultView]:
    return {
        "better": RESULT,
        "best ever": replace(RESULT, best_before=BestBefore(56.0, 3.4), scale=CORRECTED),
        "hand": replace(RESULT, scale=FROM_REST),
        "first": replace(RESULT, last=None),
        "shorter": replace(RESULT, reps=12, complete=0, best_gained_deg=40.0),
        "same": replace(RESULT, last=LastTime(30, 61.0, 3.4)),
        "keyboard": replace(RESULT, best_gained_deg=None, last=None),
        "one": replace(RESULT, reps=1, complete=1, stones_total=1, last=LastTime(0, None)),
        "stretched": replace(RESULT, counted="stretch", reps=5, complete=0, best_gained_deg=None, stretch_s=152.0, further_deg=6.0),
        "stimulated": replace(RESULT, counted="stim_assisted", reps=18, complete=12, reps_alone=2, best_gained_deg=None),
        "imagined": replace(RESULT, counted="imagined", reps=40, complete=0, best_gained_deg=None, enough="enough-minutes"),
        "none": replace(RESULT, reps=0, complete=0, best_gained_deg=None, stones_total=0, last=None, ended_by="stopped"),
    }
