"""What sets the target in the simulation: the program itself, and two simpler ways beside it."""

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from game.core.level import Level
from game.core.past import PastSession
from game.training.adaptation_aim import AimLimits
from game.training.reach_memory import difficulty_of

Way = Literal["ours", "fixed_target", "fixed_step"]
LEVEL = Level(name="simulation", title="Simulation", game="stone_path", movement="knee_extension", sets=3, reps=10)
"""An active level with everything as shipped."""
LIMITS = AimLimits.of(LEVEL)
STEP_UP, STEP_DOWN = 0.05, 0.09
UP_ABOVE, DOWN_BELOW = 0.85, 0.60


class Follower(Protocol):
    """Sets the target of one player over all their sessions."""

    target_share: float

    def begin(self, range_today_deg: float, past: Sequence[PastSession]) -> None:
        """A session begins."""
        ...

    def take(self, reach_share: float, reached: bool) -> None:
        """A rep is done."""
        ...


class Ours:
    """The program's own way, exactly as active exercise uses it."""

    def __init__(self) -> None:
        self.target_share = LEVEL.target.start

    def begin(self, range_today_deg: float, past: Sequence[PastSession]) -> None:
        """Begin as a first set does."""
        self._difficulty = difficulty_of(LEVEL, LIMITS, range_today_deg, past)
        self.target_share = self._difficulty.aim.target_share

    def take(self, reach_share: float, reached: bool) -> None:
        """Follow the player."""
        self.target_share = self._difficulty.take(reach_share, reached).target_share


class FixedTarget:
    """Always the level's start, whatever happens."""

    def __init__(self) -> None:
        self.target_share = LEVEL.target.start

    def begin(self, range_today_deg: float, past: Sequence[PastSession]) -> None:
        """Nothing changes."""

    def take(self, reach_share: float, reached: bool) -> None:
        """Nothing changes."""


class FixedStep:
    """Counts reached targets over ten reps, then takes one fixed step up, down or none."""

    def __init__(self) -> None:
        self.target_share = LEVEL.target.start
        self._reached: list[bool] = []

    def begin(self, range_today_deg: float, past: Sequence[PastSession]) -> None:  # noqa: ARG002
        """Go on with the share that the last session ended with."""
        self._reached = []

    def take(self, reach_share: float, reached: bool) -> None:  # noqa: ARG002
        """Count, and step after ten."""
        self._reached.append(reached)
        if len(self._reached) < LEVEL.adaptation.window_reps:
            return
        success = sum(self._reached) / len(self._reached)
        step = STEP_UP if success > UP_ABOVE else -STEP_DOWN if success < DOWN_BELOW else 0.0
        self.target_share = min(max(self.target_share + step, LIMITS.least_share), LIMITS.most_share)
        self._reached = []


WAYS: Mapping[Way, type[Ours | FixedTarget | FixedStep]] = {"ours": Ours, "fixed_target": FixedTarget, "fixed_step": FixedStep}
