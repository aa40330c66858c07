"""The people of the cards' pictures, and their heads, hands and muscles; each is drawn around its own origin."""

from game.screen.canvas import Point
from game.screen.shapes import oval, route, shape, stroke
from game.screen.theme import ACCENT, HILLS, INK, PAPER, hex_of

SKIN, SKIN_DARK, HAIR = "#e9c6a3", "#c99b7c", "#f1ebe2"
SHIRT, ROSE, MOSS, CLOTH = "#fff8ea", "#d98f86", "#9fc0a8", "#5b6487"
LIT, LIGHT, DARK = hex_of(ACCENT), hex_of(PAPER), hex_of(INK)
WOOD = HILLS[0]
FLESH, FLESH_DARK = "#d98f86", "#b4706c"
HEAD = (
    "M60,214 L60,170 C20,160 0,125 0,90 C0,40 40,0 95,0 C150,0 185,38 185,85 L204,118 C207,124 203,128 197,129 "
    "L186,131 L184,158 C182,172 172,176 160,175 L140,173 L140,214 Z"
)
BRAIN = "M36,88 C28,58 58,28 90,36 C115,20 152,36 154,66 C170,82 158,110 134,108 C124,124 98,124 88,112 C64,120 40,110 36,88 Z"
FOLDS = "M60,64 Q82,58 86,80 M98,40 Q92,62 112,66 M124,52 Q142,60 132,82 M66,96 Q90,84 106,98"


def face(shirt: str = SHIRT, hair: str = HAIR) -> str:
    """A head from the front with its shoulders; the origin is the middle of the head."""
    body = shape("M-52,96 q0,-58 52,-58 q52,0 52,58 z", shirt)
    return (
        body
        + stroke("M0,24 V42", SKIN_DARK, 20)
        + oval((0, 0), (30, 33), SKIN)
        + shape("M-32,-2 Q-34,-40 0,-40 Q34,-40 32,-2 Q22,-22 0,-22 Q-22,-22 -32,-2 Z", hair)
    )


def thinking_head(skin: str = SKIN, brain: str = LIT) -> str:
    """A head from the side that looks to the right, with its brain; 206 wide and 214 high from its top left."""
    return shape(HEAD, skin) + shape(BRAIN, brain) + stroke(FOLDS, "#a8724f", 6)


def seated(
    arm: tuple[Point, Point], shin: Point = (72, 80), shirt: str = SHIRT, lit: str = "", lean: float = 0.0, chair: bool = True
) -> str:
    """Somebody on a chair from the side; the origin is the hip. `arm` is where elbow and hand are, `lit` "arm" or "leg"."""
    top = (4 + lean, -72 + abs(lean) * 0.25)
    seat = stroke("M-34,-96 V96 M-34,30 H54 M54,30 V96", WOOD, 9) if chair else ""
    leg = stroke(route("M", 72, 2, "L", *shin), LIT if lit == "leg" else CLOTH, 24) + _foot(shin, lit == "leg")
    body = stroke(route("M", *top, "L", 0, -8), shirt, 48) + stroke("M2,4 L70,2", CLOTH, 30)
    head = oval((top[0] + 6, top[1] - 52), (26, 28), SKIN) + _hair((top[0] + 6, top[1] - 52))
    elbow, hand = arm
    sleeve = stroke(route("M", top[0] + 2, top[1] + 8, "L", *elbow, "L", *hand), LIT if lit == "arm" else HILLS[1], 17)
    return seat + leg + body + head + sleeve + oval(hand, (12, 12), SKIN)


def standing(shirt: str = MOSS, arm: tuple[Point, Point] = ((16, -100), (24, -76))) -> str:
    """Somebody who stands and looks to the right; the origin is the ground between the feet."""
    legs = stroke("M-8,-62 L-10,-8 M8,-62 L10,-8", CLOTH, 17) + stroke("M-10,-6 H2 M10,-6 H22", DARK, 12)
    body = stroke("M0,-124 L0,-74", shirt, 42) + oval((4, -170), (24, 26), SKIN) + _hair((4, -170))
    return legs + body + stroke(route("M", 4, -124, "L", *arm[0], "L", *arm[1]), HILLS[1], 15) + oval(arm[1], (10, 10), SKIN)


def open_hand(skin: str = SKIN, spread: float = 1.0) -> str:
    """A hand that shows its palm, pointing up; the origin is the wrist. It is about 150 high."""
    roots, tips = (
        ((-27, -68), (-9, -76), (9, -76), (26, -66)),
        ((-27 - 20 * spread, -122), (-10 - 6 * spread, -142), (9 + 7 * spread, -140), (26 + 19 * spread, -116)),
    )
    fingers = "".join(stroke(route("M", *root, "L", *tip), skin, 17) for root, tip in zip(roots, tips, strict=True))
    thumb = stroke(route("M", -24, -30, "L", -50 - 8 * spread, -62), skin, 19)
    palm = shape("M-22,0 C-32,-20 -38,-50 -35,-72 Q0,-84 34,-70 C37,-48 32,-18 22,0 Z", skin)
    return thumb + fingers + palm + stroke("M-22,-34 Q0,-22 20,-40", SKIN_DARK, 4)


def fist(skin: str = SKIN) -> str:
    """A closed hand that points up; the origin is the wrist."""
    block = shape("M-26,0 C-40,-24 -42,-70 -30,-84 Q0,-96 32,-82 C42,-64 38,-20 24,0 Z", skin)
    lines = stroke("M-14,-86 V-58 M3,-88 V-58 M19,-85 V-60", SKIN_DARK, 4)
    return block + lines + stroke("M-34,-36 Q-6,-58 20,-42", SKIN_DARK, 17) + stroke("M-34,-36 Q-6,-58 20,-42", skin, 11)


def forearm(length: float = 120.0, colour: str = CLOTH) -> str:
    """A sleeve that ends at the wrist, the origin, and comes from below."""
    return stroke(route("M", 0, 10, "L", 0, length), colour, 46) + stroke("M-22,12 H22", LIGHT, 9)


def muscle(length: float = 150.0, thick: float = 34.0) -> str:
    """A muscle between its two sinews, lying; the origin is its middle."""
    half, tip = length / 2, length / 2 + 26
    sinews = stroke(route("M", -tip, 0, "H", -half + 14, "M", half - 14, 0, "H", tip), LIGHT, 12)
    belly = route(
        "M",
        -half,
        0,
        "C",
        -half / 2,
        -thick * 1.3,
        half / 2,
        -thick * 1.3,
        half,
        0,
        "C",
        half / 2,
        thick * 1.3,
        -half / 2,
        thick * 1.3,
        -half,
        0,
        "Z",
    )
    lines = "".join(
        stroke(route("M", -half * 0.72, y * 0.35, "Q", 0, y, half * 0.72, y * 0.35), FLESH_DARK, 4)
        for y in (-thick * 0.8, 0.0, thick * 0.8)
    )
    return sinews + shape(belly, FLESH) + lines


def _foot(ankle: Point, lit: bool) -> str:
    x, y = ankle
    forward = (x + 26, y + 4) if y > 40 else (x + 8, y - 26)
    return stroke(route("M", x, y + 4, "L", *forward), LIT if lit else DARK, 17)


def _hair(at: Point) -> str:
    x, y = at
    return shape(
        route(
            "M",
            x + 20,
            y - 16,
            "C",
            x + 8,
            y - 36,
            x - 28,
            y - 34,
            x - 28,
            y - 2,
            "C",
            x - 28,
            y + 12,
            x - 20,
            y + 18,
            x - 14,
            y + 18,
            "C",
            x - 16,
            y,
            x - 8,
            y - 12,
            x + 20,
            y - 16,
            "Z",
        ),
        HAIR,
    )
