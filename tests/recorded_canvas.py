"""A canvas that keeps what was drawn as values, so that a test can ask what stands where."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.fonts import written
from game.screen.look import PLAIN_LOOK, Look
from game.screen.theme import CORNER, PANEL, PAPER, Colour

Verb = Literal["words", "panel", "svg", "blit", "scatter", "glow", "strip", "veil", "disc", "line", "photo"]

_MEASURED: dict[tuple[str, int, bool, float], Point] = {}
"""How large words are, kept for all canvases: a test that looks at every screen measures the same words again and again."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One thing drawn: `what` is a text, a name or an SVG; the box is in canvas units."""

    verb: Verb
    what: str
    box: Box
    colour: Colour | None = None
    opacity: float = 1.0
    size: float = 0.0
    """Of words, in canvas units after all scaling; of a line, how wide it is."""
    ink: Box | None = None
    """Of words, what their letters cover of their box."""


class RecordedCanvas(Canvas):
    """The twin of Canvas: same units and sizes, but it draws nothing and remembers everything in `drawn`."""

    def __init__(self, width_px: int = 1280, height_px: int = 720, look: Look = PLAIN_LOOK) -> None:
        super().__init__(pygame.Surface((width_px, height_px)), look)
        self.drawn: list[Drawn] = []
        self.too_wide: list[str] = []
        """The words that were wider than the line they were to be broken to."""

    @property
    def texts(self) -> list[str]:
        """Every line of words, in the order of drawing."""
        return [one.what for one in self.drawn if one.verb == "words"]

    def named(self, what: str) -> list[Drawn]:
        """Everything drawn under exactly this text or name."""
        return [one for one in self.drawn if one.what == what]

    def words(self, text: str, size: float, at: Point, anchor: Anchor = "topleft", colour: Colour = PAPER, bold: bool = True) -> Box:
        box = _placed(self.measure(text, size, bold), at, anchor)
        ink = _ink(text, self.px(self.look.words_size(size)), bold)
        inked = Box(box.x + ink.x / self.scale, box.y + ink.y / self.scale, ink.width / self.scale, ink.height / self.scale)
        self.drawn.append(Drawn("words", text, box, colour, size=self.look.words_size(size), ink=inked))
        return box

    def measure(self, text: str, size: float, bold: bool = True) -> Point:
        key = (text, self.px(self.look.words_size(size)), bold, self.scale)
        if key not in _MEASURED:
            _MEASURED[key] = super().measure(text, size, bold)
        return _MEASURED[key]

    def broken(self, text: str, size: float, width: float, bold: bool = True) -> list[str]:
        lines = super().broken(text, size, width, bold)
        self.too_wide += [line for line in lines if " " not in line and self.measure(line, size, bold)[0] > width]
        return lines

    def panel(self, box: Box, colour: Colour = PANEL, radius: float = CORNER) -> None:
        self._keep("panel", "", box, colour)

    def svg(self, drawing: str, size: Point, at: Point, anchor: Anchor = "center", opacity: float = 1.0) -> Box:
        return self._keep("svg", drawing, _placed(size, at, anchor), opacity=opacity)

    def blit(self, drawn: pygame.Surface, at: Point, anchor: Anchor = "topleft", opacity: float = 1.0, name: str = "") -> Box:
        return self._keep("blit", name, _placed(self._units(drawn), at, anchor), opacity=opacity)

    def scatter(self, pieces: Iterable[tuple[pygame.Surface, Point]], light: bool = False) -> None:
        for drawn, at in pieces:
            self._keep("scatter", "light" if light else "", _placed(self._units(drawn), at, "center"))

    def glow(self, light: pygame.Surface, at: Point) -> None:
        self._keep("glow", "", _placed(self._units(light), at, "center"))

    def strip(self, tile: pygame.Surface, shift: float, y: float) -> None:
        self._keep("strip", "", Box(-shift, y, *self._units(tile)))

    def veil(self, colour: Colour) -> None:
        self._keep("veil", "", Box(0, 0, self.width, self.height), colour)

    def disc(self, center: Point, radius: float, colour: Colour) -> None:
        self._keep("disc", "", _placed((2 * radius, 2 * radius), center, "center"), colour)

    def line(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        left, top = min(start[0], end[0]), min(start[1], end[1])
        self._keep("line", "", Box(left, top, abs(end[0] - start[0]), abs(end[1] - start[1])), colour, size=width)

    def photo(self, rgb: npt.NDArray[np.uint8], box: Box) -> None:
        self._keep("photo", "", box)

    def _units(self, drawn: pygame.Surface) -> Point:
        return drawn.get_width() / self.scale, drawn.get_height() / self.scale

    def _keep(self, verb: Verb, what: str, box: Box, colour: Colour | None = None, opacity: float = 1.0, size: float = 0.0) -> Box:
        self.drawn.append(Drawn(verb, what, box, colour, opacity, size))
        return box


@cache
def _ink(text: str, size_px: int, bold: bool) -> pygame.Rect:
    return written(text, size_px, PAPER, bold).get_bounding_rect()


def _placed(size: Point, at: Point, anchor: Anchor) -> Box:
    """Return the box of `size` whose anchor point is `at`."""
    across = 0.0 if "left" in anchor else 1.0 if "right" in anchor else 0.5
    down = 0.0 if "top" in anchor else 1.0 if "bottom" in anchor else 0.5
    return Box(at[0] - across * size[0], at[1] - down * size[1], *size)
