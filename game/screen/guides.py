"""One picture for each movement of where to sit and where the laptop stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas, Point
from game.screen.guide_parts import (
    ARROW_Y,
    BODY,
    DARK,
    FAR,
    FLOOR,
    GUIDE_SIZE,
    LIT,
    QUIET,
    SHADE,
    arm,
    distance_arrow,
    facing_arm,
    facing_foot,
    facing_head,
    facing_leg,
    facing_person,
    floor,
    laptop,
    open_hand,
    sight,
    sitting_person,
    table,
)
from game.screen.lines import size_in, write_line
from game.screen.shapes import drawing, oval, route, shape, stroke
from game.screen.text import Text
from game.screen.theme import BODY_SIZE

Away = Literal["near", "far"]
"""A hand is looked at from near, a body from further away."""
SMALL, RIM = 0.7, 10.0
LABEL_ROOM = (190.0, 66.0)
"""What the words along the arrow have, in units of the picture; they are clear of the floor above it."""
GAP = 16.0


@dataclass(frozen=True, slots=True)
class Guide:
    """A picture's inner part, drawn for the right side, how far away its laptop stands, and from where to where that is."""

    body: str
    away: Away
    distance: tuple[float, float]


@lru_cache(maxsize=32)
def guide_picture(movement: MovementName, side: Side, gap: int = 0) -> str:
    """Return the picture as SVG, its arrow open over a `gap`; as in a mirror, the left limb is on the left."""
    guide = _GUIDES[movement]
    body = guide.body + distance_arrow(*guide.distance, gap)
    turned = f'<g transform="translate({GUIDE_SIZE[0]} 0) scale(-1 1)">{body}</g>' if side == "left" else body
    return drawing(*GUIDE_SIZE, turned)


def draw_guide(canvas: Canvas, box: Box, movement: MovementName, side: Side, text: Text) -> None:
    """Draw the picture as large as `box` allows; the distance stands in the middle of its arrow, beside it where it is small."""
    scale = min(box.width / GUIDE_SIZE[0], box.height / GUIDE_SIZE[1])
    left, top = box.center[0] - GUIDE_SIZE[0] * scale / 2, box.center[1] - GUIDE_SIZE[1] * scale / 2
    guide, size = _GUIDES[movement], (GUIDE_SIZE[0] * scale, GUIDE_SIZE[1] * scale)
    words = text(f"guide-{guide.away}")
    if scale < SMALL:
        canvas.svg(guide_picture(movement, side), size, box.center)
        at = (left + size[0], top + size[1])
        write_line(canvas, words, BODY_SIZE, at, box.x + box.width - RIM - at[0], "bottomleft")
        return
    letters = size_in(canvas, words, BODY_SIZE, (LABEL_ROOM[0] * scale, LABEL_ROOM[1] * scale))
    gap = round(canvas.measure(words, letters)[0] / scale + 2 * GAP)
    canvas.svg(guide_picture(movement, side, gap), size, box.center)
    middle = sum(guide.distance) / 2
    x = GUIDE_SIZE[0] - middle if side == "left" else middle
    canvas.words(words, letters, (left + x * scale, top + ARROW_Y * scale), "center")


def _beside(person: str, hinge: Point, upper: float, lower: float) -> Guide:
    """The player looks at us and the laptop stands at the side; it must see from `upper` to `lower`."""
    stand = table(hinge[0] - 110, hinge[0] + 36, hinge[1] + 15)
    light = sight(hinge, (70, upper), (70, lower))
    return Guide(floor() + light + facing_person() + person + stand + laptop(hinge), "far", (202, 580))


def _opposite(limb: str, hinge: Point, upper: float, lower: float, away: Away, table_from: float) -> Guide:
    """The player looks at the laptop, which stands on a table that begins at `table_from`."""
    light = sight(hinge, (60, upper), (60, lower))
    stand = table(table_from, 660, hinge[1] + 15)
    body = floor() + light + sitting_person() + stand + limb + laptop(hinge)
    return Guide(body, away, (300 if away == "near" else 150, 580))


def _over_the_edge() -> Guide:
    """The forearm lies on the table, the hand hangs over its edge, and the laptop stands beside it."""
    hinge = (566.0, 330.0)
    legs = stroke(route("M", 62, 372, "V", FLOOR, "M", 638, 372, "V", FLOOR), FAR, 16)
    top = shape("M66,302 L634,302 L666,356 L34,356 Z", QUIET) + shape("M34,356 H666 V374 H34 Z", FAR)
    person = stroke("M202,164 L202,290", BODY, 92) + facing_head((202, 72)) + stroke("M140,162 L122,250 L146,312", SHADE, 26)
    forearm = stroke("M264,162 L286,262", SHADE, 28) + stroke("M286,272 L282,342", BODY, 34)
    hand = stroke("M282,356 L282,386", LIT, 38) + stroke("M270,394 V416 M282,396 V424 M294,394 V418", LIT, 11)
    light = sight(hinge, (120, 190), (120, 470))
    body = floor() + legs + person + top + light + forearm + hand + oval((282, 348), (10, 10), DARK) + laptop(hinge)
    return Guide(body, "near", (282, 586))


_ARMS = facing_arm(-1) + facing_arm(1)
_LEGS = facing_leg(170) + facing_leg(234)
_HANGING = arm(((152, 160), (162, 240), (172, 312)), 0)
_AHEAD = arm(((156, 160), (166, 250), (262, 258), (306, 254)), 1)
_UP = arm(((156, 160), (186, 250), (270, 288), (298, 206)), 2) + open_hand((298, 200))

_GUIDES: Mapping[MovementName, Guide] = {
    "knee_extension": _beside(_ARMS + facing_leg(170) + facing_leg(234, lit=True), (560, 372), 190, 470),
    "ankle_dorsiflexion": _beside(_ARMS + facing_leg(170) + facing_foot(234), (560, 424), 250, 438),
    "elbow_extension": _beside(_LEGS + facing_arm(-1) + facing_arm(1, 1), (560, 322), 60, 380),
    "shoulder_flexion": _beside(_LEGS + facing_arm(-1) + facing_arm(1, 0), (560, 264), -40, 360),
    "shoulder_abduction": _opposite(_HANGING, (560, 264), -40, 360, "far", 458),
    "wrist_flexion_extension": _over_the_edge(),
    "wrist_deviation": _opposite(_UP, (560, 292), 40, 340, "near", 230),
    "finger_opening": _opposite(_UP, (560, 292), 40, 340, "near", 230),
    "forearm_rotation": _opposite(_AHEAD, (560, 322), 100, 390, "near", 458),
}
