"""Drawings of what comes to the sky in later weeks: an airship, a dragon of kites, and the moon by day."""

import math

from game.screen.shapes import drawing, fade, halo, oval, route, shape, stroke

AIRSHIP_SIZE, DRAGON_SIZE, MOON_SIZE = (220.0, 110.0), (260.0, 150.0), (120.0, 120.0)


def airship() -> str:
    """Return an airship that sails to the right."""
    silk = fade("silk", (0, 10), (0, 84), ((0, "#f6dcc4", 1), (0.5, "#d9a08c", 1), (1, "#7f6484", 1)))
    hull = shape("M8,46 C24,16 84,6 130,10 C176,14 206,30 214,46 C206,62 176,80 130,84 C84,88 24,76 8,46 Z", "url(#silk)")
    seams = stroke("M12,44 C70,34 150,34 212,45 M20,58 C80,66 150,66 202,58 M24,30 C80,20 150,20 200,32", "#6a4f72", 1.8, 0.35)
    fins = shape("M10,44 L-2,22 L30,32 Z M10,48 L-2,72 L30,62 Z", "#c9604f") + shape("M4,42 H34 V50 H4 Z", "#e8926b")
    car = shape("M96,88 H146 L138,102 H104 Z", "#4a4058") + stroke("M104,84 L106,90 M138,83 L136,90", "#4a4058", 2)
    panes = "".join(shape(f"M{x},91 h7 v5 h-7 Z", "#ffdf9f") for x in (106, 117, 128))
    return drawing(*AIRSHIP_SIZE, silk, fins, hull, seams, car, panes, left=-4)


def dragon_kite() -> str:
    """Return a far dragon kite: a head and a long row of round kites behind it."""
    discs, cord = [], ["M"]
    for number in range(13, 0, -1):
        x, y = 222 - 15.5 * number, 62 + 26 * math.sin(0.62 * number) + 2.2 * number
        size = 11 - 0.45 * number
        colour, lit = ("#c9604f", "#f0a878") if number % 2 else ("#e0a55c", "#ffe3a8")
        discs.append(stroke(f"M{x:.1f},{y - 1.5 * size:.1f} V{y + 1.5 * size:.1f}", "#51608c", 1.6, 0.7))
        discs.append(oval((x, y), (0.72 * size, size), colour) + oval((x + 1.5, y), (0.42 * size, 0.62 * size), lit))
        cord += [f"{x:.1f},{y:.1f}", "L"]
    head = shape("M214,44 C228,34 248,40 254,54 L244,58 L254,66 C246,78 224,78 214,68 Z", "#c9604f") + shape(
        "M234,40 C246,42 252,48 254,54 L244,58 L254,66 C250,72 244,74 238,75 C244,62 242,50 234,40 Z", "#f0a878"
    )
    horns = stroke("M222,42 C216,32 208,30 202,32 M230,40 C228,30 222,24 214,24", "#e0a55c", 3)
    eye = oval((236, 51), (3.6, 3.6), "#fff1df") + oval((237, 51), (1.8, 1.8), "#2c3157")
    beard = stroke("M222,74 C218,84 210,88 204,86 M230,76 C230,88 224,94 218,94", "#e0a55c", 2.4)
    line = stroke(" ".join([*cord[:-1], "L222,58"]), "#51608c", 2, 0.8)
    return drawing(*DRAGON_SIZE, line, *discs, horns, beard, head, eye)


def day_moon() -> str:
    """Return the pale moon that is still up by day, its sunny side to the right."""
    mist = halo("mist", (60, 60), 58, ((0, "#f3efff", 0.35), (0.6, "#f3efff", 0.12), (1, "#f3efff", 0)))
    disc = oval((60, 60), (34, 34), "#e9e6f6", 0.3)
    lit = shape(route("M", 60, 26, "C", 105, 28, 105, 92, 60, 94, "C", 82, 80, 82, 40, 60, 26, "Z"), "#fbf6ff", 0.9)
    return drawing(*MOON_SIZE, mist, oval((60, 60), (58, 58), "url(#mist)"), disc, lit)
