"""The part of the walk that finds another source where the wished one cannot be had."""

from collections.abc import Callable, Generator
from dataclasses import replace

from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.core.names import MovementName
from game.core.source import AnotherCameraError, NoCameraError, SeveralCamerasError, SourceError
from game.screen.scenes import ChoiceView, questions

NewWish = Generator[SpokenScene, str, SourceWish | None]


class SourceWalk:
    """Offers what there is; `wish` is what to play from, and remembers the camera that was chosen."""

    def __init__(
        self,
        wish: SourceWish,
        demo: Callable[[MovementName], SourceWish],
        ask: Callable[[ChoiceView], SpokenScene],
        say: Callable[[str, PlainError], SpokenScene],
    ) -> None:
        self.wish = wish
        self.several = False
        """Whether there is more than one camera to choose from."""
        self._demo = demo
        self._ask = ask
        self._say = say

    def instead(self, problem: SourceError, wish: SourceWish, movement: MovementName) -> NewWish:
        """Return what to play from instead, None to go home."""
        if isinstance(problem, SeveralCamerasError):
            return (yield from self._which_camera(problem, wish))
        if isinstance(problem, AnotherCameraError):
            return self._remembered(replace(wish, camera=None))
        if isinstance(problem, NoCameraError):
            return (yield from self._without_camera(wish, movement))
        yield self._say("say-source", problem)
        return None

    def _which_camera(self, problem: SeveralCamerasError, wish: SourceWish) -> NewWish:
        self.several = True
        choice = yield self._ask(questions.which_camera([name for _, name in problem.cameras]))
        if choice == "back":
            return None
        return self._remembered(replace(wish, camera=problem.cameras[int(choice)][0]))

    def _without_camera(self, wish: SourceWish, movement: MovementName) -> NewWish:
        choice = yield self._ask(questions.no_camera())
        if choice == "again":
            return self._remembered(replace(wish, camera=None))
        if choice == "demo":
            return replace(self._demo(movement), counts=False)
        return SourceWish("keyboard") if choice == "keyboard" else None

    def _remembered(self, wish: SourceWish) -> SourceWish:
        self.wish = wish
        return wish
