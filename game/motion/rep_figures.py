"""The figures of one rep, read off its excursion."""

from collections.abc import Sequence

from game.core.names import Compensation
from game.core.rep import Rep
from game.motion.excursion import Excursion, Sample
from game.motion.smoothness import smoothness

NEAR_PEAK_SHARE = 0.1
"""The limb counts as held while it is within this share of the excursion from its peak."""
AT_PEAK_SHARE = 0.02
"""The way out, whose smoothness is measured, ends this near to the peak."""
MARKED_SHARE = 0.1
"""A compensation, or helping hands, at work for at least this share of a rep mark it; less may linger from the rep before."""


def rep_of(excursion: Excursion, out_sign: int, complete: bool | None = None) -> Rep:
    """Return the rep with its angles in neutral-zero degrees; speeds are means outside the held part."""
    samples = excursion.samples
    start, peak, end = samples[0], excursion.peak, samples[-1]
    near = _within(excursion, NEAR_PEAK_SHARE)
    return Rep(
        start_s=round(start.time_s, 3),
        peak_s=round(peak.time_s, 3),
        end_s=round(end.time_s, 3),
        peak_deg=round(out_sign * peak.out_deg, 2),
        range_deg=round(excursion.height_deg, 2),
        out_speed_deg_s=_speed(start, near[0]),
        back_speed_deg_s=_speed(end, near[-1]),
        held_s=round(near[-1].time_s - near[0].time_s, 3),
        smoothness=_smoothness_out(excursion),
        compensations=_marks(samples),
        complete=complete,
        start_deg=round(out_sign * start.out_deg, 2) + 0.0,
        end_deg=round(out_sign * end.out_deg, 2) + 0.0,
        confidence=round(sum(sample.seen for sample in samples) / len(samples), 3),
        helped=sum(sample.helped for sample in samples) >= MARKED_SHARE * len(samples),
    )


def _within(excursion: Excursion, share: float) -> list[Sample]:
    least_deg = excursion.peak.out_deg - share * excursion.height_deg
    return [sample for sample in excursion.samples if sample.out_deg >= least_deg]


def _speed(low: Sample, high: Sample) -> float:
    passed_s = abs(high.time_s - low.time_s)
    return round((high.out_deg - low.out_deg) / passed_s, 2) if passed_s else 0.0


def _smoothness_out(excursion: Excursion) -> float | None:
    reached_s = _within(excursion, AT_PEAK_SHARE)[0].time_s
    out = [sample for sample in excursion.samples if sample.time_s <= reached_s]
    found = smoothness([sample.time_s for sample in out], [sample.out_deg for sample in out])
    return None if found is None else round(found, 3)


def _marks(samples: Sequence[Sample]) -> tuple[Compensation, ...]:
    counts: dict[Compensation, int] = {}
    for sample in samples:
        for kind in sample.compensations:
            counts[kind] = counts.get(kind, 0) + 1
    return tuple(kind for kind, count in counts.items() if count >= MARKED_SHARE * len(samples))
