"""Drawings of what comes to the bay from far away: terns, dolphins and a whale."""

import math

from game.screen.easing import mixed
from game.screen.shapes import drawing, fade, oval, route, shape, stroke

TERN, DOLPHIN, FIN = (90.0, 64.0), (100.0, 56.0), (40.0, 22.0)
BACK, FLUKE, SPOUT, WAKE = (190.0, 44.0), (90.0, 66.0), (80.0, 100.0), (200.0, 14.0)
SLATE, SLATE_LIT, PALE = "#46577c", "#c9a9a6", "#dfe3ea"


def tern(beat: float) -> str:
    """A tern that flies to the right; its wings are at -1 (down) to 1 (up) of their beat."""
    tip = mixed(52, 6, 0.5 + 0.5 * beat)
    bend = mixed(40, 20, 0.5 + 0.5 * beat)
    far = route("M", 50, 31, "Q", 56, bend, 40, tip + 3, "Q", 46, bend + 6, 42, 34, "Z")
    near = route("M", 56, 32, "C", 52, bend - 2, 34, bend - 6, 14, tip, "C", 30, bend + 2, 36, bend + 12, 44, 36, "Z")
    tail = shape("M36,33 L8,29 L24,34 L7,39 L38,37 Z", "#f4eef0")
    body = shape(route("M", 30, 34, "C", 42, 28, 62, 27, 74, 31, "C", 70, 38, 48, 41, 30, 36, "Z"), "#fffaf2")
    cap = shape("M64,30 C68,25 74,27 76,31 L66,32 Z", "#2a3350") + shape("M75,30 L88,33 L75,33 Z", "#d9603f")
    return drawing(*TERN, shape(far, "#b9c0d4"), tail, body, shape(near, "#e9e9f0"), stroke(near, "#9aa3bd", 1.0, 0.6), cap)


def dolphin(turn_deg: float) -> str:
    """A dolphin that leaps to the right, turned by `turn_deg` (nose down is more than 0)."""
    body = route("M", 8, 30, "C", 26, 12, 60, 6, 82, 24, "L", 95, 29, "L", 82, 32, "C", 60, 38, 32, 36, 8, 30, "Z")
    belly = route("M", 24, 33, "C", 44, 36, 66, 36, 83, 30, "L", 93, 30, "L", 82, 32, "C", 60, 38, 36, 37, 24, 33, "Z")
    fins = shape("M50,15 C48,8 42,4 36,4 C40,9 40,14 40,18 Z", SLATE) + shape("M62,33 C60,41 54,45 48,46 C52,41 52,36 54,33 Z", "#3a4968")
    tail = shape("M12,30 C6,24 2,20 0,18 C0,25 1,28 3,30 C1,33 0,37 1,42 C5,39 9,35 12,32 Z", SLATE)
    lit = stroke("M20,26 C36,12 62,10 82,24", SLATE_LIT, 2.4, 0.7)
    parts = (tail, fins, shape(body, SLATE), shape(belly, PALE, 0.8), lit, oval((80, 26.5), (1.6, 1.6), "#14202b"))
    return drawing(*DOLPHIN, f'<g transform="rotate({turn_deg:.1f} 50 28) translate(11 6.2) scale(0.78)">{"".join(parts)}</g>')


def fin() -> str:
    """The fin of a dolphin that swims under the water, and the water before it."""
    return drawing(
        *FIN, shape("M12,20 C12,12 9,6 5,3 C16,4 24,11 26,20 Z", SLATE), stroke("M14,6 C20,9 23,14 24,19", SLATE_LIT, 1.5, 0.7),
        stroke("M2,20.5 C14,18.5 26,18.5 38,20.5", "#fff1dc", 1.6, 0.75),
    )  # fmt: skip


def whale_back() -> str:
    """The long back of a whale that lies in the water, head at the right."""
    shade = fade("whale", (0, 4), (0, 44), ((0, "#5a678c", 1), (1, "#33416a", 1)))
    back = route("M", 2, 44, "C", 30, 30, 46, 26, 60, 22, "C", 58, 16, 56, 13, 52, 10, "C", 64, 11, 70, 16, 76, 19)
    back += route("C", 108, 10, 150, 8, 172, 24, "C", 182, 30, 187, 38, 188, 44, "Z")
    lit = stroke("M78,20 C110,10 150,9 172,25 C179,30 183,36 185,42", SLATE_LIT, 2.6, 0.75)
    mouth = stroke("M150,40 C162,34 174,34 186,38", "#27345a", 1.6, 0.7) + oval((158, 32), (1.8, 1.6), "#14202b")
    return drawing(*BACK, shade, shape(back, "url(#whale)"), lit, mouth)


def whale_fluke() -> str:
    """The tail of a whale that dives."""
    stem = "M36,66 C40,46 42,34 43,26 L49,26 C50,36 54,50 60,66 Z"
    left = "M45,28 C32,18 16,20 2,8 C4,24 18,36 44,32 Z"
    right = "M46,28 C58,16 76,18 88,6 C88,24 74,36 48,32 Z"
    lit = stroke("M50,27 C62,18 76,18 86,9", SLATE_LIT, 2.4, 0.8) + stroke("M50,32 C51,42 55,54 59,64", SLATE_LIT, 2.2, 0.6)
    drops = "".join(oval((x, y), (1.2, 2.2), "#fff1dc", 0.7) for x, y in ((14, 30), (22, 38), (70, 37), (79, 30), (32, 42)))
    return drawing(*FLUKE, shape(stem, "#3d4b75"), shape(left, "#46547e"), shape(right, "#4d5b85"), lit, drops)


def spout() -> str:
    """The breath of a whale: a fountain of fine drops."""
    mist = fade("mist", (0, 0), (0, 100), ((0, "#fff3e0", 0.0), (0.5, "#fff3e0", 0.3), (1, "#fff6e6", 0.7)))
    plumes = shape("M38,98 C36,60 22,36 4,22 C22,14 36,28 40,48 C44,26 58,12 76,20 C60,36 46,60 43,98 Z", "url(#mist)")
    drops = []
    for number in range(26):
        turn, far = -math.pi * (0.18 + 0.64 * ((number * 7) % 26) / 25), 40 + 40 * ((number * 11) % 26) / 25
        drops.append(oval((40 + 0.5 * far * math.cos(turn), 74 + far * math.sin(turn) * 0.9), (1.5, 1.9), "#fff8ea", 0.65))
    return drawing(*SPOUT, mist, plumes, *drops)


def wake() -> str:
    """The light edge of the water around something large that lies in it."""
    soft = oval((100, 7), (98, 6), "#46547e", 0.3) + stroke("M10,6 C50,3 150,3 190,6", "#fff1dc", 2.2, 0.7)
    return drawing(*WAKE, soft, stroke("M36,10.5 H92 M112,10 H168", "#fff1dc", 1.4, 0.45))
