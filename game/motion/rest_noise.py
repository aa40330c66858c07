"""How much the reading of a resting limb scatters with this camera, in this view: the smallest movement that can be seen."""

from collections import deque
from statistics import median, pstdev

WINDOW_S = 0.8
EVERY_S = 0.2
FEWEST_SAMPLES = 8
WINDOWS_KEPT = 150
QUIET_TIMES = 2.0
"""Windows that scatter up to so many times as much as the quietest one are rest as well; others are movement."""
BAND_SPREADS = 2.5
"""So many standard deviations either way hold 99 % of a resting limb's readings: that is the noise."""
LEAST_SPREAD_DEG = 0.05
MOST_SPREAD_DEG = 2.0
"""What scatters more is a limb that moves; a view in which a resting limb did would measure nothing."""
NOISE_TIMES = 3.0
LEAST_FLOOR_DEG = 3.0


class RestNoise:
    """Learns the noise from the moments in which the limb lies stillest; nobody has to say when that is."""

    def __init__(self) -> None:
        self._window: deque[tuple[float, float]] = deque()
        self._spreads: deque[float] = deque(maxlen=WINDOWS_KEPT)
        self._next_s: float | None = None

    @property
    def noise_deg(self) -> float | None:
        """Return the degrees about its mean in which 99 % of the resting limb's readings lie; None before a rest was seen."""
        if not self._spreads:
            return None
        quietest = max(min(self._spreads), LEAST_SPREAD_DEG)
        return BAND_SPREADS * median(spread for spread in self._spreads if spread <= QUIET_TIMES * quietest)

    @property
    def floor_deg(self) -> float | None:
        """Return the smallest excursion that is told apart from noise; None before the noise is known."""
        noise = self.noise_deg
        return None if noise is None else max(LEAST_FLOOR_DEG, NOISE_TIMES * noise)

    def step(self, time_s: float, out_deg: float) -> None:
        """Take the next smoothed reading."""
        if self._next_s is None:
            self._next_s = time_s + WINDOW_S
        self._window.append((time_s, out_deg))
        if time_s < self._next_s:
            return
        while self._window[0][0] < time_s - WINDOW_S:
            self._window.popleft()
        self._next_s = time_s + EVERY_S
        spread = pstdev(degrees for _, degrees in self._window)
        if len(self._window) >= FEWEST_SAMPLES and spread <= MOST_SPREAD_DEG:
            self._spreads.append(spread)

    def forget_window(self) -> None:
        """A gap has come: what follows is not to be held against what was before."""
        self._window.clear()
        self._next_s = None
