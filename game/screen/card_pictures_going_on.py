"""The pictures of the cards about numbers, and about how others keep going."""

from game.screen.card_grounds import GLOW, dawn, lake, night, picture, placed, room, stone, sun, tree, turned, way, window
from game.screen.card_people import HAIR, LIGHT, LIT, MOSS, ROSE, SKIN, forearm, open_hand, standing
from game.screen.card_signs import arrow, calendar, target
from game.screen.card_things import bench, cup, laptop
from game.screen.shapes import oval, shape, stroke
from game.screen.theme import HILLS


def usual_number() -> str:
    """Thirty-two stones on the lake, four rows of eight."""
    rows = ((258, 24.0), (288, 30.0), (327, 36.0), (374, 42.0))
    stones = "".join(stone((200 + (place - 3.5) * wide * 1.08, y), wide) for y, wide in rows for place in range(8))
    return picture(lake(), sun((200, 150), 32), stones)


def games() -> str:
    """A hand moves in front of a laptop that shows the path."""
    table = stroke("M24,330 H376", HILLS[0], 16)
    return picture(
        room(),
        table,
        placed((154, 322), 1.1, laptop()),
        turned((312, 300), -12, 0.86, forearm(70), open_hand()),
        arrow("M262,120 Q306,84 342,122", (344, 126), 62, LIT, 10),
    )


def own_pace() -> str:
    """Two paths, a short and a winding one, come to the same sun."""
    straight = way(((292, 400, 40), (282, 340, 24), (244, 284, 9), (214, 256, 3)), "#e3cfae")
    winding = way(((96, 400, 40), (44, 352, 27), (150, 324, 18), (92, 296, 12), (176, 274, 7), (200, 256, 3)), "#f3e3c6")
    return picture(
        dawn(), sun((206, 190), 34), straight, winding, placed((106, 372), 0.62, standing()), placed((292, 376), 0.62, standing(ROSE))
    )


def moving_goal() -> str:
    """A target that moves with the hand."""
    ghosts = placed((112, 92), 1.0, target(34, 0.3)) + placed((196, 84), 1.0, target(44, 0.55))
    hand = turned((118, 342), 28, 1.0, forearm(70), open_hand(spread=0.6))
    return picture(night(), ghosts, placed((300, 118), 1.0, target(60)), hand, arrow("M96,154 Q170,190 244,176", (250, 175), -14, LIT, 10))


def tired() -> str:
    """Somebody sleeps in an armchair under the moon."""
    moon = shape("M330,66 A28,28 0 1 0 350,106 A24,24 0 0 1 330,66 Z", GLOW)
    night_sky = window((262, 44), f'<rect x="262" y="44" width="110" height="120" fill="#1d2b4a"/>{moon}')
    chair = shape("M62,190 Q62,134 112,134 H138 V262 H262 V338 H62 Z", "#7da58d") + shape(
        "M62,246 Q62,222 88,222 Q112,222 112,248 V270 H262 V290 H62 Z", MOSS
    )
    sleeper = stroke("M142,222 L138,262", LIGHT, 50) + stroke("M142,274 H226", "#5b6487", 34) + stroke("M236,278 V324", "#5b6487", 26)
    head = oval((152, 168), (28, 29), SKIN) + shape(
        "M172,150 C160,132 122,132 122,166 C122,182 130,190 138,190 C136,172 142,158 172,150 Z", HAIR
    )
    blanket = shape("M128,244 Q190,236 262,262 L268,312 Q190,296 124,300 Z", ROSE, 0.95) + stroke("M162,172 q8,5 15,0", "#8f5a4a", 4)
    sleep = stroke("M204,132 h22 l-22,24 h22 M238,96 h16 l-16,18 h16", LIGHT, 5)
    return picture(room(), night_sky, chair, sleeper, head, blanket, sleep)


def days_off() -> str:
    """Ten days: eight with a stone, two with a leaf."""
    return picture(night(), placed((32, 56), 1.07, calendar(5, "xxxoxxxoxx")), placed((196, 334), 1.05, cup()))


def after_weeks() -> str:
    """A bench under a tree beside the path, which goes on."""
    path = way(((252, 400, 60), (312, 356, 42), (268, 322, 24), (318, 296, 13), (300, 276, 6), (316, 262, 3)), "#e3cfae")
    return picture(dawn(), sun((330, 206), 28), path, tree((98, 330), 1.7), placed((138, 362), 0.95, bench()))
