"""The headless heart: readings in, reps kept, a game played; nothing here knows a camera, a window or a database.

A session goes through its stages: `range` (three easy reps), `ready` until `begin_set`, then by itself `set` and
`rest` in turn, then `over`.
Readings may arrive in a thread of their own; the game goes on with the drawn frames. Everything that is
kept follows from the readings' own times, so a replay gives the same record.
"""

from dataclasses import dataclass, replace
from threading import Lock
from typing import Literal, Protocol

from game.core.control import AT_REST, Control
from game.core.corrected_range import read_range, true_range
from game.core.correction import Correction
from game.core.events import CueGiven, Event, RepDone, TooFast
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.level import Level
from game.core.minigame import GameEvent, Minigame
from game.core.names import LossReason, View
from game.core.reading import Reading
from game.core.record import EndedBy, RangeToday, SessionRecord, SetRecord
from game.core.rep import Rep
from game.motion.accuracy import expected_error_deg
from game.motion.movements import MOVEMENT_TABLE
from game.motion.range_of_motion import RangeFinder
from game.motion.spasm import SpasmWatch
from game.training.course import Course, CourseStart, ImageryScript
from game.training.hints import Hint, Hints
from game.training.modalities import COURSES

Stage = Literal["range", "ready", "set", "rest", "over"]
RESUME_S = 20.0
"""A player who is back within this time goes on without a word."""
GIVE_UP_S = 60.0
"""A set whose player is away for longer is saved and ended."""
NO_RANGE = RangeToday(0.0, 0.0, 0.0)
"""What an exercise without movement begins with."""


class Keeper(Protocol):
    """Where a session is kept; the store is one, a list in a test another."""

    def begin_session(self, record: SessionRecord) -> None:
        """A session has begun, with today's range."""

    def update_session(self, record: SessionRecord) -> None:
        """Today's range was put right."""

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """A set has begun."""

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """A rep has ended."""

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """A set has ended."""


@dataclass(frozen=True, slots=True)
class KnownBefore:
    """What is known of the player before a session; see CourseStart for the fields that it shares with it."""

    range_today: RangeToday | None = None
    shoulder_unlocked: bool = False
    own_tempo_s: float | None = None
    script: ImageryScript | None = None


class Session:
    """One session of one level: learn the range, play the sets, rest between them."""

    def __init__(self, level: Level, record: SessionRecord, rules: Minigame, keeper: Keeper, known: KnownBefore | None = None) -> None:
        self.level = level
        self.record = record
        self.rules = rules
        self.stage: Stage = "range"
        self.finder = _finder(level)
        self.course: Course | None = None
        self.set_number = 0
        self.rest_s = self.rest_left_s = 0.0
        self.begun = False
        """Whether the keeper knows of this session."""
        self.held_back = False
        """True after a long loss: play waits for the player's word to go on."""
        self.reading: Reading | None = None
        """The newest reading."""
        self.played: Reading | None = None
        """The reading that the game has seen last."""
        self._known = known or KnownBefore()
        self._keeper = keeper
        self._asking = False
        self._lock = Lock()
        self._waiting: list[Event] = []
        self._now_s = 0.0
        self._hints = Hints()
        self._noise_floor_deg: float | None = None
        self._spasms = SpasmWatch(level.speed_ceiling_deg_s)
        self._rest_until_s = 0.0
        if self._known.range_today:
            self._learned(self._known.range_today)
        elif level.modality == "mental_practice":
            self.stage = "ready"

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self.course.control if self.course else AT_REST

    @property
    def guidance(self) -> Guidance:
        """What the player is to be shown of the exercise's own course."""
        return self.course.guidance if self.course and self.stage == "set" else NO_GUIDANCE

    @property
    def reps_in_set(self) -> int:
        """How many reps the current or last set has."""
        return len(self.record.sets[-1].reps) if self.record.sets else 0

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen during a set, None while all is well."""
        return self.course.lost if self.course and self.stage == "set" else None

    @property
    def hint(self) -> Hint | None:
        """What is good to be told now, None while all is well."""
        return self._hints.at(self._now_s)

    def lost_for_s(self) -> float:
        """Return for how long the limb has been away."""
        return self.course.lost_for_s(self._now_s) if self.course else 0.0

    def feed(self, reading: Reading) -> None:
        """Take the next reading, in the order of their times."""
        with self._lock:
            self.reading = reading
            self._now_s = max(self._now_s, reading.time_s)
            if self.stage == "range":
                self.finder.step(reading)
                if self.finder.done:
                    self._found(self.finder.range_today())
            elif self.stage == "rest":
                self._rest()
            elif self.stage == "set" and self.course:
                self._play(self.course, reading)

    def tick(self, now_s: float) -> None:
        """Time passes without a reading, as when the camera has stopped."""
        with self._lock:
            if now_s <= self._now_s + 1.0:
                return
            self._now_s = now_s
            if self.stage == "rest":
                self._rest()
            elif self.stage == "set" and self.course:
                self._happened(self.course, self.course.unseen(now_s, "no_picture"))

    def advance(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Go on with the game by one drawn frame and return what the player should feel."""
        with self._lock:
            events, self._waiting = self._waiting, []
            self.played = self.reading
            control = replace(self.control, tracked=False) if self.held_back else self.control
            return (*_told_beside(events), *self.rules.step(control, events, dt_s))

    def press(self, now_s: float) -> None:
        """The player pressed the key, which some kinds of exercise ask for."""
        with self._lock:
            self._now_s = max(self._now_s, now_s)
            if self.stage == "set" and self.course:
                self._happened(self.course, self.course.press(self._now_s))

    def begin_set(self) -> None:
        """Begin the first set, or the next one before the rest is over; does nothing at any other time."""
        with self._lock:
            self._begin_set()

    def seen_from(self, view: View | None, correction: Correction | None, out_sign: int) -> None:
        """Know from where the camera looks, what the readings to come are put right by, and which way is out.

        Does nothing once the range is found.
        """
        with self._lock:
            if self.stage == "range":
                self._on_scale(view, correction, None)
                self.finder = _finder(self.level, correction, out_sign)

    def correct(self, correction: Correction) -> None:
        """Put today's range right, once it is found and before the first set; the readings to come must be put right as well.

        The correction is from the angles as read, which `range_as_read` tells.
        """
        with self._lock:
            read = self.range_as_read
            if self.stage != "ready" or read is None:
                return
            if self._noise_floor_deg is not None:
                self._noise_floor_deg *= abs(correction.gain / (self.record.correction.gain if self.record.correction else 1.0))
            error_deg = expected_error_deg(self.level.movement, self.record.view, corrected=True)
            self._on_scale(self.record.view, correction, error_deg)
            self.record = replace(self.record, range_today=true_range(read, correction))
            self._keeper.update_session(self.record)

    @property
    def range_as_read(self) -> RangeToday | None:
        """Today's range as the camera read it, None before it is found."""
        today, correction = self.record.range_today, self.record.correction
        return read_range(today, correction) if today and correction else today

    def find_again(self) -> None:
        """Learn the range from the start, before the first set."""
        with self._lock:
            if self.stage in ("range", "ready"):
                self.finder = _finder(self.level, self.record.correction, self.finder.out_sign)
                self.stage = "range"

    def take_range(self) -> None:
        """Go on with what was seen of the range so far, for a player whose movement is too small to be found as a rep."""
        with self._lock:
            if self.stage == "range":
                self._found(self.finder.range_so_far())

    def ask(self) -> None:
        """The player is being asked something: reps still count, but no set ends or begins until `go_on`."""
        self._asking = True

    def go_on(self) -> None:
        """The player has answered, or is back after a long loss and says so."""
        self._asking = self.held_back = False

    def stop(self, why: EndedBy = "stopped") -> None:
        """End the session here; every rep so far is kept."""
        with self._lock:
            if self.stage == "set":
                self._end_set(why)
            self.stage = "over"

    def _on_scale(self, view: View | None, correction: Correction | None, corrected_error_deg: float | None) -> None:
        """Know the scale of all readings; of a correction from another day no error was ever measured."""
        error = corrected_error_deg if correction else expected_error_deg(self.level.movement, view, corrected=False)
        self.record = replace(self.record, view=view, correction=correction, expected_error_deg=error)

    def _found(self, range_today: RangeToday) -> None:
        self._noise_floor_deg = self.finder.noise_floor_deg
        self._learned(range_today)

    def _learned(self, range_today: RangeToday) -> None:
        self._keep_session(replace(self.record, range_today=range_today))
        self.stage = "ready"

    def _keep_session(self, record: SessionRecord) -> None:
        keep = self._keeper.update_session if self.begun else self._keeper.begin_session
        self.record, self.begun = record, True
        keep(record)

    def _begin_set(self) -> None:
        if self.stage not in ("ready", "rest"):
            return
        if not self.begun:
            self._keep_session(self.record)
        self.set_number += 1
        self.course = COURSES[self.level.modality](self._course_start(self.record.range_today or NO_RANGE), self.course)
        self._hints = Hints()
        self.rules.reset(self.level, self.record.seed + self.set_number)
        one_set = SetRecord(self.set_number, round(self.course.target_deg, 2))
        self.record = self.record.with_set(one_set)
        self._keeper.begin_set(self.record.session_id, one_set)
        self._waiting = []
        self.stage = "set"

    def _course_start(self, range_today: RangeToday) -> CourseStart:
        return CourseStart(
            level=self.level,
            range_today=range_today,
            set_number=self.set_number,
            seed=self.record.seed + self.set_number,
            spasms=self._spasms,
            noise_floor_deg=self._noise_floor_deg,
            shoulder_unlocked=self._known.shoulder_unlocked,
            own_tempo_s=self._known.own_tempo_s,
            script=self._known.script,
        )

    def _play(self, course: Course, reading: Reading) -> None:
        was_lost_s = course.lost_for_s(reading.time_s)
        events = course.step(reading)
        if was_lost_s > RESUME_S and not course.lost:
            self.held_back = True
        self._happened(course, events)

    def _happened(self, course: Course, events: list[Event]) -> None:
        """Keep what has happened, tell the game, and end the set where it is over."""
        full = self.reps_in_set >= self.level.reps
        if self.held_back or full:
            events = [event for event in events if not isinstance(event, RepDone)]
        self._waiting += events
        self._hints.take(events)
        for event in events:
            if isinstance(event, RepDone):
                self._keep(event.rep)
        self._note(course)
        self._give_up_on(course)
        if self.stage == "set" and (self.reps_in_set >= self.level.reps or course.done) and not self._asking:
            self._end_set("done")

    def _note(self, course: Course) -> None:
        """Keep what was done beside reps whenever an imagined rep is added; the rest of it goes with the set's end."""
        one_set = self.record.sets[-1]
        if course.work == one_set.work:
            return
        grown = course.work.imagined_reps > one_set.work.imagined_reps
        one_set = replace(one_set, work=course.work)
        self.record = self.record.with_set(one_set)
        if grown:
            self._keeper.begin_set(self.record.session_id, one_set)

    def _keep(self, rep: Rep) -> None:
        one_set = self.record.sets[-1]
        one_set = replace(one_set, reps=(*one_set.reps, rep))
        self.record = self.record.with_set(one_set)
        self._keeper.keep_rep(self.record.session_id, one_set.number, len(one_set.reps), rep)

    def _give_up_on(self, course: Course) -> None:
        if course.lost_for_s(self._now_s) > GIVE_UP_S:
            self._end_set("lost")
            self.stage = "over"

    def _end_set(self, ended_by: EndedBy) -> None:
        one_set = replace(self.record.sets[-1], ended_by=ended_by)
        self.record = self.record.with_set(one_set)
        self._keeper.end_set(self.record.session_id, one_set)
        if ended_by == "done" and self.set_number < self.level.sets:
            self.stage = "rest"
            self.rest_s = self.rest_left_s = self.course.rest_s if self.course else self.level.rest_s
            self._rest_until_s = self._now_s + self.rest_s
        else:
            self.stage = "over"

    def _rest(self) -> None:
        self.rest_left_s = max(0.0, self._rest_until_s - self._now_s)
        if self.rest_left_s == 0.0 and not self._asking:
            self._begin_set()


def _told_beside(events: list[Event]) -> tuple[GameEvent, ...]:
    """Return what is to be felt whatever game is played: cues, and the calm word for a limb that is too fast."""
    cues = [GameEvent(f"cue_{event.cue}", event.time_s) for event in events if isinstance(event, CueGiven)]
    return (*cues, *(GameEvent("too_fast", event.time_s) for event in events if isinstance(event, TooFast)))


def _finder(level: Level, correction: Correction | None = None, out_sign: int | None = None) -> RangeFinder:
    row = MOVEMENT_TABLE[level.movement]
    rest_deg = row.known_rest_deg
    if rest_deg is not None and correction:
        rest_deg = correction.true_deg(rest_deg)
    return RangeFinder(out_sign or row.out_sign, rest_deg)
