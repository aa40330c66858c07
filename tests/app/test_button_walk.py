"""From the first start to the result, and out again, with one button of a game controller alone."""

import pygame

from game.app.until import SpokenScene
from game.screen.scene import Input, KeyInput
from game.screen.window import PygameWindow
from tests.app.game import TO_CLOSE, Game, body, take

WALK = (
    take("first-question-limb", "Leg"),
    take("question-side-leg", "Right"),
    take("first-question-ability", "A little"),
    take("pain", "Pain 0."),
    take("pain", "Pain 0."),
    take("result", after_s=6.0),
    take("first-question-hand", "Left hand"),
    take("health-company", "Nobody"),
    take("health-begin", "Later"),
    *TO_CLOSE,
)


class ButtonGame(Game):
    """A player whose every press is one of the button."""

    def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
        pressed = super()._press(scene, age_s)
        if pressed is None:
            return None
        assert pressed == KeyInput("select")
        for kind in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, instance_id=3, button=5))
        return None


def test_one_button_leads_from_the_first_start_to_a_result_and_out(window: PygameWindow) -> None:
    game = ButtonGame(WALK, body(length_s=300.0), trains=None, window=window)  # type: ignore[arg-type]
    game.play()
    assert game.seen[-2:] == ["home", "question-close"]
    assert game.last.reps
    assert game.last.pain_before == 0
    assert window.look.way == "button"
