"""The course of one set: what every kind of exercise is to the session, a pure state machine over readings."""

from dataclasses import dataclass
from typing import Protocol

from game.core.control import Control
from game.core.events import Event
from game.core.guidance import Guidance
from game.core.level import Level
from game.core.names import LossReason
from game.core.past import PastSession
from game.core.reading import Reading
from game.core.record import RangeToday, SetWork
from game.motion.spasm import SpasmWatch


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A sentence of an imagery script, said and captioned for `seconds`."""

    words: str
    seconds: float


@dataclass(frozen=True, slots=True)
class ImageryScript:
    """The three parts of mental practice; each is repeated or cut to the length that the level gives it."""

    relax: tuple[ScriptLine, ...]
    imagine: tuple[ScriptLine, ...]
    come_back: tuple[ScriptLine, ...]


@dataclass(frozen=True, slots=True)
class CourseStart:
    """Everything a set begins with; times are session seconds, degrees are on the session's scale.

    `noise_floor_deg` is None where it is not known. `shoulder_unlocked` is the therapist's word that an arm may go above
    the shoulder. `own_tempo_s` is how long this player's own rep of this movement usually takes, None where none is known.
    `past` are earlier sessions on the same scale, the oldest first; the first set is told of them.
    """

    level: Level
    range_today: RangeToday
    set_number: int
    seed: int
    spasms: SpasmWatch
    noise_floor_deg: float | None = None
    shoulder_unlocked: bool = False
    own_tempo_s: float | None = None
    script: ImageryScript | None = None
    past: tuple[PastSession, ...] = ()


class Course(Protocol):
    """One set on its way. Made from a CourseStart and the course of the set before (None in the first), of the same kind.

    Same start, readings and presses: same events, to the last digit. Nothing here reads a clock or rolls unseeded dice.
    """

    @property
    def control(self) -> Control:
        """The newest Control."""
        ...

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen, None while all is well and where the exercise can do without it."""
        ...

    @property
    def guidance(self) -> Guidance:
        """What the player is to be shown now."""
        ...

    @property
    def target_deg(self) -> float:
        """The target of this set's beginning in neutral-zero degrees."""
        ...

    @property
    def rest_s(self) -> float:
        """How long the rest after this set is to be."""
        ...

    @property
    def done(self) -> bool:
        """Whether the set is over by itself; a set is also over with the level's number of reps."""
        ...

    @property
    def work(self) -> SetWork:
        """What was done beside reps, so far."""
        ...

    def step(self, reading: Reading) -> list[Event]:
        """Take the next reading; `control` then says where the limb is."""
        ...

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Nothing was seen up to `now_s`; cycles and scripts go on, reps do not."""
        ...

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed; 0 where the exercise can do without it."""
        ...

    def press(self, now_s: float) -> list[Event]:
        """The player pressed the key; where `guidance.takes_key` is false that means nothing."""
        ...
