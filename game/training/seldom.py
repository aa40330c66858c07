"""Something that is said seldom, so that it stays worth hearing."""


class Seldom:
    """Allows something at most once in `every_s` seconds."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._last_s: float | None = None

    def may(self, now_s: float) -> bool:
        """Return whether it may be said now; if so, it counts as said."""
        if self._last_s is not None and now_s - self._last_s < self._every_s:
            return False
        self._last_s = now_s
        return True
