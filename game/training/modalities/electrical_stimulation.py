"""Electrical stimulation: the player moves while their own stimulator fires, and the game keeps time with it.

The player taps at the first tingle until the period is known; then cues go with the cycle, whether the limb is seen or
not. Reps that began while the unit fires are `stim_assisted`, others `active`. A set leaves the figures `period_s`,
`phase_error_s` (mean absolute, over the cycles in which a movement was seen near its moment) and `taps` (those that counted).
What is set on the unit is the therapist's: it is kept in the level, and never chosen here.
"""

from collections import deque
from dataclasses import replace
from statistics import fmean

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.level import Stimulation
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.coach import Coach
from game.training.course import CourseStart
from game.training.cue_change import CueChange
from game.training.furthest_target import furthest_gain_deg
from game.training.stimulation_cycle import FAR_S, NEAR_S, StimulationCycle
from game.training.tingle_taps import TingleTaps

TOLERANCE_S = FAR_S
"""A rep that began so shortly before or after the on-window still belongs to it: the phase is known no better."""
KNOWN_CYCLES = 32
CYCLES_A_REP = 2
"""A set is over after so many cycles for each of its reps: nobody waits for a movement that does not come."""


WAIT_CYCLES = 12
"""For so many cycles of the unit a tingle is waited for: numb skin feels none, and that is nobody's fault."""


class ElectricalStimulation:
    """One set beside the player's stimulator; the next one goes on with the same cycle."""

    def __init__(self, start: CourseStart, before: "ElectricalStimulation | None" = None) -> None:
        level = start.level
        self._times = level.stimulation or Stimulation()
        self._window_s = self._times.ramp_up_s + self._times.on_s
        furthest = furthest_gain_deg(level, start.range_today, start.shoulder_unlocked)
        fires_s = self._window_s + self._times.ramp_down_s
        self._coach = Coach(level, start.range_today, start.noise_floor_deg, start.spasms, furthest, patience_s=fires_s)
        self._cycle: StimulationCycle | None = before._cycle if before else None
        self._taps = TingleTaps(self._times.cycle_s)
        self._cue_change = CueChange()
        self._now_s: float | None = None
        self._waits_from_s: float | None = None
        self._ons_s: deque[float] = deque(maxlen=KNOWN_CYCLES)
        self._errors_s: list[float] = []
        self._cycles = self._taps_taken = 0
        self._most_cycles = CYCLES_A_REP * level.reps
        self.target_deg = self._coach.target_deg
        self.rest_s = level.rest_s
        self.guidance = self._guide()

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self._coach.control

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen."""
        return self._coach.lost

    def _guide(self) -> Guidance:
        """Ask for taps, or count the cycle down."""
        if self._cycle is None:
            return Guidance("tap", share=self._taps.share, takes_key=True)
        if self._now_s is None:
            return NO_GUIDANCE
        part = self._cycle.part(self._now_s)
        return Guidance(part.cue, left_s=part.left_s, share=part.share)

    @property
    def done(self) -> bool:
        """Whether there were cycles enough, or the tingle was waited for in vain."""
        waited_s = (self._now_s or 0.0) - (self._waits_from_s or 0.0)
        return self._cycles >= self._most_cycles or (self._cycle is None and waited_s > WAIT_CYCLES * self._times.cycle_s)

    @property
    def work(self) -> SetWork:
        """How well game and unit ran together."""
        figures = [("taps", float(self._taps_taken))]
        if self._errors_s:
            figures.append(("phase_error_s", round(fmean(abs(error_s) for error_s in self._errors_s), 2)))
        if self._cycle:
            figures.append(("period_s", round(self._cycle.period_s, 2)))
        return SetWork(figures=tuple(sorted(figures)))

    def step(self, reading: Reading) -> list[Event]:
        """Follow the limb and the cycle."""
        self._pass(reading.time_s)
        events = [self._tagged(event) for event in self._coach.step(reading)]
        for event in events:
            if isinstance(event, RepStarted):
                (self._cycle or self._taps).onset(event.time_s)
        return [*events, *self._cue(reading.time_s)]

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Go on with the cycle: the unit does not stop because nobody is seen."""
        self._pass(now_s)
        return [*self._coach.unseen(now_s, reason), *self._cue(now_s)]

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed."""
        return self._coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:
        """Take a tap at the first tingle, where taps are asked for."""
        self._pass(now_s)
        if self._cycle is None and self._taps.tap(now_s):
            self._taps_taken += 1
            self._ons_s.append(now_s)
            if self._taps.done:
                self._cycle = StimulationCycle(self._times, self._taps.period_s, self._taps.on_s, self._taps.delay_s)
        return self._cue(now_s)

    def _pass(self, now_s: float) -> None:
        """Let time pass, never back; the cycles of the rest before this set count for nothing."""
        first = self._now_s is None
        self._now_s = now_s if self._now_s is None else max(self._now_s, now_s)
        if self._cycle is None:
            self._waits_from_s = self._now_s if self._waits_from_s is None else self._waits_from_s
            return
        ended = self._cycle.go_to(self._now_s)
        if self._cycle.on_s not in self._ons_s:
            self._ons_s.append(self._cycle.on_s)
        if not first:
            self._cycles += len(ended)
            self._errors_s += [error_s for error_s in ended if error_s is not None and abs(error_s) <= NEAR_S]
        if self._cycle.strays:
            self._cycle, self._taps, self._waits_from_s = None, TingleTaps(self._times.cycle_s), self._now_s

    def _tagged(self, event: Event) -> Event:
        if not isinstance(event, RepDone) or not self._fired_at(event.rep.start_s):
            return event
        return replace(event, rep=replace(event.rep, kind="stim_assisted"))

    def _fired_at(self, time_s: float) -> bool:
        return any(-TOLERANCE_S <= time_s - on_s <= self._window_s + TOLERANCE_S for on_s in self._ons_s)

    def _cue(self, now_s: float) -> list[Event]:
        self.guidance = self._guide()
        return self._cue_change.to(now_s, self.guidance.cue)
