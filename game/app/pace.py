"""The pace of the pictures: when to begin one, and when to show it."""

from game.core.clock import Clock

AFTER_NEWS_S = 0.007
"""A picture is begun this long after the newest measurement, so that it shows it, and one that is a little late as well."""
MOST_NUDGE_S = 0.0003
"""The beat is moved by no more than this a picture: nobody sees it, and the camera's own beat is met within two seconds."""
SPARE_S = 0.002
SHORTEST_LEAD_S, LONGEST_LEAD_SHARE = 0.003, 0.8


class Pace:
    """A steady beat. Each picture is begun as late as its drawing allows, so that it shows the newest there is to see."""

    def __init__(self, clock: Clock, fps: float) -> None:
        self._clock = clock
        self._period_s = 1.0 / fps
        self._due_s = clock.now_s()
        self._lead_s = 0.5 * self._period_s
        self._begun_s = self._due_s
        self._news_s = 0.0

    def begin(self) -> float:
        """Wait until it is time to draw the next picture, and return the time."""
        self._due_s = max(self._due_s + self._period_s, self._clock.now_s())
        self._clock.wait_until(self._due_s - self._lead_s)
        self._begun_s = self._clock.now_s()
        return self._begun_s

    def meet(self, news_s: float) -> None:
        """Move the beat towards the moments at which measurements arrive; `news_s` is the newest of them."""
        age_s = self._begun_s - news_s
        if news_s == self._news_s or not 0.0 < age_s < self._period_s:
            return
        self._news_s = news_s
        half_s = self._period_s / 2
        off_s = (age_s - AFTER_NEWS_S + half_s) % self._period_s - half_s
        self._due_s -= max(-MOST_NUDGE_S, min(MOST_NUDGE_S, off_s))

    def show(self) -> None:
        """The picture is drawn: wait until its moment, and remember how long drawing took."""
        spent_s = self._clock.now_s() - self._begun_s
        longest_s = LONGEST_LEAD_SHARE * self._period_s
        self._lead_s = min(longest_s, max(SHORTEST_LEAD_S, spent_s + SPARE_S, 0.99 * self._lead_s))
        self._clock.wait_until(self._due_s)
