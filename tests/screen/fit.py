"""Whether everything on a screen fits: nothing leaves it, nothing lies over words or pictures, no word is small, torn or cut.

Places to point at are large, apart, and in the safe part of the screen. Screens of sentences write all that they say.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from game.screen.canvas import Box
from game.screen.look import PLAIN_LOOK, Look
from game.screen.scene import KeyInput
from game.screen.scenes import CareScene, CheckScene, HomeScene, PlayScene, RangeScene, ResultScene, SafetyScene, SayScene
from game.screen.stone import draw_stone
from game.screen.text import ENGLISH
from game.screen.theme import ACCENT, PAPER
from tests.recorded_canvas import Drawn, RecordedCanvas

SMALLEST = 35.0
"""28 px at 720p: no word is smaller, whatever the size that was chosen."""
SLACK = 3.0
SCENERY = 400.0
"""A picture as large as this may run out of the screen: a limb seen with one's own eyes, a table."""
FAINT = 0.35
"""What is fainter than this may lie on words."""
LIT_RIM = 24.0
"""A card that is lit grows, and may reach so far out of the safe part of the screen."""
LEAST_TARGET = 80.0
"""64 px at 720p: no place to point at is smaller."""


CAP_FOOT = 9.0
"""A key's cap stands so much on its dark foot."""
WRITES_WHAT_IT_SAYS = (CareScene, CheckScene, HomeScene, PlayScene, RangeScene, ResultScene, SafetyScene, SayScene)
"""Screens on which everything that is said is written as well."""
SENTENCE_ENDS = re.compile(r"(?<=[.!?:।])\s")
BLANKS_AND_SIGNS = re.compile(r"[\s.,:;!?।]")


class Shape(NamedTuple):
    """A stage in pixels."""

    width_px: int
    height_px: int


WIDE, HALF_WIDE, NARROW = Shape(1280, 720), Shape(1152, 720), Shape(960, 720)
"""16:9; 16:10, the narrowest window; 4:3, what is left of a window whose one side is not seen."""


def faults(scene: Any, age_s: float, shape: Shape, look: Look = PLAIN_LOOK) -> list[str]:
    """Draw the scene at its age, page by page, and return a sentence for everything that does not fit."""
    now_s = 100.0 + age_s
    scene.enter(100.0)
    scene.update(100.0)
    scene.update(now_s)
    pages = [_drawn(scene, now_s, shape, look)]
    while isinstance(scene, SayScene) and scene.event(KeyInput("select"), now_s) is None:
        pages.append(_drawn(scene, now_s, shape, look))
    found = [told for canvas in pages for told in _faults(canvas)]
    if isinstance(scene, WRITES_WHAT_IT_SAYS):
        found += _unwritten(scene.spoken(now_s), [one for canvas in pages for one in canvas.texts])
    scene.leave()
    return list(dict.fromkeys(found))


def _drawn(scene: Any, now_s: float, shape: Shape, look: Look) -> RecordedCanvas:
    canvas = RecordedCanvas(*shape, look)
    scene.draw(canvas, now_s)
    return canvas


def _unwritten(spoken: str, written: Sequence[str]) -> Iterator[str]:
    """Every sentence stands there as a whole, broken to lines or not, or each of its words does, as a number beside its unit."""
    together, words = _bare(" ".join(written)), {_bare(word) for line in written for word in line.split()}
    for sentence in SENTENCE_ENDS.split(spoken):
        missing = [word for word in sentence.split() if _bare(word) not in words]
        if missing and _bare(sentence) not in together:
            yield f"{sentence!r} is said, but {missing[0]!r} is not written"


def _bare(words: str) -> str:
    return BLANKS_AND_SIGNS.sub("", words)


def _faults(canvas: RecordedCanvas) -> Iterator[str]:
    words = [(place, one) for place, one in enumerate(canvas.drawn) if one.verb == "words" and one.what]
    if not words:
        yield "there are no words"
    for place, one in words:
        if not _inside(_ink(one), canvas.safe):
            yield f"{one.what!r} leaves the safe part of the screen: {_said(_ink(one))}"
        if one.size < SMALLEST - 0.1:
            yield f"{one.what!r} is only {one.size:.1f} high"
        yield from _ground_faults(canvas.drawn, place)
        yield from _struck(canvas.drawn, place)
    for (_, one), (_, other) in combinations(words, 2):
        if _overlap(_ink(one), _ink(other)):
            yield f"{one.what!r} lies over {other.what!r}"
    written = [one.what for _, one in words]
    yield from _torn(canvas, written)
    yield from _cut(written)
    yield from _outside(canvas)
    yield from _covered_pictures(canvas)
    yield from _target_faults(canvas)
    yield from _strayed_keys(canvas)


def _ground_faults(drawn: Sequence[Drawn], place: int) -> Iterator[str]:
    """Words stand inside the smallest panel that holds their middle, and nothing is drawn over them."""
    one, ink = drawn[place], _ink(drawn[place])
    grounds = [ground.box for ground in drawn[:place] if ground.verb == "panel" and ground.box.holds(one.box.center)]
    if grounds:
        ground = min(grounds, key=lambda box: box.width * box.height)
        if not _inside(ink, ground):
            yield f"{one.what!r} ({_said(ink)}) is too large for its panel ({_said(ground)})"
    for number, other in enumerate(drawn):
        if number > place and other.verb in ("panel", "disc", "svg", "photo") and _opacity(other) > FAINT and _overlap(ink, other.box):
            yield f"{one.what!r} ({_said(ink)}) lies under a {other.verb} ({_said(other.box)})"
            return


def _struck(drawn: Sequence[Drawn], place: int) -> Iterator[str]:
    """No line goes through the middle of words; the tail of a letter may touch one."""
    ink = _ink(drawn[place])
    middle = ink._replace(y=ink.y + ink.height / 4, height=ink.height / 2)
    for line in drawn[place:]:
        if line.verb == "line" and _opacity(line) > FAINT and _overlap(middle, _grown(line.box, line.size / 2)):
            yield f"{drawn[place].what!r} ({_said(ink)}) lies under a line ({_said(line.box)})"


def _torn(canvas: RecordedCanvas, written: Sequence[str]) -> Iterator[str]:
    """A word that was too wide for its line may be written smaller, or outside, but not in pieces, wherever else it stands whole."""
    for word in dict.fromkeys(canvas.too_wide):
        if "/" in word:
            continue  # A folder's name has no better place.
        for line, below in pairwise(written):
            piece, rest = line.rsplit(maxsplit=1)[-1], below.split(maxsplit=1)[0]
            if word.startswith(piece + rest) and piece[-1].isalpha() and rest[0].isalpha():
                yield f"{word!r} is broken in its middle: {piece!r}"


def _cut(written: Sequence[str]) -> Iterator[str]:
    """Nothing is left out of a word: "…" stands for whole ones, or as a text has it."""
    for words in written:
        for word in words.split():
            if "…" in word and any(letter.isalpha() for letter in word) and "/" not in words and word not in _all_texts():
                yield f"{words!r} is cut within a word"


@cache
def _all_texts() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(ENGLISH.parent.glob("*/*.ftl")))


def _outside(canvas: RecordedCanvas) -> Iterator[str]:
    for one in canvas.drawn:
        if _matters(one) and not _inside(one.box, _grown(canvas.safe, LIT_RIM) if _is_lit(one) else canvas.safe):
            yield f"a {one.verb} leaves the safe part of the screen: {_said(one.box)}"


def _covered_pictures(canvas: RecordedCanvas) -> Iterator[str]:
    """No picture lies over another; only stones lie in heaps."""
    pictures = [one for one in canvas.drawn if one.verb == "svg" and _matters(one) and one.what not in _stones()]
    for one, other in combinations(pictures, 2):
        if _overlap(one.box, other.box):
            yield f"a picture ({_said(one.box)}) lies under another ({_said(other.box)})"


@cache
def _stones() -> frozenset[str]:
    canvas = RecordedCanvas()
    for number in range(12):
        draw_stone(canvas, (400, 400), 70, number=number)
    return frozenset(one.what for one in canvas.drawn)


def _target_faults(canvas: RecordedCanvas) -> Iterator[str]:
    for place in canvas.targets:
        if min(place.width, place.height) < LEAST_TARGET - 0.1:
            yield f"a place to point at is small: {_said(place)}"
        if not _inside(place, canvas.safe):
            yield f"a place to point at leaves the safe part of the screen: {_said(place)}"
    for one, other in combinations(canvas.targets, 2):
        if _overlap(one, other):
            yield f"places to point at overlap: {_said(one)} and {_said(other)}"


def _strayed_keys(canvas: RecordedCanvas) -> Iterator[str]:
    """The key that stands at the edge of a lit card touches no card below it."""
    lit = [one.box for one in canvas.drawn if _is_lit(one)]
    others = [place for place in canvas.targets if not any(box.holds(place.center) for box in lit)]
    for one in canvas.drawn:
        if one.verb == "panel" and one.colour == PAPER:
            cap = one.box._replace(height=one.box.height + CAP_FOOT)
            for place in others:
                if place.y > one.box.y and _overlap(cap, place):
                    yield f"a key ({_said(cap)}) touches the card below ({_said(place)})"


def _matters(one: Drawn) -> bool:
    small = one.verb == "svg" and max(one.box.width, one.box.height) < SCENERY
    return (small or one.verb in ("panel", "photo")) and _opacity(one) > FAINT


def _is_lit(one: Drawn) -> bool:
    return one.verb == "panel" and one.colour is not None and one.colour[:3] == ACCENT[:3]


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _ink(one: Drawn) -> Box:
    return one.ink or one.box


def _opacity(one: Drawn) -> float:
    return one.opacity * (one.colour.alpha / 255 if one.colour else 1.0)


def _inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x - SLACK
        and inner.y >= outer.y - SLACK
        and inner.x + inner.width <= outer.x + outer.width + SLACK
        and inner.y + inner.height <= outer.y + outer.height + SLACK
    )


def _overlap(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > SLACK and down > SLACK


def _said(box: Box) -> str:
    return f"x {box.x:.0f}–{box.x + box.width:.0f}, y {box.y:.0f}–{box.y + box.height:.0f}"
