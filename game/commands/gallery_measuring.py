"""The screens before the first rep: camera check, today's range, ready, and the goniometer, in every state that looks different."""

from dataclasses import replace
from functools import partial
from typing import Any, get_args

import numpy as np

from game.commands.gallery_examples import ADVICE, CHECK, CORRECTED, FROM_REST, RANGE, READY, camera_frame
from game.core.camera_lights import CameraLights, JointLight
from game.core.correction import Correction, CorrectionError, TurnedRoundError
from game.core.names import MOVEMENTS, LossReason
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput, TypedInput
from game.screen.scenes import (
    CheckScene,
    CheckView,
    GoniometerScene,
    GoniometerView,
    RangeScene,
    RangeView,
    ReadyScene,
    ReadyView,
    Scale,
)
from game.screen.scenes.check import GUIDE_S, SAFETY_S
from game.screen.scenes.check import STUCK_S as CHECK_STUCK_S
from game.screen.scenes.range import STUCK_S as RANGE_STUCK_S
from game.screen.text import Text

ALL_GOOD = replace(CHECK.lights, joints=tuple(replace(joint, state="good") for joint in CHECK.lights.joints), view="good")
HAND_LIGHTS = replace(ALL_GOOD, joints=(JointLight("hand", 0.5, 0.6, "good"),), bones=(((0.5, 0.6), (0.6, 0.62)),))
GUIDED_S = SAFETY_S + GUIDE_S + 1.0
"""By then the words of the guide are over."""
CHECK_OFFERS_S = SAFETY_S + CHECK_STUCK_S + 1.0
RANGE_OFFERS_S = RANGE_STUCK_S + 1.0
TYPED_ANGLES = {
    "empty": "",
    "one angle": "90 ",
    "both": "90 5",
    "minus": "-20 -70",
    "missing": "90  ",
    "refused": "90 88 ",
    "turned": "5 90 ",
    "too large": "90 999 ",
}
"""Signs by the name of what they lead to; a space enters."""


def measuring_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    checks = {**_guides(), **_advised(), **_checks()}
    return {
        "check, safety first": (
            CheckScene(
                text, land, lambda: replace(CHECK, lights=CameraLights(), advice="check-starting", promise="first-camera", first=True)
            ),
            1.0,
        ),
        **{f"check, {name}": (CheckScene(text, land, partial(replace, view)), age_s) for name, (view, age_s) in checks.items()},
        **{f"range{name}": (RangeScene(text, land, partial(replace, view)), age_s) for name, (view, age_s) in _ranges().items()},
        **{f"ready{name}": (ReadyScene(text, land, partial(replace, view)), age_s) for name, (view, age_s) in _readies().items()},
        **{f"goniometer, {name}": (_goniometer(text, land, typed), 1.0) for name, typed in TYPED_ANGLES.items()},
    }


def _guides() -> dict[str, tuple[CheckView, float]]:
    waiting = replace(CHECK, lights=CameraLights(), advice="check-starting")
    return {
        f"guide {movement}{name}": (replace(waiting, movement=movement, side=side), SAFETY_S + 0.5)
        for movement in MOVEMENTS
        for name, side in (("", waiting.side), (", left", "left"))
    }


def _advised() -> dict[str, tuple[CheckView, float]]:
    states = {}
    for advice in ADVICE:
        troubled = replace(CHECK, picture=camera_frame(), advice=f"check-{advice}")
        states[advice] = (troubled, GUIDED_S)
        states[f"{advice}, offer"] = (troubled, CHECK_OFFERS_S)
        states[f"{advice}, offer of cameras"] = (replace(troubled, several_cameras=True), CHECK_OFFERS_S)
    return states


def _checks() -> dict[str, tuple[CheckView, float]]:
    film = replace(CHECK, picture=camera_frame(), camera_on=False)
    seen = replace(film, camera_on=True, lights=ALL_GOOD)
    good = replace(seen, advice="check-good", good_share=0.7)
    dark = (camera_frame() // 8).astype(np.uint8)
    states = {
        "film": film,
        "knee good": good,
        "wrist good": replace(good, movement="wrist_flexion_extension", lights=HAND_LIGHTS),
        "too dark": replace(seen, picture=dark, lights=replace(ALL_GOOD, light="bad"), advice="check-more-light"),
        "wrong view": replace(seen, lights=replace(ALL_GOOD, view="bad"), advice="check-show-side"),
        "no picture": replace(CHECK, lights=CameraLights(), advice="check-nobody"),
    }
    return {name: (view, GUIDED_S) for name, view in states.items()}


def _ranges() -> dict[str, tuple[RangeView, float]]:
    hand = replace(RANGE, movement="wrist_flexion_extension", side="left", scale=FROM_REST)
    states = {
        "": RANGE,
        ", hand": replace(hand, reps_done=2),
        ", corrected": replace(RANGE, scale=CORRECTED),
        ", too small": replace(RANGE, reps_done=0, gained_deg=2.0, best_gained_deg=2.5, too_small=True),
        ", other moves": replace(RANGE, reps_done=0, other_moves=True),
        ", done": replace(RANGE, reps_done=3),
        ", first": replace(RANGE, first=True),
        ", film": replace(RANGE, camera_on=False),
        **{f", {reason}": replace(RANGE, tracked=False, lost_reason=reason) for reason in get_args(LossReason)},
    }
    offers = {", offer": (RANGE, RANGE_OFFERS_S), ", hand, offer": (hand, RANGE_OFFERS_S)}
    return {name: (view, 1.0) for name, view in states.items()} | offers


def _readies() -> dict[str, tuple[ReadyView, float]]:
    hand = replace(READY, movement="wrist_flexion_extension", side="left", scale=FROM_REST, can_confirm=False)
    return {
        "": (READY, 1.0),
        ", corrected": (replace(READY, range_deg=83.0, scale=CORRECTED), 1.0),
        ", error unknown": (replace(READY, scale=Scale(), camera_on=False), 1.0),
        ", hand": (hand, 5.9),
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
