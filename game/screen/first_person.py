"""What a person sees of their own limb: bones in space, seen from their eyes, painted as soft shapes.

Space is in metres from the middle of the seat: to the limb's own side, up, and ahead; the other side is the same picture mirrored.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from game.screen.canvas import Box, Point
from game.screen.shapes import drawing, polygon, shape

Spot = npt.NDArray[np.float64]
EYES = (0.0, 1.18, 0.02)
WIDE = 1000.0
"""A picture is so many units wide, its middle is 0, 0."""
EDGE = 0.09
"""How far the dark rim stands out, as a share of a bone's thickness."""
LIGHT = (0.34, -0.3)
"""Where the lit side is, as a share of the thickness: the sun stands at the right, above."""
LIT_SHARE = 0.56
BONE_STEPS = 8


def spot(aside: float, up: float, ahead: float) -> Spot:
    """Return a place in space."""
    return np.array((aside, up, ahead))


class Paint(NamedTuple):
    """A rim, a ground and a lit colour, `#rrggbb`."""

    rim: str
    ground: str
    lit: str


SKIN = Paint("#8a5560", "#eab08b", "#f8d2ab")
CLOTH = Paint("#16262f", "#3f5172", "#4d5f82")
SHOE = Paint("#14202b", "#6d6a6c", "#c9b99c")


@dataclass(frozen=True, slots=True)
class Bone:
    """A round bone from one place to another, with its thickness at both."""

    start: Spot
    start_thick: float
    end: Spot
    end_thick: float


@dataclass(frozen=True, slots=True)
class Part:
    """Bones that are one piece: no rim is seen between them."""

    bones: tuple[Bone, ...]
    paint: Paint = SKIN


@dataclass(frozen=True, slots=True)
class Gaze:
    """Where the eyes look: degrees down and to the limb's side, and how near things seem."""

    down_deg: float
    aside_deg: float = 0.0
    near: float = 1.0
    eyes: tuple[float, float, float] = EYES

    def seen(self, place: Spot) -> tuple[float, float, float]:
        """Return where a place is in the picture, and how far away."""
        x, y, z = place - np.array(self.eyes)
        aside, down = math.radians(self.aside_deg), math.radians(self.down_deg)
        x, z = x * math.cos(aside) - z * math.sin(aside), x * math.sin(aside) + z * math.cos(aside)
        y, z = y * math.cos(down) + z * math.sin(down), z * math.cos(down) - y * math.sin(down)
        far = max(0.08, float(z))
        scale = self.near * WIDE / 2 / far
        return float(x) * scale, -float(y) * scale, far

    def thick(self, thickness: float, far: float) -> float:
        """Return how thick something seems that is so far away."""
        return thickness * self.near * WIDE / 2 / far


class Sketch(NamedTuple):
    """A painted limb: its SVG, and the box that it fills in the picture."""

    svg: str
    box: Box


def sketch(gaze: Gaze, parts: Sequence[Part], mirrored: bool, foot: float) -> Sketch:
    """Paint what the eyes see of `parts`, the far ones first; nothing is painted below `foot`."""
    seen = sorted((_seen(gaze, part, mirrored) for part in parts), key=lambda part: -part.far)
    circles = [circle for part in seen for bone in part.bones for circle in bone]
    left = min(x - 1.1 * r for x, _, r in circles)
    right = max(x + 1.1 * r for x, _, r in circles)
    top = min(y - 1.1 * r for _, y, r in circles)
    bottom = min(foot, max(y + 1.1 * r for _, y, r in circles))
    box = Box(max(left, -WIDE), top, min(right, WIDE) - max(left, -WIDE), bottom - top)
    return Sketch(drawing(box.width, box.height, *(part.painted() for part in seen), left=box.x, top=box.y), box)


def covered(gaze: Gaze, parts: Sequence[Part], mirrored: bool, foot: float = math.inf) -> Box:
    """Return the box of what the eyes see of `parts` above `foot`."""
    bones = [bone for part in parts for bone in _seen(gaze, part, mirrored).bones]
    steps = [share / BONE_STEPS for share in range(BONE_STEPS + 1)]
    circles = [tuple(a + (b - a) * share for a, b in zip(start, end, strict=True)) for start, end in bones for share in steps]
    inside = [(x, y, 1.1 * r) for x, y, r in circles if y - r < foot]
    left, top = min(x - r for x, _, r in inside), min(y - r for _, y, r in inside)
    return Box(left, top, max(x + r for x, _, r in inside) - left, min(foot, max(y + r for _, y, r in inside)) - top)


def ground(gaze: Gaze, corners: Sequence[Spot]) -> list[Point]:
    """Return where the corners of something flat are seen."""
    return [(x, y) for x, y, _ in map(gaze.seen, corners)]


Circle = tuple[float, float, float]


class _SeenPart(NamedTuple):
    bones: list[tuple[Circle, Circle]]
    paint: Paint
    far: float

    def painted(self) -> str:
        lit = [(_lit(start), _lit(end)) for start, end in self.bones]
        rims = [(_grown(start), _grown(end)) for start, end in self.bones]
        layers = ((rims, self.paint.rim), (self.bones, self.paint.ground), (lit, self.paint.lit))
        return "".join(shape(" ".join(capsule(start, end) for start, end in bones), fill) for bones, fill in layers)


def _seen(gaze: Gaze, part: Part, mirrored: bool) -> _SeenPart:
    bones, fars = [], []
    for bone in part.bones:
        circles = []
        for place, thickness in ((bone.start, bone.start_thick), (bone.end, bone.end_thick)):
            x, y, far = gaze.seen(place)
            circles.append((-x if mirrored else x, y, gaze.thick(thickness / 2, far)))
            fars.append(far)
        bones.append((circles[0], circles[1]))
    return _SeenPart(bones, part.paint, sum(fars) / len(fars))


def _lit(circle: Circle) -> Circle:
    x, y, r = circle
    return x + LIGHT[0] * r, y + LIGHT[1] * r, r * LIT_SHARE


def _grown(circle: Circle) -> Circle:
    x, y, r = circle
    return x, y, r * (1 + EDGE) + 1.5


def capsule(start: Circle, end: Circle) -> str:
    """Return the path around two circles and what lies between them."""
    (ax, ay, ar), (bx, by, br) = start, end
    apart = math.hypot(bx - ax, by - ay)
    if apart <= abs(ar - br) + 0.1:
        x, y, r = max(start, end, key=lambda circle: circle[2])
        return f"M{x - r:.1f},{y:.1f} a{r:.1f},{r:.1f} 0 1 1 {2 * r:.1f},0 a{r:.1f},{r:.1f} 0 1 1 {-2 * r:.1f},0 Z"
    along, open_by = math.atan2(by - ay, bx - ax), math.acos((ar - br) / apart)
    points = [(x + r * math.cos(along + turn), y + r * math.sin(along + turn)) for x, y, r in (start, end) for turn in (open_by, -open_by)]
    (sx, sy), (tx, ty), (ux, uy), (vx, vy) = points
    wide_start, wide_end = int(open_by < math.pi / 2), int(open_by > math.pi / 2)
    return (
        f"M{sx:.1f},{sy:.1f} A{ar:.1f},{ar:.1f} 0 {wide_start} 1 {tx:.1f},{ty:.1f} "
        f"L{vx:.1f},{vy:.1f} A{br:.1f},{br:.1f} 0 {wide_end} 1 {ux:.1f},{uy:.1f} Z"
    )


def flat(points: Sequence[Point], fill: str, opacity: float = 1.0) -> str:
    """Fill something flat."""
    return shape(polygon(points), fill, opacity)
