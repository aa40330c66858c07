"""What may be compared with what; the keyboard is never compared, and only own active reps make a best, a range or a tempo."""

from dataclasses import replace

import pytest

from game.core.names import Modality, RepKind, SourceKind, View
from game.core.past import PastSession
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.store.best import Best
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import CORRECTION, IMAGERY, RANGE, REP, SHORT_REP, STRETCH, session

NOW = "2026-03-09T09:00:00Z"


def played(store: Store, day: int, source: SourceKind = "camera") -> SessionRecord:
    """Keep a session of one complete and one short rep at nine in the morning of a day in March."""
    record = session(f"{source} {day}", f"2026-03-{day:02}T09:00:00Z", source)
    record = record.with_set(SetRecord(1, 52.0, (REP, SHORT_REP), "done"))
    store.begin_session(record)
    return record


def last(store: Store, modality: Modality = "active") -> SessionRecord | None:
    return store.last_session("ada", "knee_extension", "left", modality=modality, before=NOW)


def test_the_first_time_there_is_nothing_to_compare(store: Store) -> None:
    assert last(store) is None


def test_last_time_is_the_latest_session_before_this_one(store: Store) -> None:
    played(store, 3)
    latest = played(store, 5)
    played(store, 9)
    assert last(store) == latest


def test_last_time_is_of_the_same_player_movement_and_side(store: Store) -> None:
    store.add_player(Player("ben", "heron", NOW))
    mine = played(store, 1)
    later = replace(mine, started_at="2026-03-05T09:00:00Z")
    store.begin_session(replace(later, session_id="right", side="right"))
    store.begin_session(replace(later, session_id="wrist", movement="wrist_flexion_extension"))
    store.begin_session(replace(later, session_id="ben's", player_id="ben"))
    assert last(store) == mine


def test_a_session_without_a_rep_is_no_last_time(store: Store) -> None:
    mine = played(store, 1)
    store.begin_session(session("looked in", "2026-03-05T09:00:00Z"))
    store.begin_session(session("sat down", "2026-03-06T09:00:00Z").with_set(SetRecord(1, 52.0)))
    assert last(store) == mine


def test_keyboard_reps_are_never_last_time(store: Store) -> None:
    mine = played(store, 1)
    played(store, 5, "keyboard")
    assert last(store) == mine


def test_like_is_compared_with_like(store: Store) -> None:
    mine = played(store, 1)
    stretched = replace(session("stretched", "2026-03-05T09:00:00Z"), modality="range_of_motion").with_set(SetRecord(1, 52.0, work=STRETCH))
    imagined = replace(session("imagined", "2026-03-06T09:00:00Z"), modality="mental_practice").with_set(SetRecord(1, 0.0, work=IMAGERY))
    for record in (stretched, imagined):
        store.begin_session(record)
    assert last(store) == mine
    assert last(store, modality="range_of_motion") == stretched
    assert last(store, modality="mental_practice") == imagined
    assert last(store, modality="mirror") is None


def test_last_time_leaves_out_what_was_taken_back(store: Store) -> None:
    first, second = played(store, 1), played(store, 5)
    store.withdraw_rep("camera 5", 1, 1, at=NOW, comment="")
    assert last(store) == replace(second, sets=(SetRecord(1, 52.0, (SHORT_REP,), "done"),))
    store.withdraw_rep("camera 5", 1, 2, at=NOW, comment="")
    assert last(store) == first


def best(store: Store, corrected: bool = False, before: str = NOW, view: View | None = None) -> Best | None:
    return store.best_ever("ada", "knee_extension", "left", view=view, corrected=corrected, before=before)


def reached(
    store: Store,
    day: int,
    *peaks_deg: float,
    corrected: bool = False,
    helped: bool | None = None,
    kind: RepKind = "active",
    **known: object,
) -> None:
    """Keep a session of reps to these peaks, from a rest of 90 degrees; `known` is what else the record knows."""
    record = replace(session(f"day {day}", f"2026-03-{day:02}T09:00:00Z"), range_today=RANGE, **known)  # type: ignore[arg-type]
    record = replace(record, correction=CORRECTION if corrected else None)
    reps = tuple(replace(REP, peak_deg=peak_deg, helped=helped, kind=kind) for peak_deg in peaks_deg)
    store.begin_session(record.with_set(SetRecord(1, 52.0, reps, "done")))


def test_the_best_ever_is_the_furthest_reach_with_the_error_of_its_day(store: Store) -> None:
    assert best(store) is None
    reached(store, 1, 30.0, expected_error_deg=4.0)
    reached(store, 2, 25.0, expected_error_deg=3.0)
    reached(store, 3, 40.0)
    assert best(store) == Best(65.0, 3.0)
    assert best(store, before="2026-03-02T09:00:00Z") == Best(60.0, 4.0)


def test_a_corrected_best_is_compared_with_corrected_ones_only(store: Store) -> None:
    reached(store, 1, 5.0)
    reached(store, 2, 20.0, corrected=True)
    assert best(store, corrected=True) == Best(70.0, None)


def test_a_best_is_compared_with_those_seen_from_the_same_view(store: Store) -> None:
    reached(store, 1, 60.0, view="oblique")
    reached(store, 2, 20.0, view="side")
    assert best(store, view="oblique") == Best(30.0, None)
    assert best(store, view="front") is None


def test_helping_hands_and_keys_reach_no_best(store: Store) -> None:
    reached(store, 1, 30.0, helped=False)
    reached(store, 2, 5.0, helped=True)
    played(store, 3, "keyboard")
    assert best(store) == Best(60.0, None)


KINDS_THAT_ARE_NOT_OWN: list[tuple[RepKind, Modality]] = [
    ("assisted", "passive"),
    ("stim_assisted", "electrical_stimulation"),
    ("active", "electrical_stimulation"),
    ("stretch", "range_of_motion"),
    ("mirror", "mirror"),
]


@pytest.mark.parametrize(("kind", "modality"), KINDS_THAT_ARE_NOT_OWN)
def test_only_active_reps_of_active_exercise_show_what_a_player_can_do(store: Store, kind: RepKind, modality: Modality) -> None:
    reached(store, 1, 30.0, 30.0, 30.0)
    reached(store, 2, 5.0, 5.0, kind=kind, modality=modality)
    assert best(store) == Best(60.0, None)
    assert past(store) == (remembered(60.0, 60.0, 60.0),)
    assert tempo(store) is None


def test_a_rep_that_is_taken_back_is_no_best_until_it_counts_again(store: Store) -> None:
    reached(store, 1, 30.0, 5.0)
    store.withdraw_rep("day 1", 1, 2, at=NOW, comment="a cough")
    assert best(store) == Best(60.0, None)
    assert past(store) == (remembered(60.0),)
    store.restore_rep("day 1", 1, 2)
    assert best(store) == Best(85.0, None)


def remembered(*reaches_deg: float) -> PastSession:
    """Return a session whose every rep reached its target."""
    return PastSession(65.0, reaches_deg, (True,) * len(reaches_deg))


def past(store: Store, most: int = 8, view: View | None = None, corrected: bool = False) -> tuple[PastSession, ...]:
    return store.past_sessions("ada", "knee_extension", "left", view=view, corrected=corrected, before=NOW, most=most)


def test_past_sessions_are_the_latest_ones_the_oldest_first(store: Store) -> None:
    assert past(store) == ()
    for day in (3, 1, 2, 9):
        reached(store, day, 80.0 - day, 40.0)
    assert past(store) == tuple(remembered(10.0 + day, 50.0) for day in (1, 2, 3))
    assert past(store, most=2) == past(store)[1:]


def test_past_sessions_hold_own_measured_reps_in_their_order(store: Store) -> None:
    mixed = tuple(replace(REP, peak_deg=peak_deg, helped=helped) for peak_deg, helped in ((50.0, None), (10.0, True), (60.0, False)))
    record = replace(session("mixed"), range_today=RANGE)
    store.begin_session(record.with_set(SetRecord(2, 52.0, (replace(REP, peak_deg=70.0),))).with_set(SetRecord(1, 52.0, mixed)))
    reached(store, 2, 5.0, helped=True)
    reached(store, 3, 5.0, source="keyboard")
    assert past(store) == (remembered(40.0, 30.0, 20.0),)


def test_past_sessions_tell_which_reps_reached_their_target(store: Store) -> None:
    record = replace(session("mixed"), range_today=RANGE)
    store.begin_session(record.with_set(SetRecord(1, 52.0, (REP, SHORT_REP, replace(REP, complete=None)))))
    [one] = past(store)
    assert one.reached == (True, False, False)


def test_past_sessions_are_of_one_scale_view_and_limb(store: Store) -> None:
    reached(store, 1, 60.0, view="side")
    reached(store, 2, 50.0, view="side", corrected=True)
    reached(store, 3, 40.0)
    reached(store, 4, 30.0, side="right")
    played(store, 5)
    assert past(store, view="side") == (remembered(30.0),)
    assert past(store, view="side", corrected=True) == (remembered(40.0),)
    assert past(store) == (remembered(50.0),)


def tempo(store: Store) -> float | None:
    return store.own_tempo_s("ada", "knee_extension", "left")


def lasting(*seconds: float) -> tuple[Rep, ...]:
    return tuple(replace(REP, start_s=10.0, end_s=10.0 + one) for one in seconds)


def test_an_own_tempo_wants_five_reps_and_is_their_middle(store: Store) -> None:
    store.begin_session(session("monday").with_set(SetRecord(1, 52.0, lasting(3.0, 9.0, 4.0, 5.0))))
    assert tempo(store) is None
    store.keep_rep("monday", 1, 5, lasting(60.0)[0])
    assert tempo(store) == 5.0
    store.withdraw_rep("monday", 1, 5, at=NOW, comment="")
    assert tempo(store) is None


def test_an_own_tempo_is_of_the_last_sessions_and_not_of_keys(store: Store) -> None:
    for day, seconds in enumerate((20.0, 4.0, 4.0, 6.0), start=1):
        record = session(f"day {day}", f"2026-03-{day:02}T09:00:00Z")
        store.begin_session(record.with_set(SetRecord(1, 52.0, lasting(*[seconds] * 5))))
    store.begin_session(session("keys", "2026-03-08T09:00:00Z", "keyboard").with_set(SetRecord(1, 52.0, lasting(*[0.5] * 30))))
    assert tempo(store) == 4.0
