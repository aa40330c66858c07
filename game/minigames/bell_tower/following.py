"""What goes on by itself at the tower: ages grow, and whatever follows the limb or the day comes nearer to it."""

import math
from dataclasses import replace

from game.core.control import Control
from game.minigames.bell_tower.state import BellTowerState

REACH_LAG_S, HOUR_LAG_S, VEIL_LAG_S = 0.06, 5.0, 0.3
HIGHEST_REACH = 1.15
"""A limb may pass its target; the bell tilts a little further and no more."""


def aged(state: BellTowerState, dt_s: float) -> BellTowerState:
    """Return the state `dt_s` seconds later, with nothing else changed."""
    return replace(
        state,
        time_s=state.time_s + dt_s,
        since_drawn_s=state.since_drawn_s + dt_s,
        since_target_s=state.since_target_s + dt_s,
        since_rung_s=state.since_rung_s + dt_s,
        since_line_s=state.since_line_s + dt_s,
        since_song_s=state.since_song_s + dt_s,
        since_played_s=state.since_played_s + dt_s,
        since_quick_s=state.since_quick_s + dt_s,
    )


def followed(state: BellTowerState, control: Control, dt_s: float) -> BellTowerState:
    """Let everything that follows come nearer to what it follows, by the same share at any frame rate."""
    seen = control.tracked
    wanted = max(0.0, min(HIGHEST_REACH, control.reach)) if seen else 0.0
    reach = _nearer(state.reach, wanted, dt_s, REACH_LAG_S if seen else 6 * REACH_LAG_S)
    return replace(
        state,
        reach=reach,
        peak=max(state.peak, reach),
        hold=max(0.0, min(1.0, control.hold)) if seen else state.hold,
        hour=_nearer(state.hour, min(1.0, state.reps / state.wanted), dt_s, HOUR_LAG_S),
        paused=not seen,
        veil=_nearer(state.veil, 0.0 if seen else 1.0, dt_s, VEIL_LAG_S),
    )


def _nearer(now: float, goal: float, dt_s: float, lag_s: float) -> float:
    return goal + (now - goal) * math.exp(-dt_s / lag_s)
