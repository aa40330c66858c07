from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given, settings

from game.core.record import SessionRecord, SetRecord
from game.session import Keeper
from game.store.errors import StoreError
from game.store.repository import Store
from tests.store.samples import ADA, BEGUN_SET, REP, SHORT_REP, session, store_of_ada
from tests.store.strategies import sessions

few = settings(max_examples=25, deadline=None)


def play(store: Store, record: SessionRecord) -> None:
    """Keep a session piece by piece, as the session itself does."""
    keeper: Keeper = store
    keeper.begin_session(replace(record, sets=()))
    for one_set in record.sets:
        keeper.begin_set(record.session_id, replace(one_set, reps=(), ended_by=None))
        for number, rep in enumerate(one_set.reps, start=1):
            keeper.keep_rep(record.session_id, one_set.number, number, rep)
        keeper.end_set(record.session_id, one_set)
    store.end_session(record.session_id, "2026-03-01T09:30:00Z")


@few
@given(record=sessions)
def test_a_session_kept_while_it_is_played_comes_back_equal(record: SessionRecord) -> None:
    with store_of_ada() as store:
        play(store, record)
        assert store.session(record.session_id) == record


@few
@given(record=sessions)
def test_a_session_kept_at_once_comes_back_equal(record: SessionRecord) -> None:
    with store_of_ada() as store:
        store.begin_session(record)
        assert store.session(record.session_id) == record


def test_a_set_that_never_ended_keeps_its_reps(store: Store) -> None:
    store.begin_session(session("monday").with_set(BEGUN_SET))
    store.keep_rep("monday", 1, 1, REP)
    assert store.session("monday").sets == (SetRecord(1, 52.0, (REP,), ended_by=None),)


def test_the_end_of_a_set_brings_reps_that_could_not_be_kept_and_drops_none(store: Store) -> None:
    store.begin_session(session("monday").with_set(BEGUN_SET))
    store.keep_rep("monday", 1, 1, REP)
    store.keep_rep("monday", 1, 3, REP)
    store.end_set("monday", SetRecord(1, 55.0, (REP, SHORT_REP), "stopped"))
    assert store.session("monday").sets == (SetRecord(1, 55.0, (REP, SHORT_REP, REP), "stopped"),)


def test_a_rep_kept_twice_is_one_rep(store: Store) -> None:
    store.begin_session(session("monday").with_set(BEGUN_SET))
    store.keep_rep("monday", 1, 1, SHORT_REP)
    store.keep_rep("monday", 1, 1, REP)
    assert store.session("monday").reps == (REP,)


def test_a_session_id_is_given_once(store: Store) -> None:
    store.begin_session(session("monday"))
    with pytest.raises(StoreError) as refusal:
        store.begin_session(replace(session("monday"), level_name="another"))
    assert refusal.value.reason == "unfit"
    assert store.session("monday") == session("monday")


def test_sets_and_reps_are_numbered_from_one(store: Store) -> None:
    store.begin_session(session("monday").with_set(BEGUN_SET))
    with pytest.raises(StoreError, match="does not fit"):
        store.begin_set("monday", replace(BEGUN_SET, number=0))
    with pytest.raises(StoreError, match="does not fit"):
        store.keep_rep("monday", 1, 0, REP)
    assert store.session("monday").sets == (BEGUN_SET,)


def test_a_session_needs_a_player_and_a_set_needs_a_session(store: Store) -> None:
    with pytest.raises(StoreError, match="does not fit"):
        store.begin_session(replace(session("monday"), player_id="nobody"))
    with pytest.raises(StoreError, match="does not fit"):
        store.begin_set("monday", BEGUN_SET)


def test_a_set_whose_beginning_was_not_kept_is_kept_when_it_ends(store: Store) -> None:
    store.begin_session(session("monday"))
    with pytest.raises(StoreError, match="kept when it ends"):
        store.keep_rep("monday", 1, 1, REP)
    ended = SetRecord(1, 52.0, (REP,), "done")
    store.end_set("monday", ended)
    assert store.session("monday").sets == (ended,)


def test_what_was_never_begun_is_unknown(store: Store) -> None:
    calls = (
        lambda: store.session("monday"),
        lambda: store.end_session("monday", "2026-03-01T09:30:00Z"),
    )
    assert [_reason(call) for call in calls] == ["unknown"] * 2


def _reason(call: object) -> str:
    assert callable(call)
    with pytest.raises(StoreError) as refusal:
        call()
    return refusal.value.reason


@pytest.fixture(params=["memory", "file"])
def any_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.in_memory() if request.param == "memory" else Store.open(tmp_path_factory.mktemp("data")) as kept:
        yield kept


def test_reps_may_come_from_many_threads(any_store: Store) -> None:
    any_store.add_player(ADA)
    any_store.begin_session(session("monday").with_set(BEGUN_SET))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: any_store.keep_rep("monday", 1, number, REP), range(1, 41)))
    assert any_store.session("monday").reps == (REP,) * 40
