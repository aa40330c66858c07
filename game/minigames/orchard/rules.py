"""The rules of the orchard: the reach bows a bough, holding ripens its fruit, and the end of the rep picks it."""

import math
from collections.abc import Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.orchard.fruit import KINDS, SEASONS, USUAL_HOLD_S, Fruit, Grade, grade_of, next_of
from game.minigames.orchard.harvest import BASKET, known_in, total_of, with_picked
from game.minigames.orchard.state import OrchardState

REACH_LAG_S, HOUR_LAG_S, VEIL_LAG_S, RIPE_LAG_S = 0.06, 5.0, 0.3, 0.25
HIGHEST_REACH = 1.15
"""A limb may pass its target; the bough bows a little further and no more."""
HELD_REACH = 0.85
"""From here on the bough counts as held, wherever the limb then stays."""
BLUSH = 0.3
"""Reaching out alone ripens a fruit so far; the rest comes with holding."""
STEPS = 3
"""A ripening fruit is heard in so many steps; the last one is the target's own."""
STRENGTHS: dict[Grade, float] = {"small": 0.4, "good": 0.6, "ripe": 0.8, "golden": 1.0}
"""How strongly a picked fruit is felt."""


class Orchard:
    """An old tree on the shore, one fruit a repetition; nothing in it can fail. All times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = OrchardState()

    @property
    def state(self) -> OrchardState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """All fruits ever picked, by kind and grade, and how many in which season."""
        return with_picked(self._state.before, self._state.picked, self._state.season)

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` under a tree of a kind that the path has brought; a new kind or season comes at once."""
        there = frozenset(name.removeprefix("orchard.") for name in visit.unlocked if name.startswith("orchard."))
        known = known_in(visit.kept)
        self._state = OrchardState(
            seed=seed,
            wanted=level.reps,
            hold_s=level.hold_s,
            kind=next_of(KINDS, there, known, seed),
            season=next_of(SEASONS, there, known, seed + 1),
            things=there,
            before=visit.kept,
        )

    def resume(self, state: OrchardState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        before = self._state.ripe
        self._state = _ripened(_followed(_aged(self._state, dt_s), control, dt_s), dt_s)
        happened = list(self._ripening(before))
        for event in events:
            happened += self._take(event)
        return tuple(happened)

    def _ripening(self, before: float) -> tuple[GameEvent, ...]:
        """Tell each step of ripeness that was passed, before the last."""
        first, last = (int(STEPS * _of_hold(ripe)) for ripe in (before, self._state.ripe))
        return tuple(self._told("fruit_ripens", step, 0.5) for step in range(first + 1, min(last, STEPS - 1) + 1))

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        state = self._state
        match event:
            case RepStarted():
                self._state = replace(state, since_bow_s=0.0, held_s=0.0, ripe=0.0)
                return (self._told("bough_bowed", len(state.picked) + 1),)
            case TargetReached():
                self._state = replace(state, since_target_s=0.0, ripe=1.0)
                return (self._told("fruit_ready", len(state.picked) + 1),)
            case RepDone(rep=rep):
                return self._pick(rep)
            case RepImagined():
                self._state = replace(state, since_imagined_s=0.0, imagined=state.imagined + 1)
                return (self._told("blossom_opened", state.imagined + 1),)
            case TooFast():
                self._state = replace(state, since_quick_s=0.0)
                return ()
            case _:
                return ()

    def _pick(self, rep: Rep) -> tuple[GameEvent, ...]:
        state, number = self._state, len(self._state.picked) + 1
        grade = grade_of(rep, state.hold_s)
        fruits = (*state.picked, Fruit(state.kind, grade))
        self._state = replace(state, picked=fruits, picked_from=state.reach, since_picked_s=0.0, reach=0.0, hold=0.0, held_s=0.0, ripe=0.0)
        told = [self._told("fruit_picked", number, STRENGTHS[grade])]
        if (total_of(state.before) + number) % BASKET == 0:
            told.append(self._told("basket_full", number))
        if self._state.finished and not state.finished:
            told.append(self._told("set_finished", number))
        return tuple(told)

    def _told(self, name: str, number: int, strength: float = 1.0) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def _aged(state: OrchardState, dt_s: float) -> OrchardState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_bow_s=state.since_bow_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_picked_s=state.since_picked_s + dt_s,
        since_imagined_s=state.since_imagined_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )


def _followed(state: OrchardState, control: Control, dt_s: float) -> OrchardState:
    """Let everything that follows come nearer to what it follows, by the same share at any frame rate."""
    seen = control.tracked
    reach = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    held = seen and reach >= HELD_REACH
    return replace(
        state,
        reach=_nearer(state.reach, reach, dt_s, REACH_LAG_S if seen else 6 * REACH_LAG_S),
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        held_s=state.held_s + dt_s if held else state.held_s,
        hour=_nearer(state.hour, min(1.0, len(state.picked) / state.wanted), dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=_nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )


def _ripened(state: OrchardState, dt_s: float) -> OrchardState:
    """Ripen the fruit towards what reaching and holding have earned so far, and never take any of it back."""
    held = max(state.hold, min(1.0, state.held_s / (state.hold_s or USUAL_HOLD_S)))
    earned = BLUSH * min(1.0, state.reach) + (1 - BLUSH) * held
    return replace(state, ripe=max(state.ripe, _nearer(state.ripe, min(1.0, earned), dt_s, RIPE_LAG_S)))


def _of_hold(ripe: float) -> float:
    """How much of the ripeness that only holding gives is there."""
    return max(0.0, (ripe - BLUSH) / (1 - BLUSH))


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
