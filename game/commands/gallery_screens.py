"""Every screen in every state that looks different, by name, with the age at which it is looked at."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args

import numpy as np
import numpy.typing as npt

from game.commands.gallery_corner import corner_scenes
from game.commands.gallery_imagery import imagery_scenes
from game.commands.gallery_kept import kept_scenes
from game.commands.gallery_plan import plan_scenes
from game.commands.gallery_progress import progress_scenes
from game.commands.gallery_scores import scores_scenes
from game.core.camera_lights import CameraLights, JointLight
from game.core.correction import Correction, CorrectionError, TurnedRoundError
from game.core.names import MOVEMENTS, LossReason, Phase
from game.core.programme import LIMBS
from game.motion.camera_advice import Advice
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.scene import KeyInput, TypedInput
from game.screen.scenes import (
    AlarmScene,
    AlarmView,
    BestBefore,
    CareScene,
    CareView,
    ChecklistScene,
    ChecklistView,
    CheckScene,
    CheckView,
    ChoiceScene,
    ChoiceView,
    GoniometerScene,
    GoniometerView,
    HomeView,
    LastTime,
    PainScene,
    PainView,
    PlayScene,
    PlayView,
    RangeScene,
    RangeView,
    ReadyScene,
    ReadyView,
    RestScene,
    RestView,
    ResultScene,
    ResultView,
    SafetyScene,
    SayScene,
    SayView,
    Scale,
    questions,
    safety_questions,
)
from game.screen.scenes.questions import EXERCISE_PAGES
from game.screen.sound import SilentSound
from game.screen.scenes.made import MakingScene, MakingView
from game.screen.text import Text
from game.screen.tiles import TILES
from game.screen.unwell_signs import unwell_sign
from game.training.hints import Hint

HOME = HomeView("bird", "Anna", 128, 20, "knee_extension", "left")
LIGHTS = CameraLights(
    (JointLight("hip", 0.4, 0.5, "good"), JointLight("knee", 0.55, 0.55, "bad"), JointLight("ankle", 0.55, 0.8, "doubtful")),
    (((0.4, 0.5), (0.55, 0.55)), ((0.55, 0.55), (0.55, 0.8))),
    "good", "doubtful", "good", "good",
)  # fmt: skip
ALL_GOOD = replace(LIGHTS, joints=tuple(replace(joint, state="good") for joint in LIGHTS.joints), view="good")
HAND_LIGHTS = replace(ALL_GOOD, joints=(JointLight("hand", 0.5, 0.6, "good"),), bones=(((0.5, 0.6), (0.6, 0.62)),))
CHECK = CheckView(None, LIGHTS, "knee_extension", "right", "check-turn-sideways", 0.0, False)
MEASURED = Scale(error_deg=3.4)
FROM_REST = Scale(error_deg=6.2, from_rest=True)
RANGE = RangeView(1, 3, 42.4, 55.0, "knee_extension", "right", True, None, scale=MEASURED)
READY = ReadyView(62.0, MEASURED, "knee_extension", "right", True)
HINTS = tuple(name for part in get_args(Hint) for name in get_args(part))
PLAY = PlayView(2, 3, 7, 10, 62.0, 0.78, 0.0, "out", True, False, None, 0.0, None, MEASURED)
RESULT = ResultView(30, 26, 62.0, 158, LastTime(27, 56.0, 3.4), "done", MEASURED)
PLAYERS = (("a", "bird", "Anna"), ("b", "fir", None), ("c", "boat", "Otto"), ("d", "moon", None), ("e", "apple", "Wilhelmina"))
ADVICE = tuple(advice.replace("_", "-") for advice in get_args(Advice))
GUIDED_S = 6.0
"""By then the words of the guide are over."""

QUESTIONS: dict[str, Callable[[], ChoiceView]] = {
    "exercise": questions.which_exercise,
    **{
        f"exercise, page {page}": partial(questions.which_exercise, movements, page == 1)
        for page, movements in enumerate(EXERCISE_PAGES, 1)
    },
    "limb": questions.which_limb,
    **{f"can move {limb}": partial(questions.can_move, limb) for limb in LIMBS},
    "minutes": questions.which_minutes,
    "leg": partial(questions.which_side, "knee_extension"),
    "hand": partial(questions.which_side, "wrist_flexion_extension"),
    "two players": partial(questions.who_plays, PLAYERS[:2]),
    "five players": partial(questions.who_plays, PLAYERS, more=True),
    "all players": partial(questions.who_plays, PLAYERS, more=True, new=False),
    **{f"tiles {first}": partial(questions.which_tile, TILES[first : first + 5]) for first in (0, 5, 10)},
    "cameras": partial(questions.which_camera, ("Integrated Webcam", "HD Pro C920", "Desk camera", "USB camera")),
    "no camera": questions.no_camera,
    "leg seen": partial(questions.ends_were_seen, "knee_extension"),
    "elbow seen": partial(questions.ends_were_seen, "elbow_extension"),
    "stop": questions.stop_set,
    "welcome back": questions.welcome_back,
    "close": questions.close_game,
    **{f"health {asked}": partial(safety_questions.about_health, asked) for asked in get_args(safety_questions.HealthAsked)},
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

    scenes |= plan_scenes(text, land, HOME)
    scenes |= scores_scenes(text, land, RESULT)
    for name, ask in QUESTIONS.items():
        scenes[f"question, {name}"] = (ChoiceScene(text, land, ask), 0.5)
    show("safety", SafetyScene, "safety-camera")
    show("safety, keyboard", SafetyScene, None)
    show("safety, recorded", SafetyScene, "safety-camera-record")
    frame = camera_frame()
    for advice in ADVICE:
        troubled = replace(CHECK, picture=frame, advice=f"check-{advice}")
        show(f"check, {advice}", CheckScene, troubled, GUIDED_S)
        show(f"check, {advice}, offer", CheckScene, troubled, 9.0)
        show(f"check, {advice}, offer of cameras", CheckScene, replace(troubled, several_cameras=True), 9.0)
    for name, seen in _check_states(frame).items():
        show(f"check, {name}", CheckScene, seen, GUIDED_S)
    for movement in MOVEMENTS:
        waiting = replace(CHECK, lights=CameraLights(), movement=movement, advice="check-starting")
        show(f"check, guide {movement}", CheckScene, waiting)
        show(f"check, guide {movement}, left", CheckScene, replace(waiting, side="left"))
    show("range", RangeScene, RANGE)
    hand = replace(RANGE, movement="wrist_flexion_extension", side="left", scale=FROM_REST)
    show("range, hand", RangeScene, replace(hand, reps_done=2))
    show("range, hand, offer", RangeScene, hand, 21.0)
    show("range, corrected", RangeScene, replace(RANGE, scale=Scale(True, 1.8)))
    show("range, too small", RangeScene, replace(RANGE, reps_done=0, gained_deg=2.0, best_gained_deg=2.5, too_small=True))
    show("ready", ReadyScene, READY)
    show("range, other moves", RangeScene, replace(RANGE, reps_done=0, other_moves=True))
    show("ready, corrected", ReadyScene, replace(READY, range_deg=83.0, scale=Scale(True, 1.8)))
    show("ready, error unknown", ReadyScene, replace(READY, scale=Scale(), camera_on=False))
    ready_hand = replace(READY, movement="wrist_flexion_extension", side="left", scale=FROM_REST, can_confirm=False)
    show("ready, hand", ReadyScene, ready_hand, 5.9)
    for name, typed in _typed_angles().items():
        scenes[f"goniometer, {name}"] = (_goniometer(text, land, typed), 1.0)
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
    show("making", MakingScene, MakingView("report-making"), 1.5)
    show("say", SayScene, SayView("say-level", ("my_knee.toml: reps is 600. Allowed are 1 to 60.", "folder/" * 30 + "level.toml")))
    show("say, source", SayScene, SayView("say-source", ("clip.mp4 cannot be read.",)))
    show("say, trouble", SayScene, SayView("say-trouble", ("An older file was put aside.",) * 9))
    scenes.update(_safety_scenes(text, land))
    scenes.update(imagery_scenes(text, land))
    scenes.update(kept_scenes(text, land))
    return scenes | progress_scenes(text, land) | corner_scenes(text, land)


def _safety_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    pains = {
        "": (PainView("pain-before"), 1.0),
        ", after": (PainView("pain-after", True), 9.0),
        ", unwell": (PainView("pain-now", True), 13.0),
    }
    asked = (safety_questions.stop_or_more, safety_questions.offer_rest, safety_questions.insist_on_rest, safety_questions.may_ask_health)
    return {
        **{f"pain{name}": (PainScene(text, land, partial(replace, view)), age_s) for name, (view, age_s) in pains.items()},
        "pain, typed": (_pain_typed(text, land), 1.0),
        "alarm": (AlarmScene(text, land, AlarmView), 1.0),
        "alarm, camera": (AlarmScene(text, land, partial(AlarmView, True)), 26.5),
        **{f"checklist, {page}": (ChecklistScene(text, land, partial(ChecklistView, page, page == 1)), 2.5) for page in range(3)},
        **{f"care, {name}": (CareScene(text, land, partial(replace, view)), 1.0) for name, view in _care_states().items()},
        **{f"safety question, {ask.__name__}": (ChoiceScene(text, land, ask), 0.5) for ask in asked},
    }


def _pain_typed(text: Text, land: Landscape) -> PainScene:
    scene = PainScene(text, land, lambda: PainView("pain-before"))
    scene.event(TypedInput("7"), 100.0)
    return scene


def _care_states() -> dict[str, CareView]:
    rest, talk, path = unwell_sign("sit"), unwell_sign("talk"), pictogram("path")
    return {
        "pain before": CareView("pain-rest-title", ("pain-rest-why", "pain-rest-how", "pain-rest-path"), rest),
        "pain": CareView("pain-stop-title", ("pain-stop-why", "pain-stop-how", "pain-stop-path"), rest, camera_on=True),
        "enough reps": CareView("enough-title", ("enough-reps", "enough-rest"), path),
        "enough minutes": CareView("enough-title", ("enough-minutes", "enough-rest"), path, camera_on=True),
        "therapist": CareView("stim-check-title", ("stim-check-why", "stim-check-how", "stim-check-instead"), talk),
    }


def _check_states(frame: npt.NDArray[np.uint8]) -> dict[str, CheckView]:
    seen = replace(CHECK, picture=frame, lights=ALL_GOOD, advice="check-good", good_share=0.7)
    dark = (frame // 8).astype(np.uint8)
    return {
        "film": replace(CHECK, picture=frame, camera_on=False),
        "knee good": seen,
        "wrist good": replace(seen, movement="wrist_flexion_extension", lights=HAND_LIGHTS),
        "too dark": replace(CHECK, picture=dark, lights=replace(ALL_GOOD, light="bad"), advice="check-more-light"),
        "wrong view": replace(CHECK, picture=frame, lights=replace(ALL_GOOD, view="bad"), advice="check-show-side"),
        "no picture": replace(CHECK, lights=CameraLights(), advice="check-nobody"),
    }


def _typed_angles() -> dict[str, str]:
    """Signs by the name of what they lead to; a space enters."""
    return {
        "empty": "",
        "one angle": "90 ",
        "both": "90 5",
        "minus": "-20 -70",
        "missing": "90  ",
        "refused": "90 88 ",
        "turned": "5 90 ",
        "too large": "90 999 ",
    }


def _goniometer(text: Text, land: Landscape, typed: str) -> GoniometerScene:
    def refusal(rest_deg: float, best_deg: float) -> str | None:
        try:
            Correction(97.0, 27.0, rest_deg, best_deg)
        except CorrectionError as error:
            turned = isinstance(error, TurnedRoundError)
            return text("correction-turned", rest=97, best=27) if turned else text("correction-too-near", least=5)
        return None

    scene = GoniometerScene(text, land, lambda: GoniometerView(97.0, 27.0), refusal)
    for sign in typed:
        scene.event(KeyInput("select") if sign == " " else TypedInput(sign), 0.0)
    return scene


def _same(view: PlayView) -> PlayView:
    return view


def _nothing(canvas: Canvas) -> None:
    """No world: only what stands over it."""


def _play_states() -> dict[str, PlayView]:
    states = {
        "one set": replace(PLAY, sets=1, reps_done=17, reps=20),
        "corrected": replace(PLAY, scale=Scale(True, 1.8)),
        "wrist": replace(PLAY, scale=FROM_REST),
        **{f"hint {hint}": replace(PLAY, hint=hint) for hint in HINTS},
        "held": replace(PLAY, hold=0.5, reach=1.2),
        "behind rest": replace(PLAY, gained_deg=-3.0, reach=-0.1, camera_on=False),
    }
    for phase in get_args(Phase):
        states[phase] = replace(PLAY, phase=phase)
        states[f"key, {phase}"] = replace(PLAY, phase=phase, keyboard=True, camera_on=False, scale=None)
    for reason in get_args(LossReason):
        states[f"lost, {reason}"] = replace(PLAY, lost_reason=reason, lost_for_s=14.0)
    return states


def _results() -> dict[str, ResultView]:
    return {
        "better": RESULT,
        "best ever": replace(RESULT, best_before=BestBefore(56.0, 3.4), scale=Scale(True, 1.8)),
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
