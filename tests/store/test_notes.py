"""What was said of a player, and the settings of this copy of the game."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.note import Note, NoteValue
from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import store_of_ada
from tests.store.strategies import numbers, words

EARLY = Note("minutes", {"minutes": 15}, "2026-03-01T09:00:00Z")
LATE = Note("minutes", {"minutes": 30}, "2026-03-05T09:00:00Z")
integers = st.integers(-(2**53), 2**53)
one_kind = st.lists(integers, max_size=3) | st.lists(numbers, max_size=3) | st.lists(words, max_size=3)
values = st.dictionaries(words, st.none() | st.booleans() | integers | numbers | words | one_kind, max_size=5)


@settings(max_examples=25, deadline=None)
@given(value=values)
def test_a_note_comes_back_equal(value: NoteValue) -> None:
    note = Note("health", value, "2026-03-01T09:00:00Z")
    with store_of_ada() as store:
        store.keep_note("ada", note)
        assert store.latest_note("ada", "health") == note


def test_the_latest_note_of_a_kind_counts_and_earlier_ones_stay(store: Store) -> None:
    assert store.latest_note("ada", "minutes") is None
    store.keep_note("ada", LATE)
    store.keep_note("ada", EARLY)
    assert store.latest_note("ada", "minutes") == LATE
    assert store.notes("ada", "minutes") == (LATE, EARLY)
    corrected = Note("minutes", {"minutes": 5}, LATE.made_at)
    store.keep_note("ada", corrected)
    assert store.notes("ada", "minutes") == (corrected, LATE, EARLY)


def test_a_note_is_of_one_player_and_kind(store: Store) -> None:
    store.add_player(Player("ben", "heron", "2026-03-01T09:00:00Z"))
    store.keep_note("ada", EARLY)
    assert store.latest_note("ben", "minutes") is None
    assert store.notes("ada", "health") == ()


def test_a_note_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        store.keep_note("nobody", EARLY)
    assert refusal.value.reason == "unfit"
    assert store.notes("nobody", "minutes") == ()


def test_a_setting_is_replaced_and_can_be_unset(store: Store) -> None:
    assert store.setting("pin") is None
    store.keep_setting("pin", "1234")
    store.keep_setting("other", "yes")
    store.keep_setting("pin", "5678")
    assert store.setting("pin") == "5678"
    store.keep_setting("pin", None)
    assert (store.setting("pin"), store.setting("other")) == (None, "yes")
