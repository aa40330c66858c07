"""A therapist's own version of a level: it holds from when it is kept, and one can step back from it at any time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from game.core.level import Level, Target
from game.core.own_level import OwnLevel
from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import LEVEL, session, store_of_ada

NAME = LEVEL.name
NOW = "2026-03-09T09:00:00Z"
OTHER = LEVEL.model_copy(update={"name": "stone_path_wrist"})


def with_reps(reps: int) -> Level:
    return LEVEL.model_copy(update={"reps": reps})


def keep(store: Store, level: Level, at: str = NOW) -> None:
    store.keep_own_level("ada", level, made_at=at, by="Dr. Weber", comment="")


def forget(store: Store) -> None:
    store.forget_own_level("ada", NAME, made_at=NOW, by="Dr. Weber", comment="healed")


def back(store: Store) -> Level | None:
    return store.step_back("ada", NAME, made_at=NOW, by="Dr. Weber")


def holds(store: Store) -> Level | None:
    return store.own_level("ada", NAME)


def spoil(store: Store, reps: int) -> None:
    """Make versions of so many reps what an older game might have written."""
    with store._engine.begin() as connection:
        old = text("UPDATE own_levels SET content = replace(content, '\"reps\":' || :reps, '\"jumps\":' || :reps)")
        connection.execute(old, {"reps": str(reps)})


def test_a_kept_level_holds_with_all_that_is_in_it(store: Store) -> None:
    assert holds(store) is None
    level = LEVEL.model_copy(update={"target": Target(start=0.7), "rest_s": 12.5, "hold_s": 1.0 / 3.0})
    keep(store, level)
    assert holds(store) == level
    assert store.notice is None


def test_it_is_of_one_player_and_name(store: Store) -> None:
    store.add_player(Player("ben", "heron", NOW))
    keep(store, with_reps(5))
    keep(store, OTHER)
    assert store.own_level("ben", NAME) is None
    assert store.own_level("ada", OTHER.name) == OTHER
    assert store.own_level_names("ada") == (NAME, OTHER.name)
    assert store.own_level_names("ben") == ()
    back(store)
    assert (holds(store), store.own_level("ada", OTHER.name)) == (None, OTHER)
    assert store.own_level_names("ada") == (OTHER.name,)


def test_versions_tell_who_changed_what_and_why_the_newest_first(store: Store) -> None:
    store.keep_own_level("ada", with_reps(5), made_at="2026-03-01T09:00:00Z", by="Dr. Weber", comment="tires early")
    forget(store)
    back(store)
    assert store.own_level_versions("ada", NAME) == (
        OwnLevel(with_reps(5), NOW, "Dr. Weber", "", "stepped_back"),
        OwnLevel(None, NOW, "Dr. Weber", "healed", "forgotten"),
        OwnLevel(with_reps(5), "2026-03-01T09:00:00Z", "Dr. Weber", "tires early", "kept"),
    )


def test_one_can_step_back_again_and_again_down_to_the_shipped_level(store: Store) -> None:
    for reps in (1, 2, 3):
        keep(store, with_reps(reps))
    assert [back(store), back(store), back(store)] == [with_reps(2), with_reps(1), None]
    before = store.own_level_versions("ada", NAME)
    assert (back(store), holds(store)) == (None, None)
    assert store.own_level_versions("ada", NAME) == before


def test_what_is_kept_after_a_step_back_follows_what_was_stepped_back_to(store: Store) -> None:
    for reps in (1, 2, 3):
        keep(store, with_reps(reps))
    back(store)
    keep(store, with_reps(4))
    assert [back(store), back(store), back(store)] == [with_reps(2), with_reps(1), None]


def test_a_clock_that_was_put_back_changes_no_order(store: Store) -> None:
    keep(store, with_reps(1), at="2026-03-09T09:00:00Z")
    keep(store, with_reps(2), at="2020-01-01T00:00:00Z")
    assert holds(store) == with_reps(2)
    assert back(store) == with_reps(1)


@settings(max_examples=40, deadline=None)
@given(changes=st.lists(st.sampled_from(["back", "back", "forget", 1, 2, 3]), max_size=12))
def test_stepping_back_undoes_one_change_whatever_came_before(changes: list[str | int]) -> None:
    with store_of_ada() as store:
        held: list[Level | None] = [None]
        for change in changes:
            if change == "back":
                held = held[:-1] or [None]
                assert back(store) == held[-1]
            elif isinstance(change, int):
                keep(store, with_reps(change))
                held.append(with_reps(change))
            else:
                forget(store)
                held.append(None)
            assert holds(store) == held[-1]
            assert store.own_level_names("ada") == ((NAME,) if held[-1] else ())


def test_a_level_that_no_longer_fits_is_passed_over_and_said(store: Store) -> None:
    keep(store, with_reps(7))
    spoil(store, 7)
    assert holds(store) is None
    assert store.notice is not None
    assert NAME in store.notice
    assert store.notice_kind == "store-level-unfit"
    assert [(version.level, version.fits) for version in store.own_level_versions("ada", NAME)] == [(None, False)]
    keep(store, with_reps(8))
    assert holds(store) == with_reps(8)


def test_a_step_back_passes_over_what_no_longer_fits(store: Store) -> None:
    for reps in (5, 6, 7):
        keep(store, with_reps(reps))
    spoil(store, 6)
    assert [back(store), back(store)] == [with_reps(5), None]
    assert store.notice is None


def test_nobody_unknown_has_a_level(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        store.keep_own_level("nobody", LEVEL, made_at=NOW, by="", comment="")
    assert refusal.value.reason == "unfit"


def test_a_player_who_goes_takes_all_along(store: Store) -> None:
    for reps in (1, 2):
        keep(store, with_reps(reps))
    store.begin_session(session("monday"))
    with store._engine.begin() as connection:
        connection.execute(text("DELETE FROM players"))
        left = [connection.scalar(text(f"SELECT count(*) FROM {table}")) for table in ("own_levels", "notes", "sessions")]
    assert left == [0, 0, 0]
