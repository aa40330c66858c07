"""Somebody who points with the good hand for tests: they see where the ring is, and move the hand until it is where they want it."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from game.app.exercise import MakeTracker, RunningSource
from game.app.sources import SourceWish
from game.core.clock import Clock
from game.core.names import Side
from game.core.pose import Pose
from game.core.source import Picture, SourceError
from game.motion.movements import opposite
from game.screen.canvas import Point
from game.sources.scripted_body import pose_of
from game.sources.tracker import State
from tests.motion.bodies import with_point

FPS = 15.0
PX_A_SECOND = 160.0
LIFTED_PX = 55.0
"""So far above where it rests the hand is held before the ring is seen."""
UNITS_A_PX = 16.0
SEES_S = 0.7
"""So long the hand stops where the ring comes up, until the ring is found."""
WAITS_S, ASIDE_S, ASIDE_UNITS = 3.5, 0.8, 360.0
"""Where nothing comes of waiting the hand moves aside and back, as the arrows at the ring say."""


@dataclass
class PointingHand:
    """The good hand; `wanted` is where on the screen the ring shall be, None to rest. `ring` says where it is seen."""

    side: Side
    wanted: Point | None = None
    ring: Callable[[], Point | None] = lambda: None
    away: Point = (0.0, 0.0)
    """How far from its place of rest the hand is, in pixels of the camera."""
    _seen_s: float = field(default=0.0, init=False)
    _there_s: float = field(default=0.0, init=False)

    def move(self, passed_s: float) -> None:
        """Move the hand for a moment, no faster than a calm hand."""
        ring = self.ring() if self.wanted else None
        self._seen_s = self._seen_s + passed_s if ring else 0.0
        waits = bool(ring and self.wanted and (math.dist(ring, self.wanted) < 40.0 or self._there_s > WAITS_S))
        self._there_s = self._there_s + passed_s if waits and self._there_s < WAITS_S + ASIDE_S else 0.0
        aim, step = self._aim(), PX_A_SECOND * passed_s
        across, up = aim[0] - self.away[0], aim[1] - self.away[1]
        share = min(1.0, step / max(1e-6, (across**2 + up**2) ** 0.5))
        self.away = (self.away[0] + share * across, self.away[1] + share * up)

    def _aim(self) -> Point:
        if self.wanted is None:
            return (0.0, 0.0)
        ring = self.ring()
        if ring is None:
            return (self.away[0], -LIFTED_PX) if self.away[1] > 10 - LIFTED_PX else (self.away[0], self.away[1] - 4.0)
        if self._seen_s < SEES_S:
            return self.away
        aside = ASIDE_UNITS if self._there_s > WAITS_S else 0.0
        # The picture is not mirrored, the screen is.
        return (
            self.away[0] - 0.5 * (self.wanted[0] + math.copysign(aside, 800 - self.wanted[0]) - ring[0]) / UNITS_A_PX,
            self.away[1] + 0.5 * (self.wanted[1] - ring[1]) / UNITS_A_PX,
        )


@dataclass
class PointingTracker:
    """A tracker whose body exercises as its script says, with the good hand wherever it is now."""

    hand: PointingHand
    wish: SourceWish
    take: Callable[[Pose], None]
    start_s: float
    state: State = "starting"
    problem: SourceError | None = None
    poses: int = field(default=0, init=False)

    def start(self) -> None:
        """Nothing to open."""

    def update(self, now_s: float) -> None:
        """Take every pose that is due."""
        while self.state != "ended" and self.start_s + self.poses / FPS <= now_s:
            self.state = "running"
            self.hand.move(1 / FPS)
            self.take(self._pose(self.poses / FPS))
            self.poses += 1

    def stop(self) -> None:
        """End."""
        self.state = "ended"

    def picture(self) -> Picture | None:
        """There is no picture."""
        return None

    def _pose(self, time_s: float) -> Pose:
        script, wrist = self.wish.script, f"{self.hand.side}_wrist"
        assert script is not None
        pose = replace(pose_of(script.movement, script.side, script.gained_at(time_s), time_s), time_s=self.start_s + time_s)
        assert pose.body is not None
        rests = pose.body.image[wrist]
        return with_point(pose, wrist, x=rests.x + self.hand.away[0], y=rests.y + self.hand.away[1])


def pointing(hand: PointingHand) -> Callable[[SourceWish, bool, Clock], MakeTracker]:
    """Return what starts trackers that see this hand."""

    def of(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
        def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            return PointingTracker(hand, wish, take, start_s)

        return make

    return of


def good_hand(wish: SourceWish) -> PointingHand:
    """Return the hand of the side that does not exercise."""
    assert wish.script is not None
    return PointingHand(opposite(wish.script.side))
