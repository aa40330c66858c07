"""What play hands on to be kept, and never waits for."""

from collections.abc import Iterator
from contextlib import contextmanager

from game.app.keeping import LaterKeeper
from game.core.note import Note
from game.store.repository import Store
from tests.store.samples import BEGUN_SET, LEVEL, REP, session, store_of_ada

NOW = "2026-03-09T09:00:00Z"
NOTE = Note("minutes", {"minutes": "good"}, NOW)


@contextmanager
def kept(store: Store) -> Iterator[LaterKeeper]:
    """Hand things on to the store; at the end all of them are kept."""
    keeper = LaterKeeper(store)
    yield keeper
    keeper.close()


def test_what_a_therapist_says_is_kept_in_order() -> None:
    with store_of_ada() as store:
        with kept(store) as keeper:
            keeper.keep_note("ada", NOTE)
            keeper.keep_own_level("ada", LEVEL, made_at=NOW, by="Dr. Weber", comment="")
            keeper.forget_own_level("ada", LEVEL.name, made_at=NOW, by="Dr. Weber", comment="")
        assert store.latest_note("ada", "minutes") == NOTE
        assert [version.level for version in store.own_level_versions("ada", LEVEL.name)] == [None, LEVEL]


def test_reps_are_taken_back_and_given_back_in_order() -> None:
    with store_of_ada() as store:
        with kept(store) as keeper:
            keeper.begin_session(session("monday"))
            keeper.begin_set("monday", BEGUN_SET)
            for number in (1, 2):
                keeper.keep_rep("monday", 1, number, REP)
                keeper.withdraw_rep("monday", 1, number, at=NOW, comment="a cough")
            keeper.restore_rep("monday", 1, 1)
        assert store.withdrawn("monday") == {(1, 2)}


def test_what_the_store_refuses_is_told_and_stops_nobody() -> None:
    with store_of_ada() as store:
        with kept(store) as keeper:
            keeper.keep_note("nobody", NOTE)
            keeper.keep_note("ada", NOTE)
        assert "does not fit" in str(keeper.take_problem())
        assert store.latest_note("ada", "minutes") == NOTE
