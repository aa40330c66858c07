"""Whether a limb rests, and for how much of the time that it was seen."""

from collections import deque

from game.core.reading import Reading

WINDOW_S = 1.0
MOVES_DEG = 8.0
"""A limb that goes through so many degrees within the window moves; smaller than any rep, larger than a camera's noise [design]."""
GAP_S = 0.5
"""After a gap as long as this nothing is known of the time between."""
SHOWN_S = 3.0
"""A movement stays noticed so long, so that a word about it can be read."""
LEAST_SEEN_S = 5.0
"""Less than this tells nothing about the whole."""


class Stillness:
    """Watches a limb that is to rest; nothing that it does is ever a mistake."""

    def __init__(self) -> None:
        self._window: deque[tuple[float, float]] = deque()
        self._seen_s = 0.0
        self._still_s = 0.0
        self._moved_at_s: float | None = None

    def step(self, reading: Reading) -> None:
        """Take the next reading; one in which nothing was seen tells nothing."""
        now_s, deg = reading.time_s, reading.out_deg
        if deg is None:
            return
        passed_s = now_s - self._window[-1][0] if self._window else 0.0
        if passed_s > GAP_S:
            self._window.clear()
            passed_s = 0.0
        self._window.append((now_s, deg))
        while self._window[0][0] < now_s - WINDOW_S:
            self._window.popleft()
        degrees = [one for _, one in self._window]
        moves = max(degrees) - min(degrees) >= MOVES_DEG
        self._seen_s += passed_s
        if moves:
            self._moved_at_s = now_s
        else:
            self._still_s += passed_s

    def is_seen(self, now_s: float) -> bool:
        """Whether the limb is seen at this time."""
        return bool(self._window) and now_s - self._window[-1][0] <= GAP_S

    def has_moved(self, now_s: float) -> bool:
        """Whether the limb moved a moment ago."""
        return self._moved_at_s is not None and now_s - self._moved_at_s < SHOWN_S

    @property
    def share(self) -> float | None:
        """The share of the seen time at rest, None where too little was seen."""
        return self._still_s / self._seen_s if self._seen_s >= LEAST_SEEN_S else None
