"""The rules of tide: the water draws back with the limb and comes home with it, and leaves something on the beach."""

import math
from collections.abc import Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast
from game.core.guidance import Cue
from game.core.level import Level, Pace
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.tide.finds import counted, found
from game.minigames.tide.state import Find, TideState
from game.minigames.tide.water import CALM_CLEAR, followed

COMPLETE, PLAIN = 1.0, 0.5
"""How strongly a find is felt."""
PREFIX = "tide."


class Tide:
    """A bay whose water follows a slow limb; nothing in it can fail. All times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = TideState()
        self._pace = Pace()

    @property
    def state(self) -> TideState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """All finds of this player, by their kind."""
        return counted(self._state.kept, self._state.finds)

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` at high water, at dawn."""
        unlocked = frozenset(name.removeprefix(PREFIX) for name in visit.unlocked if name.startswith(PREFIX))
        self._pace = level.pace
        self._state = TideState(
            seed=seed,
            wanted=level.reps,
            clear=CALM_CLEAR,
            lying=found(seed, 1, unlocked),
            kept=counted(visit.kept, ()),
            unlocked=unlocked,
        )

    def resume(self, state: TideState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = followed(_aged(self._state, dt_s), control, self._pace, dt_s)
        happened: list[GameEvent] = []
        for event in events:
            happened += self._take(event)
        return tuple(happened)

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        state = self._state
        match event:
            case RepStarted():
                self._state = replace(state, since_start_s=0.0, reached=False)
                return (self._told("tide_turned", state.number),)
            case TargetReached():
                self._state = replace(state, since_target_s=0.0, reached=True)
                return (self._told("tide_low", state.number),)
            case RepDone(rep=rep):
                return self._leave(bool(rep.complete))
            case RepImagined():
                return self._leave(complete=True)
            case TooFast():
                self._state = replace(state, since_quick_s=0.0)
                return (self._told("waves_rose", state.number),)
            case CueGiven(cue=cue):
                self._ask(cue)
        return ()

    def _ask(self, cue: Cue | None) -> None:
        self._state = replace(self._state, cue=cue, since_cue_s=0.0)

    def _leave(self, complete: bool) -> tuple[GameEvent, ...]:
        """Leave what lies under the water on the beach, and let something new lie there."""
        state, was_finished = self._state, self._state.finished
        self._state = replace(
            state,
            finds=(*state.finds, Find(state.lying, complete)),
            lying=found(state.seed, state.number + 1, state.unlocked),
            since_find_s=0.0,
            reached=False,
        )
        self._ask(None)
        left = self._told("find_left", state.number, COMPLETE if complete else PLAIN)
        if self._state.finished and not was_finished:
            return left, self._told("set_finished", state.number)
        return (left,)

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def _aged(state: TideState, dt_s: float) -> TideState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_cue_s=state.since_cue_s + dt_s,
        since_start_s=state.since_start_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_find_s=state.since_find_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )
