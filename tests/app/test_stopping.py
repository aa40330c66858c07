"""Whoever has neither Escape nor a mouse comes to the question whether to stop; a stiff finger alone never ends anything."""

from pathlib import Path

import pygame
import pytest

from game.app.loop import DEAF_S, scene_name
from game.app.sources import SourceWish
from game.app.stop_key import ALONE_S
from game.app.until import SpokenScene, Until
from game.core.names import SIDES, Side
from game.core.settings import Settings
from game.screen.scene import Input, KeyInput
from game.screen.scenes import PlayScene
from game.screen.scenes.choice import UNASKED_WAITS_S
from game.screen.stop_button import HELD_S
from game.screen.window import PygameWindow, ScriptedWindow
from tests.app.game import SMALL, TO_CLOSE, Game, body, close_window, level_file, take
from tests.pointing_hand import PointingHand, pointing

TO_PLAY = take("home", "right leg")
IN_SET_S = 20.0
"""Of the program's clock: well within a set that begins at about 13 s."""
STOPS = (take("question-stop", "Stop here", UNASKED_WAITS_S), take("result"), *TO_CLOSE)


def holds(*times_s: tuple[float, float]) -> ScriptedWindow:
    script = [press for down_s, up_s in times_s for press in ((down_s, KeyInput("select")), (up_s, KeyInput("select_up")))]
    return ScriptedWindow(script, SMALL)


def rests(down_s: float, off_s: float, until_s: float) -> ScriptedWindow:
    times, at_s = [], IN_SET_S
    while at_s < until_s:
        times.append((at_s, at_s + down_s))
        at_s += down_s + off_s
    return holds(*times)


def test_a_second_press_on_its_way_when_a_screen_comes_up_chooses_nothing() -> None:
    presses = [(at_s, KeyInput("select")) for at_s in (1.0, 1.0 + DEAF_S / 2)]
    game = Game((close_window("question-side-leg"),), trains=None, window=ScriptedWindow(presses, SMALL)).play()
    assert game.seen == ["first-question-limb", "question-side-leg"]


def test_a_press_in_a_set_counts_from_its_first_moment(tmp_path: Path) -> None:
    taken: list[float] = []

    class Pressed(Game):
        def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
            if scene_name(scene) != "play" or taken:
                return super()._press(scene, age_s)
            assert isinstance(scene, Until)
            assert isinstance(scene.scene, PlayScene)
            scene.scene._press = taken.append
            return KeyInput("select")

    Pressed((TO_PLAY, close_window("play")), level=level_file(tmp_path)).play()
    assert taken


class ShortGame(Game):
    """A game whose window is closed after so many seconds."""

    closes_s = 75.0

    def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
        return KeyInput("stop") if self.clock.now_s() > self.closes_s else super()._press(scene, age_s)


def test_space_held_leads_to_the_question_and_out(tmp_path: Path) -> None:
    game = Game((TO_PLAY, *STOPS), level=level_file(tmp_path, reps=40), window=holds((IN_SET_S, IN_SET_S + HELD_S + 2))).play()
    assert game.seen[3:6] == ["play", "question-stop", "result"]
    assert game.entered_s[4] == pytest.approx(IN_SET_S + HELD_S, abs=0.3)
    assert "Stay like this to stop." in game.said()
    assert [one_set.ended_by for one_set in game.last.sets] == ["stopped"]


def test_a_controllers_button_held_leads_to_the_question(tmp_path: Path, window: PygameWindow) -> None:
    class ButtonGame(Game):
        down = False

        def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
            down = scene_name(scene) == "play" and age_s > 3.0
            if down != self.down:
                self.down = down
                pygame.event.post(pygame.event.Event(pygame.JOYBUTTONDOWN if down else pygame.JOYBUTTONUP, instance_id=3, button=5))
            return super()._press(scene, age_s)

    steps = (TO_PLAY, close_window("question-stop"))
    game = ButtonGame(steps, level=level_file(tmp_path, reps=40), window=window).play()  # type: ignore[arg-type]
    assert game.seen[3:] == ["play", "question-stop"]


@pytest.mark.parametrize("works", [*SIDES, None])
def test_the_hand_that_works_raised_leads_to_the_question(works: Side | None, tmp_path: Path) -> None:
    wish = body(length_s=300.0)
    hand = PointingHand(works or "left")

    class HandGame(Game):
        def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
            raised = scene_name(scene) == "play" and age_s > 5.0
            hand.away = (60.0, -170.0) if raised else (0.0, 0.0)
            return super()._press(scene, age_s)

    steps = (TO_PLAY, close_window("question-stop"))
    game = HandGame(steps, wish, level_file(tmp_path, reps=40), pointing(hand), watchers=pointing(hand))
    game.walk.preferences.change(Settings(working_hand=works, hand_asked=True))
    assert game.play().seen[3:] == ["play", "question-stop"]


def test_a_key_that_is_the_limb_left_alone_leads_to_the_question(tmp_path: Path) -> None:
    steps = (TO_PLAY, take("safety"), close_window("question-stop"))
    game = Game(steps, SourceWish("keyboard"), level_file(tmp_path, reps=12)).play()
    assert game.seen[-2:] == ["play", "question-stop"]
    assert game.lasted_s("play") == pytest.approx(ALONE_S, abs=0.5)
    assert "Press to go on." in game.said()


def test_a_finger_that_rests_for_three_seconds_is_never_asked(tmp_path: Path) -> None:
    game = ShortGame((TO_PLAY,), level=level_file(tmp_path, reps=60), window=rests(3.0, 1.0, 70.0)).play()
    assert game.seen[3:] == ["play"]


@pytest.mark.parametrize("down_s", [5.2, 6.5, 7.0, 12.0, 14.0])
def test_a_finger_that_rests_for_long_is_asked_but_ends_nothing(down_s: float, tmp_path: Path) -> None:
    window = rests(down_s, 1.0, 70.0)
    game = ShortGame((TO_PLAY,), level=level_file(tmp_path, reps=60), window=window).play()
    assert set(game.seen[3:]) == {"play", "question-stop"}
    assert game.seen.count("play") > 1, "the finger itself chose to go on"


def test_a_press_right_after_the_question_came_up_chooses_nothing(tmp_path: Path) -> None:
    asked_s = IN_SET_S + HELD_S
    window = holds((IN_SET_S, asked_s + 0.3), (asked_s + 0.8, asked_s + 1.0))
    game = ShortGame((TO_PLAY,), level=level_file(tmp_path, reps=60), window=window)
    game.closes_s = asked_s + 5.0
    assert game.play().seen[3:] == ["play", "question-stop"]
