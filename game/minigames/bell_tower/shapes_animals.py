"""Drawings of who lives at the tower: a cat, an owl, storks, ducks and a hedgehog."""

import math

from game.screen.shapes import drawing, oval, shape, stroke

INK, PALE, WARM = "#27243f", "#fff1df", "#f0a878"
CAT_SIZE, OWL_SIZE, STORK_SIZE, DUCK_SIZE, HEDGEHOG_SIZE = (70.0, 66.0), (44.0, 56.0), (110.0, 130.0), (54.0, 40.0), (52.0, 30.0)


def cat(flick: float) -> str:
    """A cat that sits and listens; `flick` -1..1 moves the tip of its tail."""
    tail = stroke(f"M44,60 C60,62 66,50 {60 + 5 * flick:.1f},{40 - 4 * flick:.1f}", "#c97a52", 6)
    body = shape("M16,64 C10,46 18,30 30,26 C44,30 52,46 50,64 Z", "#d98a5c") + shape(
        "M40,34 C50,44 52,54 50,64 L40,64 C44,54 44,42 40,34 Z", "#ffc492"
    )
    head = shape("M16,24 L15,6 L24,12 C28,10 33,10 36,12 L45,6 L44,24 C42,34 18,34 16,24 Z", "#d98a5c")
    face = oval((25, 20), (1.8, 2.4), INK) + oval((36, 20), (1.8, 2.4), INK) + shape("M28,25 h5 l-2.5,3 Z", "#8f4f46")
    chest = shape("M24,34 C20,46 24,58 30,63 C36,58 38,46 35,34 Z", PALE, 0.9)
    stripes = stroke("M30,11 V15 M26,12 L27,15 M35,12 L34,15 M17,46 l6,2 M18,54 l6,1", "#a85a40", 2)
    return drawing(*CAT_SIZE, tail, body, chest, head, stripes, face)


def owl(turned: float, awake: bool) -> str:
    """An owl; `turned` -1..1 is where it looks."""
    body = shape("M22,4 C38,6 40,30 36,46 C32,56 12,56 8,46 C4,30 6,6 22,4 Z", "#6f5a66") + shape(
        "M32,10 C40,22 38,40 34,50 C38,34 36,20 32,10 Z", "#efbf9c", 0.8
    )
    breast = shape("M22,24 C31,26 32,42 27,50 L17,50 C12,42 13,26 22,24 Z", "#cdb2a4")
    marks = stroke("M18,34 l3,3 M25,34 l-3,3 M18,42 l3,3 M25,42 l-3,3", "#6f5a66", 2)
    x = 22 + 3.4 * turned
    ears = shape("M10,10 L8,0 L17,6 Z M34,10 L36,0 L27,6 Z", "#5a4756")
    if awake:
        eyes = "".join(oval((x + dx, 16), (6.4, 6.4), "#ffe3a8") + oval((x + dx + turned, 16), (2.8, 2.8), INK) for dx in (-7, 7))
    else:
        eyes = (
            oval((x - 7, 16), (6.4, 6.4), "#8a7078")
            + oval((x + 7, 16), (6.4, 6.4), "#8a7078")
            + stroke(f"M{x - 12},17 q5,4 10,0 M{x + 2},17 q5,4 10,0", INK, 2)
        )
    return drawing(
        *OWL_SIZE,
        ears,
        body,
        breast,
        marks,
        eyes,
        shape(f"M{x - 2.5:.1f},20 h5 l-2.5,6 Z", "#e0a55c"),
        stroke("M16,53 v3 M28,53 v3", "#e0a55c", 3),
    )


def storks(bow: float) -> str:
    """Two storks in their nest on a wheel; `bow` 0..1 is how far the standing one bends to the other."""
    twigs = "".join(
        stroke(
            f"M{14 + 8 * n},{110 + 5 * math.sin(3 * n):.1f} l{24 - 4 * (n % 5)},{8 * math.sin(5 * n):.1f}",
            ("#5a4552", "#8a6a5c", "#c79a7c")[n % 3],
            3,
        )
        for n in range(10)
    )
    nest = shape("M6,104 C30,98 80,98 104,104 L92,126 H18 Z", "#4f3d48") + twigs
    sitting = shape("M14,100 C20,82 48,80 58,92 L56,104 H16 Z", PALE) + shape("M40,84 C52,84 62,92 66,102 L42,102 Z", INK)
    sitting += (
        stroke("M22,92 C16,84 20,78 24,74", PALE, 6)
        + oval((25, 73), (5, 4.4), PALE)
        + shape("M28,70 L44,76 L28,76 Z", "#d9603f")
        + oval((26, 72), (1.2, 1.2), INK)
    )
    legs = stroke("M76,72 V102 M84,72 V102", "#d9603f", 2.6)
    body = shape("M58,58 C66,44 90,46 98,62 C94,76 68,78 58,58 Z", PALE) + shape("M76,56 C90,54 102,64 108,76 C94,76 82,70 76,56 Z", INK)
    x, y = 54 - 12 * bow, 22 + 34 * bow
    neck = stroke(f"M64,56 C{58 - 6 * bow:.1f},46 {62 - 10 * bow:.1f},{34 + 18 * bow:.1f} {x + 4:.1f},{y:.1f}", PALE, 6.5)
    head = (
        oval((x + 2, y - 1), (6, 5), PALE)
        + shape(f"M{x - 2:.1f},{y - 4:.1f} L{x - 26:.1f},{y + 2 + 10 * bow:.1f} L{x - 1:.1f},{y + 2:.1f} Z", "#d9603f")
        + oval((x + 1, y - 2), (1.3, 1.3), INK)
    )
    return drawing(*STORK_SIZE, legs, body, neck, head, sitting, nest)


def duck(small: bool) -> str:
    """A duck that swims to the right, or one of her young."""
    body, wing, head = ("#c9a070", "#8f6f58", "#d9b27c") if small else ("#a58a8c", "#6f5a66", "#3f6a64")
    whole = shape("M4,22 C8,18 12,24 20,22 C32,18 44,22 46,28 C42,36 14,36 8,32 Z", body) + shape(
        "M14,24 C24,20 34,22 38,27 C30,32 20,32 14,24 Z", wing
    )
    neck = shape("M34,26 C40,22 34,14 36,10 C38,4 48,6 47,12 C46,18 48,24 44,30 Z", head)
    collar = "" if small else stroke("M36,20 L46,21", PALE, 2)
    return drawing(
        *DUCK_SIZE,
        shape("M6,34 C16,39 38,39 48,33 Z", INK, 0.3),
        whole,
        neck,
        collar,
        shape("M46,10 L54,13 L46,14 Z", "#e0a55c"),
        oval((42, 10), (1.3, 1.3), INK),
    )


def hedgehog() -> str:
    """A hedgehog on its way through the grass."""
    spines = "".join(
        stroke(
            f"M{24 + 15 * math.cos(t):.1f},{20 - 11 * math.sin(t):.1f} l{6 * math.cos(t + 0.3):.1f},{-6 * math.sin(t + 0.3):.1f}",
            "#c9a08a" if n % 2 else "#3a2f42",
            2.2,
        )
        for n, t in enumerate(0.32 * step for step in range(1, 10))
    )
    body = shape("M6,27 C6,12 18,7 28,9 C38,11 42,20 50,24 L46,27 Z", "#5a4552") + shape(
        "M34,16 C42,18 44,22 51,24 L46,28 H34 Z", "#e3b892"
    )
    return drawing(
        *HEDGEHOG_SIZE,
        spines,
        body,
        oval((43, 21), (1.4, 1.4), INK),
        oval((50, 24), (1.8, 1.6), INK),
        stroke("M14,28 v2 M34,28 v2", INK, 3),
    )
