"""The published error of measurement, as `main.py validate` found it on clips with known angles."""

import json
import math
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from game.core.names import MovementName, View

FORMAT = "stone-by-stone accuracy 2"
PUBLISHED = Path(__file__).with_name("accuracy.json")
Key = tuple[str, str, bool]


def expected_error_deg(movement: MovementName, view: View | None, corrected: bool) -> float | None:
    """Return the mean absolute error in degrees of the clip that came out worst, None where none was measured."""
    return None if view is None else errors_in(PUBLISHED).get((movement, view, corrected))


@cache
def errors_in(file: Path) -> Mapping[Key, float]:
    """Return the errors of a published table by movement, view and correction; a table that cannot be read has none."""
    try:
        return dict(_errors(json.loads(file.read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _errors(published: Any) -> Iterator[tuple[Key, float]]:
    if published["format"] != FORMAT:
        return
    for row in published["summary"]:
        error = row["worst_mae_deg"]
        if row["source"] == "ours" and isinstance(error, int | float) and math.isfinite(error):
            yield (str(row["movement"]), str(row["view"]), row["corrected"] is True), float(error)
