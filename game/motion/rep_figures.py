"""The figures of one rep, read off its excursion."""

from game.core.rep import Rep
from game.motion.reps import Excursion, Sample

NEAR_PEAK_SHARE = 0.1
"""The limb counts as held while it is within this share of the excursion from its peak."""


def rep_of(excursion: Excursion, out_sign: int, complete: bool | None = None) -> Rep:
    """Return the rep with its angles in neutral-zero degrees; speeds are means outside the held part."""
    start, peak, end = excursion.samples[0], excursion.peak, excursion.samples[-1]
    height = peak.out_deg - start.out_deg
    near = [sample for sample in excursion.samples if peak.out_deg - sample.out_deg <= NEAR_PEAK_SHARE * height]
    return Rep(
        start_s=round(start.time_s, 3),
        peak_s=round(peak.time_s, 3),
        end_s=round(end.time_s, 3),
        peak_deg=round(out_sign * peak.out_deg, 2),
        range_deg=round(height, 2),
        out_speed_deg_s=_speed(start, near[0]),
        back_speed_deg_s=_speed(end, near[-1]),
        held_s=round(near[-1].time_s - near[0].time_s, 3),
        complete=complete,
    )


def _speed(low: Sample, high: Sample) -> float:
    passed_s = abs(high.time_s - low.time_s)
    return round((high.out_deg - low.out_deg) / passed_s, 2) if passed_s else 0.0
