"""The rules of stone_path: the reach lifts a stone, coming back lays it, and the walker steps on."""

import math
from collections.abc import Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.surprise import seen_in, surprised
from game.minigames.stone_path.surroundings import chosen, kept_after

STEP_S, LEAP_S = 1.05, 0.8
"""One step of the walker, and one leap of the companion."""
REACH_LAG_S, CAMERA_LAG_S, HOUR_LAG_S, VEIL_LAG_S = 0.06, 0.55, 5.0, 0.3
HIGHEST_REACH = 1.15
"""A limb may pass its target; the stone rises a little further and no more."""
COMPLETE, PLAIN = 1.0, 0.5
"""How strongly a laid stone is felt."""


class StonePath:
    """A walk over a lake, one stone a repetition; nothing in it can fail. All times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = StonePathState()
        self._kept: Keepsakes = ()

    @property
    def state(self) -> StonePathState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """In how many sets each thing around the way was seen; the path itself is kept elsewhere."""
        return kept_after(self._kept, seen_in(self._state))

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` on an empty lake, in what the path has unlocked."""
        self._state = StonePathState(seed=seed, wanted=level.reps, around=chosen(visit, seed))
        self._kept = visit.kept

    def resume(self, state: StonePathState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = _followed(_aged(self._state, dt_s), control, dt_s)
        happened = list(self._walk(dt_s))
        self._state = _accompanied(self._state, dt_s)
        for event in events:
            happened += self._take(event)
        return tuple(happened)

    def _walk(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Step from stone to stone until the last laid one is reached; a long pause may hold several steps."""
        landed: list[GameEvent] = []
        state, left_s = self._state, dt_s
        while state.standing_on < len(state.stones) and left_s > 0:
            to_go_s = (1 - state.step_share) * STEP_S
            if left_s < to_go_s:
                state = replace(state, step_share=state.step_share + left_s / STEP_S)
                break
            left_s -= to_go_s
            state = replace(state, standing_on=state.standing_on + 1, step_share=0.0, since_landed_s=left_s)
            landed.append(self._told("stone_stepped", state.standing_on))
        self._state = state
        return tuple(landed)

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        state = self._state
        match event:
            case RepStarted():
                self._state = replace(state, since_lift_s=0.0, reached=False)
                return (self._told("stone_lifted", state.next_stone),)
            case TargetReached():
                self._state = replace(state, since_target_s=0.0, reached=True)
                return (self._told("stone_ready", state.next_stone),)
            case RepDone(rep=rep):
                return self._lay(bool(rep.complete))
            case RepImagined():
                return self._lay(True)
            case TooFast():
                self._state = replace(state, since_quick_s=0.0)
                return ()
            case _:
                return ()

    def _lay(self, complete: bool) -> tuple[GameEvent, ...]:
        was_finished, number = self._state.finished, self._state.next_stone
        self._state = replace(
            self._state,
            stones=(*self._state.stones, complete),
            laid_from=self._state.reach,
            since_laid_s=0.0,
            reached=False,
            reach=0.0,
            hold=0.0,
        )
        told = [self._told("stone_laid", number, COMPLETE if complete else PLAIN)]
        before, self._state = self._state, surprised(self._state)
        if self._state is not before:
            told.append(self._told("surprise", number))
        if self._state.finished and not was_finished:
            told.append(self._told("set_finished", number))
        return tuple(told)

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def _aged(state: StonePathState, dt_s: float) -> StonePathState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_lift_s=state.since_lift_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_laid_s=state.since_laid_s + dt_s,
        since_landed_s=state.since_landed_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
        since_small_s=state.since_small_s + dt_s,
        since_great_s=state.since_great_s + dt_s,
    )


def _accompanied(state: StonePathState, dt_s: float) -> StonePathState:
    """Let the companion leap after the walker, once the walker has arrived; a long pause may hold several leaps."""
    gone = state.leap_share + dt_s / LEAP_S if state.companion_on < state.standing_on - 1 else 0.0
    leaps = min(int(gone), state.standing_on - 1 - state.companion_on)
    on = state.companion_on + leaps
    return replace(state, companion_on=on, leap_share=gone - leaps if on < state.standing_on - 1 else 0.0)


def _followed(state: StonePathState, control: Control, dt_s: float) -> StonePathState:
    """Let everything that follows come nearer to what it follows, by the same share at any frame rate."""
    seen = control.tracked
    reach = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    hour = min(1.0, len(state.stones) / state.wanted)
    return replace(
        state,
        reach=_nearer(state.reach, reach, dt_s, REACH_LAG_S if seen else 6 * REACH_LAG_S),
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        camera=_nearer(state.camera, state.walker, dt_s, CAMERA_LAG_S),
        hour=_nearer(state.hour, hour, dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=_nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
