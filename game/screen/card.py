"""A card: one picture and a few words, lit or waiting."""

from collections.abc import Sequence
from typing import NamedTuple

from game.screen.canvas import Box, Canvas, Point
from game.screen.easing import arriving
from game.screen.key_cap import key_cap, one_key_wide
from game.screen.lines import lines_high, size_in, write_line, write_lines
from game.screen.theme import ACCENT, BODY_SIZE, INK, PANEL, PAPER, TITLE_SIZE, Colour

GROWS, GROWS_IN_S, GROWS_IN_STEPS = 14.0, 0.25, 4
PAD = 22.0
STACK_GAP, STACKED_PAD, KEY_LIFT = 60.0, 34.0, 25.0
"""Where another card follows below within this gap, the key stands so much higher, and words stay further from the edge."""
WIDE = 1.9
"""A box this much wider than high has its picture beside the words."""
PICTURE_LEAST = 0.4
"""A picture above words is at least this share of its card's height, words shrink sooner."""


class WordsRoom(NamedTuple):
    """What is kept on a card for its words: how high, in which size, and whether another card follows below, or above."""

    high: float
    size: float
    stacked: bool = False

    @property
    def pad(self) -> float:
        """What is left free below the words, for the key of a lit card."""
        return STACKED_PAD if self.stacked else PAD


def draw_card(canvas: Canvas, box: Box, picture: str, words: str, room: WordsRoom) -> None:
    """Draw a card that waits; `room` is kept for the words (see `words_rooms`), of two lines the first is the larger."""
    canvas.panel(box, PANEL)
    _fill(canvas, box, picture, words, room, PAPER)


def draw_lit_card(canvas: Canvas, box: Box, picture: str, words: str, room: WordsRoom, key: str, lit_for_s: float, share: float) -> None:
    """Draw the card that `key` takes now: it grows, turns to the accent, and a line shows how much of its time is left."""
    share_grown = 1.0 if canvas.look.reduce_motion else arriving(lit_for_s / GROWS_IN_S)
    grown = round(share_grown * GROWS_IN_STEPS) / GROWS_IN_STEPS * GROWS
    canvas.panel(_grown(box, grown + 8), ACCENT.faded(0.4), 38)
    canvas.panel(_grown(box, grown), ACCENT, 32)
    _fill(canvas, box._replace(y=box.y - grown) if room.stacked else box, picture, words, room, INK)
    key_cap(canvas, key, _key_at(canvas, box, room, one_key_wide(canvas, key)), 1 - share)


def _key_at(canvas: Canvas, box: Box, room: WordsRoom, wide: float) -> Point:
    """Return the left middle of the key: at the left of a wide card, else across the lower edge."""
    if _is_wide(box):
        return box.x - wide + 6, box.center[1]
    x = min(max(box.center[0] - wide / 2, canvas.safe.x), canvas.safe.x + canvas.safe.width - wide)
    return x, box.y + box.height + GROWS - (KEY_LIFT if room.stacked else 0)


def words_rooms(canvas: Canvas, boxes: Sequence[Box], words: Sequence[str]) -> list[WordsRoom]:
    """Return what each card keeps for its words; cards of the same size have pictures and letters of the same size."""
    alike = [[said for other, said in zip(boxes, words, strict=True) if other[2:] == box[2:]] for box in boxes]
    return [_words_room(canvas, box, group, _is_stacked(box, boxes)) for box, group in zip(boxes, alike, strict=True)]


def _words_room(canvas: Canvas, box: Box, words: Sequence[str], stacked: bool) -> WordsRoom:
    pad = STACKED_PAD if stacked else PAD
    if _is_wide(box):
        most = (box.width - box.height - PAD, box.height - 0.5 * PAD)
    else:
        most = (box.width - PAD, box.height - 2 * PAD - pad - _least_picture(box))
    size = min(size_in(canvas, said, BODY_SIZE, most) for said in words)
    return WordsRoom(max(lines_high(canvas, said, size, most[0]) for said in words), size, stacked)


def _is_stacked(box: Box, boxes: Sequence[Box]) -> bool:
    """Whether there are rows of such cards so near to each other that a key between them needs room."""
    rows = {other.y for other in boxes if other[2:] == box[2:]}
    return not _is_wide(box) and any(0 < abs(y - box.y) - box.height < STACK_GAP for y in rows)


def _least_picture(box: Box) -> float:
    return min(box.width - 2 * PAD, PICTURE_LEAST * box.height)


def _is_wide(box: Box) -> bool:
    return box.width > WIDE * box.height


def _fill(canvas: Canvas, box: Box, picture: str, words: str, room: WordsRoom, colour: Colour) -> None:
    title, _, below = words.rpartition("\n")
    if _is_wide(box):
        side = box.height - 2 * PAD
        middle, beside = (box.x + PAD + side / 2, box.center[1]), side + 2 * PAD
        place = Box(box.x + beside, box.y, box.width - beside - PAD, box.height)
    else:
        side = min(box.width - 2 * PAD, max(_least_picture(box), box.height - 2 * PAD - room.pad - room.high))
        middle, under = (box.center[0], box.y + PAD + side / 2), PAD + side
        place = Box(box.x + PAD / 2, box.y + under, box.width - PAD, box.height - under - room.pad)  # Clear of the key below.
    _picture(canvas, picture, side, middle)
    _words(canvas, place, title, below, room.size, colour, centred=not _is_wide(box))


def _words(canvas: Canvas, room: Box, title: str, words: str, size: float, colour: Colour, centred: bool) -> None:
    """Write the words at mid height, below their title where they have one."""
    if title:
        high = canvas.measure(title, TITLE_SIZE)[1]
        write_line(canvas, title, TITLE_SIZE, (room.x, room.center[1]), room.width, "bottomleft", colour)
        room = Box(room.x, room.center[1], room.width, high)
    write_lines(canvas, words, size, room, colour, centred=centred)


def _picture(canvas: Canvas, picture: str, side: float, middle: Point) -> None:
    canvas.panel(Box(middle[0] - side / 2, middle[1] - side / 2, side, side), INK, side * 0.2)
    canvas.svg(picture, (side * 0.88, side * 0.88), middle)


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)
