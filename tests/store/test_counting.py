"""How much was done: every repetition lays a stone, each kind under its own name, and a rep that was taken back none."""

from dataclasses import replace

from game.core.done import Done
from game.core.names import RepKind
from game.core.record import SessionRecord, SetRecord
from game.store.player import Stones
from game.store.repository import Store
from tests.store.samples import IMAGERY, REP, SHORT_REP, STRETCH, session

LATER = "2026-03-09T09:00:00Z"


def kept(store: Store, record: SessionRecord, *sets: SetRecord) -> SessionRecord:
    """Keep a session with these sets."""
    whole = replace(record, sets=sets)
    store.begin_session(whole)
    return whole


def on(day: int) -> SessionRecord:
    """Return a session at nine in the morning of a day in March."""
    return session(f"day {day}", f"2026-03-{day:02}T09:00:00Z")


TWO_REPS = SetRecord(1, 52.0, (REP, SHORT_REP), "done")


def test_keyboard_reps_lay_stones(store: Store) -> None:
    kept(store, on(1), TWO_REPS)
    kept(store, replace(on(2), source="keyboard"), TWO_REPS)
    assert store.stones("ada") == Stones(complete=2, by_kind=(("active", 4),))
    assert store.stones("ada").laid == 4


def test_nobody_elses_stones_lie_on_a_path(store: Store) -> None:
    kept(store, on(1), TWO_REPS)
    assert store.stones("ben") == Stones(complete=0)
    assert store.stones("ben").laid == 0


def test_every_repetition_lays_a_stone_under_the_name_of_its_kind(store: Store) -> None:
    kinds: tuple[RepKind, ...] = ("mirror", "stretch", "active", "stretch", "assisted", "stim_assisted")
    mixed = tuple(replace(REP, kind=kind, complete=None) for kind in kinds)
    kept(store, on(1), SetRecord(1, 52.0, mixed, "done", STRETCH), SetRecord(2, 0.0, (), "done", IMAGERY))
    by_kind = (("active", 1), ("assisted", 1), ("stim_assisted", 1), ("stretch", 2), ("mirror", 1), ("imagined", 9))
    assert store.stones("ada") == Stones(complete=0, by_kind=by_kind)
    assert store.stones("ada").laid == 15


def test_the_stones_of_a_day_leave_out_other_days_and_count_the_keyboards(store: Store) -> None:
    for day in (4, 5, 6):
        kept(store, on(day), TWO_REPS)
    kept(store, replace(on(5), session_id="keys", source="keyboard"), TWO_REPS, SetRecord(2, 0.0, work=IMAGERY))
    assert store.reps_between("ada", since="2026-03-05T00:00:00Z", before="2026-03-06T00:00:00Z") == 13
    assert store.reps_between("ada", since="2026-03-05T09:00:00Z", before="2026-03-06T09:00:00Z") == 13
    assert store.reps_between("ben", since="2026-03-05T00:00:00Z", before="2026-03-06T00:00:00Z") == 0


def test_a_rep_that_is_taken_back_lays_no_stone_until_it_counts_again(store: Store) -> None:
    kept(store, on(1), TWO_REPS)
    store.withdraw_rep("day 1", 1, 1, at=LATER, comment="a cough")
    assert store.stones("ada") == Stones(complete=0, by_kind=(("active", 1),))
    assert store.reps_between("ada", "2026", "2027") == 1
    assert [done.reps for done in store.done_between("ada", "2026", "2027")] == [1]
    store.restore_rep("day 1", 1, 1)
    assert store.stones("ada") == Stones(complete=1, by_kind=(("active", 2),))


def test_what_was_done_is_told_session_by_session(store: Store) -> None:
    imagined = replace(on(3), modality="mental_practice", side="right", pain_after=2)
    kept(store, imagined, SetRecord(1, 0.0, (), "done", IMAGERY), SetRecord(2, 0.0, (), "done", IMAGERY))
    cut_off = SetRecord(3, 52.0, (REP,))
    kept(store, on(1), TWO_REPS, replace(TWO_REPS, number=2, work=STRETCH), cut_off)
    kept(store, on(2), replace(TWO_REPS, ended_by="pain"))
    assert store.done_between("ada", "2026-03-01T09:00:00Z", "2026-03-03T09:00:01Z") == (
        Done("day 1", "stone_path_knee", "active", "knee_extension", "left", "2026-03-01T09:00:00Z", 2, 5, 42.5, 0, None, None),
        Done("day 2", "stone_path_knee", "active", "knee_extension", "left", "2026-03-02T09:00:00Z", 0, 2, 0.0, 0, "pain", None),
        Done("day 3", "stone_path_knee", "mental_practice", "knee_extension", "right", "2026-03-03T09:00:00Z", 2, 0, 0.0, 18, "done", 2),
    )
    assert [done.session_id for done in store.done_between("ada", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z")] == ["day 2"]
    assert store.done_between("ben", "2026", "2027") == ()


def test_a_session_that_came_to_nothing_is_told_and_makes_no_last_day(store: Store) -> None:
    assert store.last_day("ada") is None
    kept(store, on(1), TWO_REPS)
    kept(store, on(2))
    kept(store, on(3), SetRecord(1, 52.0, ended_by="stopped"))
    told = [(done.session_id, done.sets_done, done.reps, done.ended_by) for done in store.done_between("ada", "2026", "2027")]
    assert told == [("day 1", 1, 2, "done"), ("day 2", 0, 0, None), ("day 3", 0, 0, "stopped")]
    assert store.last_day("ada") == "2026-03-01T09:00:00Z"


def test_stretching_and_imagining_make_a_day(store: Store) -> None:
    kept(store, on(1), SetRecord(1, 52.0, (), "done", STRETCH))
    assert store.last_day("ada") == "2026-03-01T09:00:00Z"
    kept(store, on(2), SetRecord(1, 0.0, (), "done", IMAGERY))
    assert store.last_day("ada") == "2026-03-02T09:00:00Z"
    kept(store, on(4), TWO_REPS)
    assert store.last_day("ada") == "2026-03-04T09:00:00Z"
    for rep in (1, 2):
        store.withdraw_rep("day 4", 1, rep, at=LATER, comment="")
    assert store.last_day("ada") == "2026-03-02T09:00:00Z"
