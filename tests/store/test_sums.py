"""The line of a session is always the fold of its raw record, whatever was written and in whatever order."""

import sqlite3
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from game.core.record import EndedBy, RangeToday, SetRecord, SetWork
from game.core.rep import Rep
from game.core.session_sum import SessionSum
from game.scoring.session_sum import sum_of
from game.store import rollups
from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.repository import Store
from tests.store.samples import ADA, BEGUN_SET, IMAGERY, RANGE, REP, SHORT_REP, STRETCH, counted, session, store_of_ada

NOW = "2026-03-09T09:00:00Z"
SESSIONS = ("monday", "tuesday", "keys")
degrees = st.floats(-180.0, 180.0)
some_reps = st.builds(
    Rep,
    *[st.floats(0.0, 600.0)] * 3,
    *[degrees] * 2,
    *[st.floats(0.0, 300.0)] * 2,
    st.floats(0.0, 60.0),
    smoothness=st.none() | st.floats(-9.0, 0.0),
    compensations=st.sampled_from([None, (), ("trunk_back",)]),
    complete=st.sampled_from([None, True, False]),
    helped=st.sampled_from([None, True, False]),
    kind=st.sampled_from(["active", "active", "stretch", "mirror"]),
)
works = st.sampled_from([SetWork(), STRETCH, IMAGERY])
ends: st.SearchStrategy[EndedBy | None] = st.sampled_from([None, "done", "stopped"])
which = st.sampled_from(SESSIONS)
first_two = st.integers(1, 2)


class AnyWrites(RuleBasedStateMachine):
    """Ada plays, corrects and takes back in any order; sums are asked for now and then."""

    @initialize()
    def begin(self) -> None:
        self.store = store_of_ada()
        self.ended: dict[str, str] = {}
        for day, session_id in enumerate(SESSIONS, start=1):
            record = session(session_id, f"2026-03-0{day}T09:00:00Z", "keyboard" if session_id == "keys" else "camera")
            self.store.begin_session(replace(record, range_today=RANGE))

    @rule(session_id=which, number=first_two, target_deg=degrees, reps=st.lists(some_reps, max_size=3), ended_by=ends, work=works)
    def keep_set(self, session_id: str, number: int, target_deg: float, reps: list[Rep], ended_by: EndedBy | None, work: SetWork) -> None:
        self.store.end_set(session_id, SetRecord(number, target_deg, tuple(reps), ended_by, work))

    @rule(session_id=which, set_number=first_two, number=st.integers(1, 4), rep=some_reps)
    def keep_rep(self, session_id: str, set_number: int, number: int, rep: Rep) -> None:
        with suppress(StoreError):  # there may be no such set or rep
            self.store.keep_rep(session_id, set_number, number, rep)

    @rule(session_id=which, set_number=first_two, number=st.integers(1, 4), back=st.booleans())
    def mark(self, session_id: str, set_number: int, number: int, back: bool) -> None:
        with suppress(StoreError):  # there may be no such set or rep
            if back:
                self.store.restore_rep(session_id, set_number, number)
            else:
                self.store.withdraw_rep(session_id, set_number, number, at=NOW, comment="")

    @rule(session_id=which, range_today=st.none() | st.builds(RangeToday, degrees, degrees, st.floats(0.0, 180.0)))
    def update(self, session_id: str, range_today: RangeToday | None) -> None:
        self.store.update_session(replace(self.store.session(session_id), range_today=range_today))

    @rule(session_id=which, minute=st.integers(10, 59))
    def end(self, session_id: str, minute: int) -> None:
        self.ended[session_id] = f"2026-03-09T09:{minute}:00Z"
        self.store.end_session(session_id, self.ended[session_id])

    @invariant()
    def sums_are_the_fold(self) -> None:
        raw = [counted(self.store, self.store.session(session_id)) for session_id in SESSIONS]
        folded = tuple(sum_of(record, self.ended.get(record.session_id)) for record in raw)
        assert self.store.sums("ada") == folded
        assert Store(self.store._engine).sums("ada") == folded

    def teardown(self) -> None:
        self.store.close()


TestAnyWrites = AnyWrites.TestCase
TestAnyWrites.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


@pytest.fixture
def three(store: Store) -> Store:
    """A store with sessions of a knee on three days, and of a wrist on the fourth."""
    for day in (1, 2, 3):
        store.begin_session(session(f"day {day}", f"2026-03-0{day}T09:00:00Z").with_set(SetRecord(1, 52.0, (REP, SHORT_REP), "done")))
    store.begin_session(replace(session("day 4", "2026-03-04T09:00:00Z"), movement="wrist_flexion_extension", side="right"))
    return store


def ids(sums: tuple[SessionSum, ...]) -> list[str]:
    return [one.session_id for one in sums]


def test_sums_are_asked_for_by_time_and_limb(three: Store) -> None:
    assert ids(three.sums("ada")) == ["day 1", "day 2", "day 3", "day 4"]
    assert ids(three.sums("ada", "2026-03-02T09:00:00Z")) == ["day 2", "day 3", "day 4"]
    assert ids(three.sums("ada", "2026-03-02", "2026-03-03T09:00:00Z")) == ["day 2"]
    assert ids(three.sums("ada", movement="knee_extension")) == ["day 1", "day 2", "day 3"]
    assert ids(three.sums("ada", side="right")) == ["day 4"]
    assert three.sums("ben") == ()


def folded_while(store: Store) -> list[str]:
    """Return the sessions whose reps are read while the sums are asked for."""
    read: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, parameters: tuple[str, ...], *_more: object) -> None:
        if "FROM sessions \nWHERE sessions.session_id IN" in statement:
            read.extend(parameters)

    event.listen(store._engine, "before_cursor_execute", listen)
    store.sums("ada")
    event.remove(store._engine, "before_cursor_execute", listen)
    return read


def test_only_what_has_changed_is_folded_again(three: Store) -> None:
    assert folded_while(three) == ["day 1", "day 2", "day 3", "day 4"]
    assert folded_while(three) == []
    three.keep_rep("day 2", 1, 3, REP)
    assert folded_while(three) == ["day 2"]


def test_a_new_formula_of_points_folds_all_again(three: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    three.sums("ada")
    monkeypatch.setattr("game.store.rollups.POINTS_VERSION", 99)
    monkeypatch.setattr("game.scoring.session_sum.POINTS_VERSION", 99)
    assert {one.points_version for one in three.sums("ada")} == {99}
    assert folded_while(three) == []


def test_a_line_goes_with_its_session(three: Store) -> None:
    three.forget("ada")
    with three._reading() as db:
        assert db.execute(text("SELECT count(*) FROM session_sums")).scalar_one() == 0


def test_what_another_program_did_is_seen(tmp_path: Path) -> None:
    with Store.open(tmp_path) as game, Store.open(tmp_path) as import_:
        game.add_player(ADA)
        game.begin_session(session("monday"))
        assert ids(game.sums("ada")) == ["monday"]
        import_.begin_session(session("tuesday", "2026-03-02T09:00:00Z"))
        import_.end_session("monday", NOW)
        assert [(one.session_id, one.ended_at) for one in import_.sums("ada")] == [("monday", NOW), ("tuesday", None)]
        assert game.sums("ada") == import_.sums("ada")


def test_sums_are_read_ahead_when_somebody_is_about_to_play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.begin_session(session("monday"))
    read: list[str] = []
    monkeypatch.setattr(Store, "sums", lambda _store, player_id: read.append(player_id))
    Store.open(tmp_path).close()
    assert read == []
    Store.open(tmp_path, date(2026, 3, 9)).close()
    assert read == ["ada"]


def test_whoever_is_gone_is_not_remembered(three: Store) -> None:
    assert len(three.sums("ada")) == 4
    three.forget("ada")
    assert three.sums("ada") == ()


def test_whoever_only_looks_is_refused_by_no_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.begin_session(session("monday").with_set(replace(BEGUN_SET, reps=(REP, REP))))
        with monkeypatch.context() as patched:
            patched.setattr(Session, "commit", full_disk)
            assert store.stones("ada").laid == 2
        with store._reading() as db:
            assert db.scalar(rollups.stale_lines("ada")) == "monday"
        assert store.stones("ada").laid == 2


def full_disk(_session: Session) -> None:
    raise OperationalError("COMMIT", None, sqlite3.OperationalError("database or disk is full"))


def test_whoever_only_looks_is_refused_by_no_other_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.store.engine.BUSY_TIMEOUT_S", 0.0)
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.begin_session(session("monday").with_set(replace(BEGUN_SET, reps=(REP, REP))))
        other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert store.stones("ada").laid == 0
        other.close()
        assert store.stones("ada").laid == 2
