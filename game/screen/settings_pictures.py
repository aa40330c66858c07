"""The pictures of settings, each of which shows its value, and of the rooms that lead to them."""

from functools import lru_cache
from typing import Literal

from game.core.names import Side
from game.core.settings import Attention, Language, TextSize
from game.screen.pictograms import DARK, LINES, LIT, pictogram
from game.screen.shapes import drawing, oval, ring, route, shape, stroke

Room = Literal["more", "settings", "help", "seeing", "hearing", "steering", "language"]
FAINT = 0.4
CROSS = stroke("M16,88 L86,14", DARK, 17) + stroke("M16,88 L86,14", LIT, 9)
GEAR = "".join(f'<g transform="rotate({turn * 45} 42 44)">{stroke("M42,10 V20", LINES, 13)}</g>' for turn in range(8))
ASKS = stroke("M36,36 q0,-20 15,-20 q15,0 15,14 q0,9 -9,14 q-6,4 -6,14", LINES, 10) + oval((51, 78), (7, 7), LIT)
SPEAKER = shape("M8,38 H26 L50,16 V84 L26,62 H8 Z", LINES)
WAVES = ("M62,38 Q71,50 62,62", "M72,27 Q88,50 72,73", "M82,16 Q106,50 82,84")
BUBBLE = "M12,10 H88 q8,0 8,8 V62 q0,8 -8,8 H48 L28,92 V70 H12 q-8,0 -8,-8 V18 q0,-8 8,-8 Z"
POINTS = stroke("M50,58 V26", LINES, 13) + shape("M30,92 L24,66 q4,-14 26,-14 q28,0 28,18 L72,92 Z", LINES)
LETTERS: dict[Language, str] = {
    "en": "M38,24 H22 V56 H38 M22,40 H35 M56,56 V24 L78,56 V24",
    "de": "M22,24 V56 H30 q14,0 14,-16 q0,-16 -14,-16 Z M78,24 H60 V56 H78 M60,40 H75",
    "es": "M40,24 H23 V56 H40 M23,40 H37 M77,28 q-9,-6 -17,-2 q-7,6 2,12 l9,3 q9,6 1,13 q-9,4 -18,-3",
    "fr": "M40,24 H23 V56 M23,40 H37 M56,56 V24 H66 q12,0 12,9 q0,9 -12,9 H56 M66,42 L79,56",
    "hi": "M26,20 H82 M70,20 V60 M32,29 q16,-6 16,4 q0,7 -12,7 q15,0 15,10 q0,11 -18,9 M51,42 H70",
}
"""The first letters of a language, as strokes; of Hindi the first letter of its alphabet."""

_ROOMS: dict[Room, str] = {
    "more": GEAR + ring((42, 44), (22, 22), LINES, 13)
    + f'<g transform="translate(46 42) scale(0.56)">{oval((50, 50), (50, 50), DARK)}{ASKS.replace(LINES, LIT)}</g>',
    "settings": stroke("M12,24 H88 M12,50 H88 M12,76 H88", LINES, 7)
    + "".join(oval((x, y), (13, 13), DARK) + oval((x, y), (10, 10), LIT) for x, y in ((66, 24), (32, 50), (56, 76))),
    "help": ring((50, 50), (43, 43), LINES, 7) + f'<g transform="translate(11 13) scale(0.78)">{ASKS.replace(LINES, LIT)}</g>',
    "hearing": SPEAKER + "".join(stroke(wave, LIT, 7) for wave in WAVES[:2]),
    "steering": shape("M8,50 H92 V86 H8 Z", LINES) + stroke("M30,68 H70", DARK, 8) + stroke("M50,8 V36 M34,22 L50,38 L66,22", LIT, 9),
    "language": f'<g transform="translate(0 -4) scale(0.72)">{shape(BUBBLE, LINES)}{stroke(LETTERS["en"], DARK, 7)}</g>'
    + f'<g transform="translate(34 34) scale(0.66)">{stroke(BUBBLE, DARK, 12)}{shape(BUBBLE, LIT)}{stroke(LETTERS["hi"], DARK, 7)}</g>',
}  # fmt: skip


@lru_cache(maxsize=16)
def room_sign(room: Room) -> str:
    """Return a gear with a question mark, sliders, a question mark, an eye, a loudspeaker, a key or two speech bubbles."""
    return pictogram("eye") if room == "seeing" else drawing(100, 100, _ROOMS[room])


def text_picture(size: TextSize) -> str:
    """Return three letters, the one of this size lit."""
    letters = {"small": (18, 22), "medium": (42, 34), "large": (76, 50)}
    return drawing(100, 100, *(_letter(x, high, one == size) for one, (x, high) in letters.items()))


def contrast_picture(high: bool) -> str:
    """Return a disc that is half dark, its halves far apart or near."""
    half, colour = shape("M50,10 A40,40 0 0 1 50,90 Z", DARK if high else LIT), LINES
    return drawing(100, 100, oval((50, 50), (40, 40), colour), half, ring((50, 50), (40, 40), LIT if high else LINES, 7))


def attention_picture(side: Attention) -> str:
    """Return a screen, the part lit in which things stand."""
    part = {"left": "M14,26 H62 V74 H14 Z", "middle": "M14,26 H86 V74 H14 Z", "right": "M38,26 H86 V74 H38 Z"}[side]
    eye = oval(({"left": 38, "middle": 50, "right": 62}[side], 50), (11, 11), DARK)
    return drawing(100, 100, stroke("M6,18 H94 V82 H6 Z", LINES, 7), shape(part, LIT), eye)


def motion_picture(calm: bool) -> str:
    """Return a hill with one still line of mist, or with wind and birds."""
    hill = shape("M4,92 Q34,48 60,76 Q76,56 96,92 Z", LINES)
    if calm:
        return drawing(100, 100, hill, stroke("M18,34 H82", LIT, 8))
    birds = "M10,16 q9,-10 14,2 q6,-12 15,-2 M62,22 q9,-10 14,2 q6,-12 15,-2"
    return drawing(100, 100, hill, stroke(birds, LIT, 6), stroke("M8,48 q12,-14 24,0 q12,14 24,0 q12,-14 24,0", LIT, 7))


def voice_picture(on: bool) -> str:
    """Return a speech bubble with words, crossed out where nobody speaks."""
    bubble = shape(BUBBLE, LINES) + stroke("M24,30 H76 M24,50 H60", DARK, 8)
    return drawing(100, 100, bubble, "" if on else CROSS)


def volume_picture(step: int) -> str:
    """Return a loudspeaker with so many of three waves lit, crossed out at none."""
    waves = "".join(stroke(wave, LIT if number < step else LINES, 7, 1.0 if number < step else FAINT) for number, wave in enumerate(WAVES))
    return drawing(104, 100, SPEAKER, waves if step else CROSS)


def quiet_picture(hours: bool) -> str:
    """Return the moon for hours without sound, else the sun with a loudspeaker's wave."""
    moon = shape("M62,10 A42,42 0 1 0 90,64 A34,34 0 0 1 62,10 Z", LIT)
    return drawing(100, 100, moon) if hours else pictogram("brightness")


def speed_picture(step: int, of: int) -> str:
    """Return cards over which a light goes, with an arrow for each step of its speed."""
    cards = "".join(shape(f"M{x},14 h24 v34 h-24 Z", LIT if number == 1 else LINES) for number, x in enumerate((6, 38, 70)))
    arrows = (
        stroke(route("M", 12 + 22 * n, 64, "l", 11, 12, "l", -11, 12), LIT if n <= step else LINES, 8, 1.0 if n <= step else FAINT)
        for n in range(of)
    )
    return drawing(100, 100, cards, *arrows)


def dwell_picture(share: float) -> str:
    """Return a pointing hand in a ring that is filled for this share of the longest stay."""
    hand = f'<g transform="translate(21 24) scale(0.58)">{POINTS}</g>'
    steps = 36
    filled = "".join(
        f'<g transform="rotate({number * 360 / steps:.0f} 50 50)">{stroke("M50,7 V13", LIT, 8)}</g>'
        for number in range(round(share * steps))
    )
    return drawing(100, 100, ring((50, 50), (40, 40), LINES, 4, FAINT), filled, hand)


def pointer_picture(on: bool) -> str:
    """Return a hand in the air, crossed out where it steers nothing."""
    air = ring((50, 20), (16, 16), LIT, 6)
    return drawing(100, 100, POINTS, air, "" if on else CROSS)


def hand_picture(side: Side | None) -> str:
    """Return a body whose working hand is lit, or a question."""
    if side is None:
        return room_sign("help")
    return pictogram("hand_left" if side == "left" else "hand_right")


def language_picture(language: Language, spoken: bool) -> str:
    """Return the letters of a language in a speech bubble, lit and ticked where it is the one that is spoken."""
    bubble = shape(BUBBLE, LIT if spoken else LINES) + stroke(LETTERS[language], DARK, 8)
    tick = stroke("M58,84 L68,94 L92,70", DARK, 16) + stroke("M58,84 L68,94 L92,70", LIT, 8)
    return drawing(100, 104, bubble, tick if spoken else "")


def _letter(x: float, high: float, lit: bool) -> str:
    foot, wide = 78.0, high * 0.36
    path = route("M", x - wide, foot, "L", x, foot - high, "L", x + wide, foot, "M", x - wide * 0.6, foot - high * 0.3, "H", x + wide * 0.6)
    return stroke(path, LIT if lit else LINES, 4 + high / 12, 1.0 if lit else 0.6)
