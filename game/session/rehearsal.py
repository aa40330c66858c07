"""The rehearsal: the easy reps that find today's range are already play, in a game of its own of which nothing is kept."""

from typing import Literal

from game.core.control import AT_REST, Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.level import Level
from game.core.minigame import GameEvent, Minigame
from game.core.names import Phase, Side
from game.core.reading import Reading
from game.core.rep import Rep
from game.core.visit import Visit
from game.motion.range_of_motion import RangeFinder

HALF_WAY_DEG = 10.0
"""Before the first rep nobody knows how far this limb goes: so many degrees lift half of what there is to lift, a few already show."""
FURTHEST = 1.25
TARGET_SHARE = 0.9
"""Once a rep is known, this share of the best reach so far is as good as the target."""
AT_REST_AGAIN, LEFT_REST, REACHED = 0.15, 0.3, 0.85


Part = Literal["coming_back", "at_rest", "out", "reached"]


class Rehearsal:
    """Plays the rules of a level with what the range finding sees; the session's own rules never hear of it."""

    def __init__(self, rules: Minigame, level: Level, seed: int, visit: Visit) -> None:
        self.rules = rules
        self._level, self._seed, self._visit = level, seed, visit
        self._finder: RangeFinder | None = None
        self._reps = 0
        self._part: Part = "at_rest"

    def step(self, finder: RangeFinder, side: Side, reading: Reading | None, dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by one drawn frame and say what the player should feel; with a new finder the rehearsal of that side begins anew."""
        if finder is not self._finder:
            self._finder, self._reps, self._part = finder, finder.reps, "at_rest"
            self.rules.reset(self._level.model_copy(update={"side": side}), self._seed, self._visit)
        control = _control(finder, reading)
        return self.rules.step(control, self._events(finder, control.reach, reading.time_s if reading else 0.0), dt_s)

    def _events(self, finder: RangeFinder, reach: float, now_s: float) -> list[Event]:
        """Return what the game is told: the start, the target and the end of each easy rep."""
        told: list[Event] = []
        if self._part == "at_rest" and reach >= LEFT_REST:
            self._part = "out"
            told.append(RepStarted(now_s))
        if self._part == "out" and reach >= REACHED:
            self._part = "reached"
            told.append(TargetReached(now_s))
        if finder.reps > self._reps:
            self._part = "coming_back"
            told.append(RepDone(now_s, _easy_rep(finder, now_s)))
        elif reach < AT_REST_AGAIN:
            self._part = "at_rest"
        self._reps = finder.reps
        return told


def _control(finder: RangeFinder, reading: Reading | None) -> Control:
    if reading is None or not reading.tracked or finder.done:
        return AT_REST
    gained = finder.gained_deg
    reach = gained / (TARGET_SHARE * finder.best_gained_deg) if finder.reps else FURTHEST * gained / (gained + HALF_WAY_DEG)
    phase: Phase = "rest" if reach < LEFT_REST else "out" if reading.speed_deg_s >= 0 else "back"
    return Control(min(FURTHEST, reach), gained, reading.speed_deg_s, phase, 0.0, tracked=True)


def _easy_rep(finder: RangeFinder, now_s: float) -> Rep:
    """Return the rep as a game is told of it: whoever moves as far as is comfortable has reached all there is to reach."""
    best_deg = finder.best_gained_deg
    return Rep(now_s, now_s, now_s, best_deg, best_deg, 0.0, 0.0, 0.0, complete=True)
