"""Back to an earlier day by one key, and everything that was read before is read anew."""

from datetime import date
from pathlib import Path

import pytest

from game.app.earlier_walk import EarlierWalk
from game.app.shelf import Shelf
from game.app.today import Today
from game.screen.scenes import ChoiceScene
from game.store import backups
from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.pin import PinLock
from game.store.repository import Store
from tests.app.corner_therapist import LEVELS
from tests.app.household import ADA, LAND, OTTO, TEXT, Household, at_once, cheap_pins


def household(folder: Path, days: int = 1) -> Household:
    """Two players, of whom only Ada played on the days that were copied."""
    store = Store.open(folder)
    house = Household(store, members=(ADA,))
    for number in range(days):
        backups.keep(folder / FILE_NAME, date(2026, 2, number + 1))
    store.add_player(OTTO)
    house.people.begin_anew(store.players())
    return house


def goes_back(house: Household) -> Today:
    """Open the question which day; return what knows the notes."""
    today = Today(Shelf(LEVELS, house.store), house.store, house.keeper, house.stamps)
    today.keep(ADA, "minutes", {"minutes": 15})
    house.begins(EarlierWalk(TEXT, LAND, house.store, house.stamps, house.people, today, lambda: house.now_s, at_once).story())
    return today


def test_a_day_comes_back_with_the_players_and_notes_of_then(tmp_path: Path) -> None:
    house = household(tmp_path)
    today = goes_back(house)
    assert "1 February" in house.said
    house.takes("0")
    assert "as they were on that day: 1 February" in house.said
    assert house.presses("select").screen == "kept-back-question"
    assert house.takes("go").waits().screen == "kept-back-done"
    assert house.presses("select").came_to is True
    assert house.store.players() == (ADA,)
    assert (house.people.known, house.people.current) == ([ADA], ADA)
    assert today.latest(ADA, "minutes") is None, "what was told since belongs to the other day"


def test_what_was_left_is_found_under_today(tmp_path: Path) -> None:
    house = household(tmp_path)
    goes_back(house)
    house.takes("0").presses("select").takes("go").waits().presses("select")
    goes_back(house)
    assert "Today" in house.said
    house.takes("0").presses("select").takes("go").waits().presses("select")
    assert house.store.players() == (ADA, OTTO)


def test_nothing_changes_without_a_yes(tmp_path: Path) -> None:
    house = household(tmp_path)
    goes_back(house)
    assert house.takes("0").presses("back").screen == "kept-earlier-question"
    house.takes("0").presses("select")
    assert house.presses("select").screen == "kept-earlier-question", "staying is lit first"
    assert house.takes("back").came_to is False
    assert house.store.players() == (ADA, OTTO)


def test_every_one_of_many_days_can_be_found(tmp_path: Path) -> None:
    house = household(tmp_path, days=6)
    goes_back(house)
    assert isinstance(house.scene, ChoiceScene)
    assert [choice.name for choice in house.scene.view().choices] == ["0", "1", "2", "3", "more", "back"]
    house.takes("more")
    assert "2 February" in house.said
    house.takes("0")
    assert "on that day: 2 February" in house.said


def test_before_the_first_copy_that_is_said() -> None:
    house = Household()
    goes_back(house)
    assert house.screen == "kept-earlier-none-title"
    assert house.presses("select").came_to is False


def test_a_copy_that_cannot_be_read_changes_nothing(tmp_path: Path) -> None:
    house = household(tmp_path)
    [backup] = house.store.backups()
    backup.path.write_bytes(b"a shopping list" * 1000)
    goes_back(house)
    house.takes("0").presses("select").takes("go")
    with pytest.raises(StoreError, match="nothing was changed"):
        house.waits()
    assert house.store.players() == (ADA, OTTO)


def test_whoever_was_removed_does_not_come_back_with_an_earlier_day(tmp_path: Path) -> None:
    house = household(tmp_path)
    house.store.forget("ada")
    house.people.lose("ada")
    goes_back(house)
    house.takes("0").presses("select").takes("go").waits()
    assert ADA not in house.store.players()


def test_where_the_therapist_has_a_pin_it_is_asked_for_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_pins(monkeypatch)
    house = household(tmp_path)
    PinLock(house.store).put("1357")
    goes_back(house)
    assert house.screen == "pin"
    assert house.presses("back").came_to is False
    goes_back(house)
    assert house.types("1111").screen == "pin"
    assert house.types("1357").screen == "kept-earlier-question"
