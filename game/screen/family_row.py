"""The family side by side, each on the way to their own last week; nobody is first and nobody is last."""

from dataclasses import dataclass
from typing import Literal

from game.screen.canvas import Box, Canvas
from game.screen.lines import write_lines
from game.screen.ring import draw_ring
from game.screen.sheet_parts import SOLID
from game.screen.stone import draw_stone
from game.screen.text import Text
from game.screen.theme import BODY_SIZE
from game.screen.tiles import tile_picture

FamilySign = Literal["resting", "on_the_way", "there"]
AT_ONCE = 5
"""So many are on one page."""
ABOUT_HIGH, GAP, PAD, RADIUS = 96.0, 18.0, 28.0, 112.0
PICTURE_SHARE = 124 / 112


@dataclass(frozen=True, slots=True)
class MemberView:
    """One of the family: their picture and name, and how far they are towards their own last week, 0 to 1."""

    tile: str
    name: str | None
    share: float
    sign: FamilySign


@dataclass(frozen=True, slots=True)
class FamilyPage:
    """Up to five of the family, in the order in which they came."""

    members: tuple[MemberView, ...]


def family_said(text: Text, page: FamilyPage) -> str:
    """Return the page as a voice reads it."""
    return " ".join((text("scores-family-how"), *(f"{_name(text, one)}: {_word(text, one)}." for one in page.members)))


def draw_family(canvas: Canvas, text: Text, box: Box, page: FamilyPage) -> None:
    """Draw what the rings mean, and everybody's picture in their ring."""
    canvas.panel(box._replace(height=ABOUT_HIGH), SOLID)
    write_lines(canvas, text("scores-family-how"), BODY_SIZE, Box(box.x + PAD, box.y, box.width - 2 * PAD, ABOUT_HIGH), centred=True)
    rest = Box(box.x, box.y + ABOUT_HIGH + GAP, box.width, box.height - ABOUT_HIGH - GAP)
    canvas.panel(rest, SOLID)
    wide = rest.width / len(page.members)
    for number, member in enumerate(page.members):
        _member(canvas, text, Box(rest.x + number * wide, rest.y, wide, rest.height), number, member)


def _member(canvas: Canvas, text: Text, box: Box, number: int, member: MemberView) -> None:
    radius = min(RADIUS, box.width / 2 - PAD / 2)
    middle = (box.center[0], box.y + radius + 40)
    draw_ring(canvas, middle, radius, member.share, width=0.16)
    canvas.svg(tile_picture(member.tile), (PICTURE_SHARE * radius,) * 2, middle)
    if member.sign == "there":
        draw_stone(canvas, (middle[0], middle[1] + radius - 4), 110, "complete", number)
    top = middle[1] + radius + 36
    write_lines(canvas, _word(text, member), BODY_SIZE, Box(box.x + 14, top, box.width - 28, box.y + box.height - top), centred=True)


def _name(text: Text, member: MemberView) -> str:
    return member.name or text(f"tile-{member.tile}")


def _word(text: Text, member: MemberView) -> str:
    return text(f"scores-family-{member.sign.replace('_', '-')}")
