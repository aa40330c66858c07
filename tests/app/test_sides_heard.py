"""Where the player sees, there tones come from, and each screen is told to the ear."""

import pytest

from game.core.settings import Attention, Settings
from tests.app.game import Game, Step


def _heard(attention: Attention) -> Game:
    game = Game([Step("home", key="stop")])
    game.walk.preferences.change(Settings(attention=attention))
    return game.play()


@pytest.mark.parametrize("attention", ["left", "right"])
def test_a_screen_that_comes_up_sounds_from_the_side_that_is_seen(attention: Attention) -> None:
    game = _heard(attention)
    assert game.sound.sides == ["middle", attention]
    assert [name for name, *_ in game.sound.played] == ["here"] * len(game.seen)
    assert game.window.canvas.surface.get_width() < game.window.surface.get_width()


def test_whoever_sees_both_sides_hears_tones_all_around_and_no_more_of_them() -> None:
    game = _heard("middle")
    assert game.sound.sides == ["middle"]
    assert game.sound.played == []
