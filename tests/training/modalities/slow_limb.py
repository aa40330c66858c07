"""A limb that is moved slowly, beside a course that shows it a pace line."""

from dataclasses import dataclass, field, replace

from game.core.events import CueGiven, Event, RepDone
from game.core.guidance import Guidance
from game.core.rep import Rep
from game.training.course import Course
from tests.scripted_play import FPS, seen, unseen


@dataclass
class SlowLimb:
    """Feeds a course with readings of a limb, whose speed is what it really does."""

    course: Course
    target_deg: float = 48.0
    gained_deg: float = 0.0
    time_s: float = 0.0
    events: list[Event] = field(default_factory=list)
    shown: list[tuple[float, Guidance]] = field(default_factory=list)
    helped: bool = False

    def goes(self, to_deg: float, deg_s: float) -> "SlowLimb":
        """Go to a place at an even speed."""
        from_deg, steps = self.gained_deg, max(1, round(abs(to_deg - self.gained_deg) / deg_s * FPS))
        for number in range(1, steps + 1):
            self._moves(from_deg + (to_deg - from_deg) * number / steps)
        return self

    def waits(self, seconds: float) -> "SlowLimb":
        for _ in range(round(seconds * FPS)):
            self._moves(self.gained_deg)
        return self

    def vanishes(self, seconds: float) -> "SlowLimb":
        for _ in range(round(seconds * FPS)):
            self.time_s += 1 / FPS
            self._take(self.course.step(unseen(self.time_s)))
        return self

    def follows(self, seconds: float, furthest_deg: float = 180.0, deg_s: float = 18.0) -> "SlowLimb":
        """Follow the pace line as far as the limb goes."""
        for _ in range(round(seconds * FPS)):
            goal = min(furthest_deg, (self.course.guidance.pace or 0.0) * self.target_deg)
            step = deg_s / FPS
            self._moves(min(max(goal, self.gained_deg - step), self.gained_deg + step))
        return self

    def follows_until(self, cue: str, furthest_deg: float = 180.0) -> "SlowLimb":
        for _ in range(300):
            if self.course.guidance.cue == cue:
                return self
            self.follows(0.1, furthest_deg)
        raise AssertionError(f"{cue} was never given")

    @property
    def cues(self) -> list[str]:
        return [event.cue for event in self.events if isinstance(event, CueGiven)]

    @property
    def reps(self) -> list[Rep]:
        return [event.rep for event in self.events if isinstance(event, RepDone)]

    def told(self, kind: type[Event]) -> int:
        return sum(isinstance(event, kind) for event in self.events)

    def _moves(self, to_deg: float) -> None:
        speed, self.gained_deg = (to_deg - self.gained_deg) * FPS, to_deg
        self.time_s += 1 / FPS
        self._take(self.course.step(replace(seen(self.time_s, to_deg, speed), helped=self.helped)))

    def _take(self, events: list[Event]) -> None:
        self.events += events
        self.shown.append((self.gained_deg, self.course.guidance))
