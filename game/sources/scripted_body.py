"""A scripted body: poses of somebody who moves exactly as a script says, for tests, simulations and the bench."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from game.core.clock import Clock
from game.core.names import MovementName, Side, SourceKind
from game.core.pose import Pose
from game.core.source import Picture
from game.sources.scripted_pose import SIZE_PX, body_of, hands_of


@dataclass(frozen=True, slots=True)
class ScriptedRep:
    """One excursion: it starts at `start_s`, goes out by `gain_deg`, stays and comes back; a small one is a false start."""

    start_s: float
    gain_deg: float
    out_s: float = 0.9
    hold_s: float = 0.2
    back_s: float = 0.9

    def gained_at(self, time_s: float) -> float:
        """Return the degrees gained at a moment."""
        since = time_s - self.start_s
        if since <= 0 or since >= self.out_s + self.hold_s + self.back_s:
            return 0.0
        if since < self.out_s:
            return self.gain_deg * _ease(since / self.out_s)
        back = max(0.0, since - self.out_s - self.hold_s)
        return self.gain_deg * (1.0 - _ease(back / self.back_s))


@dataclass(frozen=True, slots=True)
class Script:
    """What the body does; the same script and seed give the same poses.

    `gone` are times (from, to) in which nobody is there; `noise_deg` scatters each frame, `tremor_deg`
    swings at `tremor_hz`.
    """

    movement: MovementName
    side: Side
    reps: Sequence[ScriptedRep]
    length_s: float
    fps: float = 30.0
    noise_deg: float = 0.0
    tremor_deg: float = 0.0
    tremor_hz: float = 5.0
    gone: Sequence[tuple[float, float]] = field(default=())
    seed: int = 1

    def gained_at(self, time_s: float) -> float:
        """Return the true degrees gained from rest at a moment."""
        return sum(rep.gained_at(time_s) for rep in self.reps)


def even_reps(count: int, gain_deg: float, first_s: float = 3.0, every_s: float = 2.6) -> tuple[ScriptedRep, ...]:
    """Return `count` equal reps, one after another."""
    return tuple(ScriptedRep(first_s + number * every_s, gain_deg) for number in range(count))


class ScriptedBody:
    """Plays a script as a source, in its own time with a clock, at once without."""

    kind: SourceKind = "scripted"

    def __init__(self, script: Script, clock: Clock | None = None) -> None:
        self._script = script
        self._clock = clock
        self._closed = False

    def poses(self) -> Iterator[Pose]:
        """Yield the pose of each frame."""
        script = self._script
        dice = np.random.default_rng(script.seed)
        start_s = self._clock.now_s() if self._clock else 0.0
        for number in range(math.ceil(script.length_s * script.fps)):
            if self._closed:
                return
            time_s = number / script.fps
            if self._clock:
                self._clock.wait_until(start_s + time_s)
            tremor = script.tremor_deg * math.sin(2 * math.pi * script.tremor_hz * time_s)
            gained = script.gained_at(time_s) + tremor + script.noise_deg * float(dice.standard_normal())
            away = any(start <= time_s < end for start, end in script.gone)
            yield pose_of(script.movement, script.side, gained, start_s + time_s, away)

    def picture(self) -> Picture | None:
        """Return nothing: this body is not to be seen."""
        return None

    def close(self) -> None:
        """Stop moving."""
        self._closed = True


def pose_of(movement: MovementName, side: Side, gained_deg: float, time_s: float, away: bool = False) -> Pose:
    """Return the pose of a seated body whose limb has gained so many degrees from rest."""
    width, height = SIZE_PX
    if away:
        return Pose(time_s, width, height, None, (), 0.5)
    return Pose(time_s, width, height, body_of(movement, side, gained_deg), hands_of(movement, side, gained_deg), 0.5)


def _ease(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, share)))
