"""The bars of a chart as SVG: one a slot, its parts apart by pattern, so that no colour is needed to tell them."""

from collections.abc import Callable

from game.screen.canvas import Box
from game.screen.chart import Plot
from game.screen.pictograms import DARK, LINES, LIT
from game.screen.shapes import open_line, oval, polygon, shape, stroke

FILLED = 0.72
"""So much of its slot a bar takes."""
WIDEST = 90.0
RIM, PEN, PITCH = 3.0, 5.0, 17.0


def bars_of(plot: Plot) -> str:
    """Return all bars, their parts laid on each other in the order of the layers."""
    wide = min(WIDEST, FILLED * plot.box.width / plot.chart.slots)
    parts = []
    for slot in range(plot.chart.slots):
        below = 0
        for layer in plot.chart.layers:
            amount = layer.amounts[slot]
            if amount:
                top, bottom = plot.y(below + amount), plot.y(below)
                parts.append(patterned(Box(plot.x(slot + 0.5) - wide / 2, top, wide, bottom - top), layer.pattern))
            below += amount
    return "".join(parts)


def patterned(box: Box, pattern: int) -> str:
    """Fill a box with one of six patterns: full, slanted, dotted, lying, standing lines, and empty."""
    colour = LIT if pattern % 2 == 0 else LINES
    corners = polygon(_corners(box))
    if pattern == 0:
        return shape(corners, colour) + stroke(corners, DARK, 2)
    fillings: dict[int, Callable[[Box, str], str]] = {1: _slanted, 2: _dotted, 3: _lying, 4: _standing}
    fill = fillings[pattern](box, colour) if pattern in fillings else ""
    inner = box._replace(x=box.x + RIM / 2, y=box.y + RIM / 2, width=box.width - RIM, height=max(0.0, box.height - RIM))
    return shape(corners, DARK) + fill + stroke(polygon(_corners(inner)), colour, RIM)


def _corners(box: Box) -> list[tuple[float, float]]:
    right, bottom = box.x + box.width, box.y + box.height
    return [(box.x, box.y), (right, box.y), (right, bottom), (box.x, bottom)]


def _slanted(box: Box, colour: str) -> str:
    """Lines that rise to the right, each cut where it leaves the box."""
    lines, shift = [], PITCH / 2
    while shift < box.width + box.height:
        start = (box.x + max(0.0, shift - box.height), box.y + min(shift, box.height))
        end = (box.x + min(shift, box.width), box.y + max(0.0, shift - box.width))
        lines.append(stroke(open_line([start, end]), colour, PEN))
        shift += PITCH
    return "".join(lines)


def _dotted(box: Box, colour: str) -> str:
    across, down = _places(box.x, box.width), _places(box.y, box.height)
    return "".join(oval((x, y), (PEN * 0.8, PEN * 0.8), colour) for x in across for y in down)


def _lying(box: Box, colour: str) -> str:
    return "".join(stroke(open_line([(box.x, y), (box.x + box.width, y)]), colour, PEN) for y in _places(box.y, box.height))


def _standing(box: Box, colour: str) -> str:
    return "".join(stroke(open_line([(x, box.y), (x, box.y + box.height)]), colour, PEN) for x in _places(box.x, box.width))


def _places(start: float, long: float) -> list[float]:
    """Return evenly laid places inside a length, as many as there is room for."""
    number = int(long / PITCH)
    return [start + long * (place + 0.5) / number for place in range(number)]
