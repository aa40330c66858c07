"""A session folded into one line, from its raw record alone."""

from collections import Counter
from collections.abc import Iterable
from statistics import median
from typing import get_args

from game.core.names import Modality, RepKind
from game.core.record import SessionRecord
from game.core.rep import Rep
from game.core.session_sum import Figures, SessionSum
from game.scoring.points import POINTS_VERSION, points_of

KIND_OF: dict[Modality, RepKind | None] = {
    "range_of_motion": "stretch",
    "active": "active",
    "electrical_stimulation": "stim_assisted",
    "passive": "assisted",
    "mirror": "mirror",
    "mental_practice": None,
}
"""The kind of rep that an exercise is there for: only these make its figures and its points."""


def sum_of(record: SessionRecord, ended_at: str | None) -> SessionSum:
    """Return what a session came to; `record` is without the reps that were taken back."""
    return SessionSum(
        session_id=record.session_id,
        player_id=record.player_id,
        started_at=record.started_at,
        ended_at=ended_at,
        level_name=record.level_name,
        level_hash=record.level_hash,
        movement=record.movement,
        side=record.side,
        modality=record.modality,
        source=record.source,
        view=record.view,
        corrected=record.corrected,
        expected_error_deg=record.expected_error_deg,
        range_today=record.range_today,
        pain_before=record.pain_before,
        pain_after=record.pain_after,
        sets=len(record.sets),
        sets_done=sum(one_set.ended_by == "done" for one_set in record.sets),
        ended_by=max(record.sets, key=lambda one_set: one_set.number).ended_by if record.sets else None,
        by_kind=_by_kind(record),
        complete=sum(rep.complete is True for rep in record.reps),
        stretch_s=sum((one_set.work.stretch_s for one_set in record.sets), 0.0),
        moved_s=sum((rep.end_s - rep.start_s for rep in record.reps), 0.0),
        figures=None if record.source == "keyboard" else _figures(record),
        points=_points(record),
        points_version=POINTS_VERSION,
    )


def shows_what_it_is_for(rep: Rep, modality: Modality) -> bool:
    """Say whether a rep is of the kind that this exercise is there for; in active exercise nobody may have helped."""
    return rep.kind == KIND_OF[modality] and not (modality == "active" and rep.helped)


def _by_kind(record: SessionRecord) -> tuple[tuple[str, int], ...]:
    kinds: Counter[str] = Counter(rep.kind for rep in record.reps)
    kinds["imagined"] = sum(one_set.work.imagined_reps for one_set in record.sets)
    return tuple((kind, kinds[kind]) for kind in (*get_args(RepKind), "imagined") if kinds[kind])


def _figures(record: SessionRecord) -> Figures:
    reps = [rep for rep in record.reps if shows_what_it_is_for(rep, record.modality)]
    reaches_deg = [abs(rep.peak_deg - record.range_today.rest_deg) for rep in reps] if record.range_today else []
    watched = [rep.compensations for rep in reps if rep.compensations is not None]
    return Figures(
        reps=len(reps),
        reached=sum(rep.complete is True for rep in reps),
        reach_deg=max(reaches_deg, default=None),
        usual_reach_deg=_usual(reaches_deg),
        held_s=_usual(rep.held_s for rep in reps),
        smoothness=_usual(rep.smoothness for rep in reps if rep.smoothness is not None),
        out_speed_deg_s=_usual(rep.out_speed_deg_s for rep in reps),
        watched=len(watched),
        compensated=sum(bool(seen) for seen in watched),
    )


def _usual(measured: Iterable[float]) -> float | None:
    numbers = list(measured)
    return median(numbers) if numbers else None


def _points(record: SessionRecord) -> int | None:
    """Add up the points of the reps that count; None where nothing was measured, or the day's range is unknown."""
    if record.source == "keyboard" or record.range_today is None:
        return None
    counting = ((rep, one_set.target_deg) for one_set in record.sets for rep in one_set.reps if shows_what_it_is_for(rep, record.modality))
    points = [points_of(rep, target_deg, record.range_today) for rep, target_deg in counting]
    return sum(points) if points else None
