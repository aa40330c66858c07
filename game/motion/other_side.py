"""Whether it is the other limb that moves: the landmarks of a resting leg are drawn along by the one beside it."""

import math
from collections import deque

from game.motion.excursion import Excursion
from game.motion.geometry import Vector

Point = tuple[float, float]
WINDOW_S = 1.0
LEAST_TRUNKS = 0.15
"""A far end that moves by less of the trunk's length in the window rests."""
TIMES_AS_FAR = 2.0
"""So many times as far as the trained one, the other far end has to move; on all clips a resting leg's moves half as far at most."""
SHADOW_SHARE = 0.2
"""An excursion in so much of which the other limb moved is that limb's."""


class OtherSideWatch:
    """Follows the far ends of both sides, and tells when only the other one moves."""

    def __init__(self) -> None:
        self._recent: deque[tuple[float, Point, Point]] = deque()

    def step(self, time_s: float, own: Vector, other: Vector) -> bool:
        """Take the places of both far ends; return whether the other one moves and this one is at most drawn along."""
        self._recent.append((time_s, (float(own[0]), float(own[1])), (float(other[0]), float(other[1]))))
        while self._recent[0][0] < time_s - WINDOW_S:
            self._recent.popleft()
        own_way = _extent([near for _, near, _ in self._recent])
        other_way = _extent([far for *_, far in self._recent])
        return other_way >= LEAST_TRUNKS and other_way >= TIMES_AS_FAR * own_way


def is_shadow(excursion: Excursion) -> bool:
    """Whether an excursion is only what the other limb's movement made of this one."""
    samples = excursion.samples
    return sum(sample.other_moves for sample in samples) >= SHADOW_SHARE * len(samples)


def _extent(places: list[Point]) -> float:
    across, down = [place[0] for place in places], [place[1] for place in places]
    return math.hypot(max(across) - min(across), max(down) - min(down))
