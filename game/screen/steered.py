"""Whether a pointer is steered, or a hand only lies somewhere: on a tray, a table, an armrest.

A hand that is laid down comes up, arrives, and stays; or it pauses in the air and drops to where it then lies. One that points
does more: it moves on, up or aside, from where it stopped. Only by that the two can be told apart at once.
"""

import math
from collections import deque
from collections.abc import Hashable

from game.screen.canvas import Point

STILL = 120.0
"""A pointer that stays within this has stopped (some 3 cm of the hand): a strong tremor, calmed, does."""
ARRIVED_S = 0.6
MOVES_ON = 160.0
"""A hand that goes so far (some 4 cm) from where it stopped is steered: one that settles or trembles on a table does not."""
LOW = 450.0
"""Below this, in the lower half of the screen, the forearm is so flat that the hand may lie: there a hand that goes down is laid down."""
SLIDES = 300.0
"""Aside it has to go so far there (some 7 cm): a hand that lies is moved a little now and then."""
MOVES_WITHIN_S = 3.0
"""What takes longer is no move: a hand on a tray slides and sinks slowly."""


class Steered:
    """Follows a pointer; `is_steered` says whether what it stays on may be taken."""

    def __init__(self) -> None:
        self.is_steered = False
        self._at: Point | None = None
        self._now_s = 0.0
        self._sight: Hashable = None
        self._stay: tuple[Point, float] | None = None
        self._way: deque[tuple[float, Point]] = deque()
        """Where the hand has lately been since it stopped, and has to move on from; empty as long as it has not stopped."""
        self._top: Point | None = None
        """Where the hand last was at its highest: it goes down from there."""

    def step(self, at: Point | None, now_s: float, rests_s: float, sight: Hashable = None) -> bool:
        """Take where the pointer is, None where there is none; return whether it is steered.

        One that is still for `rests_s` and takes nothing is not steered any more. In another `sight` than before it is
        somewhere else without having been seen to go there.
        """
        self._at, self._now_s = at, now_s
        was_seen, self._sight = sight == self._sight, sight
        if at is None:
            self.is_steered, self._stay, self._top = False, None, None
            self._way.clear()
            return False
        if self._stay is None or math.dist(self._stay[0], at) > STILL:
            self._stay = (at, now_s)
        if not was_seen and (self._way or self.is_steered):
            self.has_to_move_on()
        self._judge(at, now_s - self._stay[1], rests_s)
        return self.is_steered

    def has_to_move_on(self) -> None:
        """Something was taken, another screen is up, or nobody saw how the hand came here: it has to move on from here."""
        self.is_steered, self._top = False, self._at
        self._way.clear()
        if self._at:
            self._way.append((self._now_s, self._at))

    def _judge(self, at: Point, still_s: float, rests_s: float) -> None:
        if self._drops_to(at):
            self.is_steered, self._top = False, at
            self._way.clear()
        elif self.is_steered:
            if still_s > rests_s:
                self.has_to_move_on()
        elif self._way:
            if self._moves_on_to(at):
                self.is_steered, self._stay = True, (at, self._now_s)
        elif still_s >= ARRIVED_S:
            self.has_to_move_on()

    def _drops_to(self, at: Point) -> bool:
        """Whether the hand goes down, steeper than aside, to where it may lie."""
        top = self._top or at
        if at[1] < top[1] + STILL / 2:
            top = at[0], min(top[1], at[1])
        self._top = top
        down, aside = at[1] - top[1], abs(at[0] - top[0])
        return at[1] > LOW and down >= MOVES_ON and down > aside

    def _moves_on_to(self, at: Point) -> bool:
        self._way.append((self._now_s, at))
        while self._now_s - self._way[0][0] > MOVES_WITHIN_S:
            self._way.popleft()
        return any(_moves_on(came_from, at) for _, came_from in self._way)


def _moves_on(came_from: Point, at: Point) -> bool:
    aside, up = at[0] - came_from[0], came_from[1] - at[1]
    if at[1] > LOW:
        aside, up = aside * MOVES_ON / SLIDES, max(0.0, up)
    return math.hypot(aside, up) >= MOVES_ON
