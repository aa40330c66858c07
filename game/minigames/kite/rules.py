"""The rules of kite: the reach lifts the kite, lights come to it on its way, and each rep ties a ribbon to its tail."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, Spasm, TargetReached, TooFast
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.kite.flight import RESTING, flown
from game.minigames.kite.sky import GREAT, Light, arch_of
from game.minigames.kite.state import Caught, KiteState

SLICE_S, LONGEST_S = 0.05, 5.0
"""A long frame is flown in slices; more than the longest pause brings nothing new."""
NEAR_WAY, NEAR_HEIGHT = 0.10, 0.20
"""A light comes to a kite that is so near."""
EVENLY = 0.6
"""An evenly flown kite gathers twice the light."""
COMPLETE, PLAIN = 1.0, 0.5
"""How strongly a ribbon or a light is felt."""
NAME = "kite"


class Kite:
    """A flight over a lake at dawn; nothing in it can fail. All times are seconds since `reset`."""

    lingers = False

    def __init__(self) -> None:
        self._state = KiteState()

    @property
    def state(self) -> KiteState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """The light gathered in all sets."""
        return (("light", self._state.light),)

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` with a bare tail at dawn."""
        own = frozenset(name.removeprefix(f"{NAME}.") for name in visit.unlocked if name.startswith(f"{NAME}."))
        self._state = KiteState(seed=seed, wanted=level.reps, unlocked=own, light=max(0, dict(visit.kept).get("light", 0)))

    def resume(self, state: KiteState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = _aged(self._state, dt_s)
        happened = list(self._fly(control, dt_s))
        for event in events:
            happened += self._take(event)
        return tuple(happened)

    def _fly(self, control: Control, dt_s: float) -> Iterator[GameEvent]:
        slices = max(1, math.ceil(min(dt_s, LONGEST_S) / SLICE_S))
        for _ in range(slices):
            self._state = flown(self._state, control, min(dt_s, LONGEST_S) / slices)
            if control.tracked and self._state.reach > RESTING:
                yield from (self._gather(light) for light in _near(self._state))

    def _gather(self, light: Light) -> GameEvent:
        """Let a light come to the kite."""
        state = self._state
        evenly = state.smooth >= EVENLY
        kept = tuple(one for one in state.caught if one.arch >= light.arch - 2)
        self._state = replace(
            state,
            caught=(*kept, Caught(light.arch, light.place, state.time_s)),
            lights=state.lights + 1,
            light=state.light + (2 if evenly else 1) * (3 if is_great(state, light) else 1),
            since_caught_s=0.0,
        )
        return self._told("light_caught", state.lights + 1, COMPLETE if evenly else PLAIN)

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        state = self._state
        match event:
            case RepStarted():
                self._state = replace(state, since_lift_s=0.0, reached=False)
                return (self._told("kite_lifted", state.next_ribbon),)
            case TargetReached():
                self._state = replace(state, since_target_s=0.0, reached=True)
                return (self._told("kite_high", state.next_ribbon),)
            case RepDone(rep=rep):
                return self._tie("ribbon_tied", bool(rep.complete))
            case RepImagined():
                return self._tie("ribbon_imagined", complete=True)
            case TooFast() | Spasm():
                self._state = replace(state, since_quick_s=0.0)
                return (self._told("kite_shivered", state.next_ribbon),)
            case _:
                return ()

    def _tie(self, name: str, complete: bool) -> tuple[GameEvent, ...]:
        state = self._state
        self._state = replace(state, ribbons=(*state.ribbons, complete), since_tied_s=0.0, reached=False, hold=0.0)
        told = [self._told(name, state.next_ribbon, COMPLETE if complete else PLAIN)]
        if "chimes" in state.unlocked:
            told.append(self._told("ribbon_chimed", state.next_ribbon, PLAIN))
        if self._state.finished and not state.finished:
            told.append(self._told("set_finished", state.next_ribbon))
        return tuple(told)

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)


def is_great(state: KiteState, light: Light) -> bool:
    """Whether `light` is a great one, which holds as much as three."""
    return "great_lights" in state.unlocked and light.place == GREAT


def _near(state: KiteState) -> list[Light]:
    """The lights that are near the kite and still hang."""
    gone = {(one.arch, one.place) for one in state.caught}
    first = max(0, int(state.way) - 1)
    return [
        light
        for number in range(first, first + 3)
        for light in arch_of(state.seed, number).lights
        if (light.arch, light.place) not in gone
        and abs(light.way - state.way) < NEAR_WAY
        and abs(light.height - min(1.0, state.reach)) < NEAR_HEIGHT
    ]


def _aged(state: KiteState, dt_s: float) -> KiteState:
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_lift_s=state.since_lift_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_tied_s=state.since_tied_s + dt_s,
        since_caught_s=state.since_caught_s + dt_s,
        since_cloud_s=state.since_cloud_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )
