"""The small pictures beside the words, drawn as SVG text in paper and one accent."""

from functools import lru_cache
from typing import Literal

from game.core.names import MovementName, Side
from game.screen.theme import ACCENT, INK, PAPER, hex_of

Pictogram = Literal[
    "go_on", "back", "stop", "leg", "hand", "leg_left", "leg_right", "hand_left", "hand_right", "hands", "swap", "people",
    "person_new", "door", "again", "film", "keyboard", "camera", "camera_on", "eye", "path", "wait", "more", "note",
    "distance", "view", "brightness", "speed",
]  # fmt: skip

LEG_MOVEMENTS: tuple[MovementName, ...] = ("knee_extension", "ankle_dorsiflexion")
LINES, LIT, DARK = hex_of(PAPER), hex_of(ACCENT), hex_of(INK)


@lru_cache(maxsize=128)
def pictogram(name: Pictogram, ink: str = LINES, spot: str = LIT) -> str:
    """Return the drawing `name` as SVG in a square, its lines in `ink` and what matters in `spot`."""
    body = _BODIES[name].format(ink=ink, spot=spot)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">{body}</svg>'


def side_picture(movement: MovementName, side: Side) -> str:
    """Return the drawing of a body, seen as in a mirror, whose trained limb is lit."""
    if movement in LEG_MOVEMENTS:
        return pictogram("leg_left" if side == "left" else "leg_right")
    return pictogram("hand_left" if side == "left" else "hand_right")


def _stroke(path: str, width: float, colour: str = "{ink}", opacity: float = 1.0) -> str:
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-opacity="{opacity}" '
        f'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _dot(x: float, y: float, radius: float, colour: str = "{ink}") -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>'


def _shape(path: str, colour: str = "{ink}") -> str:
    return f'<path d="{path}" fill="{colour}"/>'


def _body(*lit: str) -> str:
    """Return a person seen from behind, whose limbs `lit` are lit."""
    limbs = {
        "hand_left": "M33,38 L25,64", "hand_right": "M67,38 L75,64",
        "leg_left": "M43,64 L41,92", "leg_right": "M57,64 L59,92",
    }  # fmt: skip
    quiet = "".join(_stroke(path, 9, opacity=0.6) for name, path in limbs.items() if name not in lit)
    marks = {"hand_left": (25, 65), "hand_right": (75, 65), "leg_left": (42, 78), "leg_right": (58, 78)}
    head_and_back = _dot(50, 16, 10) + _shape("M36,31 q14,-5 28,0 q4,2 3,9 l-3,25 h-28 l-3,-25 q-1,-7 3,-9 z")
    bright = "".join(_stroke(limbs[one], 13, "{spot}") + _dot(*marks[one], 10, "{spot}") + _dot(*marks[one], 4, DARK) for one in lit)
    return head_and_back + quiet + bright


_LEG = (
    _dot(33, 20, 10)
    + _stroke("M32,38 L31,60", 18)
    + _stroke("M35,42 L48,54", 7)
    + _stroke("M14,36 V94 M14,68 H44 M44,68 V94", 5, opacity=0.55)
    + _stroke("M34,60 L60,60", 14)
    + _stroke("M60,60 L60,86 L67,86", 9, opacity=0.35)
    + _stroke("M60,60 L86,52 L84,43", 12, "{spot}")
    + _stroke("M72,84 Q84,78 87,66", 4, "{spot}")
    + _shape("M80,68 L88,58 L94,70 Z", "{spot}")
)
_HAND = (
    _stroke("M6,78 H60 M16,80 V94 M50,80 V94", 6, opacity=0.55)
    + _stroke("M12,62 L52,62", 18)
    + _stroke("M52,62 L74,80", 13, opacity=0.35)
    + _stroke("M52,62 L72,40 L84,22", 14, "{spot}")
    + _stroke("M62,46 L54,36", 7, "{spot}")
    + _stroke("M84,70 Q92,58 89,46", 4, "{spot}")
    + _shape("M83,49 L87,37 L96,47 Z", "{spot}")
)
_CAMERA = '<rect x="12" y="30" width="76" height="52" rx="12" fill="{ink}"/>' + _shape("M34,32 l6,-12 h20 l6,12 z")
_LENS = _dot(50, 56, 19, DARK) + _dot(50, 56, 10, "{ink}")
_PERSON = _dot(50, 30, 17) + _shape("M18,88 q0,-34 32,-34 q32,0 32,34 z")

_BODIES: dict[Pictogram, str] = {
    "go_on": _shape("M30,18 q0,-6 6,-3 L82,46 q5,4 0,8 L36,85 q-6,3 -6,-3 z", "{spot}"),
    "back": _stroke("M44,22 L16,50 L44,78 M18,50 H84", 12),
    "stop": '<rect x="20" y="20" width="60" height="60" rx="10" fill="{spot}"/>',
    "leg": _LEG,
    "hand": _HAND,
    "leg_left": _body("leg_left"),
    "leg_right": _body("leg_right"),
    "hand_left": _body("hand_left"),
    "hands": _body("hand_left", "hand_right"),
    "hand_right": _body("hand_right"),
    "swap": _stroke("M18,36 H74 M60,20 L78,36 L60,52", 10) + _stroke("M82,68 H26 M40,52 L22,68 L40,84", 10, "{spot}"),
    "people": _dot(66, 30, 13, "{spot}") + _shape("M44,84 q0,-34 22,-34 q24,0 26,34 z", "{spot}")
    + _dot(34, 26, 14) + _shape("M6,86 q0,-40 28,-40 q28,0 28,40 z"),
    "person_new": _dot(38, 30, 15) + _shape("M8,86 q0,-34 30,-34 q30,0 30,34 z") + _stroke("M80,26 V54 M66,40 H94", 9, "{spot}"),
    "door": _stroke("M52,16 H22 V84 H52", 10) + _stroke("M46,50 H86 M72,34 L88,50 L72,66", 10, "{spot}"),
    "again": _stroke("M78,38 A32,32 0 1 0 82,56", 11) + _shape("M88,18 L86,48 L60,36 Z", "{spot}"),
    "film": '<rect x="10" y="22" width="80" height="56" rx="10" fill="{ink}"/>' + _shape("M42,36 L64,50 L42,64 Z", DARK),
    "keyboard": '<rect x="6" y="28" width="88" height="48" rx="10" fill="{ink}"/>'
    + _stroke("M20,42 h1 M35,42 h1 M50,42 h1 M65,42 h1 M79,42 h1", 8, DARK) + _stroke("M28,62 H72", 10, DARK),
    "camera": _CAMERA + _LENS,
    "camera_on": _CAMERA + _LENS + _dot(84, 24, 12, "{spot}"),
    "eye": _shape("M4,50 Q50,-2 96,50 Q50,102 4,50 z") + _dot(50, 50, 19, DARK) + _dot(50, 50, 8, "{spot}"),
    "path": "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="{r * 0.42}" fill="{c}"/>'
        for x, y, r, c in ((56, 16, 8, "{ink}"), (44, 30, 12, "{ink}"), (56, 49, 18, "{ink}"), (42, 76, 27, "{spot}"))
    ),
    "wait": _stroke("M34,26 V74 M66,26 V74", 14),
    "note": '<rect x="20" y="10" width="60" height="80" rx="9" fill="{ink}"/>' + _stroke("M34,34 H66 M34,52 H66 M34,70 H52", 7, DARK),
    "distance": _stroke("M8,24 V76 M92,24 V76", 9) + _stroke("M24,50 H76 M36,34 L22,50 L36,66 M64,34 L78,50 L64,66", 9, "{spot}"),
    "view": _dot(50, 22, 17) + _shape("M22,66 q0,-24 28,-24 q28,0 28,24 z")
    + _stroke("M10,62 Q10,88 50,88 Q84,88 89,70", 9, "{spot}") + _shape("M74,68 L93,50 L98,76 Z", "{spot}"),
    "brightness": _dot(50, 50, 20, "{spot}")
    + _stroke("M50,8 V20 M50,80 V92 M8,50 H20 M80,50 H92 M20,20 L29,29 M71,71 L80,80 M80,20 L71,29 M29,71 L20,80", 8, "{spot}"),
    "speed": _stroke("M14,74 A42,42 0 1 1 86,74", 10) + _stroke("M50,62 L70,38", 9, "{spot}") + _dot(50, 62, 9, "{spot}"),
    "more": _dot(22, 50, 9) + _dot(50, 50, 9) + _dot(78, 50, 9),
}  # fmt: skip
