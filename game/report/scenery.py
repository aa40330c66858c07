"""The picture of the player's page: morning over hills, and the path of the stones that were laid in this time.

It is drawn from the same few lines every time; only the stones are the player's. Nothing shows how many might still come.
"""

from collections.abc import Iterator, Sequence
from math import hypot, pi, sin

from game.report.page import Page
from game.report.sheet import WIDE, Point

HIGH = 136.0
"""The picture fills the page's width, and so much of its height."""
HORIZON = 84.0
SUN = (142.0, 63.0)
BANDS = 140
NEAREST, FARTHEST = 123.0, 88.0
"""From where to where on the page the path leads."""
STEPS, FORESHORTENED = 4000, 2.4
UNITS = (
    1,
    2,
    3,
    5,
    10,
    15,
    20,
    25,
    50,
    75,
    100,
    150,
    200,
    250,
    500,
    750,
    1_000,
    1_500,
    2_000,
    2_500,
    5_000,
    10_000,
    25_000,
    50_000,
    100_000,
)
WAVES: tuple[tuple[float, float, float], ...] = ((67.0, 5.0, 0.4), (75.0, 4.5, 2.1), (82.0, 4.0, 3.9), (89.0, 3.0, 5.2), (97.0, 2.2, 1.2))
"""The ridges of the hills from far to near: height on the page, swing, and where the swing begins."""


def draw_scenery(page: Page, stones: int) -> None:
    """Draw the land with the path of so many stones."""
    _draw_sky(page)
    for place, wave in enumerate(WAVES):
        _draw_hill(page, page.palette.hills[place], wave)
    _draw_meadow(page)
    unit = stone_unit(stones)
    drawn = min(len(STONES), -(-stones // unit))
    for place in reversed(range(drawn)):
        _draw_stone(page, *STONES[place])


def _draw_sky(page: Page) -> None:
    """Paint from above, each band down to the ground, so that no seam can show."""
    palette = page.palette
    for band in range(BANDS):
        top = HORIZON * band / BANDS
        page.sheet.shape(((0, top), (WIDE, top), (WIDE, HIGH), (0, HIGH)), mixed(palette.sky, band / (BANDS - 1)))
    for ring in range(10, 0, -1):
        page.sheet.disc(SUN, 9.0 + ring * 3.4, palette.sun, 0.045)
    page.sheet.disc(SUN, 9.0, palette.sun)
    for x, y, wide in ((34.0, 40.0, 62.0), (86.0, 52.0, 40.0), (178.0, 34.0, 54.0), (120.0, 27.0, 36.0)):
        page.sheet.oval((x, y), (wide, 3.4), palette.sun, 0.16)


def _draw_hill(page: Page, colour: str, wave: tuple[float, float, float]) -> None:
    base, swing, begin = wave
    ridge = [(x, base + swing * sin(begin + x / 31.0) + 0.5 * swing * sin(begin * 2.3 + x / 13.0)) for x in range(0, int(WIDE) + 1, 3)]
    page.sheet.shape((*ridge, (WIDE, HIGH), (0.0, HIGH)), colour)
    if base > 79.0:
        for number, (x, y) in enumerate(ridge[2:-1:4]):
            _draw_tree(page, (x + 3.0 * sin(number * 5.0 + base), y + 0.6), 2.2 + (base - 79.0) / 6.0 + sin(number * 3.0 + base))


def _draw_tree(page: Page, at: Point, high: float) -> None:
    x, y = at
    page.sheet.oval((x, y - high / 2), (high * 0.42, high), page.palette.meadow[1], 0.85)


def _draw_meadow(page: Page) -> None:
    for place, top in enumerate((99.0, 108.0, 120.0)):
        edge = [(x, top + 1.6 * sin(x / 27.0 + place * 2.0)) for x in range(0, int(WIDE) + 1, 5)]
        page.sheet.shape((*edge, (WIDE, HIGH), (0.0, HIGH)), page.palette.meadow[place])


def _draw_stone(page: Page, at: Point, size: float) -> None:
    """Draw one stone; the first lies nearest, and the path winds away to the sun."""
    light, side, shade = page.palette.stone
    page.sheet.oval((at[0], at[1] + size * 0.18), (size * 1.06, size * 0.46), page.palette.ink, 0.35)
    page.sheet.oval((at[0], at[1] + size * 0.09), (size, size * 0.42), shade)
    page.sheet.oval((at[0], at[1]), (size, size * 0.40), side)
    page.sheet.oval((at[0] - size * 0.03, at[1] - size * 0.015), (size * 0.86, size * 0.31), light)


def _way(share: float) -> tuple[Point, float]:
    """Return where the path is at a share of its length, and how wide a stone is there."""
    near = (1.0 - share) ** 2.0
    x = SUN[0] - 4.0 - 52.0 * near**0.8 + (4.0 + 62.0 * near**0.8) * sin(share * 3.4 * pi + 0.4)
    return (x, FARTHEST + (NEAREST - FARTHEST) * near), 1.5 + 13.0 * near**1.05


def _slots() -> Iterator[tuple[Point, float]]:
    """Return the places for stones from near to far, each clear of the one before; seen from so low, depth looks shorter than it is."""
    last: tuple[Point, float] | None = None
    for step in range(STEPS + 1):
        at, size = _way(step / STEPS)
        if last is None or hypot(at[0] - last[0][0], FORESHORTENED * (at[1] - last[0][1])) >= 0.54 * (size + last[1]):
            last = at, size
            yield last


STONES = tuple(_slots())
"""Where each stone of the picture lies, and how wide it is."""


def stone_unit(stones: int) -> int:
    """Return for how many repetitions one drawn stone stands, so that the picture holds all of them."""
    return next((unit for unit in UNITS if stones <= unit * len(STONES)), UNITS[-1])


def mixed(colours: Sequence[str], share: float) -> str:
    """Return the colour at a share of the way through some colours."""
    place = min(max(share, 0.0), 1.0) * (len(colours) - 1)
    low = min(int(place), len(colours) - 2)
    one, other = (bytes.fromhex(colours[number][1:]) for number in (low, low + 1))
    return "#" + "".join(f"{round(a + (b - a) * (place - low)):02x}" for a, b in zip(one, other, strict=True))
