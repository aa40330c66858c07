"""The screens that keep a player safe, and those that say something or ask to wait, in every state that looks different."""

from dataclasses import replace
from functools import partial
from typing import Any

from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.scene import TypedInput
from game.screen.scenes import (
    AlarmScene,
    AlarmView,
    CareScene,
    CareView,
    ChecklistScene,
    ChecklistView,
    ChoiceScene,
    PainScene,
    PainView,
    SafetyScene,
    SayScene,
    SayView,
    safety_questions,
)
from game.screen.scenes.made import MakingScene, MakingView
from game.screen.scenes.two_ways import ON_S
from game.screen.text import Text
from game.screen.unwell_signs import unwell_sign

ASKED = (safety_questions.stop_or_more, safety_questions.offer_rest, safety_questions.insist_on_rest, safety_questions.may_ask_health)
PAINS = {
    "": (PainView("pain-before"), 1.0),
    ", after": (PainView("pain-after", True), 9.0),
    ", unwell": (PainView("pain-now", True), 13.0),
}
SAID = {
    "": SayView("say-level", ("my_knee.toml: reps is 600. Allowed are 1 to 60.", "folder/" * 30 + "level.toml")),
    ", source": SayView("say-source", ("clip.mp4 cannot be read.",)),
    ", trouble": SayView("say-trouble", ("An older file was put aside.",) * 9),
}


def safety_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    return {
        "safety": (SafetyScene(text, land, lambda: "safety-camera"), 1.0),
        "safety, way out": (SafetyScene(text, land, lambda: "safety-camera"), ON_S + 1.0),
        "safety, keyboard": (SafetyScene(text, land, lambda: None), 1.0),
        "safety, recorded": (SafetyScene(text, land, lambda: "safety-camera-record"), 1.0),
        **{f"pain{name}": (PainScene(text, land, partial(replace, view)), age_s) for name, (view, age_s) in PAINS.items()},
        "pain, typed": (_pain_typed(text, land), 1.0),
        "alarm": (AlarmScene(text, land, AlarmView), 1.0),
        "alarm, camera": (AlarmScene(text, land, partial(AlarmView, True)), 26.5),
        **{f"checklist, {page}": (ChecklistScene(text, land, partial(ChecklistView, page, page == 1)), 2.5) for page in range(3)},
        **{f"care, {name}": (CareScene(text, land, partial(replace, view)), 1.0) for name, view in _cares().items()},
        **{f"safety question, {ask.__name__}": (ChoiceScene(text, land, ask), 0.5) for ask in ASKED},
        **{f"say{name}": (SayScene(text, land, partial(replace, view)), 1.0) for name, view in SAID.items()},
        "making": (MakingScene(text, land, lambda: MakingView("report-making")), 1.5),
    }


def _pain_typed(text: Text, land: Landscape) -> PainScene:
    scene = PainScene(text, land, lambda: PainView("pain-before"))
    scene.event(TypedInput("7"), 100.0)
    return scene


def _cares() -> dict[str, CareView]:
    rest, talk, path = unwell_sign("sit"), unwell_sign("talk"), pictogram("path")
    return {
        "pain before": CareView("pain-rest-title", ("pain-rest-why", "pain-rest-how", "pain-rest-path"), rest),
        "pain": CareView("pain-stop-title", ("pain-stop-why", "pain-stop-how", "pain-stop-path"), rest, camera_on=True),
        "enough reps": CareView("enough-title", ("enough-reps", "enough-rest"), path),
        "enough minutes": CareView("enough-title", ("enough-minutes", "enough-rest"), path, camera_on=True),
        "therapist": CareView("stim-check-title", ("stim-check-why", "stim-check-how", "stim-check-instead"), talk),
    }
