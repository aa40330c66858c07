"""Time that stands still while the whole machine does, as in standby: then nobody is shown anything, and nobody holds a key."""

LONGEST_STEP_S = 0.25
"""A light that goes on in such a step is still young enough for a press to mean the one before (GRACE_S in game/screen/scan.py)."""


class SteadyTime:
    """Follows a clock, by no more than `LONGEST_STEP_S` from one look at it to the next."""

    def __init__(self) -> None:
        self._before_s: float | None = None
        self._stood_s = 0.0

    def at(self, now_s: float) -> float:
        """Take the clock's time and return this one's; as long as nothing pauses they are the same."""
        if self._before_s is not None:
            self._stood_s += max(0.0, now_s - self._before_s - LONGEST_STEP_S)
        self._before_s = now_s
        return now_s - self._stood_s
