"""The path of a limb's far end, which tells the joint's angle better than the joint's own three points do.

While a knee straightens on a chair the hip and the knee stay where they are, and the foot runs on a circle about the
knee. A camera sees that circle at a slant, as an ellipse, and three places fix the ellipse: the foot at rest, the foot
at the best reach, and the joint at rest. The place of the foot on it is the angle. A foot's landmarks hold while the
knee's own slip off, as they do near the straight leg, from the front, or when the legs cross
(the figures are in docs/accuracy.md).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.core.names import Side
from game.core.pose import Landmarks
from game.motion.geometry import Vector
from game.motion.hinge import middle_px, trunk_px
from game.motion.movements import BEYOND_REST_DEG, Movement, sided

Places = npt.NDArray[np.float64]
Degrees = npt.NDArray[np.float64]
LEAST_CHORD_TRUNKS = 0.04
"""End poses nearer to each other than this share of the trunk's length show no path."""
OFF_PATH_TRUNKS = 0.3
BEYOND_BEST_DEG = 40.0
STEP_DEG = 0.25
FIT_ROUNDS = 6
FEW_PLACES = 200
NEAR_PEAK_S = 0.17
"""So long before and after the peak the limb still shows its best reach."""
MOST_HALF_DEG = 80.0
LOW_PERCENTILE = 10
"""A limb rests for at least this share of the time, so that a few strange frames below rest set nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the far end and the joint are in the picture, from a quiet part of the body, in lengths of the trunk."""

    far_end: Vector
    joint: Vector


@dataclass(frozen=True, slots=True)
class EndPoses:
    """The two end poses of a limb, and where its far end was on the way (n × 2); angles as read by the hinge."""

    rest: Vector
    best: Vector
    joint: Vector
    way: Places
    rest_deg: float
    best_deg: float
    beyond_rest_deg: float = BEYOND_REST_DEG
    """How far the limb may go back beyond rest."""

    @property
    def are_apart(self) -> bool:
        """Whether the two poses are far enough from each other to span a path."""
        return bool(np.linalg.norm(self.best - self.rest) >= LEAST_CHORD_TRUNKS and abs(self.best_deg - self.rest_deg) > 1.0)


def place_of(movement: Movement, side: Side, body: Landmarks) -> Place:
    """Return the place of the movement's far end."""
    origin = middle_px(body, "hip") if movement.far_end_from == "both_hips" else _px(body, side, movement.far_end_from)
    trunk = max(1.0, trunk_px(body))
    far_end = np.mean([_px(body, side, point) for point in movement.far_end], axis=0)
    return Place((far_end - origin) / trunk, (_px(body, side, movement.points[1]) - origin) / trunk)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment from which end poses are learned; `read_deg` is the joint's angle as its own points tell it."""

    time_s: float
    read_deg: float
    place: Place


class LimbPath:
    """The ellipse on which the far end runs, with the true angles of its two ends."""

    def __init__(self, ends: EndPoses, rest_deg: float, best_deg: float) -> None:
        half = np.radians(min(MOST_HALF_DEG, abs(best_deg - rest_deg) / 2))
        self._along = (ends.best - ends.rest) / (2 * np.sin(half))
        self._middle = (ends.rest + ends.best) / 2
        self._half = float(half)
        outwards = np.arange(-np.degrees(half) - ends.beyond_rest_deg, np.degrees(half) + BEYOND_BEST_DEG, STEP_DEG)
        self._turns = np.radians(outwards)
        self.outwards = int(np.sign(best_deg - rest_deg))
        """Turns the path's angles into ones that grow as the limb goes out."""
        self._angles_deg = (rest_deg + best_deg) / 2 + self.outwards * outwards
        self._bulge = (self._middle - ends.joint) / np.cos(half)
        self._fit(ends.way[:: max(1, len(ends.way) // FEW_PLACES)])
        self._curve = self._curve_of(self._bulge)
        self._squares: Degrees = (self._curve**2).sum(axis=1)

    def angle_deg(self, place: Place) -> float | None:
        """Return the angle of the path's nearest point, None where the far end is off its path: then it is another limb's, or nobody's."""
        nearest = int((self._squares - 2.0 * self._curve @ place.far_end).argmin())
        off_trunks = math.dist(self._curve[nearest], place.far_end)
        return float(self._angles_deg[nearest]) if off_trunks <= OFF_PATH_TRUNKS else None

    def angles_deg(self, places: Sequence[Place]) -> Degrees:
        """Return the angles of many places at once, be they on the path or not."""
        far_ends = np.array([place.far_end for place in places])
        angles: Degrees = self._angles_deg[_nearest(self._curve, far_ends)]
        return angles

    def _curve_of(self, bulge: Vector) -> Places:
        centre = self._middle - bulge * np.cos(self._half)
        curve: Places = centre + np.outer(np.sin(self._turns), self._along) + np.outer(np.cos(self._turns), bulge)
        return curve

    def _fit(self, way: Places) -> None:
        """Let the seen way draw the bulge, which the joint at rest has set, half over to itself."""
        joint_bulge = self._bulge
        for _ in range(FIT_ROUNDS if len(way) else 0):
            curve = self._curve_of(self._bulge)
            turns = self._turns[_nearest(curve, way)]
            lift = np.cos(turns) - np.cos(self._half)
            rest = way - self._middle - np.outer(np.sin(turns), self._along)
            weight = float(lift @ lift) + 1e-9
            self._bulge = (lift @ rest + weight * joint_bulge) / (2 * weight)


def _nearest(curve: Places, places: Places) -> npt.NDArray[np.intp]:
    """Return for each place (n × 2 or 3) the number of the curve's nearest point, by the squared way less what is equal for all."""
    return np.asarray(((curve**2).sum(axis=1) - 2.0 * places @ curve.T).argmin(axis=1))


def end_poses(
    moments: Sequence[Moment], out: Degrees, peak: int, known_rest: Place | None = None, beyond_rest_deg: float = BEYOND_REST_DEG
) -> EndPoses | None:
    """Return the end poses of a movement from its moments, of which number `peak` is the best reach; None where it is none.

    `out` grows outwards from moment to moment, on any scale. Rest is where the limb is in the lowest tenth of the way there,
    the best reach is what is around the peak.
    Where rest has been learned already, it lies at `known_rest`, and the angles count from it.
    """
    time_s, read_deg = (np.array([getattr(moment, name) for moment in moments]) for name in ("time_s", "read_deg"))
    far_ends, joints = (np.array([getattr(moment.place, name) for moment in moments]) for name in ("far_end", "joint"))
    low, high = float(np.percentile(out, LOW_PERCENTILE)), float(out[peak])
    if high <= low:
        return None
    tenth = 0.1 * (high - low)
    at_rest = out <= low + tenth
    at_best = (np.abs(time_s - time_s[peak]) <= NEAR_PEAK_S) & (out >= high - tenth)
    return EndPoses(
        rest=known_rest.far_end if known_rest else np.median(far_ends[at_rest], axis=0),
        best=np.median(far_ends[at_best], axis=0),
        joint=known_rest.joint if known_rest else np.median(joints[at_rest], axis=0),
        way=far_ends,
        rest_deg=0.0 if known_rest else float(np.median(read_deg[at_rest])),
        best_deg=float(np.median(read_deg[at_best])),
        beyond_rest_deg=beyond_rest_deg,
    )


def _px(body: Landmarks, side: Side, point: str) -> Vector:
    landmark = body.image[sided(side, point)]
    return np.array([landmark.x, landmark.y])
