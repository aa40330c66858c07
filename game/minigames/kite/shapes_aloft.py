"""Drawings of the small things in the air: the lights that come to the kite, and the ribbons on its tail."""

from game.minigames.kite.shapes_kites import BRICK, LIT, NIGHT, WARM
from game.screen.shapes import drawing, fade, oval, shape, stroke

LIGHT_SIZE, RIBBON_SIZE = (52.0, 64.0), (60.0, 60.0)


def light(great: bool) -> str:
    """Return a paper light that floats; a great one bears a band and is drawn larger by whoever places it."""
    paper = fade("paper", (0, -24), (0, 24), ((0, "#fff3d2", 1), (0.55, "#ffe0a0", 1), (1, "#f2a765", 1)))
    body = shape("M-13,-22 C-26,-10 -25,14 -12,23 L12,23 C25,14 26,-10 13,-22 Z", "url(#paper)")
    ribs = stroke("M-6,-22 C-11,-8 -11,12 -6,23 M6,-22 C11,-8 11,12 6,23", "#e0935a", 1.6, 0.6)
    flame = oval((0, 8), (8, 10), "#fffdf2", 0.95)
    caps = shape("M-13,-26 L13,-26 L14,-20 L-14,-20 Z", NIGHT) + shape("M-12,21 L12,21 L10,28 L-10,28 Z", NIGHT)
    band = shape("M-23,-7 Q0,-1 23,-7 L23.5,1 Q0,7 -23.5,1 Z", BRICK, 0.9) if great else ""
    return drawing(*LIGHT_SIZE, paper, body, ribs, band, flame, caps, left=-26, top=-32)


def ribbon(complete: bool, turn_deg: float) -> str:
    """Return a ribbon tied to the tail; under one of a complete rep hangs a small lamp."""
    left, right, shade = (LIT, "#ffe2ad", WARM) if complete else ("#efe4ea", "#d3c6d8", "#9d8aa6")
    bow = shape("M0,0 C-10,-16 -24,-16 -27,-11 C-29,-3 -27,7 -23,11 C-16,12 -8,8 0,0 Z", left)
    bow += shape("M0,0 C10,-16 24,-16 27,-11 C29,-3 27,7 23,11 C16,12 8,8 0,0 Z", right)
    bow += shape("M0,0 C-8,8 -16,12 -23,11 L-25,3 C-16,6 -8,4 0,0 Z M0,0 C8,8 16,12 23,11 L25,3 C16,6 8,4 0,0 Z", shade, 0.8)
    lamp = stroke("M0,2 L0,12", NIGHT, 2) + oval((0, 19), (7.5, 8.5), "#ffd98c") + oval((0, 20), (4, 5), "#fffdf2") if complete else ""
    knot = oval((0, 0), (5, 5.5), BRICK if complete else "#6a5a86")
    return drawing(*RIBBON_SIZE, f'<g transform="rotate({turn_deg:.1f} 0 0)">{lamp}{bow}{knot}</g>', left=-30, top=-30)
