"""Whether moving pictures flash: the thresholds for general and red flashes of WCAG 2.3.1, looked for in every pixel.

A flash is a pair of opposing changes: of relative luminance by a tenth or more where the darker picture is below 0.80, or to or
from a saturated red. More than three in one second are too many if they fill a quarter of any ten degrees of what is seen: of
341 × 256 pixels on a screen of 1024 × 768 (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds; red as its
first edition measures it, https://www.w3.org/TR/WCAG20/#general-thresholddef). Pixels that flash out of step count together,
which is stricter than the definition.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from game.screen.luminance import Numbers, Pixels, light, luminance

Kind = Literal["general", "red"]
Marks = npt.NDArray[np.bool_]
FLASHES_A_SECOND = 3
LEAST_CHANGE: dict[Kind, float] = {"general": 0.1, "red": 20.0}
DARKER_BELOW, RED_SHARE, RED_WEIGHT = 0.8, 0.8, 320.0
AREA = 0.25
SAMPLED_PX = 90
"""So many rows are looked at, of larger pictures every second or third pixel."""


@dataclass(frozen=True, slots=True)
class Flashing:
    """Too many flashes within the second that ends at `until_s`, over `share` of the ten degrees where they are the most."""

    kind: Kind
    until_s: float
    share: float

    def sentence(self) -> str:
        """Return it in words."""
        what = "red flashes" if self.kind == "red" else "flashes"
        return f"more than three {what} in the second before {self.until_s:.1f} s, over {self.share:.0%} of what the eye sees sharply."


def flashing(frames: Iterable[Pixels], fps: float) -> tuple[Flashing, ...]:
    """Return the worst second of each kind of flash; nothing where pictures (height × width × 3) that follow at `fps` keep still."""
    worst: dict[Kind, Flashing] = {}
    seconds: dict[Kind, _Second] = {}
    for number, frame in enumerate(frames):
        step = max(1, frame.shape[0] // SAMPLED_PX)
        for kind, (values, marks) in _measured(frame[::step, ::step]).items():
            if kind not in seconds:
                seconds[kind] = _Second(kind, values, marks, round(fps))
                continue
            share = _largest_share(seconds[kind].too_many(values, marks))
            if share >= AREA and (kind not in worst or share > worst[kind].share):
                worst[kind] = Flashing(kind, number / fps, share)
    return tuple(worst.values())


def _measured(frame: Pixels) -> dict[Kind, tuple[Numbers, Marks]]:
    """Return what may change in a picture, and where it is dark enough, or red enough, to matter."""
    shining, bright = light(frame), luminance(frame)
    red = np.maximum(0, shining[..., 0] - shining[..., 1] - shining[..., 2]) * RED_WEIGHT
    saturated = shining[..., 0] >= RED_SHARE * np.maximum(shining.sum(axis=-1), 1e-6)
    return {"general": (bright, bright < DARKER_BELOW), "red": (red, saturated)}


_COUNTS: dict[Kind, Callable[[Marks, Marks], Marks]] = {"general": lambda low, _high: low, "red": lambda low, high: low | high}
"""Whether a change counts, from the marks of its lower and its higher end."""


class _Second:
    """The changes of every pixel within the last second: each begins where the one before ended."""

    def __init__(self, kind: Kind, values: Numbers, marks: Marks, frames: int) -> None:
        self._least, self._counts = LEAST_CHANGE[kind], _COUNTS[kind]
        self._low, self._low_marks = values.copy(), marks.copy()
        self._high, self._high_marks = values.copy(), marks.copy()
        self._rising = np.zeros(values.shape, np.int8)
        self._changes: deque[Marks] = deque(maxlen=frames)
        self._count = np.zeros(values.shape, np.int16)

    def too_many(self, values: Numbers, marks: Marks) -> Marks:
        """Take the next picture and return where there were more flashes than may be."""
        fell = (self._rising >= 0) & (self._high - values > self._least) & self._counts(marks, self._high_marks)
        rose = (self._rising <= 0) & (values - self._low > self._least) & self._counts(self._low_marks, marks) & ~fell
        turned = fell | rose
        self._rising[fell], self._rising[rose] = -1, 1
        lower, higher = turned | (values < self._low), turned | (values > self._high)
        self._low[lower], self._low_marks[lower] = values[lower], marks[lower]
        self._high[higher], self._high_marks[higher] = values[higher], marks[higher]
        if len(self._changes) == self._changes.maxlen:
            self._count -= self._changes[0]
        self._changes.append(turned)
        self._count += turned
        return self._count > 2 * FLASHES_A_SECOND


def _largest_share(where: Marks) -> float:
    """Return the largest share of any ten degrees that is marked."""
    if not where.any():
        return 0.0
    high, wide = (max(1, round(where.shape[0] / 3)), max(1, round(where.shape[0] / 3 * 341 / 256)))
    sums = np.pad(where.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    inside = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    return float(inside.max() / (high * wide)) if inside.size else float(where.mean())
