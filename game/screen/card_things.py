"""The things in the cards' pictures; each is drawn around its own origin."""

from game.screen.card_people import DARK, LIGHT, LIT, MOSS, ROSE
from game.screen.shapes import oval, route, shape, stroke
from game.screen.theme import HILLS, MEADOW, SKY, STONE

GLASS, STEEL = "#cfd6e6", "#9aa6c0"


def hourglass() -> str:
    """An hourglass that has run half; 110 wide and 170 high around its middle."""
    glass = shape("M-42,-76 H42 C42,-34 10,-16 10,0 C10,16 42,34 42,76 H-42 C-42,34 -10,16 -10,0 C-10,-16 -42,-34 -42,-76 Z", GLASS, 0.55)
    sand = shape("M-31,-40 H31 C26,-24 8,-14 5,0 H-5 C-8,-14 -26,-24 -31,-40 Z", LIT) + shape("M-40,74 C-30,44 30,44 40,74 Z", LIT)
    return glass + sand + stroke("M0,0 V56", LIT, 5) + stroke("M-54,-84 H54 M-54,84 H54", HILLS[0], 15)


def syringe() -> str:
    """A syringe that points to the left; about 190 long around its middle."""
    barrel = shape("M-46,-21 H54 V21 H-46 Z", GLASS) + shape("M-46,-17 H6 V17 H-46 Z", ROSE, 0.85)
    marks = stroke("M-24,-19 v12 M-6,-19 v12 M12,-19 v12 M30,-19 v12", DARK, 4)
    return stroke("M-46,0 H-96", STEEL, 6) + barrel + stroke("M54,-30 V30", STEEL, 10) + stroke("M58,0 H94 M94,-20 V20", STEEL, 10) + marks


def stimulator() -> str:
    """The small box of a stimulator; 90 wide and 120 high around its middle."""
    case = shape("M-45,-46 q0,-14 14,-14 h62 q14,0 14,14 v92 q0,14 -14,14 h-62 q-14,0 -14,-14 Z", LIGHT)
    return (
        case
        + shape("M-31,-44 h62 v40 h-62 Z", MEADOW[1])
        + stroke("M-24,-24 h10 l7,-12 l10,24 l7,-12 h14", LIT, 5)
        + oval((-18, 28), (11, 11), HILLS[2])
        + oval((18, 28), (11, 11), ROSE)
    )


def mirror() -> str:
    """A mirror that stands upright, seen from its front; 130 wide and 230 high around its middle."""
    pane = shape("M-52,-104 H52 V104 H-52 Z", "#b9c3dc")
    shine = shape("M-52,-20 L10,-104 H44 L-52,30 Z", "#e3e8f4", 0.8)
    return pane + shine + stroke("M-56,-108 H56 V108 H-56 Z", HILLS[0], 15)


def book(colour: str, wide: float = 190.0) -> str:
    """A book that lies, its back to us; 34 high, the origin is its middle."""
    w = wide / 2
    return stroke(route("M", -w, 0, "H", w), colour, 34) + stroke(route("M", -w + 24, 0, "H", w - 40), LIGHT, 6)


def cup() -> str:
    """A warm cup; about 90 wide, the origin is its middle."""
    body = shape("M-34,-26 H34 L28,26 Q26,36 14,36 H-14 Q-26,36 -28,26 Z", LIGHT) + stroke("M34,-14 Q58,-14 54,4 Q50,18 30,16", LIGHT, 9)
    return body + stroke("M-12,-42 q-8,-12 0,-24 M10,-42 q-8,-12 0,-24", LIGHT, 5, 0.6)


def house() -> str:
    """A house; 190 wide and 170 high, the origin is the middle of its foot."""
    return shape("M-76,-92 H76 V0 H-76 Z", LIGHT) + shape("M-98,-88 L0,-172 L98,-88 Z", ROSE) + shape("M-56,-62 h40 v36 h-40 Z", LIT)


def bench() -> str:
    """A bench, seen from its front; 150 wide, the origin is the middle of its foot."""
    return stroke("M-58,0 V-36 M58,0 V-36", "#6f5648", 11) + stroke("M-72,-38 H72 M-72,-62 H72 M-72,-82 H72", "#a97f5f", 11)


def laptop() -> str:
    """An open laptop with the stone path on its screen; 230 wide, the origin is the middle of its foot."""
    lid = (
        shape("M-100,-150 q0,-12 12,-12 h176 q12,0 12,12 v138 h-200 Z", STEEL)
        + shape("M-88,-150 h176 v126 h-176 Z", SKY[0])
        + shape("M-88,-88 h176 v64 h-176 Z", SKY[1])
    )
    stones = "".join(
        oval((x, y), (wide, wide * 0.34), STONE[0]) for x, y, wide in ((-44, -42, 24), (8, -58, 19), (40, -72, 14), (28, -84, 9))
    )
    return lid + oval((48, -116), (15, 15), LIT) + stones + stroke("M-112,-4 H112", GLASS, 15)


def shield() -> str:
    """A shield; 130 wide and 160 high around its middle."""
    half = shape("M0,-80 C22,-66 44,-60 64,-60 C66,4 44,54 0,80 Z", MOSS)
    return shape("M0,-80 C-22,-66 -44,-60 -64,-60 C-66,4 -44,54 0,80 Z", "#b9d3c0") + half


def feather() -> str:
    """A feather that lies on the air; about 190 long around its middle."""
    vane = shape("M-84,26 C-50,-44 40,-66 92,-46 C70,6 -10,44 -84,26 Z", LIGHT) + shape(
        "M-84,26 C-20,22 50,-10 92,-46 C70,6 -10,44 -84,26 Z", "#d9cfe0"
    )
    return vane + stroke("M-112,40 C-60,20 30,-16 84,-42", HILLS[0], 5)
