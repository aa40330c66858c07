"""Drawings of what lives in the bay and sails on it: fish, a crab, a gull, a seal, a sail and a lighthouse."""

from game.screen.shapes import drawing, fade, oval, polygon, route, shape, stroke


def fish(silver: bool, tail: float) -> str:
    """A fish that swims to the right, 80 by 36; its tail is at -1 to 1 of its beat."""
    back, side = ("#5a7096", "#e6eef2") if silver else ("#b5603f", "#f6c08a")
    y = 18 + 9 * tail
    fin = shape(polygon([(22, 18), (2, y - 11), (8, y), (2, y + 11)]), back)
    body = shape(route("M", 16, 18, "C", 30, 2, 62, 2, 77, 18, "C", 62, 33, 30, 33, 16, 18, "Z"), side)
    top = shape(route("M", 16, 18, "C", 30, 2, 62, 2, 77, 18, "C", 60, 12, 34, 12, 16, 18, "Z"), back)
    return drawing(80, 36, fin, body, top, stroke("M58,11 Q53,18 58,26", back, 1.8, 0.7), oval((66, 15.5), (2.6, 2.6), "#1d2540"))


def crab(step: float) -> str:
    """A small crab, 90 by 56, one leg after the other lifted; `step` runs from -1 to 1."""
    legs = ""
    for side in (-1, 1):
        for number in range(3):
            lift = 4 * step * (1 if number % 2 else -1)
            knee, foot = (
                (45 + side * (26 + 6 * number), 28 + 4 * number - lift),
                (45 + side * (32 + 5 * number), 46 + 2 * number - max(0.0, lift)),
            )
            legs += stroke(route("M", 45 + side * 16, 34, "L", *knee, "L", *foot), "#9b4334", 4)
        legs += stroke(route("M", 45 + side * 17, 26, "Q", 45 + side * 36, 22, 45 + side * 33, 8), "#b4503f", 6)
        legs += oval((45 + side * 31, 8), (8, 6), "#d8795a") + shape(
            polygon([(45 + side * 31, 7), (45 + side * 38, 0), (45 + side * 26, 0)]), "#9b4334"
        )
        legs += stroke(f"M{45 + side * 8},22 V13", "#9b4334", 3) + oval((45 + side * 8, 11), (3.6, 3.6), "#1d2540")
    shell = oval((45, 32), (25, 15), "#b4503f") + oval((48, 28), (19, 9), "#de8a63") + oval((53, 25), (8, 3.6), "#f9c79c", 0.8)
    return drawing(90, 56, oval((45, 49), (34, 5), "#3a3040", 0.32), legs, shell)


def gull(nod: float) -> str:
    """A gull that stands and looks to the left, 100 by 100; `nod` 0..1 lowers its head."""
    hx, hy = 30 - 4 * nod, 26 + 9 * nod
    legs = stroke("M54,70 L53,93 L46,94 M64,70 L65,93 L58,94", "#d9803f", 3)
    tail = shape("M66,52 L97,60 L74,68 Z", "#3f4a63")
    body = shape(
        route("M", hx - 4, hy + 4, "C", 30, 58, 44, 74, 62, 72, "C", 82, 66, 86, 58, 90, 58, "C", 72, 40, 52, 40, hx + 10, hy - 2, "Z"),
        "#fff8ea",
    )
    wing = shape("M44,48 C56,40 74,46 94,60 C78,66 58,66 48,58 Z", "#a7b0c4") + shape("M74,55 L97,62 L78,65 Z", "#3f4a63")
    head = oval((hx, hy), (13, 12), "#fff8ea") + shape(polygon([(hx - 10, hy - 2), (hx - 27, hy + 3), (hx - 10, hy + 5)]), "#f0a04b")
    return drawing(
        100, 100, oval((58, 94), (27, 4), "#3a3040", 0.32), legs, tail, body, wing, head, oval((hx - 4, hy - 2), (2, 2), "#14202b")
    )


def seal() -> str:
    """The head of a seal that looks out of the water, 90 by 64."""
    head = route("M", 10, 62, "C", 8, 26, 24, 6, 46, 6, "C", 68, 6, 80, 26, 80, 62, "Z")
    lit = route("M", 52, 8, "C", 68, 12, 78, 30, 78, 60, "L", 68, 60, "C", 70, 36, 64, 20, 52, 8, "Z")
    face = (
        oval((40, 42), (17, 12), "#7f8399")
        + oval((40, 36), (6, 4), "#14202b")
        + oval((27, 26), (4.4, 5), "#14202b")
        + oval((53, 26), (4.4, 5), "#14202b")
    )
    whiskers = "".join(
        stroke(f"M{40 + side * 12},{42 + dy} l{side * 20},{dy * 1.6}", "#e9dfe2", 1.4, 0.8) for side in (-1, 1) for dy in (-2, 2)
    )
    return drawing(
        90,
        64,
        shape(head, "#565c78"),
        shape(lit, "#e0b59c", 0.6),
        face,
        oval((28.4, 24.5), (1.4, 1.4), "#fff8ea"),
        oval((54.4, 24.5), (1.4, 1.4), "#fff8ea"),
        whiskers,
    )


def sail() -> str:
    """A small boat under sail, 100 by 120."""
    hull = shape("M12,92 H92 C88,108 76,112 50,112 C28,112 16,106 12,92 Z", "#5b3d46") + stroke("M12,93 H92", "#f6c79a", 3)
    main = shape("M52,8 C80,34 88,62 88,84 H52 Z", "#fff1d6") + shape("M70,30 C82,50 88,70 88,84 H74 Z", "#ffd9a8", 0.8)
    return drawing(100, 120, hull, stroke("M50,92 V6", "#4a3a40", 3), main, shape("M47,20 C30,48 22,70 16,84 H47 Z", "#d9795a"))


def lighthouse() -> str:
    """A white and red lighthouse on a rock, 100 by 170."""
    rock = shape("M4,168 C14,146 28,150 36,142 C52,136 70,142 78,150 C90,152 96,162 98,168 Z", "#38465f") + shape(
        "M60,142 C76,144 92,154 98,168 H70 Z", "#7d7488", 0.7
    )
    shade = fade("tower", (34, 0), (68, 0), ((0, "#9a8ea6", 1), (0.45, "#efe2d6", 1), (1, "#fff4df", 1)))
    tower = (
        shape("M36,148 L41,46 H60 L66,148 Z", "url(#tower)")
        + shape("M37.6,118 L39,88 H62.8 L64.4,118 Z", "#b4503f", 0.9)
        + shape("M40,68 L41,46 H60 L61.4,68 Z", "#b4503f", 0.9)
    )
    top = shape("M36,46 H65 V41 H36 Z", "#2c3a52") + shape("M42,41 H59 V24 H42 Z", "#ffe9ae") + shape("M39,24 L50.5,10 L62,24 Z", "#2c3a52")
    return drawing(100, 170, rock, shade, tower, top)
