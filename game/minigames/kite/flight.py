"""How the kite flies: it follows the limb, and the way goes on as the limb sweeps, at the player's own tempo.

The wind waits for a limb that rests or holds. It never blows faster than `FASTEST`, so that hurry brings nothing.
"""

import math
from dataclasses import replace

from game.core.control import Control
from game.minigames.kite.sky import arch_of, share_going_up
from game.minigames.kite.state import PATH_LENGTH, PATH_S, Evenness, KiteState, Sweep

REACH_LAG_S, HOUR_LAG_S, VEIL_LAG_S, DIM_LAG_S, WAY_LAG_S, EYE_LAG_S = 0.06, 5.0, 0.3, 0.35, 0.22, 0.3
HIGHEST_REACH = 1.15
"""A limb may pass its target; the kite rises a little further and no more."""
FASTEST = 0.45
"""Arches a second."""
TURN, LEAST_PEAK, RESTING = 0.15, 0.09, 0.05
REMEMBERED = 1.5
"""How much of the limb's way counts for its evenness, in reaches."""
CLOUD_WIDE, CLOUD_HIGH = 0.16, 0.17


def flown(state: KiteState, control: Control, dt_s: float) -> KiteState:
    """Go on by one short slice of time."""
    seen = control.tracked
    goal = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    reach = nearer(state.reach, goal, dt_s, REACH_LAG_S if seen else 10 * REACH_LAG_S)
    state = replace(
        state,
        reach=reach,
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        evenness=_looked_at(state.evenness, reach - state.reach, reach, dt_s) if seen else state.evenness,
        sweep=_swept(state.sweep, reach, state.way) if seen else state.sweep,
        hour=nearer(state.hour, min(1.0, len(state.ribbons) / state.wanted), dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )
    return _clouded(_remembered(_carried(state, dt_s), dt_s), dt_s)


def _swept(sweep: Sweep, reach: float, way: float) -> Sweep:
    """Follow a sweep up, notice where it turns, and begin the next arch when the limb is down or goes up again."""
    if not sweep.turned:
        peak = max(sweep.peak, reach)
        turned = peak > LEAST_PEAK and reach < peak - min(TURN, peak / 2)
        return replace(sweep, peak=peak, turned=turned, low=reach)
    low = min(sweep.low, reach)
    over = reach < RESTING or reach > low + TURN
    if over and way >= sweep.arch + 0.5:
        return Sweep(sweep.arch + 1, peak=reach, low=reach)
    return replace(sweep, low=low)


def _carried(state: KiteState, dt_s: float) -> KiteState:
    """Let the wind carry the kite to where on the arch its sweep belongs, never back."""
    sweep, roundness = state.sweep, arch_of(state.seed, state.sweep.arch).roundness
    share = 1 - share_going_up(roundness, sweep.low) if sweep.turned else share_going_up(roundness, sweep.peak)
    to_go = max(0.0, sweep.arch + share - state.way)
    return replace(state, way=state.way + min(FASTEST * dt_s, to_go - nearer(to_go, 0.0, dt_s, WAY_LAG_S)))


def _looked_at(evenness: Evenness, moved: float, reach: float, dt_s: float) -> Evenness:
    """Compare the way that a slow eye sees with the whole way; a tremble is much way and little of it seen."""
    if dt_s == 0 or reach < RESTING:
        return replace(evenness, drawn_s=0.0)
    drawn_s = nearer(evenness.drawn_s, moved / dt_s, dt_s, EYE_LAG_S)
    fades = math.exp(-abs(moved) / REMEMBERED)
    whole = evenness.whole * fades + abs(moved)
    return Evenness(drawn_s, min(whole, evenness.seen * fades + abs(drawn_s) * dt_s), whole)


def _remembered(state: KiteState, dt_s: float) -> KiteState:
    count, age_s = divmod(state.path_age_s + dt_s, PATH_S)
    new = min(PATH_LENGTH, int(count))
    return replace(state, path=((state.reach,) * new + state.path)[:PATH_LENGTH], path_age_s=age_s)


def _clouded(state: KiteState, dt_s: float) -> KiteState:
    near = (cloud for number in (-1, 0, 1) for cloud in arch_of(state.seed, int(state.way) + number).clouds)
    inside = any(abs(cloud.way - state.way) < CLOUD_WIDE and abs(cloud.height - state.reach) < CLOUD_HIGH for cloud in near)
    since_s = 0.0 if inside else state.since_cloud_s
    return replace(state, dimmed=nearer(state.dimmed, 1.0 if inside else 0.0, dt_s, DIM_LAG_S), since_cloud_s=since_s)


def nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    """Return `now` moved towards `goal`, by the same share at any frame rate."""
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
