"""The resting hand, from which the wrist's bend and the forearm's turn are counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from game.motion.geometry import Vector, angle_between_deg, square_to, unit
from game.motion.hand_pose import HandPose
from game.motion.limb_path import Place

SETTLE_S = 0.8
STEADY_DEG = 6.0
"""A hand that turns less than this over `SETTLE_S` is at rest."""
STEADY_THUMB_DEG = 12.0
"""The line across the knuckles is short, so that it trembles more."""
LONGEST_GAP_S = 0.25
"""Rest has to be seen all the while: a hand that is gone longer than this may have moved."""
FEWEST_POSES = 4


@dataclass(frozen=True, slots=True)
class Neutral:
    """The resting hand: its direction and, at right angles to it, the direction in which flexion goes and that of its thumb.

    `place` is where the far end lay at rest, None where no place is known.
    """

    direction: Vector
    flexion: Vector
    thumbwards: Vector
    place: Place | None = None

    @property
    def ulnar(self) -> Vector:
        """The direction in which ulnar deviation goes, in the plane of the palm."""
        return -unit(square_to(self.flexion, self.thumbwards))

    @property
    def supination(self) -> Vector:
        """The direction in which the thumb's side goes in supination: towards the back of the hand."""
        return -unit(square_to(self.thumbwards, self.flexion))


def neutral_of(seen: Sequence[HandPose]) -> Neutral | None:
    """Return the resting hand: the first `SETTLE_S` in which it lies still, else simply the first ones."""
    if not seen:
        return None
    still = next((window for window in _windows(seen) if is_still(window)), _window(seen, 0))
    direction = unit(np.mean([pose.direction for pose in still], axis=0))
    palm = np.mean([pose.palm for pose in still], axis=0)
    thumbwards = np.mean([pose.thumbwards for pose in still], axis=0)
    return Neutral(
        direction=direction,
        flexion=unit(square_to(direction, palm)),
        thumbwards=unit(square_to(direction, thumbwards)),
        place=_middle_place([pose.place for pose in still if pose.place]),
    )


def is_steady(seen: Sequence[HandPose]) -> bool:
    """Whether the last `SETTLE_S` were seen and the hand lay still."""
    recent = [pose for pose in seen if pose.time_s >= seen[-1].time_s - SETTLE_S]
    return len(recent) < len(seen) and is_still(recent)


def is_still(poses: Sequence[HandPose]) -> bool:
    """Whether a hand neither bends nor turns in `SETTLE_S` of poses, and is seen all the while."""
    if len(poses) < FEWEST_POSES or poses[-1].time_s - poses[0].time_s < SETTLE_S - LONGEST_GAP_S:
        return False
    if max(later.time_s - earlier.time_s for earlier, later in pairwise(poses)) > LONGEST_GAP_S:
        return False
    points_still = _spread_deg([pose.direction for pose in poses]) < STEADY_DEG
    return points_still and _spread_deg([pose.thumbwards for pose in poses]) < STEADY_THUMB_DEG


def _window(seen: Sequence[HandPose], first: int) -> Sequence[HandPose]:
    end_s = seen[first].time_s + SETTLE_S
    last = first
    while last < len(seen) and seen[last].time_s <= end_s:
        last += 1
    return seen[first:last]


def _windows(seen: Sequence[HandPose]) -> Iterator[Sequence[HandPose]]:
    last_start_s = seen[-1].time_s - SETTLE_S + LONGEST_GAP_S
    return (_window(seen, first) for first, pose in enumerate(seen) if pose.time_s <= last_start_s)


def _spread_deg(ways: Sequence[Vector]) -> float:
    middle = unit(np.mean(ways, axis=0))
    return max(angle_between_deg(way, middle) for way in ways)


def _middle_place(places: Sequence[Place]) -> Place | None:
    if not places:
        return None
    far_end, joint = (np.median([getattr(place, name) for place in places], axis=0) for name in ("far_end", "joint"))
    return Place(far_end, joint)
