"""What the walk and the screens may ask of an exercise on its way, whatever drives it, and of the source behind it."""

from collections.abc import Callable
from typing import Protocol

from game.core.minigame import GameEvent
from game.core.names import SourceKind
from game.core.pose import Pose
from game.core.source import Picture, SourceError
from game.session import Session
from game.sources.tracker import State


class RunningSource(Protocol):
    """A source at work, in its own thread or step by step."""

    state: State
    problem: SourceError | None

    def start(self) -> None:
        """Begin."""
        ...

    def update(self, now_s: float) -> None:
        """Let time pass where no thread does."""
        ...

    def stop(self) -> None:
        """End."""
        ...

    def picture(self) -> Picture | None:
        """Return the newest frame."""
        ...


MakeTracker = Callable[[Callable[[Pose], None], float], RunningSource]


class Exercise(Protocol):
    """What the walk and the screens may ask of an exercise; times are the clock's."""

    session: Session
    kind: SourceKind
    news_s: float

    @property
    def stop_share(self) -> float:
        """How much of the time is over for which the player has been asking to stop."""
        ...

    def asks_to_stop(self) -> bool:
        """Whether the player has asked to stop, by hand or by the one key; it is asked once for each time."""
        ...

    def begin_set(self) -> None:
        """A set begins, or goes on after a question: what was held down before it asks for nothing."""
        ...

    def update(self, now_s: float, held: bool) -> None:
        """Go on; `held` says whether the key is down."""
        ...

    def advance(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Go on with the game by one drawn frame and return what the player should feel."""
        ...

    def press(self, now_s: float) -> None:
        """The player pressed the key during a set."""
        ...

    def take_turn(self, session: Session) -> None:
        """Go on with the session of the other side."""
        ...

    def stop(self) -> None:
        """End the source."""
        ...
