"""What the pictures of the simulation show, as plain lines."""

from collections.abc import Mapping, Sequence
from statistics import fmean

import numpy as np

from game.simulation.career import Career
from game.simulation.followers import LEVEL
from game.simulation.players import Kind

PERCENTILES = (5, 50, 95)
Line = Sequence[float]


def chance_by_set(careers: Sequence[Career]) -> tuple[Line, Line, Line]:
    """Return the 5th, 50th and 95th percentile of the true chance in each set, over all players who played it."""
    chances: dict[int, list[float]] = {}
    for career in careers:
        for one in career.sets:
            chances.setdefault(one.number, []).append(one.chance)
    low, middle, high = np.array([np.percentile(chances[number], PERCENTILES) for number in sorted(chances)]).T
    return low.tolist(), middle.tolist(), high.tolist()


def chance_after_loss(careers: Sequence[Career]) -> Line:
    """Return the mean chance of reaching the target after each rep since the sudden loss."""
    reps = min(len(career.after_loss) for career in careers)
    return [fmean(career.after_loss[rep] for career in careers) for rep in range(reps)]


def target_and_ability(career: Career) -> Mapping[str, Line]:
    """Return for each rep the mean reach, what three of four reps get past, and the target, in degrees."""
    reps = [rep for one in career.sets for rep in one.reps]
    wanted = (LEVEL.adaptation.band_low + LEVEL.adaptation.band_high) / 2.0
    return {
        "mean reach": [rep.mean_deg for rep in reps],
        "right target": [career.player.target_for(wanted, rep.mean_deg) for rep in reps],
        "target": [rep.target_deg for rep in reps],
    }


def first_of(careers: Sequence[Career], kind: Kind) -> Career:
    """Return the first player of a kind."""
    return next(career for career in careers if career.player.kind == kind)
