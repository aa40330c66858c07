"""Drawings of what stands under the old tree and around it."""

from game.minigames.orchard.foliage import cluster, foliage_of, leaves
from game.minigames.orchard.shapes_tree import BARK_DARK, BARK_LIT
from game.screen.canvas import Point
from game.screen.shapes import drawing, fade, oval, route, shape, stroke

WOOD, WOOD_DARK, WOOD_LIT = "#80604f", "#493643", "#dba478"
INK, PALE = "#20263c", "#fff3df"


def ladder() -> str:
    """A wooden ladder that leans to the left, 110 wide and 300 high."""
    rails = stroke("M84,296 L10,8 M106,292 L38,6", WOOD_DARK, 8) + stroke("M107,290 L40,8", WOOD_LIT, 2.4)
    rungs = "".join(
        stroke(f"M{84 - 74 * at:.1f},{296 - 288 * at:.1f} L{106 - 68 * at:.1f},{292 - 286 * at:.1f}", WOOD, 5.5)
        for at in (0.1, 0.24, 0.38, 0.52, 0.66, 0.8, 0.94)
    )
    return drawing(110, 300, rails, rungs)


def hive() -> str:
    """A straw hive on a stand, 100 wide and 130 high."""
    tone = fade("straw", (14, 0), (88, 0), ((0, "#6e4f45", 1), (0.5, "#b78754", 1), (1, "#f1c98c", 1)))
    body = shape("M50,8 C82,8 90,60 88,96 L12,96 C10,60 18,8 50,8 Z", "url(#straw)")
    bands = "".join(
        stroke(f"M{x},{y} Q50,{y + 9} {100 - x},{y}", "#6e4f45", 2.6, 0.6) for x, y in ((30, 24), (20, 40), (15, 56), (13, 72), (12, 86))
    )
    door = shape("M42,96 C42,80 58,80 58,96 Z", INK)
    stand = stroke("M4,99 H96", WOOD, 7) + stroke("M18,102 L14,128 M82,102 L86,128", WOOD_DARK, 6) + stroke("M6,96 H96", WOOD_LIT, 2)
    return drawing(100, 130, stand, tone, body, bands, door)


def lantern() -> str:
    """A lantern on a cord, 60 wide and 110 high."""
    cord = stroke("M30,0 V34", WOOD_DARK, 3)
    roof = shape("M10,48 L30,30 L50,48 Z", INK) + stroke("M30,32 L50,48", BARK_LIT, 2)
    glass = shape("M14,49 L46,49 L42,92 L18,92 Z", "#ffd98f") + shape("M30,56 C39,68 37,84 30,86 C23,84 21,68 30,56 Z", "#fff6df")
    frame = stroke("M14,49 L18,92 M46,49 L42,92 M30,49 V56", INK, 3) + stroke("M14,94 H46", INK, 6)
    return drawing(60, 110, cord, glass, frame, roof)


def bench() -> str:
    """A bench that looks over the lake, 160 wide and 96 high."""
    legs = stroke("M22,56 L16,92 M138,56 L144,92", WOOD_DARK, 8)
    back = "".join(stroke(f"M10,{y} H150", WOOD, 10) + stroke(f"M11,{y - 4} H150", WOOD_LIT, 2.2) for y in (14, 32))
    posts = stroke("M24,8 V58 M136,8 V58", WOOD_DARK, 6)
    seat = stroke("M6,58 H154", WOOD, 11) + stroke("M6,54 H154", WOOD_LIT, 3)
    return drawing(160, 96, legs, posts, back, seat)


def cat() -> str:
    """A cat that sits and looks at the lake, 90 wide and 96 high."""
    tail = stroke("M28,86 C4,88 2,62 16,54", INK, 9)
    body = shape("M30,90 C20,64 34,44 48,38 C66,44 74,66 70,90 Z", INK)
    head = shape("M40,34 L38,12 L49,20 C54,18 60,18 64,21 L75,13 L73,36 C70,47 44,47 40,34 Z", INK)
    lit = stroke("M74,15 L72,36 C70,42 66,44 62,46 C70,56 74,72 70,89", "#f0a878", 2.6, 0.9)
    chest = shape("M58,48 C66,58 66,76 60,88 C54,74 54,60 58,48 Z", PALE, 0.85)
    return drawing(90, 96, tail, body, head, lit, chest)


def boat() -> str:
    """A rowing boat at rest with its image in the water, 190 wide and 80 high."""
    image = shape("M18,50 C40,74 150,74 174,50 Z", "#2a2a48", 0.45)
    hull = fade("hull", (10, 0), (180, 0), ((0, "#3a2f42", 1), (0.6, "#7a4a46", 1), (1, "#d48c68", 1)))
    side = shape("M6,22 C30,30 160,30 186,16 C180,38 168,50 150,53 L40,53 C24,50 12,38 6,22 Z", "url(#hull)")
    inside = shape("M6,22 C40,14 150,12 186,16 C160,29 34,32 6,22 Z", "#2b2434")
    thwart = stroke("M64,22 L70,27 M118,19 L124,25", WOOD_LIT, 5)
    oar = stroke("M88,20 L172,4", WOOD_LIT, 4) + oval((176, 3), (12, 3.4), WOOD_LIT)
    rim = stroke("M6,22 C34,31 160,29 186,16", WOOD_LIT, 3)
    return drawing(190, 80, image, hull, side, inside, thwart, rim, oar)


def swan() -> str:
    """A swan on the water that swims to the right, 70 wide and 66 high."""
    image = shape("M8,46 C18,62 52,62 62,46 Z", PALE, 0.22)
    body = shape("M4,36 C14,24 34,26 46,30 C56,34 64,40 62,46 C50,52 16,52 8,46 C6,42 6,40 4,36 Z", PALE)
    shade = shape("M8,46 C22,40 46,42 62,45 C50,52 16,52 8,46 Z", "#c9b6c4", 0.8)
    neck = stroke("M54,38 C66,26 46,16 56,8", PALE, 6) + oval((59, 8), (6, 4.6), PALE)
    beak = shape("M64,6 L70,10 L63,11 Z", "#d9773f")
    return drawing(74, 66, image, body, shade, neck, beak)


def balloon() -> str:
    """A balloon far away in the morning sky, 90 wide and 130 high."""
    tone = fade("silk", (6, 0), (84, 0), ((0, "#7a4a5c", 1), (0.55, "#c2604c", 1), (1, "#ffb98a", 1)))
    silk = shape("M45,4 C78,4 90,34 82,58 C76,76 60,88 54,98 L36,98 C30,88 14,76 8,58 C0,34 12,4 45,4 Z", "url(#silk)")
    stripes = shape("M38,5 C22,30 26,72 42,98 L48,98 C64,72 68,30 52,5 Z", PALE, 0.75)
    ropes = stroke("M38,98 L40,112 M52,98 L50,112", INK, 1.6)
    car = shape("M37,111 H53 L51,125 H39 Z", WOOD_DARK)
    return drawing(90, 130, tone, silk, stripes, ropes, car)


def bird(hop: float) -> str:
    """A robin, 60 wide and 54 high; `hop` (0..1) lifts its wings."""
    legs = stroke("M27,42 L26,52 M34,42 L35,52", INK, 2)
    tail = shape("M14,32 L0,26 L3,34 L12,40 Z", "#4a3f4c")
    body = shape("M10,34 C12,18 28,10 40,12 C52,14 54,28 48,36 C42,46 18,48 10,34 Z", "#6d5560")
    breast = shape("M36,13 C50,12 54,26 48,36 C44,43 36,44 30,42 C38,32 40,22 36,13 Z", "#e0703f")
    wing = shape(f"M16,30 C22,{22 - 24 * hop:.1f} 32,{22 - 20 * hop:.1f} 36,28 C30,38 20,38 16,30 Z", "#4a3f4c")
    face = oval((46, 18), (2.4, 2.4), INK) + shape("M53,19 L60,22 L53,24 Z", "#f3c27a")
    return drawing(60, 54, legs, tail, body, breast, wing, face)


def butterfly(opened: float, colour: str) -> str:
    """A butterfly 40 wide and 34 high; `opened` (0..1) is how wide its wings are."""
    wide = 4 + 14 * opened
    wings = "".join(
        oval((20 + side * wide * 0.6, 12), (0.6 * wide, 9), colour) + oval((20 + side * wide * 0.45, 23), (0.45 * wide, 6), PALE)
        for side in (-1, 1)
    )
    return drawing(40, 34, wings, stroke("M20,8 V27", INK, 2.6))


def young_tree(size: float, season: str) -> str:
    """The tree that was planted, 240 wide and 300 high; `size` (0..1) is how far it has grown."""
    colours, top = foliage_of(season, "apricot"), 292 - 190 * size

    def at(dx: float, dy: float) -> Point:
        return 120 + dx * size, top + dy * size

    half, fork = 3 + 8 * size, top + 50 * size
    body = ("M", 120 - 2 * half, 296, "C", 120 - half, 280, 120 - 0.8 * half, 240, 120 - 0.5 * half, fork, "L", 120 + 0.5 * half, fork)
    trunk = shape(route(*body, "C", 120 + 0.8 * half, 240, 120 + half, 280, 120 + 2 * half, 296, "Z"), BARK_DARK)
    trunk += stroke(
        route("M", 121 + half, 290, "C", 120 + 0.8 * half, 260, 120 + 0.6 * half, 240, 120 + 0.4 * half, fork), BARK_LIT, 2, 0.8
    )
    right, left = ("M", 120, fork + 30 * size, "L", *at(46, -4)), ("M", 120, fork + 22 * size, "L", *at(-42, -8))
    twigs = stroke(route(*right, *left, "M", 120, fork, "L", *at(0, -20)), BARK_DARK, 2 + 4 * size)
    crowns = ((-50, 2, 54, 42), (52, 6, 50, 40), (0, -46, 66, 54), (2, 10, 44, 30))
    crown = "".join(cluster(at(x, y), (wide * size, high * size), 300 + place, colours) for place, (x, y, wide, high) in enumerate(crowns))
    bright = leaves(at(0, -14), (92 * size, 66 * size), round(14 + 26 * size), 320, colours, 9 + 5 * size)
    stake = "" if size > 0.5 else stroke(f"M100,296 V{top - 10:.0f}", WOOD, 5) + stroke(f"M100,{top + 26:.0f} L122,{top + 30:.0f}", PALE, 3)
    return drawing(240, 300, stake, trunk, twigs, crown, bright)
