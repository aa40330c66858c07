"""Drawings of the animals that come by for a moment; all look to the right."""

import math

from game.screen.easing import mixed
from game.screen.shapes import drawing, oval, polygon, route, shape, stroke

DARK, PALE, LIT = "#2c3550", "#fff3df", "#ffd9a0"


def fish(turn_deg: float) -> str:
    """A trout, 110 wide and high, turned about its middle."""
    body = shape("M18,55 C34,36 70,36 94,54 C70,72 34,74 18,55 Z", "#8b93a8") + shape(
        "M22,57 C40,72 70,70 94,54 C72,62 44,62 22,57 Z", PALE, 0.85
    )
    fins = shape("M22,55 L4,40 L8,56 L4,70 Z", "#d98f86") + shape("M48,41 L64,28 L68,42 Z", "#d98f86")
    spots = "".join(oval((x, y), (2.2, 1.8), "#c9603f", 0.8) for x, y in ((42, 49), (54, 46), (66, 48)))
    return drawing(110, 110, f'<g transform="rotate({turn_deg:.0f} 55 55)">{fins}{body}{spots}{oval((84, 51), (2.6, 2.6), DARK)}</g>')


def dragonfly(beat: float) -> str:
    """A dragonfly, 100 wide and 70 high; `beat` 0..1 moves its wings."""
    wings = ""
    for x, lean in ((58, 0.0), (66, 9.0)):
        tip = 8 + 18 * beat
        wings += shape(
            route(
                "M",
                x,
                36,
                "C",
                x - 14 + lean,
                tip + 6,
                x - 8 + lean,
                tip - 8,
                x + 2 + lean,
                tip,
                "C",
                x + 8 + lean,
                tip + 10,
                x + 6,
                28,
                x,
                36,
                "Z",
            ),
            "#eaf6ff",
            0.6,
        )
    body = stroke("M14,40 Q40,36 66,37", "#3f8f94", 4) + stroke("M30,37 Q48,35 64,36", "#9fe0d0", 1.6)
    return drawing(100, 70, body, wings, oval((72, 37), (7, 6), "#2f6f7c"), oval((77, 35), (4, 4), "#c4f0e0"))


def otter() -> str:
    """An otter that looks out of the water, 90 wide and 66 high."""
    head = shape("M20,64 C18,34 26,14 46,12 C66,12 76,26 74,40 C72,50 66,54 64,64 Z", "#7a5a4c")
    face = shape("M44,40 C50,30 68,30 74,38 C74,50 66,54 52,54 C44,52 42,46 44,40 Z", "#dcc3ab")
    details = (
        oval((72, 35), (5, 4), DARK)
        + oval((52, 29), (3, 3.4), DARK)
        + oval((30, 19), (6, 6), "#6a4c42")
        + stroke("M62,46 L82,44 M62,49 L80,52", PALE, 1.1)
    )
    return drawing(90, 66, head, face, details, shape("M56,14 C68,16 76,26 74,34 C68,28 62,22 56,14 Z", LIT, 0.5))


def kingfisher(turn_deg: float) -> str:
    """A kingfisher in its dive, 100 wide and high, turned about its middle."""
    body = shape("M14,48 C30,34 58,34 72,46 L98,52 L70,58 C54,66 30,62 14,48 Z", "#2f8fb0") + shape(
        "M26,56 C44,64 60,62 70,57 L66,50 C50,54 38,56 26,56 Z", "#e8935a"
    )
    wing = shape("M36,46 C30,24 40,10 50,6 C54,24 56,36 58,48 Z", "#54b8cc")
    return drawing(100, 100, f'<g transform="rotate({turn_deg:.0f} 50 50)">{body}{wing}{oval((70, 48), (2.6, 2.6), DARK)}</g>')


def butterfly(beat: float, colour: str) -> str:
    """A butterfly, 44 wide and high."""
    wide = mixed(5, 19, beat)
    parts = []
    for side in (-1, 1):
        parts.append(shape(route("M", 22, 24, "C", 22 + side * wide, 4, 22 + side * 1.15 * wide, 22, 22, 26, "Z"), colour))
        parts.append(shape(route("M", 22, 25, "C", 22 + side * wide, 24, 22 + side * 0.8 * wide, 42, 22, 29, "Z"), LIT))
    return drawing(44, 44, *parts, stroke("M22,18 L22,32", DARK, 2.4))


def duck(grown: bool) -> str:
    """A duck (or duckling) that swims, 90 wide and 64 high; its waterline is at 56."""
    coat, neck = ("#8a6f66", "#4f6f66") if grown else ("#e3bd78", "#e9c98a")
    body = shape("M8,40 C18,30 34,36 52,36 C66,34 76,42 72,52 C62,60 28,60 18,54 C12,50 10,46 8,40 Z", coat)
    wing = shape("M24,42 C36,34 54,38 58,46 C48,54 32,52 24,42 Z", "#b99a86" if grown else "#f4dcaa")
    head = shape("M52,42 C52,30 52,20 62,16 C74,14 78,24 74,30 C70,36 68,40 70,46 Z", neck)
    beak = shape("M75,22 L90,27 L75,30 Z", "#e89a4f")
    return drawing(90, 64, body, wing, head, beak, oval((68, 22), (2, 2.2), DARK), stroke("M8,56 L78,56", PALE, 1.6, 0.6))


def swan() -> str:
    """A swan that swims, 150 wide and 110 high; its waterline is at 100."""
    body = shape("M6,66 C24,58 44,58 66,64 C88,58 112,62 114,82 C112,98 88,102 60,101 C34,100 12,88 6,66 Z", "#f4eef0")
    wing = shape("M14,62 C34,48 66,52 88,70 C78,88 44,88 14,62 Z", "#ffffff") + stroke("M24,66 C42,74 60,76 80,72", "#cdb9c9", 2)
    neck = stroke("M98,78 C122,64 96,42 108,24 C112,16 122,14 126,20", "#f8f3f2", 11)
    beak = shape("M126,14 L146,24 L128,27 Z", "#e8853f") + shape("M122,12 L131,16 L126,24 Z", DARK)
    light = shape("M96,66 C108,66 114,76 113,86 C106,98 88,101 74,101 C96,94 104,82 96,66 Z", LIT, 0.6)
    return drawing(150, 110, body, light, wing, neck, beak, stroke("M8,100 L116,100", PALE, 2, 0.6))


def flying(beat: float, coat: str) -> str:
    """A large bird on the wing, 150 wide and 120 high; `beat` -1..1 lifts its wings."""
    y = 64.0
    body = shape(
        route(
            "M",
            14,
            y + 2,
            "C",
            44,
            y - 12,
            80,
            y - 12,
            104,
            y - 6,
            "L",
            138,
            y - 10,
            "L",
            146,
            y - 6,
            "L",
            136,
            y - 2,
            "C",
            100,
            y + 12,
            50,
            y + 14,
            14,
            y + 2,
            "Z",
        ),
        coat,
    )
    tip = y - 52 * beat
    far = shape(polygon([(60, y - 6), (88, y - 6), (72, y - 40 * beat - 4), (52, tip + 6)]), coat, 0.75)
    near = shape(
        route(
            "M",
            52,
            y - 4,
            "C",
            40,
            mixed(y, tip, 0.5),
            24,
            mixed(y, tip, 0.9),
            14,
            tip,
            "C",
            44,
            mixed(y, tip, 0.8),
            78,
            mixed(y, tip, 0.3),
            88,
            y - 4,
            "Z",
        ),
        coat,
    )
    return drawing(
        150,
        120,
        far,
        body,
        near,
        shape(polygon([(136, y - 10), (149, y - 6), (136, y - 3)]), "#e8853f"),
        oval((130, y - 7), (1.8, 1.8), DARK),
    )


def wake(strength: float) -> str:
    """The wave that a swimmer draws behind it, 160 wide and 26 high."""
    lines = "".join(
        stroke(
            f"M{150 - 8 * n},13 Q{70 - 6 * n},{13 - 5 * n * side} {6 + 10 * n},{13 - 9 * n * side / 2:.1f}", PALE, 1.8, strength / (n + 1)
        )
        for n in (1, 2)
        for side in (-1, 1)
    )
    return drawing(160, 26, lines)


def streak() -> str:
    """A shooting star with its trail, 300 wide and 120 high."""
    parts = [
        stroke(f"M{296 - 60 * (n + 1)},{4 + 24 * (n + 1)} L{296 - 60 * n},{4 + 24 * n}", "#fff8ea", 4.2 - 0.8 * n, 0.9 * (1 - n / 4.6))
        for n in range(4)
    ]
    return drawing(300, 120, *parts, oval((294, 6), (4.5, 4.5), "#ffffff"))


def swinging(turn: float) -> float:
    """Return -1..1 for a share of a wing beat."""
    return math.cos(2 * math.pi * turn)
