"""The good hand in the air: from poses to what it points at and takes on the screen that is up."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import SIDES, Side
from game.core.pose import Pose
from game.core.settings import Settings
from game.motion.hand_pointer import HandPointer
from game.motion.movements import opposite
from game.screen.canvas import Canvas, Point
from game.screen.dwell import Dwell
from game.screen.hand_ring import draw_hand_ring
from game.screen.scene import Input, PointerInput, PointInput
from game.screen.steered import Steered

STILL_UNITS, COMES_BACK_UNITS = 12.0, 160.0
"""A hand that wanders less than the one has not moved; one that has given way leads again after the other."""
FRESH_S = 0.6
"""A hand whose last pose is older than this is not seen any more."""
GRAVE_DWELLS = 2.0
"""What is grave is stayed on so much longer."""
RESTS_S = 1.0
"""A hand that is still for so much longer than it takes to choose only rests."""


def working_hand(settings: Settings, trained: Side | None) -> Side | None:
    """Return the hand that works: the one that was told, else that of the side that is not trained; None before that is known."""
    return settings.working_hand or (opposite(trained) if trained else None)


@dataclass(frozen=True, slots=True)
class _Seen:
    """When a hand was seen to point, and where, in shares of the screen; how it comes from one `sight` to the next nobody sees."""

    time_s: float
    at: Point
    sight: tuple[Side, int]


class HandInAir:
    """Follows the hand that `works`, or either where that is not known.

    Poses come from the tracker's thread; everything else is asked by whoever draws.
    """

    def __init__(self, settings: Callable[[], Settings], works: Callable[[], Side | None]) -> None:
        self._settings = settings
        self._works = works
        self._hands = {side: HandPointer(side) for side in SIDES}
        self._seen: _Seen | None = None
        self._steered = Steered()
        self._dwell = Dwell(settings().dwell_s)
        self._at: Point | None = None
        self._told: Point | None = None
        """Where the screen was last told that the hand points."""
        self._gave_way_at: Point | None = None
        """Where the hand was when a key or the mouse was used; it leads again once it has clearly moved, or was lowered."""

    @property
    def works(self) -> Side | None:
        """Which hand works, None where that is not known yet."""
        return self._works()

    @property
    def is_wished(self) -> bool:
        """Whether the player wants to point with the hand."""
        return self._settings().hand_pointer

    def give_way(self) -> None:
        """A key or the mouse is used: the hand does not lead any more."""
        self._gave_way_at = self._at or self._gave_way_at

    def take(self, pose: Pose) -> None:
        """Take a pose, in the tracker's thread."""
        works = self._works()
        hands = [(hand, hand.step(pose)) for side, hand in self._hands.items() if works in (side, None)]
        seen = (_Seen(pose.time_s, at, (hand.side, hand.breaks)) for hand, at in hands if at)
        self._seen = next(seen, None)

    def enter(self, now_s: float) -> None:
        """Another screen has come up."""
        self._steered.has_to_move_on()
        self._dwell.enter(now_s)

    def inputs(self, canvas: Canvas, now_s: float) -> tuple[Input, ...]:
        """Return where the hand points on what is drawn, and the place that it takes."""
        self._at = self._leading(self._pointed(canvas, now_s))
        self._dwell.dwell_s = self._settings().dwell_s * (GRAVE_DWELLS if canvas.is_grave else 1.0)
        sight = self._seen.sight if self._seen else None
        steers = self._steered.step(self._at, now_s, self._dwell.dwell_s + RESTS_S, sight)
        taken = self._dwell.step(self._at if steers else None, canvas.targets, now_s)
        if taken:
            self._steered.has_to_move_on()
        return (*self._moved(), *((PointInput(taken.center, "hand"),) if taken else ()))

    def rest(self) -> tuple[Input, ...]:
        """Point at nothing, as during a set, where the hand can only stop."""
        self._at = None
        self._steered = Steered()
        return self._moved()

    def draw(self, canvas: Canvas) -> None:
        """Draw the ring where the hand points; it fills once the hand is steered."""
        if self._at:
            draw_hand_ring(canvas, self._at, self._dwell.share, self._steered.is_steered)

    def _moved(self) -> tuple[Input, ...]:
        """Tell where the hand points, where that is news."""
        at, told = self._at, self._told
        if at == told or (at and told and math.dist(at, told) < STILL_UNITS):
            return ()
        self._told = at
        return (PointerInput(at, "hand"),)

    def _leading(self, at: Point | None) -> Point | None:
        """Return where the hand points, None as long as it has given way."""
        gave_way_at = self._gave_way_at
        if at and gave_way_at and math.dist(at, gave_way_at) < COMES_BACK_UNITS:
            return None
        self._gave_way_at = None
        return at

    def _pointed(self, canvas: Canvas, now_s: float) -> Point | None:
        seen = self._seen
        if seen is None or now_s - seen.time_s > FRESH_S or not self.is_wished:
            return None
        return seen.at[0] * canvas.width, seen.at[1] * canvas.height
