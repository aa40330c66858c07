"""SVG drawings on a sheet, as vectors; fontTools reads their paths and ovals."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from xml.etree import ElementTree

from fontTools.misc.transform import Identity, Transform  # type: ignore[import-untyped]
from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped]
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]
from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped]
from fontTools.svgLib.path.shapes import PathBuilder  # type: ignore[import-untyped]
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline

from game.report.sheet import MM_PER_POINT, Box, Point, Sheet

STEP = re.compile(r"(translate|scale)\(([^)]*)\)")


class Mark(NamedTuple):
    """One shape of a drawing: its path, where it lies, and how it is filled and drawn."""

    path: str
    place: Transform
    paint: Mapping[str, str]


def draw_svg(sheet: Sheet, drawing: str, box: Box, colours: Mapping[str, str]) -> None:
    """Draw an SVG text into a box as wide as high; `colours` says what stands in the place of each of its colours."""
    root = ElementTree.fromstring(drawing)
    wide = float(root.attrib["viewBox"].split()[2])
    scale = box.width / wide
    onto = Identity.translate(box.x, box.y).scale(scale)
    (page,) = sheet.figure.axes
    for mark in _marks(root, onto):
        page.add_patch(_patch(mark, scale, colours))


def _marks(element: ElementTree.Element, place: Transform) -> Iterator[Mark]:
    place = place.transform(_steps(element.attrib.get("transform", "")))
    builder = PathBuilder()
    if "transform" not in element.attrib and builder.add_path_from_element(element):
        yield Mark(builder.paths[0], place, element.attrib)
    for child in element:
        yield from _marks(child, place)


def _steps(said: str) -> Transform:
    """Return the moves and enlargements of a group; nothing else is used in drawings that are printed."""
    place = Identity
    for name, values in STEP.findall(said):
        numbers = [float(value) for value in values.replace(",", " ").split()]
        place = place.translate(*numbers) if name == "translate" else place.scale(*numbers)
    return place


def _patch(mark: Mark, scale: float, colours: Mapping[str, str]) -> PathPatch:
    pen, paint = OutlinePen(), mark.paint
    parse_path(mark.path, TransformPen(pen, mark.place))
    fill, edge = (paint.get(name, "none") for name in ("fill", "stroke"))
    drawn = PathPatch(Outline(pen.points, pen.codes), zorder=2, capstyle="round", joinstyle="round")
    drawn.set_facecolor(colours.get(fill, fill) if fill != "none" else "none")
    drawn.set_edgecolor(colours.get(edge, edge) if edge != "none" else "none")
    drawn.set_alpha(float(paint.get("fill-opacity" if edge == "none" else "stroke-opacity", 1)))
    within = mark.place.xx / scale
    drawn.set_linewidth(float(paint.get("stroke-width", 0)) * scale * within / MM_PER_POINT if edge != "none" else 0.0)
    return drawn


class OutlinePen(BasePen):  # type: ignore[misc]
    """Notes a path as matplotlib has it."""

    def __init__(self) -> None:
        super().__init__(None)
        self.points: list[Point] = []
        self.codes: list[Any] = []

    def _moveTo(self, pt: Point) -> None:  # noqa: N802 - the names that fontTools calls
        self._add(Outline.MOVETO, pt)

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        self._add(Outline.LINETO, pt)

    def _curveToOne(self, *points: Point) -> None:  # noqa: N802
        for point in points:
            self._add(Outline.CURVE4, point)

    def _closePath(self) -> None:  # noqa: N802
        self._add(Outline.CLOSEPOLY, self.points[-1])

    def _add(self, code: Any, point: Point) -> None:
        self.codes.append(code)
        self.points.append(point)
