"""What is to be felt whatever game is played."""

from collections.abc import Sequence

from game.core.events import CueGiven, Event, TooFast
from game.core.minigame import GameEvent


def told_beside(events: Sequence[Event]) -> tuple[GameEvent, ...]:
    """Return the cues, and the calm word for a limb that is too fast."""
    return tuple(told for event in events if (told := _told(event)))


def _told(event: Event) -> GameEvent | None:
    match event:
        case CueGiven(time_s=time_s, cue=cue):
            return GameEvent(f"cue_{cue}", time_s)
        case TooFast(time_s=time_s):
            return GameEvent("too_fast", time_s)
    return None
