"""Every screen in every state that looks different, by name, with the age at which it is looked at."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args

import numpy as np
import numpy.typing as npt

from game.core.names import LossReason, Phase
from game.motion.camera_check import Advice
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import (
    CheckScene,
    CheckView,
    ChoiceScene,
    ChoiceView,
    HomeScene,
    HomeView,
    LastTime,
    PlayScene,
    PlayView,
    RangeScene,
    RangeView,
    RestScene,
    RestView,
    ResultScene,
    ResultView,
    SafetyScene,
    SayScene,
    SayView,
    questions,
)
from game.screen.sound import SilentSound
from game.screen.text import Text
from game.screen.tiles import TILES

HOME = HomeView("bird", "Anna", 128, 20, "knee_extension", "left")
CHECK = CheckView(None, ((0.4, 0.5, True), (0.5, 0.6, True), (0.5, 0.8, False)), ((0, 1), (1, 2)), "check-turn-sideways", 0.0, False)
RANGE = RangeView(1, 3, 42.4, 55.0, "knee_extension", "right", True, None)
PLAY = PlayView(2, 3, 7, 10, 62.0, 0.78, 0.0, "out", True, False, None, 0.0, False)
RESULT = ResultView(30, 26, 62.0, 158, LastTime(27, 56.0), "done")
PLAYERS = (("a", "bird", "Anna"), ("b", "fir", None), ("c", "boat", "Otto"), ("d", "moon", None), ("e", "apple", "Wilhelmina"))
ADVICE = tuple(advice.replace("_", "-") for advice in get_args(Advice) if advice != "good")

QUESTIONS: dict[str, Callable[[], ChoiceView]] = {
    "exercise": questions.which_exercise,
    "leg": partial(questions.which_side, "knee_extension"),
    "hand": partial(questions.which_side, "wrist_flexion_extension"),
    "two players": partial(questions.who_plays, PLAYERS[:2]),
    "five players": partial(questions.who_plays, PLAYERS, more=True),
    "all players": partial(questions.who_plays, PLAYERS, more=True, new=False),
    **{f"tiles {first}": partial(questions.which_tile, TILES[first : first + 5]) for first in (0, 5, 10)},
    "cameras": partial(questions.which_camera, ("Integrated Webcam", "HD Pro C920", "Desk camera", "USB camera")),
    "no camera": questions.no_camera,
    "stop": questions.stop_set,
    "welcome back": questions.welcome_back,
    "close": questions.close_game,
}


def camera_frame() -> npt.NDArray[np.uint8]:
    """A made-up picture: a grey room that is brighter to the right."""
    shades = np.linspace(60, 180, 640, dtype=np.uint8)
    return np.repeat(np.repeat(shades[None, :, None], 480, axis=0), 3, axis=2)


def every_scene(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state of each screen and the age in seconds at which it shows it."""
    scenes: dict[str, tuple[Any, float]] = {}

    def show(name: str, kind: Any, view: object, age_s: float = 1.0, *more: object) -> None:
        scenes[name] = (kind(text, land, lambda: view, *more), age_s)

    show("home", HomeScene, HOME)
    show("home, hand", HomeScene, replace(HOME, movement="wrist_flexion_extension", side="right", name=None), 3.0)
    show("home, other sides", HomeScene, replace(HOME, side="right"), 5.0)
    show("home, first time", HomeScene, replace(HOME, tile="sun", name=None, stones=0, reps_today=0), 7.0)
    show("home, one stone", HomeScene, replace(HOME, stones=1, reps_today=1, movement="wrist_flexion_extension"))
    for name, ask in QUESTIONS.items():
        scenes[f"question, {name}"] = (ChoiceScene(text, land, ask), 0.5)
    show("safety", SafetyScene, "safety-camera")
    show("safety, keyboard", SafetyScene, None)
    show("safety, recorded", SafetyScene, "safety-camera-record")
    frame = camera_frame()
    for advice in ADVICE:
        show(f"check, {advice}", CheckScene, replace(CHECK, picture=frame, advice=f"check-{advice}"))
        show(f"check, {advice}, offer", CheckScene, replace(CHECK, picture=frame, advice=f"check-{advice}"), 9.0)
        several = replace(CHECK, picture=frame, advice=f"check-{advice}", several_cameras=True)
        show(f"check, {advice}, offer of cameras", CheckScene, several, 9.0)
    show("check, film", CheckScene, replace(CHECK, picture=frame, camera_on=False))
    show("check, good", CheckScene, replace(CHECK, picture=frame, advice="check-hold-still", good_share=0.7))
    show("check, no picture", CheckScene, replace(CHECK, joints=(), bones=()))
    show("range", RangeScene, RANGE)
    show("range, hand", RangeScene, replace(RANGE, movement="wrist_flexion_extension", side="left", reps_done=2))
    show("range, done", RangeScene, replace(RANGE, reps_done=3))
    show("range, film", RangeScene, replace(RANGE, camera_on=False))
    show("range, offer", RangeScene, RANGE, 21.0)
    for reason in get_args(LossReason):
        show(f"range, {reason}", RangeScene, replace(RANGE, tracked=False, lost_reason=reason))
    for name, view in _play_states().items():
        scenes[f"play, {name}"] = (PlayScene(text, partial(_same, view), _nothing), 1.0)
    show("rest", RestScene, RestView(23.4, 30.0, 24, 1, 3))
    show("rest, first stone", RestScene, RestView(5.0, 30.0, 1, 1, 3))
    show("rest, many stones", RestScene, RestView(90.0, 90.0, 118, 2, 3))
    show("rest, nothing", RestScene, RestView(0.2, 30.0, 0, 1, 2))
    for name, result in _results().items():
        show(f"result, {name}", ResultScene, result, 9.0, SilentSound())
    show("result, counting", ResultScene, RESULT, 2.4, SilentSound())
    show("say", SayScene, SayView("say-level", ("my_knee.toml: reps is 600. Allowed are 1 to 60.", "folder/" * 30 + "level.toml")))
    show("say, source", SayScene, SayView("say-source", ("clip.mp4 cannot be read.",)))
    show("say, trouble", SayScene, SayView("say-trouble", ("An older file was put aside.",) * 9))
    return scenes


def _same(view: PlayView) -> PlayView:
    return view


def _nothing(canvas: Canvas) -> None:
    """No world: only what stands over it."""


def _play_states() -> dict[str, PlayView]:
    states = {
        "one set": replace(PLAY, sets=1, reps_done=17, reps=20),
        "too fast": replace(PLAY, slow_down=True),
        "held": replace(PLAY, hold=0.5, reach=1.2),
        "behind rest": replace(PLAY, gained_deg=-3.0, reach=-0.1, camera_on=False),
    }
    for phase in get_args(Phase):
        states[phase] = replace(PLAY, phase=phase)
        states[f"key, {phase}"] = replace(PLAY, phase=phase, keyboard=True, camera_on=False)
    for reason in get_args(LossReason):
        states[f"lost, {reason}"] = replace(PLAY, lost_reason=reason, lost_for_s=14.0)
    return states


def _results() -> dict[str, ResultView]:
    return {
        "better": RESULT,
        "first": replace(RESULT, last=None),
        "shorter": replace(RESULT, reps=12, complete=0, best_gained_deg=40.0),
        "same": replace(RESULT, last=LastTime(30, 61.0)),
        "keyboard": replace(RESULT, best_gained_deg=None, last=None),
        "one": replace(RESULT, reps=1, complete=1, stones_total=1, last=LastTime(0, None)),
        "none": replace(RESULT, reps=0, complete=0, best_gained_deg=None, stones_total=0, last=None, ended_by="stopped"),
    }
