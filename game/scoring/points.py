"""The points of one rep: reach against the player's own range, slow control, hold and smoothness; never speed.

| share | points | full | none |
|---|---|---|---|
| reach | 50 | the whole of today's own range | at rest |
| target | 10 | the rep came to its target | it did not |
| control | 20 | ≤ 30°/s, out and back | ≥ 90°/s |
| hold | 10 | 2 s near the peak | not at all |
| smoothness | 10 | SPARC ≥ -1.6 | ≤ -4.0 |

Reach weighs most, because range is what the exercise is for and what a camera reads best (docs/accuracy.md); it is a share of
the range found today, so that nobody is measured against another body, nor against a better day. Further than that brings no
more: strain is not bought. 30°/s and 90°/s are the slow and the fast speed at which spasticity of the wrist is tested
(PMC6402810): the slow one hardly wakes the stretch reflex, the fast one is meant to. Between them the points fall evenly, and
slower than the slow one brings no more. A healthy single movement has a SPARC of about -1.4; of single reps the figure is
shaky (minimal detectable change 43 to 103 %, PMC7523068), so it weighs little. That a hold has no agreed dose is known
(Cochrane, Harvey 2017): 2 s, and all weights, are our own choice.

What was not measured earns nothing and costs nothing else: the sum is not stretched to make up for it. In active exercise a
rep with helping hands has 0 points, its stone lies all the same; where hands are part of the exercise it has its points, which
are compared with those of the same kind alone. A session's points are the sum over the reps that its kind of exercise counts.
"""

from game.core.record import RangeToday
from game.core.rep import Rep

POINTS_VERSION = 1
"""Grows whenever one of the numbers below changes: points of two versions are never compared."""
MOST_POINTS = 100
REACH_POINTS, TARGET_POINTS, CONTROL_POINTS, HOLD_POINTS, SMOOTHNESS_POINTS = 50, 10, 20, 10, 10
SLOW_DEG_S, FAST_DEG_S = 30.0, 90.0
FULL_HOLD_S = 2.0
SMOOTH_SPARC, JERKY_SPARC = -1.6, -4.0


def points_of(rep: Rep, target_deg: float, range_today: RangeToday) -> int:
    """Return the points of a rep, 0 to 100; `target_deg` is its set's, in neutral-zero degrees like all angles of a record."""
    if rep.kind == "active" and rep.helped:
        return 0
    way_deg = _outward_deg(rep.peak_deg, range_today)
    earned = (
        REACH_POINTS * _share(way_deg, 0.0, range_today.range_deg)
        + TARGET_POINTS * (way_deg > 0 and way_deg >= _outward_deg(target_deg, range_today))
        + CONTROL_POINTS * (_slowness(rep.out_speed_deg_s) + _slowness(rep.back_speed_deg_s)) / 2
        + HOLD_POINTS * _share(rep.held_s, 0.0, FULL_HOLD_S)
        + (0.0 if rep.smoothness is None else SMOOTHNESS_POINTS * _share(rep.smoothness, JERKY_SPARC, SMOOTH_SPARC))
    )
    return round(earned)


def _outward_deg(angle_deg: float, range_today: RangeToday) -> float:
    """Return how far an angle lies from the day's rest towards its best."""
    return angle_deg - range_today.rest_deg if range_today.best_deg >= range_today.rest_deg else range_today.rest_deg - angle_deg


def _slowness(speed_deg_s: float) -> float:
    return 1.0 - _share(speed_deg_s, SLOW_DEG_S, FAST_DEG_S)


def _share(value: float, none_at: float, full_at: float) -> float:
    """Return where a value stands between the one that earns nothing and the one that earns all, 0 to 1."""
    return min(1.0, max(0.0, (value - none_at) / (full_at - none_at))) if full_at > none_at else 0.0
