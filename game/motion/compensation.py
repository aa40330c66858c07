"""Compensation: another part of the body helps, seen against how this player sits at rest."""

from collections import deque
from collections.abc import Mapping

import numpy as np

from game.core.names import Compensation, Side
from game.core.pose import Landmarks, Pose
from game.motion.geometry import Vector
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.movements import sided
from game.motion.posture import MEASURES

LIMITS: Mapping[Compensation, float] = {
    "trunk_back": 10.0,
    "trunk_forward": 10.0,
    "trunk_side": 6.0,
    "thigh_lift": 8.0,
    "shoulder_hike": 10.0,
    "elbow_drift": 10.0,
}
"""Degrees, for shoulder and elbow percent of the trunk's length: less is never called a compensation."""
EITHER_WAY: frozenset[Compensation] = frozenset(("trunk_side", "elbow_drift"))
"""Here any way from the usual place counts, elsewhere only more of the measure."""
SPREADS = 3.0
AT_LEAST_S = 0.5
BACK_SHARE = 0.6
"""What is at work has ended once it is below this share of its threshold."""
RESEATED_S = 20.0
"""Whoever stays like that for so long sits differently now: the baseline is learned anew."""
SETTLE_S = 0.8
LEARN_S = 2.0
STEADY_SHARE = 0.2
"""A body that holds within this share of a limit for `SETTLE_S` sits still."""
FEWEST_LOOKS = 5
SMOOTHED_LOOKS = 5
GAP_S = 0.5
NEEDED: Mapping[Compensation, tuple[str, ...]] = {
    "trunk_back": ("shoulder", "hip", "knee"),
    "trunk_forward": ("shoulder", "hip", "knee"),
    "trunk_side": ("shoulder", "hip", "knee"),
    "thigh_lift": ("hip", "knee", "ankle"),
    "shoulder_hike": ("ear", "shoulder", "hip"),
    "elbow_drift": ("shoulder", "elbow", "hip"),
}


class CompensationWatch:
    """Watches for some compensations of one side; each learns its own baseline from the first poses in which it is steady."""

    def __init__(self, kinds: tuple[Compensation, ...], side: Side) -> None:
        self._side: Side = side
        self._watches = {kind: _OneWatch(LIMITS[kind], kind in EITHER_WAY) for kind in kinds}

    @property
    def settled(self) -> bool:
        """Whether every baseline is known, so that every compensation can be seen."""
        return all(watch.settled for watch in self._watches.values())

    def step(self, pose: Pose) -> tuple[Compensation, ...]:
        """Take the next pose; return what has been at work for at least `AT_LEAST_S`."""
        for kind, watch in self._watches.items():
            found = self._measured(kind, pose.body)
            if found is not None:
                watch.step(pose.time_s, found)
            else:
                watch.unseen(pose.time_s)
        return tuple(kind for kind, watch in self._watches.items() if watch.at_work)

    def _measured(self, kind: Compensation, body: Landmarks | None) -> Vector | None:
        if body is None or any(body.image[sided(self._side, name)].visibility < LEAST_VISIBILITY for name in NEEDED[kind]):
            return None
        return MEASURES[kind](body, self._side)


class _Baseline:
    """The usual place of a measure: its mean and spread over the first moments in which it holds still."""

    def __init__(self, steady_within: float) -> None:
        self._steady_within = steady_within
        self._looks: list[tuple[float, Vector]] = []
        self.mean: Vector | None = None
        self.spread = 0.0
        self._until_s = 0.0

    def learn(self, time_s: float, found: Vector) -> None:
        """Take a look while there is something to learn."""
        if self.mean is None:
            self._find(time_s, found)
        elif time_s <= self._until_s and float(np.linalg.norm(found - self.mean)) <= self._steady_within:
            self._looks.append((time_s, found))
            self._set()

    def _find(self, time_s: float, found: Vector) -> None:
        self._looks.append((time_s, found))
        if time_s - self._looks[0][0] < SETTLE_S:
            return
        values = np.array([value for _, value in self._looks])
        if len(values) >= FEWEST_LOOKS and float(np.abs(values - np.median(values, axis=0)).max()) <= self._steady_within:
            self._until_s = self._looks[0][0] + LEARN_S
            self._set()
        else:
            self._looks = [look for look in self._looks[1:] if look[0] > time_s - SETTLE_S]

    def _set(self) -> None:
        values = np.array([value for _, value in self._looks])
        self.mean = values.mean(axis=0)
        self.spread = float(np.linalg.norm(values.std(axis=0)))


class _OneWatch:
    """Follows one measure: at work after half a second beyond its threshold, until it is well back."""

    def __init__(self, limit: float, either_way: bool) -> None:
        self._limit = limit
        self._either_way = either_way
        self._baseline = _Baseline(STEADY_SHARE * limit)
        self._recent: deque[Vector] = deque(maxlen=SMOOTHED_LOOKS)
        self._since_s: float | None = None
        self._seen_s: float | None = None
        self.at_work = False

    @property
    def settled(self) -> bool:
        return self._baseline.mean is not None

    def step(self, time_s: float, found: Vector) -> None:
        self._seen_s = time_s
        self._recent.append(found)
        self._baseline.learn(time_s, found)
        if self._baseline.mean is None:
            return
        way = np.median(np.array(self._recent), axis=0) - self._baseline.mean
        self._judge(time_s, float(np.linalg.norm(way)) if self._either_way else float(way[0]))

    def unseen(self, time_s: float) -> None:
        """A short gap changes nothing; after a longer one nothing is known to be at work."""
        if self._seen_s is None or time_s - self._seen_s >= GAP_S:
            self._since_s = None
            self.at_work = False
            self._recent.clear()

    def _judge(self, time_s: float, much: float) -> None:
        threshold = max(self._limit, SPREADS * self._baseline.spread)
        if much < BACK_SHARE * threshold or (not self.at_work and much < threshold):
            self._since_s = None
            self.at_work = False
            return
        if self._since_s is None:
            self._since_s = time_s
        self.at_work = time_s - self._since_s >= AT_LEAST_S
        if time_s - self._since_s >= RESEATED_S:
            self._baseline = _Baseline(STEADY_SHARE * self._limit)
            self._since_s = None
            self.at_work = False
