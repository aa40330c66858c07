"""Sessions as hypothesis may dream them up."""

from typing import get_args

from hypothesis import strategies as st

from game.core.correction import Correction, CorrectionError
from game.core.names import MODALITIES, MOVEMENTS, SIDES, Compensation, RepKind, View
from game.core.record import EndedBy, RangeToday, SessionRecord, SetRecord, SetWork
from game.core.rep import Rep

numbers = st.floats(allow_nan=False, allow_infinity=False)
words = st.text(max_size=8)
reps = st.builds(
    Rep,
    *[numbers] * 8,
    smoothness=st.none() | numbers,
    compensations=st.none() | st.lists(st.sampled_from(get_args(Compensation)), max_size=3).map(tuple),
    complete=st.none() | st.booleans(),
    start_deg=st.none() | numbers,
    end_deg=st.none() | numbers,
    confidence=st.none() | numbers,
    helped=st.none() | st.booleans(),
    kind=st.sampled_from(get_args(RepKind)),
)
works = st.builds(SetWork, numbers, st.integers(0, 300), st.lists(st.tuples(words, numbers), max_size=3).map(tuple))


def _correction(degrees: tuple[float, float, float, float]) -> Correction | None:
    """Return the correction of these degrees, None where there can be none."""
    try:
        return Correction(*degrees)
    except CorrectionError:
        return None


corrections = st.tuples(*[st.floats(-180.0, 180.0)] * 4).map(_correction)


def _sets(counts_and_reps: list[list[Rep]]) -> st.SearchStrategy[tuple[SetRecord, ...]]:
    ended_by = st.none() | st.sampled_from(get_args(EndedBy))
    numbered = enumerate(counts_and_reps, start=1)
    return st.tuples(*[st.builds(SetRecord, st.just(number), numbers, st.just(tuple(made)), ended_by, works) for number, made in numbered])


sessions = st.builds(
    SessionRecord,
    session_id=st.uuids().map(str),
    player_id=st.just("ada"),
    started_at=st.datetimes().map(lambda moment: moment.isoformat() + "Z"),
    level_name=words,
    level_hash=words,
    movement=st.sampled_from(MOVEMENTS),
    side=st.sampled_from(SIDES),
    modality=st.sampled_from(MODALITIES),
    source=st.sampled_from(["camera", "video", "recording", "scripted", "keyboard"]),
    seed=st.integers(-(2**63), 2**63 - 1),
    range_today=st.none() | st.builds(RangeToday, numbers, numbers, numbers),
    view=st.none() | st.sampled_from(get_args(View)),
    correction=corrections,
    expected_error_deg=st.none() | numbers,
    pain_before=st.none() | st.integers(0, 10),
    pain_after=st.none() | st.integers(0, 10),
    sets=st.lists(st.lists(reps, max_size=3), max_size=3).flatmap(_sets),
)
