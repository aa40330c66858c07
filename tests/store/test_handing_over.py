"""Everything of a player out of one store and into another: nothing lost, nothing twice, and what is there stays."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from game.core.handed_over import HandedSession, Said, TakenIn
from game.core.note import Note
from game.core.record import SessionRecord, SetRecord
from game.store.errors import StoreError
from game.store.player import Player
from game.store.player_settings import PIN, SETTINGS, setting_of
from game.store.repository import Store
from tests.store import old_store
from tests.store.samples import ADA, CORRECTION, LEVEL, REP, SHORT_REP, session, store_of_ada
from tests.store.strategies import sessions

TILES = ("boat", "heron", "moon")
WHO = {"made_at": "2026-03-05T10:00:00Z", "by": "Therapist"}
TABLES = {
    "players": "player_id",
    "notes": "note_id",
    "corrections": "correction_id",
    "own_levels": "own_level_id",
    "sessions": "session_id",
    "sets": "session_id, number",
    "reps": "set_id, number",
}


def rows_in(store: Store) -> dict[str, list[Any]]:
    """Return all that is in the tables, sets and reps by what they belong to and not by their short keys."""
    with store._engine.connect() as connection:
        asked = {name: text(f"SELECT * FROM {name} ORDER BY {order}") for name, order in TABLES.items()}
        found: dict[str, list[Any]] = {name: list(connection.execute(query)) for name, query in asked.items()}
    order = {row.set_id: number for number, row in enumerate(found["sets"])}
    found["sets"] = [tuple(row)[1:] for row in found["sets"]]
    found["reps"] = sorted((order[row.set_id], tuple(row)[1:]) for row in found["reps"])
    return found


def handed(store: Store, player_id: str = "ada") -> tuple[Said, list[HandedSession]]:
    return store.said_of(player_id), list(store.sessions_of(player_id))


def take(there: Store, here: Store, player_id: str = "ada") -> TakenIn:
    return here.take_in(there.said_of(player_id), there.sessions_of(player_id), TILES)


@pytest.fixture
def there() -> Iterator[Store]:
    """A store with all that can be kept of Ada and of nobody else, in words of today."""
    with store_of_ada() as store:
        for record in (*old_store.SESSIONS[max(old_store.SESSIONS)][1:], replace(session("monday"), sets=old_store.MONDAY.sets[1:])):
            store.begin_session(_in_words_of_today(record))
        store.end_session("friday", "2026-03-05T09:20:00Z")
        store.keep_correction("ada", "knee_extension", "left", "side", CORRECTION, made_at="2026-03-03T09:06:00Z")
        for note in (old_store.NOTE, old_store.NOTE, Note("minutes", {"minutes": 15}, "2026-03-01T09:02:00Z")):
            store.keep_note("ada", note)
        for reps in (6, 7, 8):
            store.keep_own_level("ada", LEVEL.model_copy(update={"reps": reps}), **WHO, comment=f"{reps}")
            store.keep_own_level("ada", LEVEL.model_copy(update={"name": "other", "reps": reps}), **WHO, comment="")
        store.step_back("ada", LEVEL.name, **WHO)
        store.withdraw_rep("wednesday", 1, 2, at="2026-03-04T10:00:00Z", comment="a cough")
        store.keep_setting("corner_pin", "hash")
        yield store


@pytest.fixture
def here() -> Iterator[Store]:
    """A store in which nobody plays yet."""
    with store_of_ada() as store:
        with store._engine.begin() as connection:
            connection.execute(text("DELETE FROM players"))
        yield store


def _in_words_of_today(record: SessionRecord) -> SessionRecord:
    return replace(
        record, sets=tuple(replace(one, reps=tuple(replace(rep, compensations=None) for rep in one.reps)) for one in record.sets)
    )


def test_all_rows_come_over_and_nothing_of_the_computer(there: Store, here: Store) -> None:
    taken = take(there, here)
    assert rows_in(here) == rows_in(there)
    assert taken == TakenIn(player_is_new=True, tile="boat", notes=3, corrections=1, levels=7, sessions=5)
    assert here.setting("corner_pin") is None


def test_how_a_player_wants_the_game_comes_over_and_what_is_here_stays(there: Store, here: Store) -> None:
    name = setting_of("ada", SETTINGS)
    assert there.said_of("ada").settings is None
    there.keep_setting(name, '{"language": "de"}')
    there.keep_setting(setting_of("ada", PIN), "hash")
    take(there, here)
    assert (here.setting(name), here.setting(setting_of("ada", PIN))) == ('{"language": "de"}', None)
    there.keep_setting(name, '{"language": "fr"}')
    assert not take(there, here).added
    assert here.setting(name) == '{"language": "de"}'


def test_what_is_folded_from_the_rows_is_the_same(there: Store, here: Store) -> None:
    take(there, here)
    assert here.sums("ada") == there.sums("ada") != ()
    assert here.stones("ada") == there.stones("ada")


def test_twice_is_once(there: Store, here: Store) -> None:
    take(there, here)
    before = rows_in(here)
    assert take(there, here) == TakenIn(player_is_new=False, tile="boat", notes=0, corrections=0, levels=0, sessions=0)
    assert not take(there, here).added
    assert rows_in(here) == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(sessions, max_size=3, unique_by=lambda one: one.session_id))
def test_whatever_was_kept_comes_over(records: list[SessionRecord]) -> None:
    with store_of_ada() as there, store_of_ada() as here:
        for record in records:
            there.begin_session(record)
        assert take(there, here).sessions == len(records)
        assert rows_in(here) == rows_in(there)
        assert take(there, here).sessions == 0


def test_a_step_back_leads_where_it_led_among_the_levels_of_others(there: Store, here: Store) -> None:
    here.add_player(Player("ben", "heron", "2026-03-02T09:00:00Z"))
    here.keep_own_level("ben", LEVEL, **WHO, comment="")
    take(there, here)
    for store in (there, here):
        assert [one.change for one in store.own_level_versions("ada", LEVEL.name)] == ["stepped_back", "kept", "kept", "kept"]
        led = [store.step_back("ada", name, **WHO) for name in (LEVEL.name, "other", LEVEL.name)]
        assert [level and level.reps for level in led] == [6, 7, None]
    assert len(here.own_level_versions("ben", LEVEL.name)) == 1


def test_later_versions_of_a_level_are_added(there: Store, here: Store) -> None:
    take(there, here)
    there.keep_own_level("ada", LEVEL.model_copy(update={"reps": 9}), **WHO, comment="more")
    assert take(there, here).levels == 1
    assert rows_in(here)["own_levels"] == rows_in(there)["own_levels"]


def test_a_level_that_was_changed_on_both_sides_stays_as_it_is_here(there: Store, here: Store) -> None:
    take(there, here)
    there.keep_own_level("ada", LEVEL.model_copy(update={"reps": 9}), **WHO, comment="there")
    here.keep_own_level("ada", LEVEL.model_copy(update={"reps": 5}), **WHO, comment="here")
    taken = take(there, here)
    assert (taken.levels, taken.other_levels) == (0, (LEVEL.name,))
    own = here.own_level("ada", LEVEL.name)
    assert own is not None
    assert own.reps == 5
    assert take(here, there).other_levels == (LEVEL.name,)


def test_a_session_that_is_here_otherwise_stays_and_is_named(there: Store, here: Store) -> None:
    take(there, here)
    here.withdraw_rep("thursday", 1, 1, at="2026-03-06T10:00:00Z", comment="")
    before = rows_in(here)
    assert take(there, here).other_sessions == ("2026-03-04T09:05:00Z",)
    assert rows_in(here) == before


def test_two_paths_of_one_player_become_one(there: Store, here: Store) -> None:
    take(there, here)
    there.begin_session(session("sixth", "2026-03-07T09:05:00Z"))
    here.begin_session(session("seventh", "2026-03-08T09:05:00Z"))
    here.keep_note("ada", Note("pain", {"pain": 3}, "2026-03-08T09:06:00Z"))
    assert (take(there, here).sessions, take(here, there).sessions, take(here, there).notes) == (1, 1, 0)
    assert rows_in(here)["sessions"] == rows_in(there)["sessions"]
    assert here.notes("ada", "pain") == there.notes("ada", "pain") != ()


def test_a_known_player_keeps_name_and_picture_of_here(there: Store, here: Store) -> None:
    mine = Player("ada", "moon", ADA.created_at, "Mama")
    here.add_player(mine)
    assert take(there, here).tile == "moon"
    assert here.players() == (mine,)


@pytest.mark.parametrize(("held", "given_tile"), [(("boat",), "heron"), (("boat", "heron"), "moon"), ((), "boat")])
def test_a_picture_that_is_taken_is_replaced_by_the_first_free_one(there: Store, here: Store, held: Iterable[str], given_tile: str) -> None:
    for tile in held:
        here.add_player(Player(f"with-{tile}", tile, "2026-03-01T08:00:00Z"))
    assert take(there, here).tile == given_tile
    assert here.said_of("ada").player.tile == given_tile


def test_a_picture_that_is_not_known_here_is_replaced_too(there: Store, here: Store) -> None:
    there.update_player(replace(ADA, tile="dragon"))
    assert take(there, here).tile == "boat"


def test_where_every_picture_is_taken_nobody_is_added(there: Store, here: Store) -> None:
    for tile in TILES:
        here.add_player(Player(f"with-{tile}", tile, "2026-03-01T08:00:00Z"))
    before = rows_in(here)
    with pytest.raises(StoreError, match="Every picture has a player") as refused:
        take(there, here)
    assert refused.value.reason == "taken"
    assert rows_in(here) == before


def test_what_goes_wrong_on_the_way_changes_nothing(there: Store, here: Store) -> None:
    def breaking_off() -> Iterator[HandedSession]:
        yield from there.sessions_of("ada")
        raise RuntimeError("the file ends here")

    before = rows_in(here)
    with pytest.raises(RuntimeError, match="ends here"):
        here.take_in(there.said_of("ada"), breaking_off(), TILES)
    assert rows_in(here) == before
    assert take(there, here).sessions == 5


def test_a_time_can_be_chosen(there: Store) -> None:
    chosen = [one.record.session_id for one in there.sessions_of("ada", "2026-03-03T00:00:00Z", "2026-03-05T00:00:00Z")]
    assert chosen == ["wednesday", "thursday"]
    assert [one.record.session_id for one in there.sessions_of("ada")] == ["monday", "tuesday", "wednesday", "thursday", "friday"]


def test_many_sessions_come_in_their_order(here: Store) -> None:
    here.add_player(ADA)
    for number in range(120):
        here.begin_session(session(f"s{119 - number:03d}", f"2026-03-01T09:05:00.{number:03d}Z"))
    assert [one.record.session_id for one in here.sessions_of("ada")] == [f"s{119 - number:03d}" for number in range(120)]


def test_a_rep_that_was_never_kept_leaves_no_gap(there: Store, here: Store) -> None:
    there.begin_session(session("gap", "2026-03-09T09:05:00Z"))
    there.begin_set("gap", SetRecord(1, 52.0))
    for number in (1, 3):
        there.keep_rep("gap", 1, number, replace(REP, start_s=float(number)))
    there.withdraw_rep("gap", 1, 3, at="2026-03-09T10:00:00Z", comment="")
    take(there, here)
    assert here.withdrawn("gap") == {(1, 2)}
    assert [rep.start_s for rep in here.session("gap").reps] == [1.0, 3.0]
    assert take(there, here).other_sessions == ()


def test_a_word_of_the_first_version_is_handed_over_by_its_present_name(there: Store) -> None:
    old = replace(SHORT_REP, compensations=("lean_back", "thigh_lift"))  # type: ignore[arg-type]
    there.begin_session(replace(session("old", "2026-03-09T09:05:00Z"), sets=(SetRecord(1, 52.0, (old, REP)),)))
    [*_others, last] = there.sessions_of("ada")
    assert [rep.compensations for rep in last.record.reps] == [("trunk_back", "thigh_lift"), REP.compensations]


def test_nobody_is_handed_over_who_is_not_kept(here: Store) -> None:
    with pytest.raises(StoreError) as refused:
        here.said_of("nobody")
    assert refused.value.reason == "unknown"
    assert list(here.sessions_of("nobody")) == []
