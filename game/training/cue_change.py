"""Says a cue once, when it becomes another."""

from game.core.events import CueGiven, Event
from game.core.guidance import Cue


class CueChange:
    """Knows the cue that was given last."""

    def __init__(self) -> None:
        self._last: Cue | None = None

    def to(self, now_s: float, cue: Cue | None) -> list[Event]:
        """Return the event of a new cue; no cue is silent."""
        if cue == self._last:
            return []
        self._last = cue
        return [CueGiven(now_s, cue)] if cue else []
