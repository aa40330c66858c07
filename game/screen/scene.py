"""The contract of every screen, and the few inputs that exist."""

from dataclasses import dataclass, field
from typing import Literal, Protocol

from game.screen.canvas import Canvas, Point
from game.screen.look import Way

Key = Literal["select", "select_up", "back", "next", "previous", "stop"]


@dataclass(frozen=True, slots=True)
class KeyInput:
    """One of the few keys: Space and Enter select, Escape goes back, arrows and Tab move; `select_up` is the release."""

    key: Key
    way: Way = field(default="key", compare=False)


@dataclass(frozen=True, slots=True)
class PointInput:
    """A click, a tap, or a dwell that is over, at a point in canvas units."""

    at: Point
    way: Way = field(default="mouse", compare=False)


@dataclass(frozen=True, slots=True)
class PointerInput:
    """The mouse or the hand in the air has moved to a point; None where it has gone. It chooses nothing by itself."""

    at: Point | None
    way: Way = field(default="mouse", compare=False)


@dataclass(frozen=True, slots=True)
class TypedInput:
    """A sign that somebody beside the player types: a digit, a minus, a small letter, or a backspace."""

    sign: str


Input = KeyInput | PointInput | PointerInput | TypedInput


class Scene(Protocol):
    """One screen. `update` may return the name of what the player chose; the walk decides what follows."""

    def enter(self, now_s: float) -> None:
        """The screen comes up."""

    def event(self, happened: Input, now_s: float) -> str | None:
        """Take an input; return a choice when the player has made one."""

    def update(self, now_s: float) -> str | None:
        """Go on to `now_s`; return a choice when the screen has come to its own end."""

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the screen as it is."""

    def leave(self) -> None:
        """The screen goes away."""
