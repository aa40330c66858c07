"""The part of the walk that finds another source where the wished one cannot be had."""

from collections.abc import Callable, Generator
from dataclasses import replace

from game.app.preferences import Preferences
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.core.names import MovementName
from game.core.source import AnotherCameraError, NoCameraError, SeveralCamerasError, SourceError
from game.screen.scenes import ChoiceView, questions

NewWish = Generator[SpokenScene, str, SourceWish | None]


class SourceWalk:
    """Offers what there is, and remembers the camera that was chosen, by its name also for the player's next start."""

    def __init__(
        self,
        wish: SourceWish,
        preferences: Preferences,
        demo: Callable[[MovementName], SourceWish],
        ask: Callable[[ChoiceView], SpokenScene],
        say: Callable[[str, PlainError], SpokenScene],
    ) -> None:
        self._wish = wish
        self._preferences = preferences
        self._asked = False
        self._demo = demo
        self._ask = ask
        self._say = say

    @property
    def wish(self) -> SourceWish:
        """What to play from."""
        return replace(self._wish, camera_name=self._preferences.settings.camera)

    @property
    def several(self) -> bool:
        """Whether there is, or was, more than one camera to choose from."""
        return self._asked or self._preferences.settings.camera is not None

    def instead(self, problem: SourceError, wish: SourceWish, movement: MovementName) -> NewWish:
        """Return what to play from instead, None to go home."""
        if isinstance(problem, SeveralCamerasError):
            return (yield from self._which_camera(problem, wish))
        if isinstance(problem, AnotherCameraError):
            return replace(self._any_camera(wish), camera_name=None)
        if isinstance(problem, NoCameraError):
            return (yield from self._without_camera(wish, movement))
        yield self._say("say-source", problem)
        return None

    def _which_camera(self, problem: SeveralCamerasError, wish: SourceWish) -> NewWish:
        self._asked = True
        choice = yield self._ask(questions.which_camera([name for _, name in problem.cameras]))
        if choice == "back":
            return None
        self._preferences.change(replace(self._preferences.settings, camera=problem.cameras[int(choice)][1]))
        return replace(self._any_camera(wish), camera_name=self._preferences.settings.camera)

    def _without_camera(self, wish: SourceWish, movement: MovementName) -> NewWish:
        choice = yield self._ask(questions.no_camera())
        if choice == "again":
            return self._any_camera(wish)
        if choice == "demo":
            return replace(self._demo(movement), counts=False)
        return SourceWish("keyboard") if choice == "keyboard" else None

    def _any_camera(self, wish: SourceWish) -> SourceWish:
        """The number that the program was started with holds no longer."""
        self._wish = replace(wish, camera=None)
        return self._wish
