"""The rules of night_sky: the evening falls breath by breath, each rep lights a star, and stars become constellations."""

import math
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.night_sky.constellations import FIGURES
from game.minigames.night_sky.state import BREATH_S, NightSkyState

NAME = "night_sky"
REACH_LAG_S, NIGHT_LAG_S, VEIL_LAG_S = 0.06, 1.6, 0.3
HIGHEST_REACH = 1.15
SHORT_EVENING_S = 20.0
"""Where nobody breathes first, evening falls in so long."""
COMPLETE, PLAIN = 1.0, 0.5
"""How strongly a star is felt."""


class NightSky:
    """A night under the stars; nothing in it can fail. All times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = NightSkyState()
        self._order: tuple[str, ...] = tuple(FIGURES)
        self._kept: dict[str, int] = {}
        self._evening_s = self._dawn_s = SHORT_EVENING_S

    @property
    def state(self) -> NightSkyState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """How often each constellation was found."""
        found = self._state.found
        counts = {name: self._kept.get(name, 0) + found.count(name) for name in {*self._kept, *found}}
        return tuple(sorted(counts.items()))

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` in the evening, under the constellations that were found before."""
        mine = frozenset(name.removeprefix(f"{NAME}.") for name in visit.unlocked if name.startswith(f"{NAME}."))
        self._kept = {name: count for name, count in visit.kept if name in FIGURES}
        self._order = self._ordered(mine, seed)
        breathes = level.modality == "mental_practice"
        self._evening_s = max(BREATH_S, level.imagery.relax_s) if breathes else SHORT_EVENING_S
        self._dawn_s = max(BREATH_S, level.imagery.return_s) if breathes else SHORT_EVENING_S
        self._state = NightSkyState(seed=seed, unlocked=mine, figure=self._order[0], shown=tuple(self._kept))

    def resume(self, state: NightSkyState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = _followed(_aged(self._state, dt_s), control, dt_s)
        self._turn_sky(dt_s)
        return tuple(told for event in events for told in self._take(event))

    def _ordered(self, unlocked: frozenset[str], seed: int) -> tuple[str, ...]:
        """Return the figures that can be found, shuffled; those never found before come first."""
        names = [name for name, figure in FIGURES.items() if figure.group == "summer" or figure.group in unlocked]
        Random(seed).shuffle(names)
        return tuple(sorted(names, key=lambda name: name in self._kept))

    def _turn_sky(self, dt_s: float) -> None:
        """Let the stars come out with each breath in; dawn takes all of them back."""
        state = self._state
        since_s = state.since_part_s
        night = stars = 1.0
        if state.part == "evening":
            night = min(1.0, since_s / self._evening_s)
            breaths, share = divmod(since_s / BREATH_S, 1.0)
            stars = min(1.0, (breaths + min(1.0, 2 * share)) * BREATH_S / self._evening_s)
        elif state.part == "dawn":
            night = stars = max(0.0, 1 - since_s / self._dawn_s)
        self._state = replace(
            state, night=_nearer(state.night, night, dt_s, NIGHT_LAG_S), stars_out=_nearer(state.stars_out, stars, dt_s, NIGHT_LAG_S)
        )

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        match event:
            case RepStarted():
                self._be_night()
                self._state = replace(self._state, since_start_s=0.0, reached=False)
                return (self._told("star_called", self._state.stars + 1),)
            case TargetReached():
                self._state = replace(self._state, since_target_s=0.0, reached=True)
                return (self._told("star_near", self._state.stars + 1),)
            case RepDone(rep=rep):
                return self._light("star_lit", bool(rep.complete))
            case RepImagined():
                return self._light("star_imagined", True)
            case CueGiven(cue="imagine"):
                self._be_night()
            case CueGiven(cue="return"):
                self._state = replace(self._state, part="dawn", since_part_s=0.0)
            case TooFast():
                self._state = replace(self._state, since_quick_s=0.0)
            case TrackingLost():
                self._state = replace(self._state, paused=True)
            case TrackingBack():
                self._state = replace(self._state, paused=False)
        return ()

    def _be_night(self) -> None:
        if self._state.part == "evening":
            self._state = replace(self._state, part="night", since_part_s=0.0)

    def _light(self, name: str, complete: bool) -> tuple[GameEvent, ...]:
        self._be_night()
        state = self._state
        self._state = replace(state, lit=state.lit + 1, stars=state.stars + 1, since_lit_s=0.0, reached=False, reach=0.0, hold=0.0)
        lit = self._told(name, self._state.stars, COMPLETE if complete else PLAIN)
        return (lit, self._find()) if self._state.lit == len(FIGURES[state.figure].stars) else (lit,)

    def _find(self) -> GameEvent:
        state = self._state
        found = (*state.found, state.figure)
        shown = state.shown if state.figure in state.shown else (*state.shown, state.figure)
        following = self._order[len(found) % len(self._order)]
        self._state = replace(state, found=found, shown=shown, figure=following, lit=0, since_found_s=0.0)
        return self._told("constellation_found", len(found))

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def _aged(state: NightSkyState, dt_s: float) -> NightSkyState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_part_s=state.since_part_s + dt_s,
        since_start_s=state.since_start_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_lit_s=state.since_lit_s + dt_s,
        since_found_s=state.since_found_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )


def _followed(state: NightSkyState, control: Control, dt_s: float) -> NightSkyState:
    """Let everything that follows come nearer to what it follows, by the same share at any frame rate.

    In mental practice nobody has to be seen, so that only a limb which was lost pauses the night.
    """
    seen = control.tracked
    paused = state.paused and not seen
    reach = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    return replace(
        state,
        reach=_nearer(state.reach, reach, dt_s, REACH_LAG_S if seen else 6 * REACH_LAG_S),
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        paused=paused,
        veil=_nearer(state.veil, 1.0 if paused else 0.0, dt_s, VEIL_LAG_S),
    )


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
