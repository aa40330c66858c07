"""The canvas: everything that is ever drawn goes through these few verbs.

Units are ninehundredths of the screen's height, so a drawing fits every window. Text, panels and SVG
shapes are made once per size and kept.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.fonts import FONTS, size_of, written
from game.screen.high_contrast import RIM, WHITE, darker, is_ground, toned, toned_drawing
from game.screen.look import PLAIN_LOOK, Look
from game.screen.painting import glow_of, halo_of, painted, panel_of, rasterised
from game.screen.theme import CANVAS_HEIGHT, CORNER, MARGIN, PANEL, PAPER, Colour

__all__ = ["FONTS", "Anchor", "Box", "Canvas", "Point", "glow_of", "halo_of", "painted", "rasterised"]

Anchor = Literal["topleft", "midtop", "topright", "midleft", "center", "midright", "bottomleft", "midbottom", "bottomright"]
Point = tuple[float, float]


class Box(NamedTuple):
    """A rectangle in canvas units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def center(self) -> Point:
        """The middle of the box."""
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, point: Point) -> bool:
        """Whether `point` lies inside."""
        return 0 <= point[0] - self.x <= self.width and 0 <= point[1] - self.y <= self.height


class Canvas:
    """A surface with units, words and shapes; tests draw on the recording twin in `tests/recorded_canvas.py`."""

    def __init__(self, surface: pygame.Surface, look: Look = PLAIN_LOOK) -> None:
        self.surface = surface
        self.look = look
        self.targets: list[Box] = []
        """Where a click or a dwell takes something in this picture; see `begin`."""
        self.is_grave = False
        """Whether what is taken in this picture cannot be undone, or is urgent: a hand has to stay longer."""
        self.scale = surface.get_height() / CANVAS_HEIGHT
        self.width = surface.get_width() / self.scale
        self.height = CANVAS_HEIGHT
        self.sizes: dict[tuple[str, float, Point, bool, int], float] = {}
        """The sizes at which words fit into a room; see `lines.size_in`."""
        self._panels: dict[tuple[int, ...], pygame.Surface] = {}
        self._veil: pygame.Surface | None = None

    @property
    def safe(self) -> Box:
        """The inner part of the screen in which everything important lies."""
        return Box(self.width * MARGIN, self.height * MARGIN, self.width * (1 - 2 * MARGIN), self.height * (1 - 2 * MARGIN))

    def begin(self) -> None:
        """Begin a new picture: nothing can be taken in it yet."""
        self.targets.clear()
        self.is_grave = False

    def target(self, box: Box) -> Box:
        """Say that a click or a dwell inside `box` takes something, and return the box."""
        self.targets.append(box)
        return box

    def px(self, units: float) -> int:
        """Return a length in whole pixels."""
        return round(units * self.scale)

    def toned(self, colour: Colour) -> Colour:
        """Return what stands for a colour in this look: another one in high contrast."""
        return toned(colour) if self.look.high_contrast else colour

    def words(self, text: str, size: float, at: Point, anchor: Anchor = "topleft", colour: Colour = PAPER, bold: bool = True) -> Box:
        """Write one line of `text` and return the box it took."""
        drawn = written(text, self.px(self.look.words_size(size)), self.toned(colour), bold)
        return self._put(drawn, at, anchor)

    def measure(self, text: str, size: float, bold: bool = True) -> Point:
        """Return the width and height that `text` would take."""
        width, height = size_of(text, self.px(self.look.words_size(size)), bold)
        return width / self.scale, height / self.scale

    def paragraph(self, text: str, size: float, box: Box, colour: Colour = PAPER, bold: bool = True, centred: bool = False) -> float:
        """Write `text` broken into lines inside `box` and return the height it took."""
        y = box.y
        for line in self.broken(text, size, box.width, bold):
            x, anchor = (box.x + box.width / 2, "midtop") if centred else (box.x, "topleft")
            y += self.words(line, size, (x, y), anchor, colour, bold).height  # type: ignore[arg-type]
        return y - box.y

    def broken(self, text: str, size: float, width: float, bold: bool = True) -> list[str]:
        """Break `text` into lines no wider than `width`."""
        lines: list[str] = []
        for part in text.splitlines():
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if line and self.measure(longer, size, bold)[0] > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return lines

    def panel(self, box: Box, colour: Colour = PANEL, radius: float = CORNER) -> None:
        """Fill a box with round corners."""
        size = (self.px(box.width), self.px(box.height))
        key = (*size, *colour, self.px(radius))
        if key not in self._panels:
            self._panels[key] = self._panel(size, colour, self.px(radius))
        self.surface.blit(self._panels[key], (self.px(box.x), self.px(box.y)))

    def svg(self, drawing: str, size: Point, at: Point, anchor: Anchor = "center", opacity: float = 1.0) -> Box:
        """Put an SVG drawing (its text) at `size`; it is rasterised once for each size in pixels."""
        if self.look.high_contrast:
            drawing = toned_drawing(drawing)
        drawn = rasterised(drawing, (max(1, self.px(size[0])), max(1, self.px(size[1]))))
        return self.blit(drawn, at, anchor, opacity)

    def blit(self, drawn: pygame.Surface, at: Point, anchor: Anchor = "topleft", opacity: float = 1.0, name: str = "") -> Box:  # noqa: ARG002
        """Put a ready-made surface (in pixels of this canvas) at a point; `name` says what it shows to whoever records."""
        alpha = round(255 * max(0.0, min(1.0, opacity)))
        # An opaque picture has no alpha (None); giving it one would make every later blit many times slower.
        if drawn.get_alpha() not in (alpha, None) or (alpha < 255 and drawn.get_alpha() is None):
            drawn.set_alpha(alpha)
        return self._put(drawn, at, anchor)

    def scatter(self, pieces: Iterable[tuple[pygame.Surface, Point]], light: bool = False) -> None:
        """Put many small pictures around their points at once; as `light` they are added like glows."""
        scale = self.scale
        placed = [(drawn, (round(x * scale) - drawn.width // 2, round(y * scale) - drawn.height // 2)) for drawn, (x, y) in pieces]
        self.surface.fblits(placed, pygame.BLEND_RGB_ADD if light else 0)

    def glow(self, light: pygame.Surface, at: Point) -> None:
        """Add the light of a glow (see `glow_of`) around a point."""
        self.surface.blit(light, light.get_rect(center=(self.px(at[0]), self.px(at[1]))), special_flags=pygame.BLEND_RGB_ADD)

    def strip(self, tile: pygame.Surface, shift: float, y: float) -> None:
        """Lay a tile across the whole width, again and again, moved to the left by `shift`."""
        width_px = tile.get_width()
        x = -(self.px(shift) % width_px)
        while x < self.surface.get_width():
            self.surface.blit(tile, (x, self.px(y)))
            x += width_px

    def veil(self, colour: Colour) -> None:
        """Cover the whole screen with a thin layer of `colour`."""
        if colour.alpha == 0:
            return
        if self._veil is None:
            self._veil = pygame.Surface(self.surface.get_size())
        if self.look.high_contrast:
            colour = darker(colour)
        self._veil.fill(colour[:3])
        self._veil.set_alpha(colour.alpha)
        self.surface.blit(self._veil, (0, 0))

    def disc(self, center: Point, radius: float, colour: Colour) -> None:
        """Fill a circle."""
        if colour.alpha == 255:
            pygame.draw.aacircle(self.surface, self.toned(colour), (self.px(center[0]), self.px(center[1])), self.px(radius))
        else:
            self.panel(Box(center[0] - radius, center[1] - radius, 2 * radius, 2 * radius), colour, radius)

    def line(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        """Draw a straight line with round ends."""
        colour = self.toned(colour)
        a, b = ((self.px(x), self.px(y)) for x, y in (start, end))
        pygame.draw.aaline(self.surface, colour, a, b, max(1, self.px(width)))
        for end_px in (a, b):
            pygame.draw.aacircle(self.surface, colour, end_px, max(1, self.px(width / 2)))

    def photo(self, rgb: npt.NDArray[np.uint8], box: Box) -> None:
        """Draw a camera picture (height × width × 3, red first) into `box`."""
        size = (rgb.shape[1], rgb.shape[0])
        drawn = pygame.image.frombuffer(rgb.tobytes(), size, "RGB")
        target = (self.px(box.width), self.px(box.height))
        self.surface.blit(pygame.transform.smoothscale(drawn, target), (self.px(box.x), self.px(box.y)))

    def pixels(self) -> npt.NDArray[np.uint8]:
        """Return what was drawn so far, height × width × 3, red first."""
        wide, high = self.surface.get_size()
        return np.frombuffer(pygame.image.tobytes(self.surface, "RGB"), np.uint8).reshape(high, wide, 3)

    def save(self, path: Path) -> None:
        """Write what was drawn so far as a PNG."""
        pygame.image.save(self.surface, path)

    def _panel(self, size: tuple[int, int], colour: Colour, radius: int) -> pygame.Surface:
        if self.look.high_contrast and is_ground(colour):
            return panel_of(size, toned(colour)._replace(alpha=255), radius, WHITE, max(1, self.px(RIM)))
        return panel_of(size, self.toned(colour), radius)

    def _put(self, drawn: pygame.Surface, at: Point, anchor: Anchor) -> Box:
        where = drawn.get_rect(**{anchor: (self.px(at[0]), self.px(at[1]))})
        self.surface.blit(drawn, where)
        return Box(*(side / self.scale for side in where))


def blank_canvas(width_px: int, height_px: int) -> Canvas:
    """Return a canvas that belongs to no window."""
    return Canvas(pygame.Surface((width_px, height_px)))
