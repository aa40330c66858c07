"""Home, the screens of today's plan, and the rests with a card, in every state that looks different."""

from dataclasses import replace
from functools import partial
from typing import Any

from game.screen.landscape import Landscape
from game.screen.scenes import CardView, HomeScene, HomeView, PlanItemView, PlanScene, PlanView, RestScene, RestView
from game.screen.text import Text
from game.screen.titles import level_title
from game.training.cards import CARDS

PLAN = (
    PlanItemView("Slow stretch for the wrist", "wrist_flexion_extension", "range_of_motion", 4, due=False, finished=True),
    PlanItemView("Mirror: open and close", "finger_opening", "mirror", 18, due=True, finished=False),
    PlanItemView("Straighten the elbow, gently", "elbow_extension", "active", 7, due=True, finished=False),
    PlanItemView("Imagine lifting the hand", "wrist_flexion_extension", "mental_practice", 9, due=True, finished=False),
)
STIMULATED = PlanItemView("Long stretch behind the leg", "knee_extension", "electrical_stimulation", 9, due=True, finished=False)
HELPED = PlanItemView("Your hand moves your knee", "knee_extension", "passive", 9, due=True, finished=False)
LEVELS = (
    "wrist_stretch_some",
    "fingers_mirror_first",
    "elbow_active_first",
    "wrist_imagine_first",
    "knee_stretch_strong",
    "knee_passive_first_alone",
)
LAID = tuple(replace(item, due=False, finished=True) for item in PLAN)
LIGHT = replace(PLAN[3], due=False)
LONG = (*PLAN, STIMULATED, HELPED)
LEVEL_OF = {item.title: level for item, level in zip(LONG, LEVELS, strict=True)}
PLANS = PlanView((("5", PLAN[:2]), ("15", (*PLAN, STIMULATED)), ("30", LONG)), PLAN)


def plan_scenes(text: Text, land: Landscape, home: HomeView) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    planned = replace(home, plan=PLAN, minutes=30, therapist=True)
    hand = replace(home, movement="wrist_flexion_extension")
    homes = {
        "home": (home, 1.0),
        "home, hand": (replace(hand, side="right", name=None), 3.0),
        "home, other sides": (replace(home, side="right"), 5.0),
        "home, first time": (replace(home, tile="sun", name=None, stones=0, reps_today=0), 7.0),
        "home, one stone": (replace(hand, stones=1, reps_today=1), 1.0),
        "home, plan": (planned, 1.0),
        "home, plan welcome": (replace(planned, plan=(*PLAN, STIMULATED, *PLAN), welcome="plan-welcome-long"), 3.0),
        "home, plan stimulated": (replace(planned, plan=(STIMULATED,), stones=12345, reps_today=300, minutes=5), 5.0),
        "home, plan laid": (replace(planned, plan=LAID, welcome="plan-welcome-again"), 7.0),
        "home, plan rest day": (replace(planned, plan=(LIGHT,), rest_day=True, stones=10, welcome="plan-welcome-back"), 9.0),
    }
    scenes: dict[str, tuple[Any, float]] = {
        name: (HomeScene(text, land, partial(_same, replace(view, plan=_said(text, view.plan)))), age_s)
        for name, (view, age_s) in homes.items()
    }
    plans = PlanView(tuple((minutes, _said(text, items)) for minutes, items in PLANS.plans), _said(text, PLANS.now))
    for name, age_s in (("plan", 1.0), ("plan, more time", 2.5), ("plan, all", 4.5), ("plan, back", 6.5)):
        scenes[name] = (PlanScene(text, land, lambda: plans), age_s)
    rests = {f"rest, card {card.name}": RestView(23.4, 30.0, 24, 1, 3, card=CardView(card.name, card.source)) for card in CARDS}
    rests["rest, card with camera"] = RestView(90.0, 90.0, 118, 9, 10, True, CardView("signals", "programme"))
    return scenes | {name: (RestScene(text, land, partial(_same, view)), 1.0) for name, view in rests.items()}


def _said(text: Text, items: tuple[PlanItemView, ...]) -> tuple[PlanItemView, ...]:
    """Return exercises with their titles in the language."""
    return tuple(replace(item, title=level_title(text, LEVEL_OF[item.title], item.title)) for item in items)


def _same(view: Any) -> Any:
    return view
