"""A hand that is laid down on a tray, a table or an armrest above its elbow chooses nothing, on no screen."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from game.app.hand_in_air import HandInAir
from game.commands.gallery_screens import every_scene
from game.core.names import SIDES, Side
from game.core.pose import Pose
from game.core.settings import Settings
from game.screen.canvas import Box
from game.screen.look import Look
from game.screen.scene import PointInput
from game.screen.text import Text
from game.sources.scripted_body import pose_of
from tests.motion.bodies import with_point
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

FPS, LIFTED_AT_S, REACHES_S = 15, 4.0, 0.7
SITTING = pose_of("shoulder_abduction", "right", 0.0, 0.0)
CM_PX = 0.8 * 220 * 0.5 / 40
"""Of this body the trunk tells the size: a shoulder width is 40 cm."""
SCREENS = (
    "home", "home, plan", "question, close", "question, stop", "question, exercise", "question, minutes", "question, can move leg",
    "safety question, stop_or_more", "safety", "rest", "result, better", "care, pain before", "alarm", "pain", "ready", "path, 5",
    "settings", "players, 7", "kept, question really remove", "range, offer", "check, hidden-knee",
)  # fmt: skip


@cache
def screens(side: Side) -> tuple[RecordedCanvas, ...]:
    """Return how each of the screens looks for a player with this hand."""
    scenes, drawn = every_scene(Text.read(), BareLandscape()), []
    for name in SCREENS:
        scene, age_s = scenes[name]
        drawn.append(RecordedCanvas(look=Look(hand=side, way="hand")))
        scene.enter(10.0)
        scene.update(10.0 + age_s)
        scene.draw(drawn[-1], 10.0 + age_s)
    return tuple(drawn)


def laid(side: Side, above_cm: float, inward_cm: float, lasts_s: float) -> Iterator[Pose]:
    """Lift a hand from the lap and lay it down so far above its elbow and in towards the body; there it trembles a little."""
    assert SITTING.body
    image = SITTING.body.image
    lap, elbow, nose = image[f"{side}_wrist"], image[f"{side}_elbow"], image["nose"]
    inward = 1 if nose.x > lap.x else -1
    table = (lap.x + inward * inward_cm * CM_PX, elbow.y - above_cm * CM_PX)
    for number in range(round(lasts_s * FPS)):
        up = max(0.0, min(1.0, (number / FPS - LIFTED_AT_S) / REACHES_S))
        x, y = lap.x + up * (table[0] - lap.x) + 0.4 * (number % 3 - 1), lap.y + up * (table[1] - lap.y) + 0.4 * (number % 2)
        yield with_point(replace(SITTING, time_s=number / FPS), f"{side}_wrist", x=x, y=y)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("above_cm", [6.0, 12.0])
@pytest.mark.parametrize("inward_cm", [0.0, 12.0])
def test_a_hand_that_is_laid_down_chooses_nothing(side: Side, above_cm: float, inward_cm: float) -> None:
    hands = [HandInAir(Settings, lambda: side) for _ in SCREENS]
    came_up = False
    for pose in laid(side, above_cm, inward_cm, 16.0):
        for hand, canvas in zip(hands, screens(side), strict=True):
            hand.take(pose)
            assert [one for one in hand.inputs(canvas, pose.time_s) if isinstance(one, PointInput)] == []
            came_up = came_up or hand._seen is not None
    assert came_up, "the ring was never there: this proves nothing"


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("above_cm", [6.0, 12.0])
def test_nor_while_one_screen_follows_another_for_a_minute(side: Side, above_cm: float) -> None:
    hand, number = HandInAir(Settings, lambda: side), -1
    for pose in laid(side, above_cm, 6.0, 64.0):
        if number != pose.time_s // 3:
            number = int(pose.time_s // 3)
            hand.enter(pose.time_s)
        hand.take(pose)
        canvas = screens(side)[number % len(SCREENS)]
        assert [one for one in hand.inputs(canvas, pose.time_s) if isinstance(one, PointInput)] == []


@pytest.mark.parametrize(("is_grave", "least_s"), [(False, 1.0), (True, 2.0)])
def test_a_hand_that_moves_on_takes_what_it_stays_on_and_what_is_grave_after_twice_the_time(is_grave: bool, least_s: float) -> None:
    hand, canvas = HandInAir(Settings, lambda: "left"), RecordedCanvas()
    canvas.target(Box(0, 0, canvas.width, canvas.height))
    canvas.is_grave = is_grave
    taken_s = []
    for number in range(16 * FPS):
        time_s = number / FPS
        lifted, on = (min(1.0, max(0.0, (time_s - from_s) / 0.5)) for from_s in (2.0, 5.7))
        away = 30 * on, 70 * lifted + 20 * on
        assert SITTING.body
        lap = SITTING.body.image["left_wrist"]
        hand.take(with_point(replace(SITTING, time_s=time_s), "left_wrist", x=lap.x + away[0], y=lap.y - away[1]))
        taken_s += [time_s for one in hand.inputs(canvas, time_s) if isinstance(one, PointInput)]
    assert len(taken_s) == 1
    assert taken_s[0] == pytest.approx(6.0 + least_s * Settings().dwell_s, abs=0.3)


def test_the_alarm_and_the_question_of_removal_are_grave_and_others_are_not() -> None:
    grave = {name for name, canvas in zip(SCREENS, screens("left"), strict=True) if canvas.is_grave}
    assert grave == {"alarm", "kept, question really remove"}
