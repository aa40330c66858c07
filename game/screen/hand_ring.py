"""The hand's pointer: a calm ring that fills while it stays on one place, seen from two metres."""

from game.screen.canvas import Canvas, Point
from game.screen.ring import draw_ring
from game.screen.shapes import drawing, stroke
from game.screen.theme import ACCENT, INK, PAPER, hex_of

RADIUS, BAND, DOT = 54.0, 0.24, 12.0
ARROWS = 180.0
_WAYS = (
    "M50,22 V8 M42,16 L50,8 L58,16",
    "M22,50 H8 M16,42 L8,50 L16,58",
    "M78,50 H92 M84,42 L92,50 L84,58",
)
MOVE_ON = drawing(100, 100, *(stroke(way, hex_of(INK), 9) for way in _WAYS), *(stroke(way, hex_of(PAPER), 5) for way in _WAYS))


def draw_hand_ring(canvas: Canvas, at: Point, share: float, is_steered: bool = True) -> None:
    """Draw the ring around a point, filled by `share`; dark rims keep it apart from light and dark ground.

    Before the hand is steered there are arrows instead of the ring: move on, up or aside.
    """
    if is_steered:
        canvas.disc(at, RADIUS + 6, INK.faded(0.55))
        draw_ring(canvas, at, RADIUS, share, ACCENT, BAND, on_disc=False)
    else:
        canvas.svg(MOVE_ON, (ARROWS, ARROWS), at)
    canvas.disc(at, DOT + 5, INK)
    canvas.disc(at, DOT, PAPER)
