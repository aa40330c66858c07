"""The rules of mirror_lake: each rep, and each task that was watched, opens a water lily; nothing in it can fail."""

import math
from collections.abc import Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.mirror_lake.state import MirrorLakeState

NAME = "mirror_lake"
REACH_LAG_S, HOUR_LAG_S, VEIL_LAG_S, HERON_LAG_S = 0.06, 6.0, 0.3, 2.5
HIGHEST_REACH = 1.15
COMPLETE, PLAIN = 1.0, 0.5
"""How strongly an opened lily is felt."""
HERON_AT = 0.4
"""The heron comes when so much of the set is done."""


class MirrorLake:
    """A still lake that grows richer with every task; all times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = MirrorLakeState()
        self._lilies_before = 0

    @property
    def state(self) -> MirrorLakeState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """How many lilies have opened here in all."""
        lilies = self._lilies_before + len(self._state.lilies)
        return (("lilies", lilies),) if lilies else ()

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` with closed buds at dawn."""
        self._lilies_before = dict(visit.kept).get("lilies", 0)
        mine = frozenset(name.removeprefix(f"{NAME}.") for name in visit.unlocked if name.startswith(f"{NAME}."))
        self._state = MirrorLakeState(seed=seed, wanted=level.reps, unlocked=mine)

    def resume(self, state: MirrorLakeState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = _followed(_aged(self._state, dt_s), control, dt_s)
        return tuple(told for event in events for told in self._take(event))

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        state = self._state
        match event:
            case RepStarted():
                self._state = replace(state, since_start_s=0.0, reached=False)
                return (self._told("bud_stirred", state.next_lily),)
            case TargetReached():
                self._state = replace(state, since_target_s=0.0, reached=True)
                return (self._told("bud_ready", state.next_lily),)
            case RepDone(rep=rep):
                return self._bloom("lily_opened", bool(rep.complete))
            case RepImagined():
                return self._bloom("lily_imagined", True)
            case CueGiven(cue="mirror_rest"):
                return self._end_task()
            case CueGiven(cue="mirror_open" | "mirror_close" | "mirror_bend" | "mirror_turn"):
                self._state = replace(state, task_bloomed=False)
            case TooFast():
                self._state = replace(state, since_quick_s=0.0)
        return ()

    def _end_task(self) -> tuple[GameEvent, ...]:
        """A task that opened no lily by a rep opens one by having been watched."""
        state = self._state
        self._state = replace(state, tasks=state.tasks + 1, task_bloomed=True, since_task_s=0.0)
        return () if state.task_bloomed else self._bloom("lily_opened", False)

    def _bloom(self, name: str, complete: bool) -> tuple[GameEvent, ...]:
        was_finished, number = self._state.finished, self._state.next_lily
        lilies = (*self._state.lilies, complete)
        self._state = replace(self._state, lilies=lilies, task_bloomed=True, since_bloom_s=0.0, reached=False, reach=0.0, hold=0.0)
        opened = self._told(name, number, COMPLETE if complete else PLAIN)
        if self._state.finished and not was_finished:
            return opened, self._told("lake_in_bloom", number)
        return (opened,)

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def _aged(state: MirrorLakeState, dt_s: float) -> MirrorLakeState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_start_s=state.since_start_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_bloom_s=state.since_bloom_s + dt_s,
        since_task_s=state.since_task_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )


def _followed(state: MirrorLakeState, control: Control, dt_s: float) -> MirrorLakeState:
    """Let everything that follows come nearer to what it follows, by the same share at any frame rate."""
    seen, share = control.tracked, min(1.0, len(state.lilies) / state.wanted)
    reach = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    return replace(
        state,
        reach=_nearer(state.reach, reach, dt_s, REACH_LAG_S if seen else 6 * REACH_LAG_S),
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        heron=_nearer(state.heron, 1.0 if share >= HERON_AT else 0.0, dt_s, HERON_LAG_S),
        hour=_nearer(state.hour, share, dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=_nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
