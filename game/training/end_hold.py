"""The hold at the end of a slow movement: its time counts while the limb stays there, and waits while it does not."""

BAND_SHARE = 0.1
"""Near the end means within so much of the way below it; a limb at its end sags and trembles."""
LEAST_BAND_DEG = 2.0
END_FOUND_S = 3.0
"""A limb that has gone no further for so long, short of the target, is at its own end."""
STILL_S = 1.0
"""Once the hold has begun there, it goes on so soon after a further bit."""
GROWTH_DEG = 1.0


class EndHold:
    """One hold of `hold_s`, at the target or at the furthest that the limb goes; nearer than `least_deg` there is none."""

    def __init__(self, hold_s: float, target_deg: float, least_deg: float) -> None:
        self.held_s = 0.0
        self.begun = False
        self.complete = False
        """Whether it was full while the limb was near the target, not only near its own end."""
        self._hold_s = hold_s
        self._target_deg = target_deg
        self._least_deg = min(least_deg, target_deg)
        self._band_deg = max(LEAST_BAND_DEG, BAND_SHARE * target_deg)
        self._peak_deg = 0.0
        self._no_further_s = 0.0
        self._held_deg_s = 0.0

    @property
    def full(self) -> bool:
        """Whether all of it has been held."""
        return self.begun and self.left_s <= 1e-9

    @property
    def left_s(self) -> float:
        """How much is still to be held."""
        return self._hold_s - self.held_s

    @property
    def share(self) -> float:
        """How much of it has been held, 0 to 1."""
        return min(1.0, self.held_s / self._hold_s) if self._hold_s else float(self.begun)

    @property
    def mean_deg(self) -> float:
        """Where the limb was on average while its time counted; one trembling moment is no end."""
        return self._held_deg_s / self.held_s if self.held_s else 0.0

    def step(self, limb_deg: float, slow: bool, dt_s: float) -> None:
        """Take the limb's next place; only a slow one is held."""
        if not self.begun and limb_deg < self._least_deg:
            self._peak_deg = 0.0
        if limb_deg > self._peak_deg + GROWTH_DEG:
            self._peak_deg, self._no_further_s = limb_deg, 0.0
        else:
            self._no_further_s += dt_s
        at_target = limb_deg >= self._target_deg - self._band_deg
        if slow and limb_deg >= self._least_deg and (at_target or self._is_at_own_end(limb_deg)):
            self._count(limb_deg, dt_s)
            self.complete = self.full and at_target

    def _is_at_own_end(self, limb_deg: float) -> bool:
        return limb_deg >= self._peak_deg - self._band_deg and self._no_further_s >= (STILL_S if self.begun else END_FOUND_S)

    def _count(self, limb_deg: float, dt_s: float) -> None:
        if self.begun:
            counted_s = min(dt_s, self.left_s)
            self.held_s += counted_s
            self._held_deg_s += counted_s * limb_deg
        self.begun = True
