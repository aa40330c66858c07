"""Drawings of what swims on the lake around the tower: boats, a ferry, sails and lights on little rafts."""

from game.screen.shapes import drawing, fade, oval, shape, stroke

BOAT_SIZE = (190.0, 130.0)
FISHER_SIZE, FERRY_SIZE, SAIL_SIZE, RAFT_SIZE = (150.0, 120.0), (120.0, 46.0), (44.0, 60.0), (34.0, 34.0)


def boat() -> str:
    """A rowing boat with a lamp on a stick."""
    hull = shape("M8,74 C30,84 150,86 184,66 C176,98 150,112 96,112 C46,112 20,98 8,74 Z", "#5a4552")
    lit = shape("M120,84 C150,82 170,76 184,66 C176,98 150,112 100,112 C130,108 140,96 120,84 Z", "#c08672", 0.8)
    inside = shape("M22,78 C60,86 140,85 174,72 C140,80 60,80 22,78 Z", "#2b2540")
    oars = stroke("M60,70 L146,98", "#cfa585", 4)
    lamp = (
        stroke("M36,80 C34,50 38,34 48,26", "#3a3048", 4)
        + shape("M42,26 h12 l3,22 h-18 Z", "#ffd694")
        + shape("M40,22 h16 v5 h-16 Z", "#3a3048")
    )
    return drawing(*BOAT_SIZE, hull, lit, inside, oars, lamp)


def fisher() -> str:
    """Somebody in a small boat who has laid the rod aside to listen."""
    rod = stroke("M88,66 C112,36 128,24 146,18", "#8a6a5c", 2.4)
    body = shape("M54,86 C52,62 60,50 74,50 C88,50 94,64 92,86 Z", "#51608c") + shape(
        "M80,51 C90,54 94,66 92,86 H82 C86,72 86,60 80,51 Z", "#e3b892", 0.8
    )
    head = oval((74, 40), (10, 11), "#e8bf9c") + shape("M58,36 C66,32 84,32 92,36 L92,40 C80,37 68,37 58,40 Z", "#7d5a3e")
    hat = shape("M65,35 C66,22 83,22 84,35 Z", "#a87c4e") + stroke("M66,33 H84", "#5a3f38", 2.4)
    hull = shape("M6,80 C30,88 120,88 144,78 C138,100 122,110 78,110 C36,110 14,100 6,80 Z", "#4a4058")
    lit = shape("M96,88 C120,86 134,84 144,78 C138,100 122,110 86,110 C108,106 114,98 96,88 Z", "#d9926f", 0.75)
    return drawing(*FISHER_SIZE, rod, body, head, hat, hull, lit, stroke("M6,80 C30,88 120,88 144,78", "#f3c6a0", 2.4, 0.8))


def ferry() -> str:
    """A ferry far out, all its windows lit."""
    house = shape("M22,26 V10 H92 V26 Z", "#e9d6cc") + shape("M70,10 H92 V26 H70 Z", "#ffe9cf") + shape("M40,10 V3 H66 V10 Z", "#d8c0bd")
    panes = "".join(shape(f"M{x},14 h8 v7 h-8 Z", "#ffcf7f") for x in (28, 41, 54, 67, 80))
    hull = (
        shape("M4,26 H118 L108,40 H14 Z", "#3f4468")
        + shape("M70,26 H118 L108,40 H70 Z", "#a8706a", 0.8)
        + stroke("M4,26 H118", "#f6d9bd", 2.4)
    )
    chimney = shape("M76,10 V0 H84 V10 Z", "#c9604f")
    return drawing(*FERRY_SIZE, chimney, house, panes, hull, stroke("M10,42 H112", "#fff1df", 2, 0.5))


def sail(colour: str) -> str:
    """A small sailing boat."""
    cloth = shape("M21,2 C34,18 40,34 40,44 H21 Z", colour) + shape("M19,8 C12,22 8,34 6,44 H19 Z", "#fff6e2")
    hull = shape("M4,47 H40 L35,56 H10 Z", "#3f4468") + stroke("M20,1 V48", "#5a4552", 2)
    return drawing(*SAIL_SIZE, cloth, hull, stroke("M4,47 H40", "#f3c6a0", 1.8))


def raft() -> str:
    """A light in a paper flower that swims on the water."""
    tone = fade("paper", (0, 4), (0, 28), ((0, "#fff6da", 1), (1, "#f0a878", 1)))
    petals = shape("M17,3 C24,10 25,20 22,27 H12 C9,20 10,10 17,3 Z", "url(#paper)")
    sides = shape("M3,14 C10,14 14,20 14,27 H10 C5,25 3,20 3,14 Z", "#f3c2b4") + shape(
        "M31,14 C24,14 20,20 20,27 H24 C29,25 31,20 31,14 Z", "#ffe3c8"
    )
    return drawing(*RAFT_SIZE, tone, sides, petals, oval((17, 21), (3, 4), "#fffdf2"), shape("M4,26 H30 L26,31 H8 Z", "#33525a"))
