"""What a whole track says: its reps, its spasms, where the limb rests and how far it goes."""

from dataclasses import dataclass
from statistics import median

import numpy as np

from game.motion.excursion import Excursion, sample_of
from game.motion.movements import Movement
from game.motion.other_side import is_shadow
from game.motion.range_of_motion import EASY_REPS
from game.motion.reps import LEAST_EXCURSION_DEG, RepCounter, rules_for
from game.motion.rest_noise import RestNoise
from game.motion.spasm import sort_out
from game.motion.track import Track

REST_SHARE = 0.1
"""The limb rests where it is in the lowest tenth of its way."""
START_S = 0.8
"""A movement whose rest is in the middle of its way starts from it."""
LEAST_REP_DEG = 5.0
"""Less is not taken for a rep in a recording of which nobody says what is in it."""


@dataclass(frozen=True, slots=True)
class TrackFigures:
    """The figures of a track; angles in neutral-zero degrees, None where nothing was seen or no rep tells them.

    `noise_floor_deg` is the smallest movement that stands out from the resting limb, None where it was never seen at rest.
    """

    reps: tuple[Excursion, ...]
    spasms: tuple[Excursion, ...]
    rest_deg: float | None
    best_deg: float | None
    lowest_deg: float | None
    noise_floor_deg: float | None

    @property
    def range_deg(self) -> float | None:
        """From rest to the best reach, never negative."""
        return None if self.rest_deg is None or self.best_deg is None else abs(self.best_deg - self.rest_deg)

    @property
    def swing_deg(self) -> float | None:
        """From the deepest point to the best reach."""
        return None if self.lowest_deg is None or self.best_deg is None else abs(self.best_deg - self.lowest_deg)


def figures_of(track: Track, row: Movement) -> TrackFigures:
    """Return the figures of a track; every excursion that returns is a rep, unless it is a spasm."""
    floor_deg = _noise_floor_deg(track)
    reps, spasms = sort_out(_calibrated(_excursions(track, max(LEAST_REP_DEG, floor_deg or LEAST_REP_DEG))))
    seen = [reading.out_deg for reading in track.readings if reading.out_deg is not None]
    best = max((excursion.peak.out_deg for excursion in reps), default=None)
    return TrackFigures(
        reps=tuple(reps),
        spasms=tuple(spasms),
        rest_deg=_rest_deg(track, row, seen, best),
        best_deg=None if best is None else track.out_sign * best,
        lowest_deg=None if best is None else track.out_sign * min(seen),
        noise_floor_deg=floor_deg,
    )


def _noise_floor_deg(track: Track) -> float | None:
    noise = RestNoise()
    for reading in track.readings:
        if reading.out_deg is None:
            noise.forget_window()
        else:
            noise.step(reading.time_s, reading.out_deg)
    return noise.floor_deg


def _excursions(track: Track, least_deg: float) -> list[Excursion]:
    counter = RepCounter(rules_for(track.swing_deg, least_deg))
    found: list[Excursion | None] = []
    for sample in map(sample_of, track.readings):
        found.append(counter.step(sample) if sample else counter.finish())
    found.append(counter.finish())
    return [excursion for excursion in found if excursion and not is_shadow(excursion)]


def _calibrated(excursions: list[Excursion]) -> list[Excursion]:
    """Three of them tell how far this player moves; fewer say nothing, and only large ones are reps."""
    if len(excursions) >= EASY_REPS:
        return excursions
    return [excursion for excursion in excursions if excursion.height_deg >= LEAST_EXCURSION_DEG]


def _rest_deg(track: Track, row: Movement, seen: list[float], best: float | None) -> float | None:
    """Return where the limb rests: where that is known, where it starts, or where it always comes back to."""
    if not seen:
        return None
    if row.known_rest_deg is not None:
        return row.known_rest_deg if track.true_rest_deg is None else track.true_rest_deg
    if row.starts_at_rest:
        first_s = next(reading.time_s for reading in track.readings if reading.out_deg is not None)
        return median(_starting_deg(track, first_s))
    if best is None:
        return track.out_sign * median(seen)
    low = float(np.percentile(seen, 2))
    return track.out_sign * median(out_deg for out_deg in seen if out_deg <= low + REST_SHARE * (best - low))


def _starting_deg(track: Track, first_s: float) -> list[float]:
    return [reading.angle_deg for reading in track.readings if reading.angle_deg is not None and reading.time_s <= first_s + START_S]
