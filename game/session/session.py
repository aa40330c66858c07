"""The headless heart: readings in, reps kept, a game played; nothing here knows a camera, a window or a database.

A session goes through its stages: `range` (three easy reps), `ready` until `begin_set`, then by itself `set` and
`rest` in turn, then `over`.
Readings may arrive in a thread of their own; the game goes on with the drawn frames. Everything that is
kept follows from the readings' own times, so a replay gives the same record.
"""

from dataclasses import replace
from threading import Lock
from typing import Literal

from game.core.control import AT_REST, Control
from game.core.correction import Correction
from game.core.events import Event, RepDone
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.level import Level
from game.core.minigame import GameEvent, Minigame
from game.core.names import LossReason, Side, View
from game.core.reading import Reading
from game.core.record import EndedBy, RangeToday, SessionRecord
from game.core.visit import Visit
from game.motion.spasm import SpasmWatch
from game.session.keeper import Keeper
from game.session.known import NO_RANGE, KnownBefore
from game.session.ledger import Ledger
from game.session.ranging import corrected, finder_for, range_as_read, seen_as
from game.session.tally import Tally
from game.session.told import told_beside
from game.training.course import Course, CourseStart
from game.training.hints import Hint, Hints
from game.training.modalities import COURSES
from game.training.safety_watch import INSISTED_REST_S, SafetyWatch

Stage = Literal["range", "ready", "set", "rest", "over"]
RESUME_S = 20.0
"""A player who is back within this time goes on without a word."""
GIVE_UP_S = 60.0
"""A set whose player is away for longer is saved and ended."""


class Session:
    """One session of one level: learn the range, play the sets, rest between them."""

    def __init__(
        self,
        level: Level,
        record: SessionRecord,
        rules: Minigame,
        keeper: Keeper,
        known: KnownBefore | None = None,
        tally: Tally | None = None,
    ) -> None:
        self.level = level
        self.tally = tally or Tally()
        """Sessions of one visit share it, and the rules."""
        self._ledger = Ledger(record, keeper)
        self.tally.joins(self._ledger)
        self.rules = rules
        self.stage: Stage = "range"
        self.finder = finder_for(level)
        self.course: Course | None = None
        self.set_number = 0
        self.rest_s = self.rest_left_s = 0.0
        self.held_back = False
        """True after a long loss: play waits for the player's word to go on."""
        self.reading: Reading | None = None
        """The newest reading."""
        self.played: Reading | None = None
        """The reading that the game has seen last."""
        self._known = known or KnownBefore()
        self._asking = False
        self._lock = Lock()
        self._waiting: list[Event] = []
        self._now_s = 0.0
        self._hints = Hints()
        self._noise_floor_deg: float | None = None
        self._spasms = SpasmWatch(level.speed_ceiling_deg_s)
        self.watch = SafetyWatch(level, self._known.reps_today)
        self._rest_until_s = 0.0
        if self._known.range_today:
            self._learned(self._known.range_today)
        elif not self._moves:
            self.stage = "ready"

    @property
    def record(self) -> SessionRecord:
        """What is kept of this session so far."""
        return self._ledger.record

    @property
    def begun(self) -> bool:
        """Whether the keeper knows of this session."""
        return self._ledger.begun

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self.course.control if self.course else AT_REST

    @property
    def _moves(self) -> bool:
        """Whether this exercise has a range at all; an imagined one has none."""
        return self.level.modality != "mental_practice"

    @property
    def seen_side(self) -> Side:
        """The side that the camera watches; in the mirror that is the good one."""
        trained = self.record.side
        return trained if self.level.modality != "mirror" else ("left" if trained == "right" else "right")

    @property
    def guidance(self) -> Guidance:
        """What the player is to be shown of the exercise's own course."""
        return self.course.guidance if self.course and self.stage == "set" else NO_GUIDANCE

    @property
    def reps_in_set(self) -> int:
        """How many reps of the kind that counts the current or last set has."""
        return self._ledger.reps_in_set(self.level.counted)

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
            return (*told_beside(events), *self.rules.step(control, events, dt_s))

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
                self._ledger.record = seen_as(self.record, view, correction)
                self.finder = finder_for(self.level, correction, out_sign)

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
            self._ledger.keep_session(corrected(self.record, read, correction))

    @property
    def range_as_read(self) -> RangeToday | None:
        """Today's range as the camera read it, None before it is found."""
        return range_as_read(self.record)

    def find_again(self) -> None:
        """Learn the range from the start, before the first set."""
        with self._lock:
            if self.stage in ("range", "ready") and self._moves:
                self.finder = finder_for(self.level, self.record.correction, self.finder.out_sign)
                self.stage = "range"

    def take_range(self) -> None:
        """Go on with what was seen of the range so far, for a player whose movement is too small to be found as a rep."""
        with self._lock:
            if self.stage == "range":
                self._found(self.finder.range_so_far())

    def ask(self) -> None:
        """The player is being asked something: reps still count, but no set ends or begins until `go_on`."""
        self._asking = True

    def hold(self) -> None:
        """Something is wrong: nothing counts until `go_on`."""
        self._asking = self.held_back = True

    def go_on(self) -> None:
        """The player has answered, or is back after a long loss and says so."""
        self._asking = self.held_back = False

    def hurt_after(self, pain: int) -> None:
        """Keep how much it hurts now that all is over."""
        with self._lock:
            self._ledger.keep_session(replace(self.record, pain_after=pain))

    def rate(self, name: str, value: float) -> None:
        """Keep what the player said of the set that has just ended."""
        with self._lock:
            self._ledger.add_figure(name, value)

    def rest_now(self) -> None:
        """The player takes the rest that was offered; what is done of the set is kept."""
        with self._lock:
            if self.stage == "set":
                self._end_set("rest")

    def stop(self, why: EndedBy = "stopped") -> None:
        """End the session here; every rep so far is kept."""
        with self._lock:
            if self.stage == "set":
                self._end_set(why)
            elif self.stage == "rest" and why == "pain":
                self._ledger.end_set(why)
            self.stage = "over"

    def _found(self, range_today: RangeToday) -> None:
        self._noise_floor_deg = self.finder.noise_floor_deg
        self._learned(range_today)

    def _learned(self, range_today: RangeToday) -> None:
        self._ledger.keep_session(replace(self.record, range_today=range_today))
        self.stage = "ready"

    def _begin_set(self) -> None:
        if self.stage not in ("ready", "rest"):
            return
        self.set_number += 1
        self.course = COURSES[self.level.modality](self._course_start(self.record.range_today or NO_RANGE), self.course)
        self._hints = Hints()
        self.watch.rested()
        self.tally.began_s = self._now_s if self.tally.began_s is None else self.tally.began_s
        of_side = self.level.model_copy(update={"side": self.record.side})
        self.rules.reset(of_side, self.record.seed + self.tally.sets + 1, self._visit())
        self._ledger.begin_set(self.set_number, self.course.target_deg)
        self._waiting = []
        self.stage = "set"

    def _visit(self) -> Visit:
        """Return what the player brings to this set, with the stones and keepsakes of the sets before."""
        visit = self._known.visit
        stones, kept = visit.stones + self.tally.stones, self.rules.keepsakes if self.tally.sets else visit.kept
        return Visit(stones, visit.unlocked | self._known.unlocked(stones), kept)

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
            past=self._known.past(self.record.view, self.record.corrected) if self.set_number == 1 else (),
        )

    def _play(self, course: Course, reading: Reading) -> None:
        was_lost_s = course.lost_for_s(reading.time_s)
        events = course.step(reading)
        if was_lost_s > RESUME_S and not course.lost:
            self.held_back = True
        self._happened(course, events)

    def _happened(self, course: Course, events: list[Event]) -> None:
        """Keep what has happened, tell the game, and end the set where it is over."""
        full = self.reps_in_set >= self.level.reps or self.watch.is_full(self.tally.reps)
        if self.held_back or full:
            events = [event for event in events if not isinstance(event, RepDone)]
        self._waiting += events
        self._hints.take(events)
        for event in events:
            if isinstance(event, RepDone):
                self._ledger.keep_rep(event.rep)
                self.watch.take(event.rep)
        self._ledger.note(course.work)
        self._give_up_on(course)
        if self.stage == "set" and not self._asking:
            self._end_if_over(course)

    def _end_if_over(self, course: Course) -> None:
        if self.reps_in_set >= self.level.reps or course.done:
            self._end_set("done")
        elif ended_by := self._watch_ends():
            self._end_set(ended_by)

    def _give_up_on(self, course: Course) -> None:
        if course.lost_for_s(self._now_s) > GIVE_UP_S:
            self._end_set("lost")
            self.stage = "over"

    def _end_set(self, ended_by: EndedBy) -> None:
        self._ledger.end_set(ended_by)
        if ended_by in ("done", "rest") and self.tally.sets < self.level.sets and self._watch_ends() != "ceiling":
            self.stage = "rest"
            least_s = INSISTED_REST_S if self.watch.rest_insisted else self.tally.least_rest_s
            self.rest_s = self.rest_left_s = max(least_s, self.course.rest_s if self.course else self.level.rest_s)
            self._rest_until_s = self._now_s + self.rest_s
        else:
            self.stage = "over"

    def _watch_ends(self) -> EndedBy | None:
        return self.watch.ends(self.tally.reps, self.tally.lasts_s(self._now_s))

    def _rest(self) -> None:
        self.rest_left_s = max(0.0, self._rest_until_s - self._now_s)
        if self.rest_left_s == 0.0 and not self._asking and not self.tally.in_turn:
            self._begin_set()
