"""Drawings of what sounds and shines: the bell, the little bells and the paper lanterns that are the notes."""

import math
from typing import Literal

from game.screen.easing import mixed
from game.screen.shapes import drawing, fade, oval, ring, route, shape, stroke

BELL_SIZE, BELL_JOINT = (250.0, 210.0), (125.0, 24.0)
"""The bell hangs from its joint and is 118 wide."""
LITTLE_SIZE, LITTLE_JOINT = (80.0, 70.0), (40.0, 8.0)
LANTERN_SIZE = (60.0, 84.0)
TASSEL_SIZE = (26.0, 48.0)
BRONZE, GOLD = ("#8a6a72", "#4a3a56", "#f0b992"), ("#e0a55c", "#8c5f4c", "#ffedb8")
"""For each metal: its colour, its shady side and its lit side."""
INK, PAPER_RIM = "#2a2746", "#e9c6b4"
PAPERS = {"dark": ("#4c4a74", "#34345c"), "next": ("#b99bb0", "#8d76a0"), "lit": ("#ffd9a0", "#e89a72"), "accent": ("#fff0c6", "#ffc987")}
"""The paper of each kind of lantern, above and below."""


def bell(angle_deg: float, golden: bool) -> str:
    """The bell swung by `angle_deg` (to the right when positive); its clapper swings a little further."""
    body, dark, lit = GOLD if golden else BRONZE
    whole = "M-20,14 C-34,18 -36,34 -38,62 C-41,92 -50,108 -66,122 L66,122 C50,108 41,92 38,62 C36,34 34,18 20,14 Z"
    side = "M20,14 C34,18 36,34 38,62 C41,92 50,108 66,122 L34,122 C26,100 22,84 20,58 C18,34 14,20 8,13 Z"
    back = "M-20,14 C-34,18 -36,34 -38,62 C-41,92 -50,108 -66,122 L-40,122 C-30,104 -26,86 -25,62 C-24,36 -20,22 -14,13 Z"
    tone = fade("metal", (-66, 0), (66, 0), ((0, dark, 1), (0.45, body, 1), (1, lit, 1)))
    bands = stroke("M-39,70 C-14,76 14,76 39,70", dark, 3, 0.7) + stroke("M-54,108 C-20,117 20,117 54,108", lit, 3, 0.55)
    lip = shape("M-66,121 C-30,131 30,131 66,121 L67,128 C30,139 -30,139 -67,128 Z", dark) + stroke("M10,135 C36,133 54,131 66,125", lit, 3)
    crown = shape("M-16,16 V2 H16 V16 Z", dark) + shape("M-30,-8 H30 V4 H-30 Z", "#3a2c40")
    tongue = stroke("M0,100 V134", dark, 6) + oval((0, 143), (12, 12), dark) + oval((3, 140), (5, 5), lit, 0.8)
    clapper = f'<g transform="rotate({-0.55 * angle_deg:.1f} 0 30)">{tongue}</g>'
    group = clapper + tone + crown + shape(whole, "url(#metal)") + shape(back, dark, 0.5) + shape(side, lit, 0.5) + bands + lip
    return drawing(
        *BELL_SIZE, f'<g transform="rotate({-angle_deg:.1f} 0 0) scale(0.89)">{group}</g>', left=-BELL_JOINT[0], top=-BELL_JOINT[1]
    )


def little_bell(angle_deg: float) -> str:
    """One of the two little bells, which are always of gold."""
    body, dark, lit = GOLD
    whole = "M-6,6 C-12,8 -12,20 -14,30 C-15,36 -18,40 -22,44 L22,44 C18,40 15,36 14,30 C12,20 12,8 6,6 Z"
    side = "M6,6 C12,8 12,20 14,30 C15,36 18,40 22,44 L10,44 C7,34 6,20 2,6 Z"
    group = (
        stroke("M0,-4 V8", dark, 3)
        + oval((0, 47), (5, 5), dark)
        + shape(whole, body)
        + shape(side, lit, 0.8)
        + stroke("M-20,43 H20", dark, 3)
    )
    return drawing(*LITTLE_SIZE, f'<g transform="rotate({-angle_deg:.1f} 0 0)">{group}</g>', left=-LITTLE_JOINT[0], top=-LITTLE_JOINT[1])


def tassel(colour: str, bands: int) -> str:
    """The end of a rope: a knot, one or two bright bands, and a thick tassel."""
    knot = oval((13, 7), (7, 7), colour)
    hair = shape("M7,12 H19 C24,24 24,36 23,45 H3 C2,36 2,24 7,12 Z", colour) + stroke("M9,26 V44 M13,24 V45 M17,26 V44", INK, 1.6, 0.4)
    rings = "".join(stroke(f"M6,{17 + 7 * band} H20", "#fff1d2", 3) for band in range(bands))
    return drawing(*TASSEL_SIZE, hair, rings, knot)


LanternKind = Literal["dark", "next", "lit", "accent"]


def lantern(kind: LanternKind) -> str:
    """A paper lantern: dark before its note is rung, pale when it is next, warm after, and with a sun for a reached target."""
    upper, lower = PAPERS[kind]
    lit = kind in ("lit", "accent")
    stops = ((0, upper, 1), (1, lower, 1))
    body = "M30,16 C50,18 56,34 54,46 C52,60 42,68 30,68 C18,68 8,60 6,46 C4,34 10,18 30,16 Z"
    ribs = "".join(
        stroke(route("M", 30 - half, y, "Q", 30, y + 6, 30 + half, y), "#b4703f" if lit else "#6b6892", 1.8, 0.5)
        for y, half in ((28, 20), (40, 24), (52, 22))
    )
    caps = shape("M20,10 H40 V17 H20 Z", INK) + shape("M21,66 H39 V72 H21 Z", INK) + stroke("M30,0 V10 M30,72 V82", INK, 2.4)
    edge = stroke(body + " M52,30 C56,44 52,58 42,65", PAPER_RIM, 2.4, 0.25 if lit else 0.8)
    return drawing(
        *LANTERN_SIZE,
        fade("paper", (0, 16), (0, 68), stops),
        shape(body, "url(#paper)"),
        ribs,
        _sun() if kind == "accent" else "",
        edge,
        caps,
    )


def lantern_rim() -> str:
    """The bright edge of the lantern that is next."""
    body = "M30,14 C52,16 58,34 56,46 C54,62 43,70 30,70 C17,70 6,62 4,46 C2,34 8,16 30,14 Z"
    return drawing(*LANTERN_SIZE, stroke(body, "#fff3d8", 4.2))


def wave(share: float) -> str:
    """One ring of sound, thinner as it grows (`share` 0..1)."""
    return drawing(200, 200, ring((100, 100), (96, 96), "#fff0cf", mixed(5, 1.4, share), mixed(0.7, 0.45, share)))


def house() -> str:
    """A small house on the far shore, somebody awake in it."""
    wall, roof = shape("M4,34 V18 H30 V34 Z", "#46496c"), shape("M0,19 L17,4 L34,19 Z", "#34355a")
    return drawing(34, 36, wall, shape("M20,34 V18 H30 V34 Z", "#a87c80", 0.7), roof, shape("M9,22 h8 v8 h-8 Z", "#ffdc9c"))


def _sun() -> str:
    rays = "".join(
        stroke(
            route("M", 30 + 12 * math.cos(turn), 42 + 12 * math.sin(turn), "L", 30 + 17 * math.cos(turn), 42 + 17 * math.sin(turn)),
            "#c9753f",
            2.6,
        )
        for turn in (math.pi * number / 4 for number in range(8))
    )
    return oval((30, 42), (8.5, 8.5), "#d9823f") + rays
