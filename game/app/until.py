"""A screen that also ends when something outside of it says so."""

from collections.abc import Callable, Mapping
from typing import Protocol

from game.screen.canvas import Canvas
from game.screen.scene import Input, Scene


class SpokenScene(Scene, Protocol):
    """A screen with a sentence for the voice."""

    def spoken(self, now_s: float) -> str:
        """Return the sentence that a voice should have said by now; empty where there is nothing to say."""


class Until:
    """Shows `scene` until it ends by itself, or until `ended` says a word; a word that `lingers` is heard after so many seconds.

    All others are heard at once: whoever asks to stop asks only once.
    """

    def __init__(self, scene: SpokenScene, ended: Callable[[], str | None], lingers: Mapping[str, float] | None = None) -> None:
        self.scene = scene
        self._ended = ended
        self._lingers = lingers or {}
        self._since_s: float | None = None

    def enter(self, now_s: float) -> None:
        """Begin."""
        self.scene.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Hand the input on."""
        return self.scene.event(happened, now_s)

    def update(self, now_s: float) -> str | None:
        """Return what the scene chose, or the word from outside."""
        word = self._ended()
        if word is None:
            self._since_s = None
        elif self._since_s is None:
            self._since_s = now_s
        return self.scene.update(now_s) or (word if word and self._is_heard(word, now_s) else None)

    def _is_heard(self, word: str, now_s: float) -> bool:
        return self._since_s is not None and now_s - self._since_s >= self._lingers.get(word, 0.0)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the scene."""
        self.scene.draw(canvas, now_s)

    def leave(self) -> None:
        """End."""
        self.scene.leave()

    def spoken(self, now_s: float) -> str:
        """Return the scene's sentence."""
        return self.scene.spoken(now_s)
