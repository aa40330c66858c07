"""What is to be felt whatever game is played."""

from collections.abc import Sequence

from game.core.events import CueGiven, Event, TooFast
from game.core.minigame import GameEvent


def told_beside(events: Sequence[Event]) -> tuple[GameEvent, ...]:
    """Return the cues, and the calm word for a limb that is too fast."""
    cues = [GameEvent(f"cue_{event.cue}", event.time_s) for event in events if isinstance(event, CueGiven)]
    return (*cues, *(GameEvent("too_fast", event.time_s) for event in events if isinstance(event, TooFast)))
