"""Finding the two end poses of a limb in what was seen of it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from game.motion.limb_path import EndPoses, LimbPath, Moment, Place, end_poses
from game.motion.movements import Movement

ROUNDS = 3
STEADY_S = 0.23
"""The furthest moment is looked for in the median of this time, so that no single wild frame is it."""
FEWEST_MOMENTS = 30
MOST_TRAVEL_SHARE = 0.5
"""Of its bone's length; on seated knees the landmark slips by up to a third, in a squat the knee travels by all of it."""
LEAST_CORRELATION = 0.6
"""On all clips with a true path it is 0.8 and more, on a hand that only spells with its fingers 0.3."""


def find_end_poses(
    moments: Sequence[Moment],
    movement: Movement,
    out_sign: int,
    known_rest: Place | None = None,
    true_ends: tuple[float, float] | None = None,
    best_s: float | None = None,
) -> EndPoses | None:
    """Return the end poses of a limb from the moments in which it was seen, None where they show no movement.

    The way along which the far end moves most gives a first idea of how far out the limb is; the path learned from that
    gives a better one. The best reach is the furthest one, or the one at `best_s`. `true_ends` are the true angles at rest and
    at the best reach, where they are known; `known_rest` is where the far end is at rest, where all angles count from it.
    """
    if len(moments) < FEWEST_MOMENTS:
        return None
    read_deg = np.array([moment.read_deg for moment in moments])
    out = _along_main_way([moment.place for moment in moments], out_sign * read_deg)
    window = _frames_in(STEADY_S, moments)

    def ends_at(out: npt.NDArray[np.float64]) -> EndPoses | None:
        steady = _running_median(out, window)
        peak = int(steady.argmax()) if best_s is None else _nearest(moments, best_s)
        return end_poses(moments, steady, peak, known_rest, movement.beyond_rest_deg)

    ends = ends_at(out)
    for _ in range(ROUNDS - 1):
        if ends is None or not ends.are_apart:
            return None
        path = LimbPath(ends, *(true_ends or (ends.rest_deg, ends.best_deg)))
        out = path.outwards * path.angles_deg([moment.place for moment in moments])
        ends = ends_at(out)
    if ends is None or not ends.are_apart or not _joint_lies_still(ends, moments) or not _goes_with(read_deg, out):
        return None
    return _on_read_scale(ends, moments) if movement.angle == "hinge" else ends


def _joint_lies_still(ends: EndPoses, moments: Sequence[Moment]) -> bool:
    """Whether the joint stays in place while the far end moves; a knee that travels, as in a squat, is the centre of no circle."""
    joints = np.array([moment.place.joint for moment in moments])
    bone = float(np.linalg.norm(ends.rest - ends.joint))
    along = (joints - joints.mean(axis=0)) @ np.linalg.svd(joints - joints.mean(axis=0), full_matrices=False)[2][0]
    return float(np.subtract(*np.percentile(along, (95, 5)))) <= MOST_TRAVEL_SHARE * bone


def _goes_with(read_deg: npt.NDArray[np.float64], out: npt.NDArray[np.float64]) -> bool:
    """Whether the joint's own points tell of the same movement as the far end."""
    return float(np.ptp(read_deg)) > 0 and abs(float(np.corrcoef(read_deg, out)[0, 1])) >= LEAST_CORRELATION


def _on_read_scale(ends: EndPoses, moments: Sequence[Moment]) -> EndPoses:
    """Return the ends with the best reach as the whole way tells it: a hinge's own points slip most at that very end."""
    path = LimbPath(ends, ends.rest_deg, ends.best_deg)
    gained = path.angles_deg([moment.place for moment in moments]) - ends.rest_deg
    read = np.array([moment.read_deg for moment in moments]) - ends.rest_deg
    share = float(gained @ read) / float(gained @ gained)
    return replace(ends, best_deg=ends.rest_deg + share * (ends.best_deg - ends.rest_deg))


def _nearest(moments: Sequence[Moment], time_s: float) -> int:
    return min(range(len(moments)), key=lambda number: abs(moments[number].time_s - time_s))


def _along_main_way(places: Sequence[Place], hinge_out: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return how far each place lies along the direction of the most movement, growing as the hinge goes out."""
    far_ends = np.array([place.far_end for place in places])
    away = far_ends - np.median(far_ends, axis=0)
    along: npt.NDArray[np.float64] = away @ np.linalg.svd(away, full_matrices=False)[2][0]
    same_way = float((along - along.mean()) @ (hinge_out - hinge_out.mean())) >= 0
    return along if same_way else -along


def _frames_in(seconds: float, moments: Sequence[Moment]) -> int:
    """Return how many frames there are in a time, an odd number; few frames a second leave each to itself."""
    apart_s = float(np.median(np.diff([moment.time_s for moment in moments])))
    return 1 + 2 * int(seconds / (2 * apart_s)) if apart_s > 0 else 1


def _running_median(values: npt.NDArray[np.float64], window: int) -> npt.NDArray[np.float64]:
    padded = np.pad(values, window // 2, mode="edge")
    steady: npt.NDArray[np.float64] = np.median(np.lib.stride_tricks.sliding_window_view(padded, window), axis=1)
    return steady
