"""The therapist's corner from the door to what is kept, played with keys."""

from dataclasses import replace

import pytest

from game.app.shelf import USUAL
from game.commands.gallery_corner import RECORD
from game.core.health import Health
from game.core.note import Note
from game.core.pin_tries import FIRST_WAIT_S, FREE_TRIES
from game.screen.scenes import EntriesScene
from game.store.errors import StoreError
from game.store.pin import PinLock
from game.store.repository import Store
from tests.app.corner_therapist import PLAYER, Therapist

NAME = "stone_path_knee"


def with_session() -> Therapist:
    """A therapist whose player has played once."""
    therapist = Therapist()
    therapist.store.begin_session(replace(RECORD, player_id=PLAYER.player_id))
    therapist.now_s = 3600.0
    return therapist


def opened_level(therapist: Therapist) -> Therapist:
    return therapist.enters().takes("levels").presses("select")


def test_whoever_comes_first_sets_the_pin_by_typing_it_twice() -> None:
    therapist = Therapist().opens()
    therapist.types("2468 ").types("1357 ")
    assert therapist.screen == "pin", "the two were not the same"
    therapist.types("2468 ").types("2468 ")
    assert therapist.screen == "corner-question"
    therapist.presses("back")
    assert therapist.screen == ""
    assert therapist.opens().types("1357 ").screen == "pin"
    assert therapist.types("2468 ").screen == "corner-question"


def test_a_short_pin_is_no_pin_and_the_way_out_is_open() -> None:
    therapist = Therapist().opens().types("123 ")
    assert therapist.screen == "pin"
    assert therapist.presses("back").screen == ""
    assert not PinLock(therapist.store).is_set


def test_after_five_wrong_ones_nobody_can_try_for_a_while() -> None:
    therapist = Therapist()
    PinLock(therapist.store).put("2468")
    therapist.opens()
    for _try in range(FREE_TRIES):
        therapist.types("1111 ")
    therapist.types("2468 ")
    assert therapist.screen == "pin"
    assert "30" not in (therapist.scene.spoken(0.0) if therapist.scene else "30"), "the voice does not count down"
    assert therapist.presses("back").opens().types("2468 ").screen == "pin", "a new start does not help"
    therapist.now_s += FIRST_WAIT_S + 1
    assert therapist.types("2468 ").screen == "corner-question"


def test_a_level_is_kept_as_the_players_own_with_day_and_comment() -> None:
    therapist = opened_level(with_session())
    assert therapist.sheet.rows[0].value.startswith("80")
    therapist.types(" 75 ").types("k")
    assert therapist.screen == "words"
    therapist.types("less far  ")
    [own] = therapist.store.own_level_versions(PLAYER.player_id, NAME)
    assert own.level is not None
    assert (own.level.target.start, own.comment, own.by, own.made_at) == (0.75, "less far", "therapist", "2026-03-02T10:00:00+00:00")
    assert own.level.model_copy(update={"target": therapist.today.shelf.shipped(NAME).target}) == therapist.today.shelf.shipped(NAME)
    assert therapist.screen == "entries"
    assert therapist.scene is not None
    assert "less far" in therapist.scene.spoken(0.0)


def test_one_step_back_leads_to_the_version_before() -> None:
    therapist = opened_level(Therapist())
    for share in ("75", "70"):
        therapist.types(f" {share} ").types("k").presses("next", "select")
    assert therapist.sheet.rows[0].value.startswith("70")
    for holds in ("75", "80"):
        therapist.types("z").takes("yes")
        assert therapist.sheet.rows[0].value.startswith(holds)
    assert therapist.store.own_level(PLAYER.player_id, NAME) is None
    assert not therapist.sheet.can_step_back
    assert len(therapist.store.own_level_versions(PLAYER.player_id, NAME)) == 4, "nothing kept is ever lost"


def test_what_is_refused_is_said_and_not_kept() -> None:
    therapist = opened_level(Therapist()).types(" 140 ")
    assert "order" in therapist.sheet.refused
    therapist.presses("back").types("k")
    assert therapist.screen == "sheet", "there is nothing to keep"
    therapist.types(" 400 ")
    assert "150" in therapist.sheet.refused
    therapist.presses("back", "back", "back", "back")
    assert therapist.screen == ""
    assert therapist.store.own_level_versions(PLAYER.player_id, NAME) == ()


@pytest.mark.parametrize(("answer", "screen"), [("drop", "entries"), ("stay", "sheet"), ("keep", "words")])
def test_changes_are_not_left_behind_without_a_question(answer: str, screen: str) -> None:
    therapist = opened_level(Therapist()).types(" 75 ").presses("back")
    assert therapist.screen == "corner-changes"
    assert therapist.takes(answer).screen == screen
    assert therapist.store.own_level_versions(PLAYER.player_id, NAME) == ()


def test_going_back_from_the_comment_loses_nothing() -> None:
    therapist = opened_level(Therapist()).types(" 75 ").types("k").presses("back")
    assert therapist.sheet.rows[0].value.startswith("75")
    assert therapist.types("k").presses("next").screen == "entries"


def test_the_sheet_says_what_a_target_would_have_meant_while_it_is_changed() -> None:
    therapist = opened_level(with_session())
    assert therapist.sheet.rows[0].meant.startswith("6 of the last 8 reps")
    therapist.types(" 95")
    assert therapist.sheet.rows[0].meant.startswith("1 of the last 8 reps")


def test_the_levels_are_those_of_the_programme() -> None:
    therapist = Therapist()
    programme = next(iter(therapist.today.shelf.programmes.values()))
    therapist.store.keep_note(PLAYER.player_id, Note("programme", {"name": programme.name}, "2026-03-01T10:00:00+00:00"))
    therapist.enters().takes("levels")
    names = list(dict.fromkeys(item.level for item in programme.items))
    shipped = therapist.today.shelf.shipped
    assert therapist.scene is not None
    assert shipped(names[0]).title in therapist.scene.spoken(0.0)
    therapist.goes_on(len(names) - 1)
    assert shipped(names[-1]).title in therapist.scene.spoken(0.0)


def test_what_may_be_played_by_itself_can_be_locked_as_well() -> None:
    therapist = Therapist()
    programme = next(iter(therapist.today.shelf.programmes.values()))
    therapist.store.keep_note(PLAYER.player_id, Note("programme", {"name": programme.name}, "2026-03-01T10:00:00+00:00"))
    therapist.enters().takes("levels")
    movement = therapist.today.shelf.shipped(programme.items[0].level).movement
    assert isinstance(therapist.scene, EntriesScene)
    entries = therapist.scene.view().entries
    assert therapist.today.shelf.shipped(USUAL[movement]).title in [entry.title for entry in entries]


def test_a_rep_that_was_none_is_taken_back_and_given_back() -> None:
    therapist = with_session().enters().takes("reps")
    session_id = RECORD.session_id
    therapist.presses("next", "select")
    assert therapist.store.withdrawn(session_id) == {(1, 2)}
    assert len(therapist.store.session(session_id).reps) == len(RECORD.reps), "the raw record stays"
    therapist.goes_on(4).presses("select")
    assert therapist.store.withdrawn(session_id) == {(1, 2), (2, 1)}
    therapist.presses("select")
    assert therapist.store.withdrawn(session_id) == {(1, 2)}
    assert (
        therapist.presses("back")
        .takes("levels")
        .presses("select")
        .sheet.rows[0]
        .meant.endswith("of the last 7 reps would have reached this")
    )


def test_without_a_session_there_are_no_reps_to_take_back() -> None:
    therapist = Therapist().enters().takes("reps")
    assert therapist.screen == "corner-no-reps-title"
    assert therapist.presses("select").screen == "corner-question"


def test_the_unlocks_and_answers_of_the_player_are_kept() -> None:
    therapist = Therapist().enters().takes("player")
    therapist.types("2").presses("select", "next", "select")
    therapist.types("1").presses("select", "next", "select")
    therapist.types("k")
    assert therapist.screen == "corner-question"
    health = therapist.today.health(PLAYER)
    assert health == Health(spinal_cord="none", shoulder_unlocked=True)
    assert therapist.store.latest_note(PLAYER.player_id, "programme") is None, "nobody touched it"


def test_programme_and_goal_are_kept_and_health_is_left_alone() -> None:
    therapist = Therapist().enters().takes("player")
    therapist.types("2").presses("next", "next", "select", "next", "select").presses("next").types(" 120 ").types("k")
    note = therapist.store.latest_note(PLAYER.player_id, "programme")
    assert note is not None
    assert note.value["daily_goal_reps"] == 120
    assert therapist.today.programme(PLAYER) is not None
    assert therapist.today.health(PLAYER) is None
    reopened = Therapist(therapist.store).enters().takes("player").types("2")
    assert [row.value for row in reopened.sheet.rows[-1:]] == ["120"]


def test_a_store_that_refuses_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    therapist = opened_level(Therapist()).types(" 75 ").types("k")

    def refuse(*_what: object, **_more: object) -> None:
        raise StoreError("full", "There is no room on the disk.")

    monkeypatch.setattr(Store, "keep_own_level", refuse)
    therapist.presses("next")
    assert therapist.screen == "say-trouble"
    assert therapist.presses("select").screen == ""


def test_a_rep_that_could_not_be_taken_back_is_told_when_the_list_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_what: object, **_more: object) -> None:
        raise StoreError("busy", "Somebody else is writing.")

    monkeypatch.setattr(Store, "withdraw_rep", refuse)
    therapist = with_session().enters().takes("reps").presses("select", "select")
    assert therapist.screen == "replist"
    assert therapist.presses("back").screen == "say-trouble"
    assert therapist.presses("select").screen == "corner-question"
