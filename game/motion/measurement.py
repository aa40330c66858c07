"""A measurement: the figures of a whole recording, found by looking at it twice.

The first look turns poses into readings; the second knows the whole range and counts reps against it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from statistics import median

import numpy as np

from game.core.names import SIDES, MovementName, Side
from game.core.pose import Pose
from game.core.reading import Reading
from game.core.rep import Rep
from game.motion.limb import Limb
from game.motion.movements import MOVEMENT_TABLE
from game.motion.rep_figures import rep_of
from game.motion.reps import Excursion, RepCounter, rules_for
from game.motion.view import view_deg, view_name

SETTLE_WITHIN_S = 3.0


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a recording says about one joint; angles in neutral-zero degrees, None where nothing was measured.

    `range_deg` goes from rest to the best peak, `swing_deg` (wrist only) from the deepest flexion to it; without a
    single rep there is neither best nor range nor swing. `side` is None where it was to be found and none was seen.
    """

    movement: MovementName
    side: Side | None
    view: str | None
    fps: float
    frames: int
    duration_s: float
    tracked_fraction: float
    rest_deg: float | None
    best_deg: float | None
    range_deg: float | None
    swing_deg: float | None
    expected_error_deg: float | None
    rep_count: int
    reps: tuple[Rep, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """The readings of one side, frame by frame, and the view in which they were taken; no side where none was seen."""

    side: Side | None
    readings: tuple[Reading, ...]
    view: str | None
    likeness: float = 1.0
    """In what share of its frames a hand looked like one of this side; 1 for other limbs."""

    @property
    def swing_deg(self) -> float:
        """How far the limb moved in all, without the outermost 2 % on either end."""
        seen = [reading.out_deg for reading in self.readings if reading.out_deg is not None]
        return float(np.subtract(*np.percentile(seen, (98, 2)))) if seen else 0.0

    @property
    def fps(self) -> float | None:
        """How many frames there were a second, by their own times; None where they are too few to say."""
        passed_s = self.readings[-1].time_s - self.readings[0].time_s if self.readings else 0.0
        return (len(self.readings) - 1) / passed_s if passed_s > 0 else None

    @property
    def tracked_fraction(self) -> float:
        """The share of frames in which the limb was seen."""
        return sum(reading.tracked for reading in self.readings) / max(1, len(self.readings))


def follow(poses: Iterable[Pose], movement: MovementName, side: Side | None) -> Track:
    """Return the readings of `side`, or of the side that moves more where none is given."""
    stream = iter(poses)
    first = _first_seconds(stream)
    limbs = [Limb(movement, one) for one in ((side,) if side else SIDES)]
    for limb in limbs:
        limb.settle(first)
    views: list[float] = []
    readings: list[list[Reading]] = [[] for _ in limbs]
    for pose in chain(first, stream):
        if pose.body:
            views.append(view_deg(pose.body))
        for limb, taken in zip(limbs, readings, strict=True):
            taken.append(limb.step(pose))
    view = view_name(median(views)) if views else None
    tracks = [
        Track(limb.side, tuple(taken), view, limb.choice.likeness if limb.movement.needs_hands else 1.0)
        for limb, taken in zip(limbs, readings, strict=True)
    ]
    moved = max(tracks, key=lambda track: (track.swing_deg * track.tracked_fraction * track.likeness, track.tracked_fraction))
    return moved if side or moved.tracked_fraction else replace(moved, side=None)


def measure(track: Track, movement: MovementName, fps: float) -> Measurement:
    """Return the figures of a track; every excursion that returns is a rep."""
    row = MOVEMENT_TABLE[movement]
    excursions = _excursions(track)
    rest, best, lowest = _ends(track, excursions, row.known_rest_deg)
    return Measurement(
        movement=movement,
        side=track.side,
        view=track.view,
        fps=round(fps, 3),
        frames=len(track.readings),
        duration_s=round(len(track.readings) / fps, 3),
        tracked_fraction=round(track.tracked_fraction, 4),
        rest_deg=_rounded(rest, row.out_sign),
        best_deg=_rounded(best, row.out_sign),
        range_deg=_rounded(None if best is None or rest is None else best - rest),
        swing_deg=_rounded(None if best is None or lowest is None else best - lowest) if row.angle == "hand_bend" else None,
        expected_error_deg=None,
        rep_count=len(excursions),
        reps=tuple(rep_of(excursion, row.out_sign) for excursion in excursions),
    )


def _first_seconds(stream: Iterator[Pose]) -> list[Pose]:
    first: list[Pose] = []
    for pose in stream:
        first.append(pose)
        if pose.time_s - first[0].time_s >= SETTLE_WITHIN_S:
            break
    return first


def _excursions(track: Track) -> list[Excursion]:
    counter = RepCounter(rules_for(track.swing_deg))
    found: list[Excursion | None] = []
    for reading in track.readings:
        if reading.out_deg is None:
            found.append(counter.finish())
        else:
            found.append(counter.step(reading.time_s, reading.out_deg))
    found.append(counter.finish())
    return [excursion for excursion in found if excursion]


def _ends(track: Track, excursions: list[Excursion], known_rest_deg: float | None) -> tuple[float | None, float | None, float | None]:
    """Return rest, best and lowest in out-degrees; a known rest is 0 and has no sign, and only a rep tells a best."""
    seen = [reading.out_deg for reading in track.readings if reading.out_deg is not None]
    if not seen:
        return None, None, None
    starts = [excursion.samples[0].out_deg for excursion in excursions]
    rest = known_rest_deg if known_rest_deg is not None else median(starts or seen)
    if not excursions:
        return rest, None, None
    return rest, max(excursion.peak.out_deg for excursion in excursions), min(seen)


def _rounded(degrees: float | None, sign: int = 1) -> float | None:
    return None if degrees is None else round(sign * degrees, 2) + 0.0
