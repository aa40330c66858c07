"""A scripted body: poses of somebody who moves exactly as a script says, for tests, simulations and the bench."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from game.core.clock import Clock
from game.core.names import MovementName, Side, SourceKind
from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.core.source import Picture
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS

SIZE_PX = (640, 480)
PX_PER_M = 220.0
KNEE_REST_DEG = 90.0


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
    flexion = KNEE_REST_DEG - gained_deg if movement == "knee_extension" else KNEE_REST_DEG
    hands = (_hand(side, gained_deg),) if movement == "wrist_flexion_extension" else ()
    return Pose(time_s, width, height, _seated_body(side, flexion), hands, 0.5)


def _seated_body(side: Side, knee_flexion_deg: float) -> Landmarks:
    """A person on a chair seen from the side: x to the front, y down, z away from the camera, in metres about the hips."""
    points: dict[str, tuple[float, float, float]] = {}
    for one, depth in (("left", 0.15), ("right", -0.15)):
        flexion = knee_flexion_deg if one == side else KNEE_REST_DEG
        down = math.radians(flexion)
        ankle = (0.42 + 0.40 * math.cos(down), 0.40 * math.sin(down))
        points |= {
            f"{one}_shoulder": (0.0, -0.5, depth),
            f"{one}_elbow": (0.05, -0.22, depth),
            f"{one}_wrist": (0.28, -0.1, depth) if one == side else (0.14, -0.02, depth),
            f"{one}_hip": (0.0, 0.0, depth),
            f"{one}_knee": (0.42, 0.0, depth),
            f"{one}_ankle": (*ankle, depth),
            f"{one}_heel": (ankle[0] - 0.04, ankle[1] + 0.04, depth),
            f"{one}_foot_index": (ankle[0] + 0.16, ankle[1] + 0.04, depth),
        }
    nose = (0.08, -0.68, 0.0)
    return _landmarks({name: points.get(name, nose) for name in BODY_POINTS})


def _hand(side: Side, extension_deg: float) -> Hand:
    """A flat hand, palm down, at the end of the forearm and in line with it."""
    angle = math.radians(extension_deg)
    ahead = (math.cos(angle), -math.sin(angle))
    wrist = (0.28, -0.1, 0.15 if side == "left" else -0.15)
    thumb_side = -1.0 if side == "left" else 1.0
    knuckles = {"index_mcp": 0.02, "middle_mcp": 0.0, "ring_mcp": -0.02, "pinky_mcp": -0.04}
    points = {"wrist": wrist} | {
        name: (wrist[0] + 0.09 * ahead[0], wrist[1] + 0.09 * ahead[1], wrist[2] + thumb_side * aside) for name, aside in knuckles.items()
    }
    return Hand(side, 0.98, _landmarks({name: points.get(name, points["middle_mcp"]) for name in HAND_POINTS}))


def _landmarks(points: dict[str, tuple[float, float, float]]) -> Landmarks:
    width, height = SIZE_PX
    image = {
        name: Landmark(width * 0.4 + PX_PER_M * x, height * 0.55 + PX_PER_M * y, PX_PER_M * z, 0.99) for name, (x, y, z) in points.items()
    }
    return Landmarks(image, {name: Landmark(*place, 0.99) for name, place in points.items()})


def _ease(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, share)))
