"""Drawings of who is awake at night: deer, and an owl on its branch."""

from game.screen.easing import mixed
from game.screen.shapes import drawing, oval, route, shape, stroke

DEER, OWL = (110.0, 110.0), (70.0, 86.0)
LIT = "#a9b4e0"


def deer(stoop: float) -> str:
    """A deer that looks to the right; `stoop` 0..1 lets its head come down to the water."""
    legs = stroke("M30,62 L27,86 L30,106 M38,64 L41,86 L39,106 M66,64 L64,86 L66,106 M73,60 L78,84 L76,106", "#3b4573", 4)
    body = shape("M22,50 C34,38 58,42 76,42 C84,46 82,62 72,66 C54,72 36,72 26,66 C20,62 20,56 22,50 Z", "#56618f")
    head = (mixed(93, 100, stoop), mixed(18, 78, stoop))
    neck = stroke(route("M", 73, 51, "Q", mixed(84, 92, stoop), mixed(38, 52, stoop), head[0] - 3, head[1] + 2), "#56618f", 11)
    lit = stroke(route("M", 78, 46, "Q", mixed(88, 96, stoop), mixed(34, 52, stoop), head[0], head[1] - 3), LIT, 1.6, 0.8)
    turn = mixed(12, 58, stoop)
    parts = oval((0, 0), (10, 6), "#56618f") + oval((9, 2), (6, 3.8), "#56618f") + shape("M-6,-3 L-14,-10 L-3,-6 Z", "#56618f")
    parts += stroke("M-3,-5 C-10,-16 -4,-24 -6,-32 M-7,-15 L-15,-22 M0,-5 C2,-16 8,-20 8,-30 M4,-17 L13,-22", "#7c86b4", 2.2)
    parts += stroke("M2,-6 C8,-6 13,-2 15,1", LIT, 1.4, 0.8)
    muzzle = f'<g transform="translate({head[0]:.1f} {head[1]:.1f}) rotate({turn:.1f})">{parts}</g>'
    tail = oval((21, 53), (3.4, 6), "#c3c9e6", 0.9)
    return drawing(*DEER, legs, tail, body, stroke("M30,43 C46,40 62,42 76,43", LIT, 1.6, 0.8), neck, lit, muzzle)


def owl(turned: float, awake: bool) -> str:
    """An owl, seen from before; its head is turned from -1 (left) to 1 (right), its eyes open or closed."""
    body = shape("M16,44 C14,66 22,84 35,84 C48,84 56,66 54,44 C50,30 20,30 16,44 Z", "#4b5081")
    breast = "".join(stroke(f"M{x},{y} q3,4 6,0", "#7a77a0", 1.4, 0.8) for y in (56, 63, 70) for x in (25, 33, 41 if y < 70 else 38))
    wing = shape("M47,42 C58,52 56,72 46,80 C50,66 50,52 47,42 Z", "#3a4070") + stroke("M53,46 C57,56 55,68 50,76", LIT, 1.8, 0.8)
    shift = 6 * turned
    head = oval((35 + 0.3 * shift, 30), (20, 17), "#555b8e") + shape(
        f"M{18 + 0.3 * shift},22 l-1,-14 l11,7 Z M{52 + 0.3 * shift},22 l1,-14 l-11,7 Z", "#555b8e"
    )
    disc = oval((27 + shift, 31), (9.4, 10), "#8e88a8") + oval((43 + shift, 31), (9.4, 10), "#a59ab2")
    eyes = "".join(
        oval((x + shift, 31), (5.6, 5.8), "#ffd77e")
        + oval((x + 1.2 * shift, 31), (2.9, 3.2), "#0c1024")
        + oval((x + 1.6 + shift, 29), (1.2, 1.2), "#fff")
        if awake
        else stroke(f"M{x - 5 + shift},31 q5,4 10,0", "#2b2f57", 1.8)
        for x in (27, 43)
    )
    beak = shape(f"M{33 + 1.2 * shift},36 h5 l-2.5,7 Z", "#d9a05f")
    feet = stroke("M29,83 v3 M33,83 v3 M38,83 v3 M42,83 v3", "#c99a63", 2.4)
    return drawing(*OWL, feet, body, breast, wing, head, disc, eyes, beak)


def branch() -> str:
    """The branch on which the owl sits, 130 by 60; it comes in from the left."""
    wood = shape("M0,30 C30,30 60,22 124,12 C90,26 50,40 0,46 Z", "#10162f") + stroke("M2,31 C34,30 64,23 122,12", LIT, 1.4, 0.7)
    twigs = stroke("M84,20 C96,26 104,34 108,44 M52,28 C58,16 66,8 76,4", "#10162f", 3)
    leaves = "".join(
        oval((x, y), (6, 3.4), colour)
        for x, y, colour in ((110, 46, "#22305a"), (102, 40, "#1a2550"), (78, 3, "#22305a"), (122, 10, "#2a3a68"), (70, 10, "#1a2550"))
    )
    return drawing(130, 60, wood, twigs, leaves)
