"""The mirror: the camera's picture flipped for the player, with the joints that matter glowing on it."""

import math
from typing import Protocol

import numpy as np
import numpy.typing as npt
import pygame

from game.core.camera_lights import CameraLights, JointLight, Place
from game.screen.canvas import Box, Canvas, Point
from game.screen.light_mark import draw_mark
from game.screen.pictograms import pictogram
from game.screen.theme import INK, PAPER

MARK_RADIUS = {"good": 23.0, "doubtful": 27.0, "bad": 31.0}
"""What needs a look is a little larger."""
EDGE = 0.05
RIM = 8.0
"""How far the frame of a picture stands out of its box."""
BONE_WIDE, BONE_SHARE = 9.0, 0.16


class Seen(Protocol):
    """What there is to draw; see CheckView."""

    @property
    def picture(self) -> npt.NDArray[np.uint8] | None:
        """The newest frame, red first."""

    @property
    def lights(self) -> CameraLights:
        """The joints that matter, and how well each is seen."""


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
        canvas.panel(Box(box.x - RIM, box.y - RIM, box.width + 2 * RIM, box.height + 2 * RIM), INK, 16)
        canvas.blit(self._flipped(canvas, seen.picture, box), (box.x, box.y))
        _skeleton(canvas, box, seen.lights)
        return box

    def _flipped(self, canvas: Canvas, frame: npt.NDArray[np.uint8], box: Box) -> pygame.Surface:
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


def _skeleton(canvas: Canvas, box: Box, lights: CameraLights) -> None:
    for bone in lights.bones:
        start, end = (_mirrored(box, place) for place in bone)
        wide = min(BONE_WIDE, BONE_SHARE * math.dist(start, end))
        canvas.line(start, end, wide + 6, INK)
        canvas.line(start, end, wide, PAPER)
    for joint in sorted(lights.joints, key=lambda joint: joint.state != "good"):
        draw_mark(canvas, _mark_place(box, joint), MARK_RADIUS[joint.state], joint.state)


def _mark_place(box: Box, joint: JointLight) -> Point:
    """Where a joint's mark is; one beside the picture is held at its edge, so that it is seen."""
    if not joint.outside:
        return _mirrored(box, (joint.x, joint.y))
    return _mirrored(box, (min(1 - EDGE, max(EDGE, joint.x)), min(1 - EDGE, max(EDGE, joint.y))))


def _mirrored(box: Box, place: Place) -> Point:
    return box.x + (1 - place[0]) * box.width, box.y + place[1] * box.height
