"""A set as a scripted limb plays it, told step by step to the rules of a game: for pictures, the bench and tests."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.core.control import AT_REST, Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.minigame import Minigame
from game.core.names import Phase, RepKind
from game.core.rep import Rep

FRAME_S = 1 / 60
OUT_S, HOLD_S, BACK_S, PAUSE_S = 1.2, 0.8, 1.2, 0.8
STARTS_AT = 0.15
"""A limb has left its rest for good from this share of the way on."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a game is told once."""

    control: Control
    events: Sequence[Event] = ()
    dt_s: float = FRAME_S


def told(game: Minigame, steps: Iterable[Step]) -> Minigame:
    """Tell a game all of it, and return the game."""
    for step in steps:
        game.step(step.control, step.events, step.dt_s)
    return game


def limb(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, speed_deg_s: float = 0.0) -> Control:
    """Return a limb that is seen."""
    return Control(reach, 60 * reach, speed_deg_s, phase, hold, True)


def rep_done(complete: bool, reach: float = 1.0, kind: RepKind = "active") -> RepDone:
    """Return the end of a usual rep."""
    held_s = HOLD_S if complete else 0.0
    return RepDone(0.0, Rep(0.0, 1.0, 2.0, 30.0, 60.0 * reach, 40.0, 40.0, held_s, -2.0, complete=complete, kind=kind))


def rest(seconds: float, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield a limb that lies still."""
    return (Step(limb(), (), step_s) for _ in range(round(seconds / step_s)))


def away(seconds: float, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield somebody who is not to be seen."""
    return (Step(AT_REST, (), step_s) for _ in range(round(seconds / step_s)))


def out_to(reach: float, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield the way out, on which the rep starts."""
    started = False
    for share, speed in _eased(OUT_S, step_s):
        starts, started = not started and share >= STARTS_AT, started or share >= STARTS_AT
        yield Step(limb(reach * share, "out", 0.0, 60 * reach * speed), (RepStarted(0.0),) if starts else (), step_s)


def held(reach: float, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield the hold at the end; a target is at 1, and whoever comes as far has reached it once it is held."""
    count = round(HOLD_S / step_s)
    for number in range(1, count + 1):
        reaches = reach >= 1.0 and number == count
        yield Step(limb(reach, "hold", number / count if reach >= 1.0 else 0.0), (TargetReached(0.0),) if reaches else (), step_s)


def back_from(reach: float, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield the way back, at whose end the rep is done."""
    for share, speed in _eased(BACK_S, step_s):
        yield Step(limb(reach * (1 - share), "back", 0.0, 60 * reach * speed), (), step_s)
    yield Step(limb(), (rep_done(reach >= 1.0, reach),), step_s)


def one_rep(reach: float = 1.02, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield a whole rep, and the moment of rest after it."""
    yield from out_to(reach, step_s)
    yield from held(reach, step_s)
    yield from back_from(reach, step_s)
    yield from rest(PAUSE_S, step_s)


def reps(count: int, step_s: float = FRAME_S) -> Iterator[Step]:
    """Yield reps, every third of which does not come as far as the target."""
    for number in range(count):
        yield from one_rep(0.7 if number % 3 == 2 else 1.02, step_s)


def _eased(length_s: float, step_s: float) -> Iterator[tuple[float, float]]:
    """Yield the share of a way that is gone, and how fast it goes as a share a second: it begins and ends softly."""
    count = round(length_s / step_s)
    for number in range(1, count + 1):
        turn = math.pi * number / count
        yield 0.5 - 0.5 * math.cos(turn), 0.5 * math.pi * math.sin(turn) / length_s
