"""The water: how it follows the limb, roughens when that is quick, and clears while it is slow or held."""

import math
from dataclasses import replace

from game.core.control import Control
from game.core.level import Pace
from game.minigames.tide.state import TideState

HIGHEST_REACH = 1.15
"""A limb may pass its target; the water draws back a little further and no more."""
REACH_LAG_S, SLACK_LAG_S, HOUR_LAG_S, VEIL_LAG_S = 0.08, 0.6, 5.0, 0.3
ROUGHEN_LAG_S, SETTLE_LAG_S, STILL_LAG_S = 0.35, 3.5, 1.4
"""Waves come up at once, go down slowly, and faster while play waits for a calm limb."""
CLEAR_LAG_S, CLOUD_LAG_S = 1.8, 0.7
LIGHT_LAG_S, DIM_LAG_S = 0.5, 2.5
CALM_CLEAR, FAR_CLEAR = 0.34, 0.24
"""How clear calm water is while the limb rests, and how much the way to the target adds; holding brings the rest."""
LEAST_MARGIN_DEG_S = 5.0
QUICK_S, QUICK_WAVES = 0.9, 0.8
"""A movement that was too fast stirs the water for so long, and so strongly."""


def followed(state: TideState, control: Control, pace: Pace, dt_s: float) -> TideState:
    """Let everything that follows the limb come nearer to it, by the same share at any frame rate."""
    seen = control.tracked
    reach = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    held = max(0.0, min(1.0, control.hold)) if seen and control.phase == "hold" else 0.0
    stirred = _stirred(state, control, pace) if seen else 0.0
    rough = _rough(state, stirred, dt_s)
    return replace(
        state,
        reach=_nearer(state.reach, reach, dt_s, REACH_LAG_S if seen else SLACK_LAG_S),
        rough=rough,
        clear=_clear(state, min(1.0, reach), held, rough, dt_s),
        light=_nearer(state.light, held, dt_s, LIGHT_LAG_S if held > state.light else DIM_LAG_S),
        hour=_nearer(state.hour, min(1.0, len(state.finds) / state.wanted), dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=_nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )


def _stirred(state: TideState, control: Control, pace: Pace) -> float:
    """How strongly the limb stirs the water: not at all up to a calm pace, wholly where play would pause."""
    if state.since_quick_s < QUICK_S:
        return QUICK_WAVES
    if state.cue == "calm_down":
        return 0.0
    margin_deg_s = max(LEAST_MARGIN_DEG_S, pace.pause_deg_s - pace.coach_deg_s)
    return max(0.0, min(1.0, (abs(control.speed_deg_s) - pace.coach_deg_s) / margin_deg_s))


def _rough(state: TideState, stirred: float, dt_s: float) -> float:
    if stirred > state.rough:
        return _nearer(state.rough, stirred, dt_s, ROUGHEN_LAG_S)
    return _nearer(state.rough, stirred, dt_s, STILL_LAG_S if state.paused or state.cue == "calm_down" else SETTLE_LAG_S)


def _clear(state: TideState, reach: float, held: float, rough: float, dt_s: float) -> float:
    calm = CALM_CLEAR + FAR_CLEAR * reach
    goal = (calm + (1 - calm) * held) * (1 - rough)
    return _nearer(state.clear, goal, dt_s, CLEAR_LAG_S if goal > state.clear else CLOUD_LAG_S)


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
