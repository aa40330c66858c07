"""What is kept is shown, and whoever wants to leave is asked twice and then gone."""

from collections.abc import Generator
from pathlib import Path

import pytest

from game.app.until import SpokenScene
from game.core.record import SetRecord
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.kept import KeptScene
from game.store.errors import StoreError
from game.store.folder_files import BACKUPS
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game, take
from tests.app.household import ADA, LAND, OTTO, TEXT, Household, cheap_pins
from tests.store.samples import BEGUN_SET, REP, session


def with_session(house: Household) -> Household:
    house.store.begin_session(session("monday").with_set(SetRecord(1, BEGUN_SET.target_deg, (REP,) * 7, "done")))
    return house


def test_what_is_kept_of_the_player_is_shown(tmp_path: Path) -> None:
    (tmp_path / BACKUPS).mkdir()
    (tmp_path / BACKUPS / "store-old.sqlite").write_bytes(b"x" * 5000)
    house = with_session(Household(Store.open(tmp_path))).opens_kept()
    assert isinstance(house.scene, KeptScene)
    view = house.scene.view()
    assert (view.tile, view.reps, view.sessions, view.since, view.notes, view.own_levels) == ("boat", 7, 1, "yesterday", 0, 0)
    assert (view.backup_bytes, view.set_aside_bytes, view.other_bytes, view.folder) == (5000, 0, 0, tmp_path)
    assert view.store_bytes > 5000
    for words in ("7 repetitions", "Since yesterday", "Never a picture of you"):
        assert words in house.said
    house.presses("back")
    assert house.came_to is False


def test_one_key_leads_in_and_out_again() -> None:
    house = Household().opens_kept().presses("select")
    house.takes("back")
    assert house.came_to is False


def test_a_store_in_memory_lies_nowhere() -> None:
    house = Household().opens_kept()
    assert isinstance(house.scene, KeptScene)
    assert house.scene.view().folder is None
    assert house.scene.view().store_bytes == 0


def test_only_rooms_that_there_are_can_be_entered() -> None:
    def room() -> Generator[SpokenScene, str, bool]:
        yield SayScene(TEXT, LAND, lambda: view)
        return False

    view = SayView("say-trouble", ())
    house = Household().opens_kept().presses("select")
    assert isinstance(house.scene, ChoiceScene)
    assert [choice.name for choice in house.scene.view().choices] == ["pin", "remove", "back"]
    house = Household().opens_kept(copy=room, earlier=room).presses("select")
    assert house.takes("earlier").screen == "say-trouble"
    assert house.presses("select").screen == "kept"


def test_a_pin_can_be_set_from_here(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_pins(monkeypatch)
    house = Household().opens_kept().presses("select").takes("pin").types("2468").types("2468").presses("select")
    assert (house.screen, house.door.has_pin(ADA)) == ("kept", True)


def test_every_careful_question_has_keeping_everything_lit_first() -> None:
    house = Household().leaves().presses("select")
    assert house.screen == "kept-remove-question"
    assert house.presses("select").came_to is False
    house.leaves().presses("select").takes("remove")
    assert house.screen == "kept-remove-really"
    assert house.presses("select").came_to is False
    assert house.leaves().presses("back").came_to is False
    assert house.store.players() == (ADA, OTTO)


def test_whoever_means_it_is_gone_and_the_next_one_plays(tmp_path: Path) -> None:
    house = with_session(Household(Store.open(tmp_path)))
    house.leaves().presses("select").takes("remove").takes("remove")
    assert "is being removed" in house.said
    assert house.presses("back", "select").waits().screen == "kept-removed", "no key breaks it off"
    assert house.presses("select").came_to is True
    assert house.store.players() == (OTTO,)
    assert (house.people.known, house.people.current) == ([OTTO], OTTO)
    assert b"monday" not in b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_whoever_is_told_to_be_gone_is_known_no_more_and_nobody_else_plays_yet() -> None:
    house = Household()
    house.leaves().presses("select").takes("remove").takes("remove").waits()
    assert house.screen == "kept-removed"
    assert (house.people.known, house.people.current) == ([OTTO], ADA)


def test_when_the_last_one_leaves_the_game_begins_anew() -> None:
    house = Household(members=(ADA,))
    house.leaves().presses("select").takes("remove").takes("remove").waits().presses("select")
    house.keeper.close()
    [newcomer] = house.store.players()
    assert newcomer.player_id == "new one"
    assert house.people.current == newcomer


def test_whoever_has_a_pin_needs_it_to_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_pins(monkeypatch)
    house = Household().has_pin().leaves()
    assert house.types("1111").takes("back").came_to is False
    assert house.leaves().types("2468").screen == "kept-remove-title"


def test_what_cannot_be_removed_is_said_and_the_player_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_player_id: str) -> None:
        raise StoreError("failed", "store-2026-03-01.sqlite could not be changed.")

    house = Household()
    monkeypatch.setattr(house.store, "forget", refuse)
    house.leaves().presses("select").takes("remove").takes("remove").waits()
    assert "store-2026-03-01.sqlite could not be changed" in house.said
    assert house.presses("select").came_to is False
    assert house.people.current == ADA


def test_a_removal_that_only_its_last_traces_wait_for_counts_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    house = Household()
    forget = house.store.forget

    def almost(player_id: str) -> None:
        forget(player_id)
        raise StoreError("busy", "Its last traces go when the game starts next.")

    monkeypatch.setattr(house.store, "forget", almost)
    house.leaves().presses("select").takes("remove").takes("remove").waits()
    assert house.screen == "kept-removed-almost"
    assert house.presses("select").came_to is True


def test_removing_goes_on_beside_the_picture(tmp_path: Path) -> None:
    house = with_session(Household(Store.open(tmp_path))).opens_kept().presses("select").takes("remove").presses("select")
    house.takes("remove").takes("remove")
    while house.screen == "busy":
        house.waits()
    assert house.screen == "kept-removed"
    assert house.presses("select").came_to is True


def test_from_home_to_gone_with_one_key_and_the_other_player_goes_on(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    for player in (ADA, OTTO):
        store.add_player(player)
    steps = (
        take("question-player", "Boat"),
        take("home", "My path"),
        take("path-question", "What is kept"),
        take("kept"),
        take("kept-question", "Remove me"),
        take("kept-remove-title"),
        take("kept-remove-question", "Remove me"),
        take("kept-remove-really", "Yes, remove me"),
        take("kept-removed"),
        *TO_CLOSE,
    )
    game = Game(steps, store=store, trains=None).play()
    assert game.homes()[-1].tile == OTTO.tile
    assert store.players() == (OTTO,)
