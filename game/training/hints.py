"""Short words while playing: one at a time, for a moment, and never a reproach."""

from collections.abc import Sequence
from typing import Literal

from game.core.events import Compensating, Event, HelperHands, Spasm, TooFast
from game.core.names import Compensation

Hint = Compensation | Literal["slower", "helper_hands", "spasm"]
HINT_S = 3.0


class Hints:
    """Keeps the hint that is shown; another one waits for its next occasion, only one about safety is said at once."""

    def __init__(self) -> None:
        self._hint: Hint | None = None
        self._until_s = 0.0

    def take(self, events: Sequence[Event]) -> None:
        """Take what has happened, in its order."""
        for event in events:
            hint = hint_of(event)
            if hint and (hint in ("slower", "spasm") or not self.at(event.time_s)):
                self._hint, self._until_s = hint, event.time_s + HINT_S

    def at(self, now_s: float) -> Hint | None:
        """Return what is to be said now."""
        return self._hint if now_s < self._until_s else None


def hint_of(event: Event) -> Hint | None:
    """Return what an event gives reason to say."""
    match event:
        case TooFast():
            return "slower"
        case Spasm():
            return "spasm"
        case HelperHands():
            return "helper_hands"
        case Compensating(kind=kind):
            return kind
    return None
