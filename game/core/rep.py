"""A repetition: one excursion of the limb and its return."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rep:
    """One rep as measured; angles in neutral-zero degrees, times in seconds of the source.

    `range_deg` is from the rep's own start to its peak, `held_s` the time spent near the peak.
    `complete` says whether the target was reached (None where there was no target). What is not
    measured yet is None, never invented.
    """

    start_s: float
    peak_s: float
    end_s: float
    peak_deg: float
    range_deg: float
    out_speed_deg_s: float
    back_speed_deg_s: float
    held_s: float
    smoothness: float | None = None
    compensations: tuple[str, ...] | None = None
    complete: bool | None = None
