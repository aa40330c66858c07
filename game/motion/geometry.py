"""A few lines of vector geometry, in degrees."""

import math

import numpy as np
import numpy.typing as npt

from game.core.pose import Landmark

Vector = npt.NDArray[np.float64]


def vector(start: Landmark, end: Landmark, axes: int = 3) -> Vector:
    """Return the way from one landmark to another in the first `axes` axes."""
    return np.array([end[axis] - start[axis] for axis in range(axes)])


def unit(way: Vector) -> Vector:
    """Return the direction of a vector; one without a length stays as it is."""
    length = math.sqrt(way @ way)
    return way / length if length > 0 else way


def angle_between_deg(one: Vector, other: Vector) -> float:
    """Return the angle between two directions, 0..180 degrees."""
    return math.degrees(math.acos(min(max(float(unit(one) @ unit(other)), -1.0), 1.0)))


def turn_deg(way: Vector, neutral: Vector, towards: Vector) -> float:
    """Return how far `way` has turned from `neutral` towards `towards`, both of length 1 and square to each other."""
    return math.degrees(math.atan2(way @ towards, way @ neutral))


def square_to(axis: Vector, way: Vector) -> Vector:
    """Return the part of `way` that is square to `axis`, a vector of length 1."""
    square: Vector = way - (way @ axis) * axis
    return square


def nearest_turn_deg(turn: float, near: float) -> float:
    """Return the same turn, whole rounds added or taken away, that is nearest to another one."""
    return turn + 360.0 * round((near - turn) / 360.0)
