"""What may be counted and compared, and the rule that the keyboard is never compared."""

from dataclasses import replace

from game.core.names import SourceKind, View
from game.core.record import SessionRecord, SetRecord
from game.store.best import Best
from game.store.player import Player, Stones
from game.store.repository import Store
from tests.store.samples import CORRECTION, RANGE, REP, SHORT_REP, session

NOW = "2026-03-09T09:00:00Z"


def played(store: Store, day: int, source: SourceKind = "camera") -> SessionRecord:
    """Keep a session of one complete and one short rep at nine in the morning of a day in March."""
    record = session(f"{source} {day}", f"2026-03-{day:02}T09:00:00Z", source)
    record = record.with_set(SetRecord(1, 52.0, (REP, SHORT_REP), "done"))
    store.begin_session(record)
    return record


def last(store: Store, before: str = NOW) -> SessionRecord | None:
    return store.last_session("ada", "knee_extension", "left", before=before)


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


def test_keyboard_reps_lay_stones(store: Store) -> None:
    played(store, 1)
    played(store, 2, "keyboard")
    assert store.stones("ada") == Stones(laid=4, complete=2)


def test_nobody_elses_stones_lie_on_a_path(store: Store) -> None:
    played(store, 1)
    assert store.stones("ben") == Stones(laid=0, complete=0)


def test_the_stones_of_a_day_leave_out_other_days_and_count_the_keyboards(store: Store) -> None:
    for day in (4, 5, 6):
        played(store, day)
    played(store, 5, "keyboard")
    assert store.reps_between("ada", since="2026-03-05T00:00:00Z", before="2026-03-06T00:00:00Z") == 4
    assert store.reps_between("ada", since="2026-03-05T09:00:00Z", before="2026-03-06T09:00:00Z") == 4
    assert store.reps_between("ben", since="2026-03-05T00:00:00Z", before="2026-03-06T00:00:00Z") == 0


def best(store: Store, corrected: bool = False, before: str = NOW, view: View | None = None) -> Best | None:
    return store.best_ever("ada", "knee_extension", "left", view=view, corrected=corrected, before=before)


def reached(
    store: Store,
    day: int,
    peak_deg: float,
    *,
    corrected: bool = False,
    helped: bool | None = None,
    error_deg: float | None = None,
    view: View | None = None,
) -> None:
    """Keep a session of one rep from today's rest of 90 degrees."""
    record = replace(
        session(f"{corrected} {day}", f"2026-03-{day:02}T09:00:00Z"), range_today=RANGE, expected_error_deg=error_deg, view=view
    )
    record = replace(record, correction=CORRECTION if corrected else None)
    store.begin_session(record.with_set(SetRecord(1, 52.0, (replace(REP, peak_deg=peak_deg, helped=helped),), "done")))


def test_the_best_ever_is_the_furthest_reach_with_the_error_of_its_day(store: Store) -> None:
    assert best(store) is None
    reached(store, 1, 30.0, error_deg=4.0)
    reached(store, 2, 25.0, error_deg=3.0)
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
