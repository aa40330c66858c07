"""The hand's pointer: a calm ring that fills while it stays on one place, seen from two metres."""

from game.screen.canvas import Canvas, Point
from game.screen.ring import draw_ring
from game.screen.theme import ACCENT, INK, PAPER

RADIUS, BAND, DOT = 54.0, 0.24, 12.0


def draw_hand_ring(canvas: Canvas, at: Point, share: float) -> None:
    """Draw the ring around a point, filled by `share`; dark rims keep it apart from light and dark ground."""
    canvas.disc(at, RADIUS + 6, INK.faded(0.55))
    draw_ring(canvas, at, RADIUS, share, ACCENT, BAND, on_disc=False)
    canvas.disc(at, DOT + 5, INK)
    canvas.disc(at, DOT, PAPER)
