"""The pictures of the cards about what spasticity is and what the injections do."""

from game.screen.card_grounds import LEAF, dawn, night, picture, placed, room, stone, sun, turned, way, window
from game.screen.card_people import (
    HAIR,
    LIGHT,
    LIT,
    MOSS,
    ROSE,
    SHIRT,
    SKIN,
    face,
    fist,
    forearm,
    muscle,
    open_hand,
    seated,
    standing,
    thinking_head,
)
from game.screen.card_signs import arrow, bubble
from game.screen.card_things import hourglass, shield, syringe
from game.screen.shapes import oval, stroke
from game.screen.theme import HILLS

PLUM = "#4a3f6b"
GAP = stroke("M250,262 L270,246 M258,276 L280,258", ROSE, 7)


def signals() -> str:
    """A head sends dots to a muscle; some stop half way."""
    sent = "".join(oval((x, y), (8, 8), LIT) for x, y in ((206, 186), (221, 207), (236, 228)))
    lost = "".join(oval((x, y), (5, 5), LIGHT, 0.5) for x, y in ((287, 281), (301, 296)))
    return picture(night(), placed((26, 30), 0.95, thinking_head()), sent, GAP, lost, turned((262, 334), 8, 0.98, muscle(136, 44)))


def guard() -> str:
    """A stiff arm behind a shield."""
    arm = turned((232, 210), -24, 1.15, forearm(170), fist())
    return picture(room(), arm, placed((132, 214), 1.28, shield()))


def causes() -> str:
    """Five people side by side."""
    behind = (placed((118, 178), 0.95, face(MOSS, "#6f5648")), placed((282, 178), 0.95, face(ROSE, "#3b2f2c")))
    front = (placed((62, 252), 1.0, face("#c9b99c", "#8d6f58")), placed((338, 252), 1.0, face("#9d8aa6", HAIR)))
    return picture(dawn(), sun((200, 112), 34), *behind, *front, placed((200, 250), 1.2, face(SHIRT)))


def speed() -> str:
    """A quick move meets a wall, a slow one glides."""
    quick = arrow("M60,110 H190", (196, 110), 0, ROSE, 15) + stroke("M44,82 H104 M30,110 H34 M44,138 H104", ROSE, 7, 0.8)
    wall = stroke("M254,58 V162", LIGHT, 20) + stroke("M280,70 L318,56 M286,110 H328 M280,150 L318,164", LIGHT, 8)
    slow = arrow("M60,290 C110,250 150,330 200,290 C240,258 270,300 300,288", (308, 286), -6, LIT, 15)
    return picture(night(), quick, wall, stroke("M40,208 H360", HILLS[1], 4), slow)


def last_third() -> str:
    """A leg is stretched; the last third of its way is marked."""
    before = stroke("M204,370 A150,150 0 0 0 330,301", LIGHT, 9, 0.5)
    last = arrow("M340,284 A150,150 0 0 0 353,236", (354, 224), -90, ROSE, 15)
    person = placed((112, 218), 1.28, seated(((16, -30), (40, -4)), (150, 30), lit="leg"))
    return picture(room(), window((250, 36)), before, last, person)


def hope() -> str:
    """A head and a fist talk to each other while the sun rises."""
    talk = placed((196, 84), 0.78, bubble(96, 62, -44)) + placed((286, 140), 0.66, bubble(96, 62, 30, LIT))
    dots = "".join(oval((x, y), (5.5, 5.5), "#27345c") for x, y in ((174, 84), (196, 84), (218, 84), (268, 140), (286, 140), (304, 140)))
    arm = turned((296, 258), 6, 0.92, forearm(150), fist())
    return picture(dawn(), sun((372, 236), 26), placed((22, 124), 0.92, thinking_head()), talk, dots, arm)


def more_than_told() -> str:
    """A path goes on behind the flag that was put there."""
    path = way(((150, 400, 62), (196, 352, 46), (150, 316, 26), (206, 292, 15), (248, 272, 8), (240, 256, 4)), "#e3cfae")
    flag = stroke("M112,330 V216", LIGHT, 8) + f'<path d="M116,216 L190,238 L116,262 Z" fill="{PLUM}"/>'
    walker = placed((222, 300), 0.5, standing())
    return picture(dawn(), sun((246, 196), 30), path, flag, walker)


def injection_eases() -> str:
    """A needle beside a soft, long muscle."""
    return picture(night(), turned((232, 120), -32, 1.15, syringe()), placed((200, 280), 1.25, muscle(190, 24)))


def injection_fades() -> str:
    """An hourglass beside a muscle, and the head above both."""
    head = placed((36, 40), 0.84, thinking_head())
    return picture(night(), head, placed((302, 140), 1.02, hourglass()), placed((190, 322), 1.1, muscle(150, 40)))


def paths() -> str:
    """A head in which a path winds."""
    inside = way(((110, 182, 20), (88, 148, 15), (122, 118, 10), (98, 92, 7), (116, 72, 4)), "#f3e3c6")
    grass = stroke("M56,150 q4,-12 10,-2 M148,140 q4,-12 10,-2 M60,104 q4,-10 9,-2 M146,96 q4,-10 9,-2", "#5f8a70", 5)
    hill = oval((108, 128), (66, 62), LEAF) + inside + grass + oval((118, 60), (17, 17), "#fff4d6")
    head = thinking_head(SKIN, SKIN).replace('stroke="#a8724f"', f'stroke="{SKIN}"')
    return picture(night(), placed((48, 40), 1.5, head, placed((-14, -36), 1.0, hill)))


def again() -> str:
    """Stones in a row, and an arrow that comes round."""
    row = "".join(stone((62 + 69 * number, 322), 62, number < 4) for number in range(5))
    round_again = arrow("M268,150 A76,76 0 1 1 228,82", (232, 82), 22, LIT, 17)
    return picture(night(), round_again, placed((200, 212), 0.74, open_hand()), row)
