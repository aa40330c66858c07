"""Sentences that rise one after the other on one panel, as large as all of them can be."""

from collections.abc import Sequence
from typing import NamedTuple

from game.screen.canvas import Box, Canvas
from game.screen.easing import arriving
from game.screen.lines import broken_lines, line_high, lines_in, size_all_in
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER

PAD, AIR, RISES = 24.0, 18.0, 20.0


class Said(NamedTuple):
    """A sentence and how much it matters: where there is no room at all, what matters least is left out."""

    words: str
    matters: int


def draw_rising(canvas: Canvas, room: Box, shares: Sequence[float], sentences: Sequence[Said], last_lit: bool) -> None:
    """Draw the sentences at the top left of `room`, each as far as its share 0..1 says; the last one may stand on light ground."""
    inner = (room.width - 2 * PAD, room.height - 2 * AIR)
    shown = shown_in(canvas, sentences, inner)
    size = size_all_in(canvas, shown, BODY_SIZE, inner)
    high = line_high(canvas, " ".join(shown), size)
    lines = [(line, number) for number, said in enumerate(shown) for line in broken_lines(canvas, said, size, inner[0])]
    wide = max(canvas.measure(line, size)[0] for line, _number in lines)
    canvas.panel(room._replace(width=wide + 2 * PAD, height=len(lines) * high + 2 * AIR))
    last = len(shown) - 1
    tops = [room.y + AIR + place * high + RISES * (1 - arriving(shares[number])) for place, (_, number) in enumerate(lines)]
    if last_lit and shares[last] > 0:
        ground = [top for top, (_, number) in zip(tops, lines, strict=True) if number == last]
        canvas.panel(Box(room.x + 8, ground[0] - 1, wide + 2 * PAD - 16, len(ground) * high + 2), ACCENT, 18)
    for (line, number), y in zip(lines, tops, strict=True):
        if shares[number] > 0:
            canvas.words(line, size, (room.x + PAD, y), colour=INK if last_lit and number == last else PAPER)


def shown_in(canvas: Canvas, sentences: Sequence[Said], room: tuple[float, float]) -> list[str]:
    """Return the words that have room in the smallest letters: what matters least falls away, of two alike the first."""
    shown = list(sentences)
    while len(shown) > 1 and not _fits(canvas, [said.words for said in shown], room):
        shown.remove(min(shown, key=lambda said: said.matters))
    return [said.words for said in shown]


def _fits(canvas: Canvas, words: Sequence[str], room: tuple[float, float]) -> bool:
    size = size_all_in(canvas, words, BODY_SIZE, room)
    count = sum(len(broken_lines(canvas, said, size, room[0])) for said in words)
    return count <= lines_in(canvas, " ".join(words), size, room[1])
