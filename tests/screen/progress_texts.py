"""Ids of My path and its progress that are put together from a part and a word of its own."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

from game.app.progress_pages import KINDS, PageName
from game.core.names import SIDES
from game.report.change import Called
from game.report.slots import Unit
from game.screen.map_signs import MapWay
from game.screen.scenes.path_questions import PATH_ROOMS


def progress_texts() -> Iterator[str]:
    yield from (f"path-{room}" for room in PATH_ROOMS)
    yield from (f"map-{way}" for way in get_args(MapWay) if way != "back")
    yield from (f"progress-title-{page}" for page in get_args(PageName))
    yield from (f"progress-kind-{kind}" for kind in KINDS)
    yield from (f"progress-each-{unit}" for unit in get_args(Unit))
    yield from (f"progress-side-{side}" for side in SIDES)
    yield from (f"progress-ago-{called}-{unit}" for called, unit in product(get_args(Called), ("week", "month", "year")))
