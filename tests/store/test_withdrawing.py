"""A rep that was none is taken back: the raw record keeps it, and it can be given back."""

from dataclasses import replace

import pytest

from game.core.record import SetRecord
from game.store.errors import StoreError
from game.store.repository import Store
from tests.store.samples import REP, SHORT_REP, session

NOW = "2026-03-09T09:00:00Z"
SETS = (SetRecord(1, 52.0, (REP, SHORT_REP), "done"), SetRecord(2, 55.0, (SHORT_REP, REP, REP)))
MONDAY = replace(session("monday"), sets=SETS)


@pytest.fixture
def played(store: Store) -> Store:
    store.begin_session(MONDAY)
    return store


def test_the_raw_record_keeps_a_rep_that_was_taken_back(played: Store) -> None:
    assert played.withdrawn("monday") == set()
    played.withdraw_rep("monday", 1, 2, at=NOW, comment="a cough")
    played.withdraw_rep("monday", 2, 3, at=NOW, comment="")
    assert played.withdrawn("monday") == {(1, 2), (2, 3)}
    assert played.session("monday") == MONDAY
    played.restore_rep("monday", 1, 2)
    assert played.withdrawn("monday") == {(2, 3)}
    assert played.session("monday") == MONDAY


def test_what_is_kept_again_stays_taken_back(played: Store) -> None:
    played.withdraw_rep("monday", 2, 1, at=NOW, comment="a cough")
    played.keep_rep("monday", 2, 1, SHORT_REP)
    played.end_set("monday", replace(SETS[1], ended_by="done"))
    assert played.withdrawn("monday") == {(2, 1)}


@pytest.mark.parametrize(("session_id", "set_number", "rep_number"), [("tuesday", 1, 1), ("monday", 3, 1), ("monday", 1, 3)])
def test_what_was_never_kept_cannot_be_taken_back(played: Store, session_id: str, set_number: int, rep_number: int) -> None:
    with pytest.raises(StoreError, match=f"no rep {rep_number} in set {set_number}") as refusal:
        played.withdraw_rep(session_id, set_number, rep_number, at=NOW, comment="")
    assert refusal.value.reason == "unknown"
    with pytest.raises(StoreError):
        played.restore_rep(session_id, set_number, rep_number)
    assert played.withdrawn("monday") == set()
