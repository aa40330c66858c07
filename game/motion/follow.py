"""Following one joint through a whole recording, which is looked at twice.

The first look reads every frame as play does before it knows the player; the second knows both end poses.
"""

from collections.abc import Iterable
from dataclasses import replace

from game.core.correction import Correction
from game.core.names import SIDES, MovementName, Side
from game.core.pose import Pose
from game.core.reading import Reading
from game.motion.end_pose_search import find_end_poses
from game.motion.limb import Limb, Look
from game.motion.limb_path import LimbPath, Moment
from game.motion.track import Track
from game.motion.track_figures import figures_of

TrueEnds = tuple[float, float]
"""The true neutral-zero angles at rest and at the best reach, as a goniometer tells them."""


def follow(poses: Iterable[Pose], movement: MovementName, side: Side | None, true_ends: TrueEnds | None = None) -> Track:
    """Return the readings of `side`, or of the side that moves more where none is given.

    Raises CorrectionError where `true_ends` cannot be those of the movement that was seen.
    """
    limbs = [Limb(movement, one) for one in ((side,) if side else SIDES)]
    for limb in limbs:
        limb.way_out = _way_out(true_ends) if limb.movement.either_way else None
    looks: list[list[Look]] = [[] for _ in limbs]
    for pose in poses:
        for limb, taken in zip(limbs, looks, strict=True):
            taken.append(limb.look(pose))
    looks = [limb.settled(taken) for limb, taken in zip(limbs, looks, strict=True)]
    tracks = [_first_track(limb, taken) for limb, taken in zip(limbs, looks, strict=True)]
    chosen = max(range(len(tracks)), key=lambda number: _moved(tracks[number]))
    if not side and not tracks[chosen].tracked_fraction:
        return replace(tracks[chosen], side=None)
    return _second_look(limbs[chosen], looks[chosen], tracks[chosen], true_ends)


def _way_out(true_ends: TrueEnds | None) -> int | None:
    return (1 if true_ends[1] > true_ends[0] else -1) if true_ends else None


def _first_track(limb: Limb, looks: list[Look]) -> Track:
    likeness = limb.choice.likeness if limb.movement.needs_hands else 1.0
    readings = _read(limb, looks)
    return Track(limb.side, readings, limb.view_of_all, limb.out_sign, likeness)


def _moved(track: Track) -> tuple[float, float]:
    return track.swing_deg * track.tracked_fraction * track.likeness, track.tracked_fraction


def _second_look(limb: Limb, looks: list[Look], track: Track, true_ends: TrueEnds | None) -> Track:
    """Read the looks again with what the first look has taught."""
    moments = [Moment(look.time_s, look.angle_deg, look.place) for look in looks if look.angle_deg is not None and look.place]
    own = find_end_poses(moments, limb.movement, limb.out_sign, limb.known_rest)
    plain = replace(track, readings=_read(limb, looks, LimbPath(own, own.rest_deg, own.best_deg))) if own else track
    if not true_ends:
        return plain
    if track.view is not None and track.view not in limb.movement.views:
        return replace(plain, not_corrected_because="The movement cannot be measured in this view.")
    read = figures_of(plain, limb.movement)
    if not read.reps or read.rest_deg is None or read.best_deg is None:
        return replace(plain, not_corrected_because="No repetition was found, so there are no two poses to correct by.")
    correction = Correction(read.rest_deg, read.best_deg, *true_ends)
    if not own:
        return _corrected(plain, _read(limb, looks, correction=correction), true_ends)
    found = find_end_poses(moments, limb.movement, limb.out_sign, limb.known_rest, true_ends) or own
    return _corrected(plain, _read(limb, looks, LimbPath(found, *true_ends)), true_ends)


def _corrected(plain: Track, readings: tuple[Reading, ...], true_ends: TrueEnds) -> Track:
    return replace(plain, readings=readings, uncorrected=plain.readings, true_rest_deg=true_ends[0])


def _read(limb: Limb, looks: list[Look], path: LimbPath | None = None, correction: Correction | None = None) -> tuple[Reading, ...]:
    limb.forget()
    limb.path, limb.correction = path, correction
    return tuple(limb.read(look) for look in looks)
