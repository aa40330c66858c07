"""The pages of progress and the menu that leads to them, in every state that looks different."""

from dataclasses import replace
from functools import partial
from typing import Any

from game.screen.canvas import Point
from game.screen.chart import ChartView, Dot, Layer, Said, Series, Tick
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, ProgressScene, ProgressView
from game.screen.scenes.path_questions import PATH_ROOMS, which_room
from game.screen.text import Text

DATES = tuple(
    Tick(slot + 0.5, Said("progress-month", (("month", month), ("year", "2026")))) for slot, month in ((0, 3), (3, 6), (6, 9), (9, 12))
)
GAINED = (43.0, 47.0, 49.0, 52.0, 54.0, 55.0, 57.0, 58.0, 59.0, 61.0, 61.0, 62.0)
TREND: tuple[Point, Point] = ((0.2, 44.0), (11.9, 64.0))


def _number(text_id: str, number: str | int) -> Said:
    return Said(text_id, (("number", number),))


def _degrees(most: int) -> tuple[Tick, ...]:
    return tuple(Tick(float(number), _number("progress-degrees", number)) for number in range(0, most + 1, 20))


def _counts(most: int, step: int) -> tuple[Tick, ...]:
    return tuple(Tick(float(number), _number("progress-count", number)) for number in range(0, most + 1, step))


def _dots(values: tuple[float, ...], error: float = 0.0, sign: int = 0, begin: int = 0) -> tuple[Dot, ...]:
    return tuple(Dot(slot + 0.5, value, error, sign) for slot, value in enumerate(values, begin))


USUAL = tuple(one - 5 - slot % 3 for slot, one in enumerate(GAINED))
REACH = ChartView(
    12, 0.0, 80.0, _degrees(80), DATES,
    (Series("progress-furthest", (_dots(GAINED, 3.4),)), Series("progress-usual", (_dots(USUAL),), main=False)),
    TREND,
)  # fmt: skip
BROKEN = ChartView(
    12, 0.0, 80.0, _degrees(80), DATES,
    (
        Series("progress-furthest", (_dots(GAINED[:4], 3.4), _dots((33.0,), 3.4, 0, 5), _dots(GAINED[7:], 9.5, 1, 7))),
        Series("progress-usual", (_dots(USUAL[:4]), _dots(USUAL[7:], 0.0, 1, 7)), main=False),
    ),
    breaks=(6.5,),
)  # fmt: skip
AMOUNTS = tuple(280 + 30 * (slot % 4) for slot in range(12))
KINDS = ("active", "assisted", "stim_assisted", "stretch", "mirror", "imagined")
ALL_KINDS = tuple(Layer(f"progress-kind-{kind}", number, AMOUNTS[number:] + AMOUNTS[:number]) for number, kind in enumerate(KINDS))
ALONE = (Layer("progress-kind-active", 0, (20, 0, 30, 42, 0, 0, 35)),)
DAYS = tuple(Tick(slot + 0.5, Said("progress-day", (("day", 2 + slot), ("month", 3)))) for slot in (0, 2, 4, 6))
HELD = (_dots((1.2, 1.4, 1.3, 1.8, 2.0)), _dots((2.2, 2.0, 2.4, 2.6), begin=8))
SECONDS = tuple(Tick(s, _number("progress-seconds", s)) for s in range(5))
HOLD = ChartView(12, 0.0, 4.0, SECONDS, DATES, (Series("progress-usual", HELD),))
EVENNESS = (_dots((-3.0, -2.8, -2.9, -2.5, -2.4, -2.2, -2.3, -2.0, -1.9, -2.0, -1.8, -1.8)),)
EVEN_TICKS = (Tick(-3.5, Said("progress-jerky")), Tick(-1.4, Said("progress-even")))
EVEN = ChartView(12, -3.5, -1.4, EVEN_TICKS, DATES, (Series("progress-usual", EVENNESS),))
TENTHS = (_dots((6.0, 8.0, 7.4, 8.1, 7.0, 7.8, 8.3, 7.5, 7.7, 8.0, 7.2, 7.9)),)
OF_TEN = tuple(Tick(tenths, _number("progress-tenths", tenths)) for tenths in (0, 5, 10))
SUCCESS = ChartView(12, 0.0, 10.0, OF_TEN, DATES, (Series("progress-usual", TENTHS),))
IN_ALL, LAST = Said("progress-in-all"), Said("progress-last")
MORE = Said("progress-ago-more-month", (("degrees", 19), ("count", 12)))
LESS = Said("progress-ago-less-week", (("degrees", 11), ("count", 6)))
SAME = Said("progress-ago-same-week", (("count", 6),))


def _page(title: str, sentence: Said, page: int, chart: ChartView, number: Said | None = None, below: Said | None = None) -> ProgressView:
    return ProgressView(f"progress-title-{title}", sentence, page, 5, "knee_extension", "left", "active", None, number, below, chart)


WEEK_REPS = Said("progress-reps-week", (("count", 127),))
ERROR = Said("progress-last-error", (("error", 3),))
MANY = ChartView(12, 0.0, 2000.0, _counts(2000, 500), DATES, layers=ALL_KINDS)
FEW = ChartView(7, 0.0, 60.0, _counts(60, 20), DAYS, layers=ALONE)
PAGES = {
    "reach": _page("reach", MORE, 1, REACH, _number("progress-degrees", 62), ERROR),
    "reach, same": _page("reach", SAME, 1, REACH, _number("progress-degrees", 62), ERROR),
    "reach, broken": _page("reach", LESS, 1, BROKEN, _number("progress-degrees", 62), LAST),
    "reps": replace(_page("reps", WEEK_REPS, 2, MANY, _number("progress-count", 12345), IN_ALL), each=Said("progress-each-month")),
    "reps, one kind": replace(_page("reps", WEEK_REPS, 2, FEW, _number("progress-count", 127), IN_ALL), each=Said("progress-each-day")),
    "hold": _page("hold", Said("progress-hold-says"), 3, HOLD, _number("progress-seconds", "2.6"), LAST),
    "even": _page("even", Said("progress-even-says"), 4, EVEN),
    "success": _page("success", Said("progress-success-says"), 5, SUCCESS, _number("progress-tenths", 8), LAST),
    "nothing yet": ProgressView("progress-title-empty", Said("progress-empty"), 1, 1),
}


def progress_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    pages: dict[str, tuple[Any, float]] = {
        f"progress, {name}": (ProgressScene(text, land, partial(_same, view)), 1.0) for name, view in PAGES.items()
    }
    menus = {
        f"path, {count}": (ChoiceScene(text, land, partial(which_room, PATH_ROOMS[:count])), 0.5) for count in range(1, len(PATH_ROOMS) + 1)
    }
    return pages | menus


def _same(view: ProgressView) -> ProgressView:
    return view
