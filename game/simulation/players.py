"""Scripted players: how far each rep goes is drawn from what they truly can do, which only the simulation knows."""

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

import numpy as np

Kind = Literal["weak", "strong", "erratic", "spasms", "tiring", "improving", "changing_days", "stops_at_target"]
STEADY: tuple[Kind, ...] = ("weak", "strong", "erratic", "spasms")
"""Their ability is the same in every rep of every session."""
SIX_KINDS: tuple[Kind, ...] = (*STEADY, "tiring", "improving")
DOUBTFUL: tuple[Kind, ...] = ("changing_days", "stops_at_target")
"""What the model of the six kinds leaves out."""
MEAN_DEG = {"weak": 20.0, "strong": 60.0}
USUAL_MEAN_DEG = 40.0
SPREAD_SHARE = {"weak": (0.08, 0.15), "strong": (0.04, 0.08), "erratic": (0.14, 0.22)}
USUAL_SPREAD_SHARE = (0.06, 0.10)
HALF_HEARTED = 0.05
"""The share of an erratic player's reps that go no further than three to seven tenths of the way."""
SPASM_EVERY = 10
SPASM_SEEN = 0.8
"""The share of spasms that are seen as such, and are no reps; the others count as very far reaches."""
TIRING_SHARE = 0.20
GROWTH_SHARE = 0.012
DAY_SPREADS = 0.3
OVERSHOOT_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of a player's course: session, rep of the session, the day's form in degrees, and how much of the range is left."""

    session: int
    rep: int
    form_deg: float = 0.0
    left: float = 1.0


@dataclass(frozen=True, slots=True)
class ScriptedPlayer:
    """A player whose reaches are normal around a mean; kinds differ in what the mean does and in what else happens."""

    kind: Kind
    mean_deg: float
    spread_deg: float
    reps_a_session: int

    def mean_at(self, moment: Moment) -> float:
        """Return the mean reach at a moment."""
        grown = 1.0 + (GROWTH_SHARE * moment.session if self.kind == "improving" else 0.0)
        tired = TIRING_SHARE * moment.rep / max(1, self.reps_a_session - 1) if self.kind == "tiring" else 0.0
        return (self.mean_deg * grown + moment.form_deg) * (1.0 - tired) * moment.left

    def chance(self, target_deg: float, moment: Moment) -> float:
        """Return the true chance of reaching a target with a rep of the player's own."""
        whole = 0.5 * math.erfc((target_deg - self.mean_at(moment)) / (self.spread_deg * math.sqrt(2.0)))
        return whole * (1.0 - HALF_HEARTED) if self.kind == "erratic" else whole

    def target_for(self, chance: float, mean_deg: float) -> float:
        """Return the target with a wanted chance, where the mean reach is `mean_deg`."""
        whole = chance / (1.0 - HALF_HEARTED) if self.kind == "erratic" else chance
        return NormalDist(mean_deg, self.spread_deg).inv_cdf(1.0 - whole)

    def form_deg(self, rng: np.random.Generator) -> float:
        """Draw how much better or worse than usual a whole day is."""
        form = float(rng.normal(0.0, DAY_SPREADS * self.spread_deg))
        return form if self.kind == "changing_days" else 0.0

    def own_reach_deg(self, rng: np.random.Generator, moment: Moment) -> float:
        """Draw how far the player could go in this rep."""
        mean = self.mean_at(moment)
        reach, half, share = rng.normal(mean, self.spread_deg), rng.random() < HALF_HEARTED, rng.uniform(0.3, 0.7)
        return max(0.0, float(share * mean if self.kind == "erratic" and half else reach))

    def spasm_deg(self, rng: np.random.Generator, moment: Moment) -> float | None:
        """Return how far a spasm throws the limb where one comes, None where none does."""
        far = float(rng.uniform(1.2, 1.6)) * self.mean_at(moment)
        return far if self.kind == "spasms" and moment.rep % SPASM_EVERY == SPASM_EVERY - 1 else None

    def shown_deg(self, rng: np.random.Generator, reach_deg: float, target_deg: float) -> float:
        """Return how far a rep is seen to go: some players stop just behind the target."""
        behind = target_deg + abs(float(rng.normal(0.0, OVERSHOOT_SHARE * self.mean_deg)))
        return min(reach_deg, behind) if self.kind == "stops_at_target" else reach_deg


def draw_player(kind: Kind, rng: np.random.Generator, reps_a_session: int) -> ScriptedPlayer:
    """Draw a player of a kind."""
    mean = MEAN_DEG.get(kind, USUAL_MEAN_DEG) * float(rng.uniform(0.75, 1.25))
    return ScriptedPlayer(kind, mean, mean * float(rng.uniform(*SPREAD_SHARE.get(kind, USUAL_SPREAD_SHARE))), reps_a_session)
