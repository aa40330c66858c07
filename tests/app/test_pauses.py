"""The whole machine stands still for a while, as in standby: nothing is taken that was not lit, and nobody is asked whether to stop."""

import math
from pathlib import Path

import pytest

from game.app.loop import scene_name
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput
from game.screen.window import ScriptedWindow
from tests.app.game import SMALL, TO_PLAY, Game, close_window, level_file, take

IN_SET_S = 20.0
"""Of the program's clock: well within a set that begins at about 12 s."""


class PausedGame(Game):
    """A game whose machine stands still for `pause_s`, once, right after the first picture of `on` that is as old as `after_s`.

    Space may be `pressed` meanwhile. The window is closed at `closes_s`, where that is not endless.
    """

    on, after_s, pause_s = "home", 1.0, 0.0
    pressed = has_paused = False
    closes_s = math.inf

    def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
        if self.has_paused and self.pressed:
            self.pressed = False
            return KeyInput("select")
        if self.pause_s and scene_name(scene) == self.on and age_s >= self.after_s:
            self.loop.on_flip = self._stand_still
        if self.clock.now_s() >= self.closes_s:
            return KeyInput("stop")
        return super()._press(scene, age_s)

    def _stand_still(self, scene: SpokenScene, now_s: float) -> None:
        self.loop.on_flip = None
        self.clock.wait_until(now_s + self.pause_s)
        self.pause_s, self.has_paused = 0.0, True


@pytest.mark.parametrize("pause_s", [0.05, SCAN_S, 5.0, 8.0])
@pytest.mark.parametrize("after_s", [1.0, SCAN_S - 0.1])
def test_a_press_during_a_pause_takes_what_was_lit_before_it(pause_s: float, after_s: float) -> None:
    game = PausedGame((close_window("pain"),))
    game.pause_s, game.after_s, game.pressed = pause_s, after_s, True
    assert game.play().seen == ["home", "pain"]


def test_a_tap_during_a_pause_holds_no_key(tmp_path: Path) -> None:
    tap = [(IN_SET_S, KeyInput("select")), (IN_SET_S + 1.0, KeyInput("select_up"))]
    game = PausedGame(TO_PLAY, level=level_file(tmp_path, reps=30), window=ScriptedWindow(tap, SMALL))
    game.on, game.after_s, game.pause_s, game.closes_s = "play", 8.3, 5.4, 30.0
    assert game.play().seen[-1] == "play"


def test_standby_leaves_no_key_alone(tmp_path: Path) -> None:
    game = PausedGame((*TO_PLAY, take("safety")), SourceWish("keyboard"), level_file(tmp_path, reps=30))
    game.on, game.after_s, game.pause_s, game.closes_s = "play", 5.0, 70.0, 100.0
    assert game.play().seen[-1] == "play"
