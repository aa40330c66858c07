"""Each screen's main state, compared with a picture that somebody has looked at."""

from dataclasses import replace

import pygame
import pytest

from game.commands.gallery_examples import PLAY
from game.commands.gallery_screens import every_scene
from game.core.guidance import Guidance
from game.core.names import MOVEMENTS
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import PlayScene, PlayView
from game.screen.text import Text
from tests.golden_images import assert_golden

MAIN_STATES = (
    "home", "question, exercise", "safety", "range", "range, offer", "range, too small", "ready", "ready, hand",
    "goniometer, turned", "rest", "result, better", "result, hand", "say", "making",
    "check, turn-sideways", "check, hidden-knee, offer of cameras", "check, hidden-knee", "check, wrong view", "check, too dark",
    "check, knee good", "check, wrist good", *(f"check, guide {movement}" for movement in MOVEMENTS),
    "pain", "pain, typed", "alarm", "checklist, 0", "care, pain before", "question, health spinal_cord", "safety question, stop_or_more",
    "mirror, picture", "mirror, painted bend", "mirror, lost, hand_hidden", "imagery, breathe", "imagery, imagine", "imagery, return",
    "imagine, knee_extension", "imagine, finger_opening", "rating, seeing 4", "rating, feeling 3", "rating, felt 2",
    "question, another way",
    "home, plan", "home, plan rest day", "plan, all", "rest, card signals", "question, can move leg", "question, exercise, page 1",
    "corner, pin asked", "corner, question", "corner, levels", "corner, sheet, changing", "corner, sheet, refused", "corner, reps",
    "corner, player", "corner, comment",
    "scores, bests", "scores, week", "scores, points", "scores, family", "result, milestone",
    "rest, other leg", "rest, other hand, card", "result, right leg",
    "progress, reach", "progress, reach, broken", "progress, reps", "progress, nothing yet", "path, 5",
    "map, 7", "map, 1900", "map, told later", "map, whole 20000", "players, 7", "players, 12, second row",
    "settings, more", "settings", "settings, seeing", "settings, steering, changed", "settings, language de",
    "help, page 1", "help, page 2",
)  # fmt: skip


@pytest.fixture(scope="module")
def real_land() -> Landscape:
    return Landscape()


@pytest.mark.parametrize("name", MAIN_STATES)
def test_a_screen_looks_as_it_was_approved(name: str, text: Text, real_land: Landscape) -> None:
    scene, age_s = every_scene(text, real_land)[name]
    surface = pygame.Surface((1280, 720))
    scene.enter(10.0)
    scene.update(10.0 + age_s)
    scene.draw(Canvas(surface), 10.0 + age_s)
    assert_golden(surface, "screen_" + name.replace(", ", "_").replace(" ", "_").replace("-", "_"))


LOST = replace(PLAY, lost_reason="limb_hidden", lost_for_s=14.0)


FOLLOWING = replace(PLAY, guidance=Guidance("follow", pace=0.62), counted="stretch", reach=0.5, reps_done=2, reps=5)
HOLDING = replace(FOLLOWING, guidance=Guidance("stretch_hold", pace=1.0, left_s=11.2, share=0.45), reach=1.02, hold=0.45)
LIFTING = replace(PLAY, guidance=Guidance("lift", left_s=4.2, share=0.3), counted="stim_assisted", stop_share=0.6)
HELPED = replace(FOLLOWING, guidance=Guidance("helper_out", pace=0.4), counted="assisted", reach=0.35, hint="slower")
PLAYS = {"out": PLAY, "lost": LOST, "follow": FOLLOWING, "stretch": HOLDING, "stimulator": LIFTING, "helper": HELPED}


@pytest.mark.parametrize(("name", "view"), PLAYS.items())
def test_play_looks_as_it_was_approved(name: str, view: PlayView, text: Text, real_land: Landscape) -> None:
    scene = PlayScene(text, lambda: view, lambda canvas: real_land.draw(canvas, 300.0, 4.0))
    surface = pygame.Surface((1280, 720))
    scene.enter(10.0)
    scene.draw(Canvas(surface), 11.0)
    assert_golden(surface, f"screen_play_{name}")
