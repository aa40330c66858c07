"""The questions with a few answers, by name."""

from collections.abc import Callable
from functools import partial
from typing import Any, get_args

from game.commands.gallery_examples import PLAYERS
from game.core.programme import LIMBS
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, ChoiceView, first_questions, questions, safety_questions
from game.screen.scenes.questions import EXERCISE_PAGES
from game.screen.text import Text

QUESTIONS: dict[str, Callable[[], ChoiceView]] = {
    "exercise": questions.which_exercise,
    **{
        f"exercise, page {page}": partial(questions.which_exercise, movements, page == 1)
        for page, movements in enumerate(EXERCISE_PAGES, 1)
    },
    "minutes": questions.which_minutes,
    "leg": partial(questions.which_side, "knee_extension"),
    "first, leg or arm": first_questions.leg_or_arm,
    "first, leg": partial(first_questions.which_side, "knee_extension"),
    "first, hand": partial(first_questions.which_side, "wrist_flexion_extension"),
    **{f"can move {limb}": partial(first_questions.can_move, limb) for limb in LIMBS},
    "first, which hand works": first_questions.which_hand_works,
    "hand": partial(questions.which_side, "wrist_flexion_extension"),
    "one player": partial(questions.who_plays, PLAYERS[:1]),
    "two players": partial(questions.who_plays, PLAYERS[:2]),
    "cameras": partial(questions.which_camera, ("Integrated Webcam", "HD Pro C920", "Desk camera", "USB camera")),
    "no camera": questions.no_camera,
    "leg seen": partial(questions.ends_were_seen, "knee_extension"),
    "elbow seen": partial(questions.ends_were_seen, "elbow_extension"),
    "stop": questions.stop_set,
    "welcome back": questions.welcome_back,
    "close": questions.close_game,
    **{f"health {asked}": partial(safety_questions.about_health, asked) for asked in get_args(safety_questions.HealthAsked)},
}


def question_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each question and the age in seconds at which it is looked at."""
    return {f"question, {name}": (ChoiceScene(text, land, ask), 0.5) for name, ask in QUESTIONS.items()}
