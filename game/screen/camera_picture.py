"""The mirror: the camera's picture flipped for the player, with the joints that matter glowing on it."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.canvas import Box, Canvas, Point
from game.screen.pictograms import pictogram
from game.screen.theme import ACCENT, INK, PAPER

Joint = tuple[float, float, bool]


class Seen(Protocol):
    """What there is to draw; see CheckView."""

    @property
    def picture(self) -> npt.NDArray[np.uint8] | None:
        """The newest frame, red first."""

    @property
    def joints(self) -> Sequence[Joint]:
        """Points in shares of the frame, and whether each is seen well."""

    @property
    def bones(self) -> Sequence[tuple[int, int]]:
        """Pairs of joint numbers to connect."""


class CameraPicture:
    """Draws what the camera sees and keeps the last picture, so that each frame is scaled once."""

    def __init__(self) -> None:
        self._frame: npt.NDArray[np.uint8] | None = None
        self._drawn: pygame.Surface | None = None

    def draw(self, canvas: Canvas, space: Box, seen: Seen) -> Box:
        """Draw the mirror as large as `space` allows and return its box."""
        if seen.picture is None:
            canvas.panel(space, INK.faded(0.85))
            canvas.svg(pictogram("camera"), (220, 220), space.center)
            return space
        box = _fitted(seen.picture.shape, space)
        canvas.panel(Box(box.x - 8, box.y - 8, box.width + 16, box.height + 16), INK, 16)
        canvas.blit(self._mirrored(canvas, seen.picture, box), (box.x, box.y))
        _skeleton(canvas, box, seen)
        return box

    def _mirrored(self, canvas: Canvas, frame: npt.NDArray[np.uint8], box: Box) -> pygame.Surface:
        size = (canvas.px(box.width), canvas.px(box.height))
        if self._drawn is None or self._frame is not frame or self._drawn.get_size() != size:
            raw = pygame.image.frombuffer(frame.tobytes(), (frame.shape[1], frame.shape[0]), "RGB")
            self._drawn = pygame.transform.flip(pygame.transform.smoothscale(raw, size), True, False)
            self._frame = frame
        return self._drawn


def _fitted(shape: tuple[int, ...], space: Box) -> Box:
    high, wide = shape[0], shape[1]
    scale = min(space.width / wide, space.height / high)
    return Box(space.x + (space.width - wide * scale) / 2, space.y + (space.height - high * scale) / 2, wide * scale, high * scale)


def _skeleton(canvas: Canvas, box: Box, seen: Seen) -> None:
    def at(number: int) -> Point:
        x, y, _ = seen.joints[number]
        return box.x + (1 - x) * box.width, box.y + y * box.height

    for start, end in seen.bones:
        canvas.line(at(start), at(end), 15, INK)
        canvas.line(at(start), at(end), 9, PAPER)
    for number, (_, _, good) in enumerate(seen.joints):
        _joint(canvas, at(number), good)


def _joint(canvas: Canvas, at: Point, good: bool) -> None:
    """A joint seen well glows as a full disc; one that is hidden is an open ring."""
    canvas.disc(at, 40, ACCENT.faded(0.35 if good else 0.15))
    canvas.disc(at, 24, INK)
    canvas.disc(at, 20, ACCENT if good else PAPER)
    if not good:
        canvas.disc(at, 13, INK)
