"""Whether a pointer is steered, or a hand only lies somewhere: on a tray, a table, an armrest.

A hand that is laid down comes up, arrives, and stays. One that points does more: it moves on from where it first stopped.
Only by that the two can be told apart at once.
"""

import math

from game.screen.canvas import Point

STILL = 80.0
"""A pointer that stays within this has stopped (some 2 cm of the hand)."""
ARRIVED_S = 0.4
MOVES_ON = 160.0
"""A hand that goes so far (some 4 cm) from where it stopped is steered: one that settles or trembles on a table does not."""


class Steered:
    """Follows a pointer; `is_steered` says whether what it stays on may be taken."""

    def __init__(self) -> None:
        self.is_steered = False
        self._at: Point | None = None
        self._stay: tuple[Point, float] | None = None
        self._stopped_at: Point | None = None
        """Where the hand stopped and has to move on from."""

    def step(self, at: Point | None, now_s: float) -> bool:
        """Take where the pointer is, None where there is none; return whether it is steered."""
        self._at = at
        if at is None:
            self.is_steered, self._stay, self._stopped_at = False, None, None
            return False
        if self._stay is None or math.dist(self._stay[0], at) > STILL:
            self._stay = (at, now_s)
        if self._stopped_at is None:
            self._stopped_at = self._stay[0] if now_s - self._stay[1] >= ARRIVED_S else None
        elif math.dist(self._stopped_at, at) >= MOVES_ON:
            self.is_steered = True
        return self.is_steered

    def has_to_move_on(self) -> None:
        """Something was taken, or another screen is up: nothing is taken until the hand has moved on from here."""
        self.is_steered, self._stopped_at = False, self._at
