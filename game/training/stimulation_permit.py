"""Whether electrical stimulation may begin (clinical facts, heads 4 and 5).

An injury of the spinal cord at T6 or above can let the blood pressure shoot up without a sign, so an unknown level counts
as a high one. Only a therapist unlocks it, and a check that was not clear. A pacemaker is never unlocked. Epilepsy stands
against pads on head and neck, which the check asks of everybody; the game's own pads lie on arm and leg.
"""

from datetime import datetime, timedelta
from typing import Literal

from game.core.health import Health
from game.core.stimulation_check import StimulationCheck

Permit = Literal["yes", "ask", "blocked"]
CHECK_LASTS = timedelta(days=30)


def may_stimulate(health: Health, last_check: StimulationCheck | None, now: str) -> Permit:
    """Return whether it may begin at `now` (ISO 8601), needs the check first, or has to wait for a therapist's word."""
    if health.pacemaker or not (health.stimulation_unlocked or _is_known_to_be_safe(health)):
        return "blocked"
    if last_check and not last_check.clear and not health.stimulation_unlocked:
        return "blocked"
    return "yes" if last_check and last_check.clear and _is_fresh(last_check.made_at, now) else "ask"


def _is_known_to_be_safe(health: Health) -> bool:
    return health.spinal_cord in ("none", "below_t6") and health.pacemaker is False


def _is_fresh(made_at: str, now: str) -> bool:
    """A check from the future, as after a clock was put back, is none."""
    age = datetime.fromisoformat(now) - datetime.fromisoformat(made_at)
    return timedelta() <= age < CHECK_LASTS
