"""A slow movement with a pace line: out, a hold at the end, back; what stretching and passive movement share."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from game.core.control import AT_REST, Control
from game.core.events import Event, RepDone, Spasm, TargetReached
from game.core.guidance import Cue, Guidance
from game.core.level import Level
from game.core.names import LossReason, Phase, RepKind
from game.core.reading import Reading
from game.core.record import RangeToday
from game.training.coach import Coach
from game.training.course import CourseStart
from game.training.cue_change import CueChange
from game.training.end_hold import EndHold
from game.training.furthest_target import furthest_gain_deg
from game.training.pace_line import PaceLine
from game.training.speed_guard import SpeedGuard

Stage = Literal["breath", "ready", "out", "hold", "back"]
BREATH_S = 1.0
"""Nothing is asked for after a movement for so long."""
BACK_SHARE = 0.3
"""A limb that is so near to rest is back, whatever was not seen of its way."""
LONGEST_STEP_S = 0.25
"""More time between two readings is not counted: nobody knows what the limb did."""
PATIENCE_S = 30.0


class SlowMovement:
    """Follows one set of slow movements, says each stage's cue, and pauses all its times when the limb is far too fast.

    `ready_s` is how long the cue `ready` is given before each movement. Reps end as any rep does; what they held is `ended`.
    """

    def __init__(self, start: CourseStart, kind: RepKind, cues: Mapping[Stage, Cue], ready_s: float = 0.0) -> None:
        level, today = start.level, start.range_today
        self.coach = Coach(
            level,
            today,
            start.noise_floor_deg,
            start.spasms,
            furthest_gain_deg(level, today, start.shoulder_unlocked),
            level.pace.coach_deg_s,
            kind,
            _patience_s(level, today),
        )
        self.guard = SpeedGuard(level.pace)
        self.control: Control = AT_REST
        self.stage: Stage = "ready"
        self._level, self._range_deg = level, today.range_deg
        self._cues, self._ready_s = cues, ready_s
        self._cue_change = CueChange()
        self._stage_s = 0.0
        self._held_before_s = 0.0
        self._before_s: float | None = None
        self.aim(self.coach.target_gain_deg)
        self.ended = self._hold
        """The hold of the last rep."""
        self.guidance = self._guide()
        """What is asked for now."""

    @property
    def held_s(self) -> float:
        """All seconds that were held in this set so far."""
        return self._held_before_s + self._hold.held_s

    def _guide(self) -> Guidance:
        cue = "calm_down" if self.guard.paused else self._cues.get(self.stage)
        left_s: float | None = None
        share = self._line.reach
        if self.stage == "ready" and self._ready_s:
            left_s, share = max(0.0, self._ready_s - self._stage_s), min(1.0, self._stage_s / self._ready_s)
        elif self.stage == "hold":
            left_s, share = self._hold.left_s, self._hold.share
        elif self.stage == "back":
            share = 1.0 - self._line.reach
        return Guidance(cue, pace=self._line.reach, left_s=left_s, share=share, paused=self.guard.paused)

    def aim(self, target_gain_deg: float) -> None:
        """Ask for this target from the next movement on; between two movements is the time for it."""
        self.coach.aim(target_gain_deg, 0.0)
        self._line = PaceLine(self._level.pace, self.coach.target_gain_deg, self._range_deg)
        self._hold = EndHold(self._level.hold_s, self.coach.target_gain_deg, self.coach.least_gain_deg)

    def step(self, reading: Reading) -> list[Event]:
        """Take the next reading."""
        events: list[Event] = [event for event in self.coach.step(reading) if not isinstance(event, TargetReached)]
        if reading.out_deg is None:
            return self._unseen(events)
        dt_s = self._passed_s(reading.time_s)
        self.guard.step(reading.speed_deg_s, dt_s)
        if any(isinstance(event, RepDone | Spasm) for event in events):
            events = [self._as_held(event) for event in events]
            self._begin()
        elif not self.guard.paused:
            events += self._go_on(reading.time_s, dt_s)
        self.control, self.guidance = self._controlled(), self._guide()
        return [*events, *self._cue_change.to(reading.time_s, self.guidance.cue)]

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait for the limb; nothing is lost meanwhile."""
        return self._unseen(self.coach.unseen(now_s, reason))

    def _unseen(self, events: list[Event]) -> list[Event]:
        if self.coach.lost:
            self.control = AT_REST
        return events

    def _passed_s(self, now_s: float) -> float:
        before_s = now_s if self._before_s is None else self._before_s
        self._before_s = max(now_s, before_s)
        return min(max(0.0, now_s - before_s), LONGEST_STEP_S)

    def _as_held(self, event: Event) -> Event:
        if not isinstance(event, RepDone):
            return event
        return replace(event, rep=replace(event.rep, complete=self._hold.complete))

    def _begin(self) -> None:
        """Be ready for the next movement."""
        self._held_before_s += self._hold.held_s
        self.ended = self._hold
        self.aim(self.coach.target_gain_deg)
        self._to("breath")

    def _to(self, stage: Stage) -> None:
        self.stage, self._stage_s = stage, 0.0

    def _go_on(self, now_s: float, dt_s: float) -> list[Event]:
        self._stage_s += dt_s
        limb_deg, rests = self.coach.control.gained_deg, self.coach.control.phase == "rest"
        match self.stage:
            case "breath" | "ready" if not rests:
                self._to("out")
            case "breath" if self._stage_s >= BREATH_S:
                self._to("ready")
            case "ready" if self._stage_s >= self._ready_s:
                self._to("out")
            case "out" | "hold":
                self._line.out(limb_deg, dt_s)
                return self._held(now_s, limb_deg, dt_s)
            case "back":
                self._line.back(limb_deg, dt_s)
                self._end_if_back(limb_deg, rests)
        return []

    def _held(self, now_s: float, limb_deg: float, dt_s: float) -> list[Event]:
        """Hold, as soon as the limb is at its end."""
        self._hold.step(limb_deg, self.guard.slow, dt_s)
        if self._hold.full:
            self._to("back")
            self._line.begin_at(limb_deg)
            return [TargetReached(now_s)] if self._hold.complete else []
        if self.stage == "hold":
            self._end_if_back(limb_deg, self.coach.control.phase == "rest")
        elif self._hold.begun:
            self._to("hold")
        return []

    def _end_if_back(self, limb_deg: float, rests: bool) -> None:
        """Begin anew after a movement of which too little was seen to make a rep."""
        if rests and limb_deg <= BACK_SHARE * self.coach.target_gain_deg:
            self._begin()

    def _controlled(self) -> Control:
        control = self.coach.control
        phase: Phase = control.phase
        if phase != "rest" and self.stage in ("hold", "back"):
            phase = "hold" if self.stage == "hold" else "back"
        elif phase == "hold":
            phase = "out"
        return replace(control, phase=phase, hold=self._hold.share)


def _patience_s(level: Level, today: RangeToday) -> float:
    """Return how much longer than usual such a rep may take, at the slowest pace and with a hold that waits now and then."""
    ways_s = 2 * level.target.max * today.range_deg / (level.pace.deg_s * level.pace.last_third_share)
    return PATIENCE_S + ways_s + level.hold_s
