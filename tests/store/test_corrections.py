"""What a limb's angles are put right by: the latest correction of this player, movement, side and view."""

from dataclasses import replace

import pytest

from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.core.record import SetRecord
from game.store.errors import StoreError
from game.store.repository import Store
from tests.store.samples import CORRECTION, RANGE, REP, session

CONFIRMED = Correction(95.0, 20.0, 90.0, 0.0, "confirmed")


def kept(store: Store, correction: Correction, made_at: str = "2026-03-01T09:00:00Z", view: View = "side") -> None:
    store.keep_correction("ada", "knee_extension", "left", view, correction, made_at=made_at)


def found(store: Store, view: View = "side", movement: MovementName = "knee_extension", side: Side = "left") -> Correction | None:
    return store.correction_for("ada", movement, side, view)


def test_without_a_word_from_anybody_there_is_none(store: Store) -> None:
    assert found(store) is None


def test_it_is_of_one_player_movement_side_and_view(store: Store) -> None:
    kept(store, CORRECTION)
    assert found(store) == CORRECTION
    assert found(store, view="front") is None
    assert found(store, side="right") is None
    assert found(store, movement="elbow_extension") is None
    assert store.correction_for("ben", "knee_extension", "left", "side") is None


def test_the_latest_one_counts(store: Store) -> None:
    kept(store, CONFIRMED, "2026-03-05T09:00:00Z")
    kept(store, CORRECTION, "2026-03-02T09:00:00Z")
    assert found(store) == CONFIRMED
    kept(store, CORRECTION, "2026-03-05T09:00:00Z")
    assert found(store) == CORRECTION


def test_nobody_unknown_is_corrected(store: Store) -> None:
    with pytest.raises(StoreError):
        store.keep_correction("nobody", "knee_extension", "left", "side", CORRECTION, made_at="2026-03-01T09:00:00Z")


def test_a_session_that_is_put_right_keeps_its_sets_and_its_end(store: Store) -> None:
    begun = replace(session("monday"), range_today=RANGE, view="side")
    store.begin_session(begun)
    right = replace(begun, correction=CORRECTION, range_today=replace(RANGE, best_deg=5.0, range_deg=85.0), expected_error_deg=1.5)
    store.update_session(right)
    assert store.session("monday") == right
    store.begin_set("monday", _set())
    store.update_session(replace(begun, range_today=RANGE))
    assert store.session("monday") == begun.with_set(_set())


def test_a_session_that_was_not_kept_cannot_be_put_right(store: Store) -> None:
    with pytest.raises(StoreError, match="Nothing is kept"):
        store.update_session(session("monday"))


def _set() -> SetRecord:
    return SetRecord(1, 52.0, (REP,), "done")
