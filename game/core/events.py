"""What happened, in session seconds: the only other thing a game is told."""

from dataclasses import dataclass

from game.core.guidance import Cue
from game.core.names import Compensation, LossReason
from game.core.rep import Rep


@dataclass(frozen=True, slots=True)
class RepStarted:
    """The limb has left its rest for good."""

    time_s: float


@dataclass(frozen=True, slots=True)
class TargetReached:
    """The limb reached the target of this rep (and held it, where the level asks for a hold)."""

    time_s: float


@dataclass(frozen=True, slots=True)
class RepDone:
    """The limb came back: the rep counts."""

    time_s: float
    rep: Rep


@dataclass(frozen=True, slots=True)
class TooFast:
    """The limb moved faster than the level's ceiling."""

    time_s: float
    speed_deg_s: float


@dataclass(frozen=True, slots=True)
class Spasm:
    """The limb shot out far faster than this player moves: it is noted, and not counted as a rep."""

    time_s: float
    speed_deg_s: float


@dataclass(frozen=True, slots=True)
class Compensating:
    """Another part of the body has been helping for half a second; the rep counts all the same."""

    time_s: float
    kind: Compensation


@dataclass(frozen=True, slots=True)
class HelperHands:
    """Somebody else's hands are on the limb that moves."""

    time_s: float


@dataclass(frozen=True, slots=True)
class CueGiven:
    """The player is asked for something new; it is to be seen, heard and said within one frame."""

    time_s: float
    cue: Cue


@dataclass(frozen=True, slots=True)
class RepImagined:
    """The player has imagined a rep, the `number`th of the set: marked it with the key, or the tempo has counted it."""

    time_s: float
    number: int = 1


@dataclass(frozen=True, slots=True)
class TrackingLost:
    """The limb cannot be seen, and why; play is paused."""

    time_s: float
    reason: LossReason


@dataclass(frozen=True, slots=True)
class TrackingBack:
    """The limb is seen again; play goes on."""

    time_s: float


Event = (
    RepStarted
    | TargetReached
    | RepDone
    | TooFast
    | Spasm
    | Compensating
    | HelperHands
    | CueGiven
    | RepImagined
    | TrackingLost
    | TrackingBack
)
