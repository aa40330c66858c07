"""A PIN of a player's own: who is asked for it, and that nobody is locked out for ever."""

import pytest

from game.app.by_hand import command_of
from game.core.pin_tries import FIRST_WAIT_S, FREE_TRIES
from game.store.pin import PinLock
from tests.app.household import ADA, OTTO, Household, cheap_pins


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_pins(monkeypatch)


def test_whoever_has_a_pin_is_asked_and_others_are_not() -> None:
    house = Household().has_pin().starts().takes("otto")
    assert (house.screen, house.people.current.player_id) == ("", "otto")
    house.begins(house.asking.who_plays()).takes("ada")
    assert house.screen == "pin"
    assert "Your PIN" in house.said
    assert house.types("2468").screen == ""
    assert house.people.current.player_id == "ada"


def test_nobody_gets_in_without_the_right_one() -> None:
    house = Household().has_pin().starts().takes("ada").types("1111")
    assert house.screen == "kept-pin-wrong"
    assert house.takes("again").types("1357").screen == "kept-pin-wrong"
    assert house.takes("back").screen == "question-player"
    assert house.presses("back").screen == "question-close", "the way back does not lead into somebody's path"
    assert house.takes("back").screen == "question-player"
    assert house.presses("back").takes("close").came_to is False


def test_whoever_is_inside_is_not_asked_again_until_somebody_else_was() -> None:
    house = Household().has_pin().starts().takes("ada").types("2468")
    house.begins(house.asking.who_plays()).takes("ada")
    assert house.screen == ""
    house.begins(house.asking.who_plays()).takes("otto")
    assert house.begins(house.asking.who_plays()).takes("ada").screen == "pin"


def test_a_new_player_shuts_the_door_behind_the_one_before() -> None:
    house = Household().has_pin().starts().takes("ada").types("2468")
    house.begins(house.asking.who_plays()).takes("new").takes("sun")
    assert house.people.current.tile == "sun"
    assert house.begins(house.asking.who_plays()).takes("ada").screen == "pin"


def test_the_only_player_is_asked_at_the_start_and_somebody_new_may_play_instead() -> None:
    alone = Household(members=(ADA,)).has_pin().starts()
    assert alone.screen == "question-player"
    assert alone.takes("ada").types("2468").came_to is True
    assert Household(members=(ADA,)).has_pin().starts().takes("new").takes("sun").came_to is True


def test_without_a_pin_the_only_player_is_asked_nothing() -> None:
    assert Household(members=(ADA,)).starts().came_to is True


def test_the_therapists_pin_takes_a_forgotten_one_away() -> None:
    house = Household().has_pin()
    PinLock(house.store).put("9999")
    house.starts().takes("ada").types("1111").takes("forgotten")
    assert f"{command_of()} pin --player boat" in house.said
    house.presses("select")
    assert "Therapist's PIN" in house.said
    assert house.types("1111").screen == "pin", "the door of the corner asks again"
    assert house.types("9999").screen == "kept-pin-gone"
    assert house.presses("select").people.current.player_id == "ada"
    assert not house.door.has_pin(ADA)


def test_without_a_therapists_pin_the_way_out_is_said() -> None:
    house = Household().has_pin().starts().takes("ada").types("1111").takes("forgotten")
    assert f"{command_of()} pin --player boat" in house.said
    assert house.presses("select").screen == "question-player"
    assert house.door.has_pin(ADA), "nobody makes up a therapist's PIN to come in"


def test_wrong_tries_cost_a_wait_that_ends() -> None:
    house = Household().has_pin().starts().takes("ada")
    for _try in range(FREE_TRIES):
        house.types("1111").takes("again")
    assert house.types("2468").screen == "pin"
    house.now_s += FIRST_WAIT_S + 1
    assert house.types("2468").screen == ""


def test_the_tries_of_one_player_are_not_those_of_another_or_of_the_therapist() -> None:
    house = Household().has_pin().has_pin(OTTO, "1357")
    PinLock(house.store).put("9999")
    house.starts().takes("ada")
    for _try in range(FREE_TRIES):
        house.types("1111").takes("again")
    house.presses("back")
    assert house.takes("otto").types("1357").screen == ""
    assert PinLock(house.store).wait_s(0.0) == 0.0


def test_a_pin_is_set_changed_and_taken_away() -> None:
    house = Household()
    house.begins(house.door.changed(ADA)).types("2468").types("2468")
    assert house.screen == "kept-pin-set"
    assert "does not lock the files" in house.said
    assert house.presses("select").screen == ""
    assert not house.door.is_shut(ADA), "whoever has just set it is inside"

    house.begins(house.door.changed(ADA)).takes("change").types("2468").types("1357").types("1357").presses("select")
    assert not PinLock.of_player(house.store, "ada").opens("2468", 0.0)
    house.begins(house.door.changed(ADA)).takes("remove").types("2468")
    assert house.screen == "kept-pin-wrong"
    house.takes("again").types("1357")
    assert house.screen == "kept-pin-gone"
    assert not house.door.has_pin(ADA)


def test_a_pin_that_is_typed_differently_is_not_set() -> None:
    house = Household()
    house.begins(house.door.changed(ADA)).types("2468").types("8642")
    assert house.screen == "pin"
    house.presses("back")
    assert (house.screen, house.door.has_pin(ADA)) == ("", False)
