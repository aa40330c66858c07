"""The pencil: small words from which every SVG drawing of the game is made.

The loader behind the canvas knows no filters and no bounding-box gradients, so every gradient
here is in user space with plain numbers.
"""

from collections.abc import Iterable, Sequence

from game.screen.canvas import Point

Stop = tuple[float, str, float]
"""Where on the way (0..1), the colour, and its opacity."""


def drawing(width: float, height: float, *parts: str, left: float = 0.0, top: float = 0.0) -> str:
    """Return a whole SVG text whose view starts at `left`, `top`."""
    view = f"{left:.2f} {top:.2f} {width:.2f} {height:.2f}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}" height="{height:.2f}" viewBox="{view}">{"".join(parts)}</svg>'


def route(*steps: str | float) -> str:
    """Return a path from its letters and numbers: `route("M", 0, 0, "L", 5, 2.5)`."""
    return " ".join(step if isinstance(step, str) else f"{step:.1f}" for step in steps)


def shape(path: str, fill: str, opacity: float = 1.0) -> str:
    """Fill a path."""
    return f'<path d="{path}" fill="{fill}" fill-opacity="{opacity:.3f}"/>'


def stroke(path: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """Follow a path with a round pen."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.2f}" stroke-opacity="{opacity:.3f}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def oval(center: Point, radii: Point, fill: str, opacity: float = 1.0) -> str:
    """Fill an ellipse."""
    (x, y), (rx, ry) = center, radii
    return f'<ellipse cx="{x:.2f}" cy="{y:.2f}" rx="{rx:.2f}" ry="{ry:.2f}" fill="{fill}" fill-opacity="{opacity:.3f}"/>'


def ring(center: Point, radii: Point, colour: str, width: float, opacity: float = 1.0) -> str:
    """Draw the outline of an ellipse."""
    (x, y), (rx, ry) = center, radii
    return (
        f'<ellipse cx="{x:.2f}" cy="{y:.2f}" rx="{rx:.2f}" ry="{ry:.2f}" fill="none" '
        f'stroke="{colour}" stroke-width="{width:.2f}" stroke-opacity="{opacity:.3f}"/>'
    )


def fade(name: str, start: Point, end: Point, stops: Iterable[Stop]) -> str:
    """Define a straight gradient; use it as the fill `url(#name)`."""
    line = f'x1="{start[0]:.2f}" y1="{start[1]:.2f}" x2="{end[0]:.2f}" y2="{end[1]:.2f}"'
    return f'<defs><linearGradient id="{name}" gradientUnits="userSpaceOnUse" {line}>{_stops(stops)}</linearGradient></defs>'


def halo(name: str, center: Point, radius: float, stops: Iterable[Stop]) -> str:
    """Define a round gradient; use it as the fill `url(#name)`."""
    circle = f'cx="{center[0]:.2f}" cy="{center[1]:.2f}" r="{radius:.2f}"'
    return f'<defs><radialGradient id="{name}" gradientUnits="userSpaceOnUse" {circle}>{_stops(stops)}</radialGradient></defs>'


def polygon(points: Sequence[Point]) -> str:
    """Return the path around `points`."""
    return open_line(points) + " Z"


def open_line(points: Sequence[Point]) -> str:
    """Return the path along `points`."""
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points)


def blend(start: str, end: str, share: float) -> str:
    """Return the colour `share` of the way between two `#rrggbb` colours."""
    a, b = (bytes.fromhex(code.removeprefix("#")) for code in (start, end))
    return "#" + "".join(f"{round(p + (q - p) * share):02x}" for p, q in zip(a, b, strict=True))


def _stops(stops: Iterable[Stop]) -> str:
    return "".join(f'<stop offset="{at:.3f}" stop-color="{colour}" stop-opacity="{opacity:.3f}"/>' for at, colour, opacity in stops)
