"""The mirror of mirror therapy: the good hand in the place of the affected one, a painted curtain before the other half.

The camera looks at the player, so in its picture as it comes the player's right side is at the left. Everyday selfie views flip
that picture, which puts each hand on its own side, as a mirror on the wall does. A therapist's mirror stands upright before the
middle of the body: one looks into it from the good side and sees the good hand where the affected one would be. On a screen that
is the picture as it comes, NOT flipped: a good left hand is seen at the right, in the place and with the shape of a right
hand. The affected hand itself is then seen in the other half, and that half is what the curtain covers.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pygame

from game.core.guidance import Cue
from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas, blank_canvas
from game.screen.curtain import curtain_drawing, shade_drawing
from game.screen.imagery_limb import draw_imagined_limb
from game.screen.landscape import Landscape
from game.screen.theme import INK, STONE, from_hex

Frame = npt.NDArray[np.uint8]
RIM, SHADE_WIDE, CURTAIN_OVER = 10.0, 70.0, 16.0
USUAL_HALF = 8 / 9
"""How wide half of the most usual picture is, 16 to 9, as a share of its height."""
WOOD = from_hex(STONE[1])
RESTING_REACH = 0.55
PAINTED: dict[Cue, tuple[MovementName, Callable[[float], float]]] = {
    "mirror_open": ("finger_opening", lambda reach: reach),
    "mirror_close": ("finger_opening", lambda reach: 1 - reach),
    "mirror_bend": ("wrist_flexion_extension", lambda reach: reach),
    "mirror_turn": ("forearm_rotation", lambda reach: reach),
}
"""How the painted hand, which stands for the picture where there is none, does each task."""


def seen_half(affected: Side) -> Side:
    """Return in which half of the picture as it comes the good hand is: where the affected one would be in a wall mirror."""
    return affected


def covered_half(affected: Side) -> Side:
    """Return in which half of the picture as it comes the affected hand is: the player's right is at its left."""
    return "left" if affected == "right" else "right"


def good_half(frame: Frame, affected: Side) -> Frame:
    """Return the half of an unflipped frame that shows the good hand."""
    middle = frame.shape[1] // 2
    return frame[:, middle:] if seen_half(affected) == "right" else frame[:, :middle]


class Halves(NamedTuple):
    """Where the mirror stands: the glass with its frame, and the half beside it that covers the affected hand."""

    glass: Box
    covered: Box


class MirrorGlass:
    """Draws the mirror; all that stands still is painted once for each size, and each frame of the camera is scaled once."""

    def __init__(self, landscape: Landscape) -> None:
        self._landscape = landscape
        self._behind: pygame.Surface | None = None
        self._behind_key: tuple[object, ...] = ()
        self._frame: Frame | None = None
        self._drawn: pygame.Surface | None = None
        self._painting: Canvas | None = None

    def draw(
        self, canvas: Canvas, space: Box, affected: Side, frame: Frame | None, cue: Cue | None, reach: float, *, outdoors: bool = False
    ) -> Halves:
        """Draw into `space`, of a frame its whole half; without a frame a painted hand does what `cue` asks.

        `outdoors` a world is there already: the glass stands in it, and its other half is what covers the affected hand.
        """
        shape = USUAL_HALF if frame is None else frame.shape[1] / 2 / frame.shape[0]
        high = min(space.height - 2 * RIM, (space.width / 2 - RIM) / shape)
        wide = shape * high
        right = seen_half(affected) == "right"
        glass = Box(space.center[0] if right else space.center[0] - wide, space.y + RIM, wide, high)
        curtain = Box(space.x if right else space.center[0], space.y, space.width / 2, space.height)
        if outdoors:
            _frame(canvas, glass)
        else:
            canvas.blit(self._backdrop(canvas, glass, curtain), (0.0, 0.0), name="backdrop")
        seen = self._painted(canvas, glass, affected, cue, reach) if frame is None else self._scaled(canvas, frame, glass, affected)
        canvas.blit(seen, (glass.x, glass.y), name="painted hand" if frame is None else "mirror")
        if not outdoors:
            edge = glass.x if right else glass.x + glass.width
            canvas.svg(shade_drawing(to_right=right), (SHADE_WIDE, high), (edge, glass.y), "topleft" if right else "topright")
        return Halves(_framed(glass), curtain)

    def _backdrop(self, canvas: Canvas, glass: Box, curtain: Box) -> pygame.Surface:
        key = (canvas.surface.get_size(), glass, curtain)
        if self._behind is None or self._behind_key != key:
            still = blank_canvas(*canvas.surface.get_size())
            self._landscape.draw(still, 0.0, 0.0)
            still.veil(INK.faded(0.35))
            _frame(still, glass)
            over = CURTAIN_OVER if curtain.x < glass.x else -CURTAIN_OVER
            cloth = curtain._replace(x=curtain.x + min(0.0, over), width=curtain.width + abs(over))
            still.svg(curtain_drawing(), (cloth.width, cloth.height), (cloth.x, cloth.y), "topleft")
            self._behind, self._behind_key = still.surface, key
        return self._behind

    def _scaled(self, canvas: Canvas, frame: Frame, glass: Box, affected: Side) -> pygame.Surface:
        size = (canvas.px(glass.width), canvas.px(glass.height))
        if self._drawn is None or self._frame is not frame or self._drawn.get_size() != size:
            half = np.ascontiguousarray(good_half(frame, affected))
            raw = pygame.image.frombuffer(half.tobytes(), (half.shape[1], half.shape[0]), "RGB")
            self._drawn, self._frame = pygame.transform.smoothscale(raw, size), frame
        return self._drawn

    def _painted(self, canvas: Canvas, glass: Box, affected: Side, cue: Cue | None, reach: float) -> pygame.Surface:
        size = (canvas.px(glass.width), canvas.px(glass.height))
        if self._painting is None or self._painting.surface.get_size() != size:
            self._painting = blank_canvas(*size)
        painting = self._painting
        painting.panel(Box(0, 0, painting.width + 2, painting.height + 2), from_hex("#5b6487"), 0)
        movement, way = PAINTED.get(cue or "mirror_rest", ("finger_opening", lambda _: RESTING_REACH))
        lean = 60.0 if affected == "right" else -60.0
        draw_imagined_limb(painting, movement, affected, way(reach), (painting.width / 2 - lean, 500.0), 1150.0)
        return painting.surface


def _frame(canvas: Canvas, glass: Box) -> None:
    canvas.panel(_framed(glass), WOOD, 20)


def _framed(glass: Box) -> Box:
    return Box(glass.x - RIM, glass.y - RIM, glass.width + 2 * RIM, glass.height + 2 * RIM)
