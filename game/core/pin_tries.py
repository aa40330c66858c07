"""Wrong tries at the therapist's PIN: the first few are free, then each one costs a longer wait."""

import json
from dataclasses import dataclass

LEAST_DIGITS, MOST_DIGITS = 4, 8
FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 900.0


@dataclass(frozen=True, slots=True)
class PinTries:
    """How many tries in a row were wrong, and when the last one was, in seconds of any clock that survives a restart."""

    wrong: int = 0
    last_s: float = 0.0

    def missed(self, now_s: float) -> "PinTries":
        """Return the tries with one more that was wrong."""
        return PinTries(self.wrong + 1, now_s)

    def wait_s(self, now_s: float) -> float:
        """Return how long to wait before the next try; a clock that was put back never makes it longer than the whole wait."""
        if self.wrong < FREE_TRIES:
            return 0.0
        whole_s = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(self.wrong - FREE_TRIES, 10))
        return max(0.0, whole_s - max(0.0, now_s - self.last_s))

    def kept(self) -> str:
        """Return the tries as they are kept."""
        return json.dumps({"wrong": self.wrong, "last_s": self.last_s})

    @classmethod
    def read(cls, kept: str | None) -> "PinTries":
        """Return tries as they were kept; none where nothing was, or nothing that can be read."""
        try:
            found = json.loads(kept or "{}")
            return cls(int(found.get("wrong", 0)), float(found.get("last_s", 0.0)))
        except (ValueError, TypeError, AttributeError):
            return cls()


def may_be_pin(digits: str) -> bool:
    """Whether these signs can be a PIN at all."""
    return digits.isascii() and digits.isdigit() and LEAST_DIGITS <= len(digits) <= MOST_DIGITS
