"""The pictures of the cards about the kinds of exercise."""

from game.screen.card_grounds import dawn, mirrored, night, picture, placed, room, sun, turned, window
from game.screen.card_people import DARK, LIGHT, LIT, MOSS, ROSE, SKIN, forearm, muscle, open_hand, seated, standing, thinking_head
from game.screen.card_signs import arrow, bolt, calendar, thought
from game.screen.card_things import book, cup, feather, house, mirror, stimulator
from game.screen.shapes import oval, ring, stroke
from game.screen.theme import HILLS

PALE_HAND = "#a99bb5"


def stretch() -> str:
    """A long muscle between two soft arrows."""
    out = arrow("M250,226 H318", (324, 226), 0, LIT, 13) + arrow("M150,226 H82", (76, 226), 180, LIT, 13)
    return picture(night(), placed((200, 140), 1.28, muscle(200, 26)), out, stroke("M52,308 Q126,270 200,308 T348,308", LIGHT, 6, 0.6))


def gentle() -> str:
    """A feather above an open hand."""
    return picture(dawn(), turned((200, 322), 0, 1.12, forearm(60), open_hand()), turned((214, 100), 6, 1.3, feather()))


def active() -> str:
    """Somebody on a chair lifts an arm towards the sun."""
    person = placed((136, 226), 1.25, seated(((52, -94), (92, -128)), lit="arm"))
    return picture(dawn(), sun((318, 86), 32), person, arrow("M246,190 Q282,168 284,138", (284, 132), -88, LIGHT, 9))


def stimulator_picture() -> str:
    """A small box, two wires, two pads on a forearm, and the hand lifts."""
    arm = stroke("M28,308 H216", "#5b6487", 56) + stroke("M212,286 V330", LIGHT, 11)
    hand = turned((232, 304), 58, 1.05, open_hand(spread=0.5))
    pads = stroke("M76,284 h34 M142,284 h34", LIGHT, 16)
    wires = stroke("M96,176 C92,220 92,240 92,276 M122,176 C128,220 160,226 160,276", ROSE, 6)
    return picture(room(), wires, arm, hand, pads, placed((110, 116), 1.05, stimulator()), placed((276, 120), 1.15, bolt()))


def stimulator_home() -> str:
    """A house with a pulse in it, and a week of ten marks."""
    home = placed((126, 300), 1.0, house()) + placed((156, 244), 0.62, bolt("#a8724f"))
    return picture(dawn(), home, placed((254, 62), 0.68, calendar(2, "x" * 10)))


def helper() -> str:
    """One who sits is helped by one who stands."""
    sitting = placed((118, 232), 1.2, seated(((44, -46), (84, -52)), lit="arm"))
    standing_by = mirrored((310, 346), 1.26, standing(MOSS, ((34, -108), (76, -116))))
    return picture(room(), sitting, standing_by, arrow("M212,132 Q214,112 206,92", (204, 86), -104, LIGHT, 9))


def mirror_picture() -> str:
    """A hand and its picture in a mirror."""
    hand = placed((92, 300), 1.06, forearm(70), open_hand())
    return picture(room(), placed((272, 210), 1.3, mirror()), mirrored((272, 292), 0.92, forearm(46), open_hand("#efd6bb")), hand)


def mirror_studies() -> str:
    """A mirror on a pile of books."""
    pile = placed((200, 362), 1.3, book(ROSE)) + placed((212, 320), 1.2, book("#5b6487")) + placed((192, 279), 1.12, book(MOSS))
    return picture(night(), placed((200, 142), 0.98, mirror()), mirrored((200, 202), 0.7, open_hand("#efd6bb")), pile)


def empty_hand() -> str:
    """A free hand; the cup stands aside, pale."""
    cup_aside = f'<g opacity="0.5">{placed((306, 288), 1.05, cup())}</g>'
    table = stroke("M30,338 H370", HILLS[0], 15)
    return picture(room(), window((248, 46)), table, cup_aside, placed((138, 322), 1.42, open_hand()))


def mind() -> str:
    """A head thinks of a lifted hand."""
    cloud = placed((258, 116), 1.0, thought(230, 170)) + oval((168, 190), (15, 12), LIGHT) + oval((146, 212), (9, 8), LIGHT)
    dream = turned((250, 172), 10, 0.74, open_hand())
    return picture(
        night(), placed((14, 176), 1.02, thinking_head()), cloud, dream, arrow("M308,158 Q326,132 318,104", (316, 100), -104, ROSE, 8)
    )


def picture_it() -> str:
    """Ten people: six see a move in their mind, four do not, and all are drawn with the same care."""
    spots = [(56 + 72 * column, 128 + 164 * row) for row in range(2) for column in range(5)]
    people = "".join(_dreamer(spot, number in (0, 1, 3, 5, 7, 8)) for number, spot in enumerate(spots))
    return picture(night(), people)


def sit_tall() -> str:
    """One sits tall; behind, pale, the same leaning."""
    leaning = f'<g opacity="0.4">{placed((124, 226), 1.3, seated(((92, -52), (128, -44)), lean=44.0, chair=False, shirt=PALE_HAND))}</g>'
    tall = placed((124, 226), 1.3, seated(((46, -62), (88, -66)), lit="arm"))
    return picture(room(), leaning, tall, arrow("M72,132 V66", (72, 60), -90, LIGHT, 9))


def _dreamer(at: tuple[float, float], sees: bool) -> str:
    x, y = at
    body = f'<path d="M{x - 28},{y + 74} q0,-44 28,-44 q28,0 28,44 z" fill="{LIT if sees else PALE_HAND}"/>' + oval(
        (x, y + 8), (19, 20), SKIN
    )
    cloud = (x, y - 46)
    if sees:
        return body + oval(cloud, (31, 23), LIGHT) + stroke(f"M{x - 12},{y - 38} l12,-14 l13,6", DARK, 6)
    return body + ring(cloud, (31, 23), PALE_HAND, 4)
