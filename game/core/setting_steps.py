"""The values through which each setting goes, one step at a time and around."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, get_args

from game.core.names import SIDES
from game.core.settings import Attention, Settings, TextSize

Stepped = Literal[
    "text_size", "high_contrast", "attention", "reduce_motion", "voice", "volume", "quiet", "scan_s", "dwell_s", "hand_pointer",
    "working_hand",
]  # fmt: skip
VOLUMES = (1.0, 0.6, 0.3, 0.0)
SCANS_S = (1.2, 2.0, 3.0, 4.5)
DWELLS_S = (1.0, 1.5, 2.0)
QUIETS_H: tuple[tuple[int | None, int | None], ...] = ((None, None), (22, 7), (20, 8))
"""From when until when nothing sounds."""
STEPS: Mapping[str, Sequence[Any]] = {
    "text_size": get_args(TextSize),
    "high_contrast": (False, True),
    "attention": get_args(Attention),
    "reduce_motion": (False, True),
    "voice": (True, False),
    "volume": VOLUMES,
    "scan_s": SCANS_S,
    "dwell_s": DWELLS_S,
    "hand_pointer": (True, False),
    "working_hand": SIDES,
}


def stepped(settings: Settings, name: Stepped) -> Settings:
    """Return the settings with one of them a step further; after its last value comes the first."""
    if name == "quiet":
        begin, end = _next(QUIETS_H, (settings.quiet_from_h, settings.quiet_until_h))
        return replace(settings, quiet_from_h=begin, quiet_until_h=end)
    return replace(settings, **{name: _next(STEPS[name], getattr(settings, name))})


def nearest(steps: Sequence[float], value: float) -> int:
    """Return the number of the step that a value is nearest to."""
    return min(range(len(steps)), key=lambda number: abs(steps[number] - value))


def _next(values: Sequence[Any], value: Any) -> Any:
    """Return the value after the present one; a number that is none of them counts as the nearest."""
    if value in values:
        return values[(values.index(value) + 1) % len(values)]
    return values[(nearest(values, value) + 1) % len(values)] if isinstance(value, float) else values[0]
