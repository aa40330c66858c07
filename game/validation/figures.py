"""The figures that are published about one clip, or about all clips of a movement in a view."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import mean, median

import numpy as np

from game.core.names import MovementName, Side, View
from game.validation.agreement import agreement
from game.validation.trial import SOURCES, Source, Tried

VIEWS: tuple[View, ...] = ("side", "oblique", "front")


@dataclass(frozen=True, slots=True)
class Figures:
    """Degrees, milliseconds and shares; None where there was nothing to measure.

    `frames` were compared; 95 % of their differences lie from `lowest_deg` to `highest_deg`. `refused` sides of clips were
    not counted, and are left out of the rep figures. `obo` is the share with a count off by one at most, `rep_mae`
    the mean error of the count as a share of the true reps.
    """

    frames: int
    mae_deg: float | None
    bias_deg: float | None
    lowest_deg: float | None
    highest_deg: float | None
    lag_ms: float | None
    tracked_fraction: float | None
    refused: int
    true_reps: int
    counted_reps: int
    rep_precision: float | None
    rep_recall: float | None
    obo: float | None
    rep_mae: float | None


@dataclass(frozen=True, slots=True)
class ClipRow:
    """One side of a clip, measured in one way."""

    clip: str
    movement: MovementName
    side: Side
    view: View
    view_deg: float
    source: Source
    corrected: bool
    figures: Figures


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """All sides of all clips of a movement in a view, measured in one way; frames count alike, whatever clip they are from."""

    movement: MovementName
    view: View
    source: Source
    corrected: bool
    clips: int
    worst_mae_deg: float | None
    """The mean error of the clip that came out worst."""
    figures: Figures


def clip_rows(tried: Iterable[Tried]) -> list[ClipRow]:
    """Return a row for each trial, ordered by clip."""
    rows = [
        ClipRow(
            one.clip.name,
            one.clip.movement,
            one.side,
            one.view,
            round(one.clip.view_deg, 1),
            one.source,
            one.corrected,
            figures_of([one]),
        )
        for one in tried
    ]
    return sorted(rows, key=lambda row: (row.clip, row.side, SOURCES.index(row.source), not row.corrected))


def summary_rows(tried: Iterable[Tried]) -> list[SummaryRow]:
    """Return a row for each movement, view, source and correction, in this order."""
    groups: dict[tuple[MovementName, View, Source, bool], list[Tried]] = {}
    for one in tried:
        groups.setdefault((one.clip.movement, one.view, one.source, one.corrected), []).append(one)
    order = sorted(groups, key=lambda key: (key[0], VIEWS.index(key[1]), SOURCES.index(key[2]), not key[3]))
    return [
        SummaryRow(*key, len({one.clip.name for one in groups[key]}), _worst_deg(groups[key]), figures_of(groups[key])) for key in order
    ]


def _worst_deg(tried: Sequence[Tried]) -> float | None:
    return _of_known([figures_of([one]).mae_deg for one in tried], max)


def figures_of(tried: Sequence[Tried]) -> Figures:
    """Return the figures of trials taken together."""
    measured, true = (np.concatenate(angles) for angles in zip(*((one.measured_deg, one.true_deg) for one in tried), strict=True))
    agreed = agreement(measured, true)
    scores = [one.reps for one in tried if one.reps]
    seen = sum(one.frames_in_picture for one in tried)
    timed = [score for score in scores if score.timed or not score.true]
    return Figures(
        frames=agreed.frames,
        mae_deg=_rounded(agreed.mae_deg, 2),
        bias_deg=_rounded(agreed.bias_deg, 2),
        lowest_deg=_rounded(agreed.lowest_deg, 2),
        highest_deg=_rounded(agreed.highest_deg, 2),
        lag_ms=_rounded(_of_known([one.lag_ms for one in tried], median), 0),
        tracked_fraction=_share(sum(one.frames_tracked for one in tried), seen),
        refused=len(tried) - len(scores),
        true_reps=sum(score.true for score in scores),
        counted_reps=sum(score.counted for score in scores),
        rep_precision=_share(sum(score.matched for score in timed), sum(score.counted for score in timed)),
        rep_recall=_share(sum(score.matched for score in timed), sum(score.timed for score in timed)),
        obo=_rounded(_of_known([float(score.is_off_by_one_at_most) for score in scores], mean), 3),
        rep_mae=_rounded(_of_known([score.count_error for score in scores], mean), 3),
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _of_known(values: Iterable[float | None], taken: Callable[[Sequence[float]], float]) -> float | None:
    known = [value for value in values if value is not None]
    return taken(known) if known else None


def _rounded(value: float | None, digits: int) -> float | None:
    # Adding nothing turns a minus zero into a zero.
    return None if value is None else round(value, digits) + 0.0
