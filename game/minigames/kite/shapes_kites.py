"""Drawings of the kites, tilted by any angle. The origin is where the line is tied; each kite fits into `KITE_SIZE`."""

import math
from collections.abc import Callable, Mapping

from game.screen.canvas import Point
from game.screen.shapes import drawing, oval, polygon, route, shape, stroke

KITE_SIZE = (216.0, 216.0)
CREAM, LIT, NIGHT, DUSK, WARM, BRICK, BAMBOO = "#f3dcb8", "#fff6e2", "#27345c", "#51608c", "#f6c79a", "#b4503f", "#6b4a44"
TAIL_FROM: Mapping[str, Point] = {"diamond": (0, 86), "swallow": (0, 62), "carp": (-84, 8), "sun": (0, 84)}
"""Where the tail is tied on each kite."""


def kite(kind: str, tilt_deg: float, streamers: bool) -> str:
    """Return a kite turned by `tilt_deg` (clockwise), with two streamers if the player has them."""
    loose = "".join(_streamer(side) for side in (-1, 1)) if streamers and kind != "carp" else ""
    turned = f'<g transform="rotate({tilt_deg:.1f} 0 0)">{loose}{_KITES[kind]()}</g>'
    return drawing(*KITE_SIZE, turned, left=-KITE_SIZE[0] / 2, top=-KITE_SIZE[1] / 2)


def _streamer(side: int) -> str:
    x = 58.0 * side
    flows = route("M", x, -16, "C", x - 16, 4, x + 4, 20, x - 12, 42, "L", x - 3, 42, "C", x + 14, 20, x - 6, 4, x + 6, -14, "Z")
    return shape(flows, WARM)


def _diamond() -> str:
    top, right, foot, left, middle = (0, -86), (62, -20), (0, 88), (-62, -20), (0, -20)
    panels = (
        shape(polygon((top, middle, left)), CREAM) + shape(polygon((top, right, middle)), LIT),
        shape(polygon((left, middle, foot)), NIGHT) + shape(polygon((middle, right, foot)), DUSK),
        shape(polygon(((-31, -53), top, (31, -53), (0, -36))), BRICK),
        shape(polygon(((-21, 30), (0, 18), (21, 30), foot)), WARM),
    )
    return "".join(panels) + _bones("M0,-86 L0,88 M-62,-20 L62,-20")


def _swallow() -> str:
    left = "M0,-74 C-16,-58 -24,-44 -34,-42 C-58,-46 -84,-38 -100,-16 C-70,-18 -44,-8 -22,16 L-32,82 L0,46 Z"
    right = "M0,-74 C16,-58 24,-44 34,-42 C58,-46 84,-38 100,-16 C70,-18 44,-8 22,16 L32,82 L0,46 Z"
    breast = shape("M0,-40 C-18,-24 -18,14 0,42 C18,14 18,-24 0,-40 Z", LIT) + shape("M0,-66 L-12,-44 Q0,-34 12,-44 Z", BRICK)
    edges = stroke("M-92,-18 C-70,-28 -48,-24 -26,-12 M92,-18 C70,-28 48,-24 26,-12", WARM, 6)
    return shape(left, NIGHT) + shape(right, DUSK) + edges + breast + _bones("M0,-74 L0,46")


def _carp() -> str:
    body = "M88,-30 C96,-14 96,14 88,30 C50,44 -10,40 -52,14 L-92,44 C-84,20 -84,4 -92,-32 L-52,-8 C-10,-42 50,-46 88,-30 Z"
    back = "M88,-30 C50,-46 -10,-42 -52,-8 L-92,-32 C-90,-20 -88,-8 -87,4 C-40,2 40,-6 94,-4 C94,-14 92,-22 88,-30 Z"
    scales = "".join(
        stroke(route("M", x, y - 9, "Q", x - 11, y, x, y + 9), LIT, 3.2, 0.9)
        for x, y in ((30, -20), (8, -16), (-14, -12), (18, -2), (-4, 0))
    )
    fins = shape("M20,34 C8,52 -10,58 -24,54 C-12,48 -6,40 -4,32 Z", WARM) + shape(
        "M26,-40 C12,-60 -8,-62 -22,-56 C-10,-52 -2,-44 2,-40 Z", WARM
    )
    eye = oval((66, -14), (11, 11), LIT) + oval((68, -14), (5.5, 5.5), NIGHT)
    return fins + shape(body, CREAM) + shape(back, BRICK) + scales + eye + stroke("M88,-30 C96,-14 96,14 88,30", LIT, 6)


def _sun() -> str:
    corners = ((0, -86), (66, -44), (66, 42), (0, 84), (-66, 42), (-66, -44))
    rays = "".join(
        shape(polygon((_out(turn - 9, 34), _out(turn, 60 if turn % 60 else 72), _out(turn + 9, 34))), WARM) for turn in range(0, 360, 30)
    )
    left = shape(polygon((corners[0], corners[3], corners[4], corners[5])), NIGHT)
    right = shape(polygon(corners[:4]), DUSK)
    disc = oval((0, 0), (31, 31), LIT) + oval((4, -3), (21, 21), "#ffe2ad")
    return left + right + rays + disc + _bones("M0,-86 L0,-72 M0,72 L0,84 M-66,-44 L-52,-32 M66,-44 L52,-32 M-66,42 L-52,30 M66,42 L52,30")


def _out(turn_deg: float, far: float) -> Point:
    return far * math.sin(math.radians(turn_deg)), -far * math.cos(math.radians(turn_deg))


def _bones(path: str) -> str:
    return stroke(path, BAMBOO, 2.6, 0.7)


_KITES: Mapping[str, Callable[[], str]] = {"diamond": _diamond, "swallow": _swallow, "carp": _carp, "sun": _sun}
