"""A repetition: one excursion of the limb and its return."""

from dataclasses import dataclass

from game.core.names import Compensation, RepKind


@dataclass(frozen=True, slots=True)
class Rep:
    """One rep as measured; angles in neutral-zero degrees, times in seconds of the source.

    `range_deg` is from the rep's own start to its peak, `held_s` the time spent near the peak.
    `complete` says whether the target was reached (None where there was no target). `smoothness` is the spectral arc
    length of the speed (see game/motion/smoothness.py), 0 at best and lower the jerkier. `confidence` 0..1 is the share
    of its moments that were really seen, not bridged. `helped` says whether somebody else's hands were on the limb.
    What is not measured is None, never invented. `kind` says how it came about: reps of different kinds are never counted
    together without their names; one of the mirror is a rep of the good side.
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
    compensations: tuple[Compensation, ...] | None = None
    complete: bool | None = None
    start_deg: float | None = None
    end_deg: float | None = None
    confidence: float | None = None
    helped: bool | None = None
    kind: RepKind = "active"
