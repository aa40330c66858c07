"""The ids that reports put together from a part and a word of their own."""

from collections.abc import Iterator
from typing import get_args

from game.core.names import MODALITIES, MOVEMENTS, SIDES, RepKind, View
from game.core.own_level import LevelChange
from game.core.programme import WEEKDAYS
from game.report.adherence import Mark
from game.report.spans import SpanName


def report_texts() -> Iterator[str]:
    yield from (f"report-month-{month}" for month in range(1, 13))
    yield from (f"report-weekday-{weekday}" for weekday in WEEKDAYS)
    yield from (f"report-side-{side}" for side in SIDES)
    yield from (f"report-{part}-{movement}" for part in ("movement", "short", "your") for movement in MOVEMENTS)
    yield from (f"report-modality-{modality}" for modality in MODALITIES)
    yield from (f"report-view-{view}" for view in get_args(View))
    yield from (f"report-{part}-{kind}" for part in ("kind", "best-kind") for kind in (*get_args(RepKind), "imagined"))
    yield from (f"report-level-{change}" for change in get_args(LevelChange))
    yield from (f"report-mark-{mark}" for mark in get_args(Mark) if mark != "later")
    yield from (f"report-by-{span}" for span in get_args(SpanName))
