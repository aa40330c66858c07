from dataclasses import replace

import pytest

from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import ADA

BEN = Player("ben", "heron", "2026-03-02T09:00:00Z", name="Sam", side="right", movement="wrist_flexion_extension")


def test_players_come_back_as_they_were_the_oldest_first(store: Store) -> None:
    store.add_player(BEN)
    cleo = Player("cleo", "lantern", "2026-02-01T09:00:00Z")
    store.add_player(cleo)
    assert store.players() == (cleo, ADA, BEN)


def test_a_name_may_be_shared(store: Store) -> None:
    store.add_player(BEN)
    store.add_player(replace(BEN, player_id="cleo", tile="lantern"))
    assert [player.name for player in store.players()] == [None, "Sam", "Sam"]


def test_a_tile_may_not_be_shared(store: Store) -> None:
    with pytest.raises(StoreError, match="Somebody else has the boat") as refusal:
        store.add_player(replace(BEN, tile="boat"))
    assert refusal.value.reason == "taken"
    assert store.players() == (ADA,)


def test_a_player_may_change_and_keep_the_tile(store: Store) -> None:
    changed = replace(ADA, name="Ada", side="left", movement="knee_extension")
    store.update_player(changed)
    assert store.players() == (changed,)


def test_a_player_may_not_change_to_a_taken_tile(store: Store) -> None:
    store.add_player(BEN)
    with pytest.raises(StoreError, match="heron"):
        store.update_player(replace(ADA, tile="heron"))
    assert store.players() == (ADA, BEN)


def test_nobody_is_made_by_a_change(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        store.update_player(BEN)
    assert refusal.value.reason == "unknown"
    assert store.players() == (ADA,)


def test_an_id_is_given_once(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        store.add_player(replace(ADA, tile="heron"))
    assert refusal.value.reason == "unfit"
