"""Spasms: excursions that shoot out far faster than this player moves."""

from collections import deque
from collections.abc import Iterable
from statistics import median

from game.motion.excursion import Excursion

FASTER_THAN_USUAL = 5.0
OVER_CEILING_DEG_S = 60.0
USUAL_CEILING_DEG_S = 150.0
FEWEST_KNOWN = 3
REMEMBERED = 20
NEW_PACE = 3
"""So many quick ones in a row are no spasms any more: the player has found a quicker pace."""
SPEED_OVER_S = 0.06
"""A speed is taken over at least this time, so that one odd frame is none."""


class SpasmWatch:
    """Knows how fast this player goes out, and tells what lies far outside.

    Far is five times the median of the peak speeds so far and always well above the speed that the exercise allows; so whoever
    warms up slowly may go on as quickly as anybody moves on purpose. Before a few movements are known there is no spasm.
    """

    def __init__(self, ceiling_deg_s: float = USUAL_CEILING_DEG_S) -> None:
        self._least_deg_s = ceiling_deg_s + OVER_CEILING_DEG_S
        self._speeds: deque[float] = deque(maxlen=REMEMBERED)
        self._in_a_row: list[float] = []

    def is_spasm(self, excursion: Excursion) -> bool:
        """Return whether an excursion is a spasm, as far as is known by now."""
        return self._is_far_outside(peak_speed_deg_s(excursion)) and len(self._in_a_row) < NEW_PACE - 1

    def remember(self, excursion: Excursion) -> None:
        """Take an excursion, in order of time, into what is known of this player; spasms only once they are the usual pace."""
        speed = peak_speed_deg_s(excursion)
        if self.is_spasm(excursion):
            self._in_a_row.append(speed)
            return
        if self._is_far_outside(speed):
            self._speeds.clear()
            self._speeds.extend(self._in_a_row)
        self._in_a_row.clear()
        self._speeds.append(speed)

    def _is_far_outside(self, speed_deg_s: float) -> bool:
        return len(self._speeds) >= FEWEST_KNOWN and speed_deg_s > self.limit_deg_s(self._speeds)

    def limit_deg_s(self, speeds: Iterable[float]) -> float:
        """Return the speed beyond which an excursion is a spasm among others of these peak speeds."""
        return max(self._least_deg_s, FASTER_THAN_USUAL * median(speeds))


def sort_out(excursions: list[Excursion]) -> tuple[list[Excursion], list[Excursion]]:
    """Return the reps and the spasms of a whole recording, whose own median is known from the start."""
    if len(excursions) < FEWEST_KNOWN:
        return excursions, []
    timed = [(peak_speed_deg_s(excursion), excursion) for excursion in excursions]
    limit = SpasmWatch().limit_deg_s([speed for speed, _ in timed])
    return [one for speed, one in timed if speed <= limit], [one for speed, one in timed if speed > limit]


def peak_speed_deg_s(excursion: Excursion) -> float:
    """Return the highest speed on the way out; a limb that drops back is no spasm."""
    peak_s = excursion.peak.time_s
    out = [sample for sample in excursion.samples if sample.time_s <= peak_s]
    fastest = 0.0
    first = 0
    for sample in out:
        while first + 1 < len(out) and out[first + 1].time_s <= sample.time_s - SPEED_OVER_S:
            first += 1
        passed_s = sample.time_s - out[first].time_s
        if passed_s >= SPEED_OVER_S:
            fastest = max(fastest, (sample.out_deg - out[first].out_deg) / passed_s)
    return fastest
