"""Who plays and what: every question, answered with the one key, and one step back at a time."""

import pytest

from game.core.names import MovementName, Side
from game.screen.scenes import ChoiceScene
from game.screen.tiles import TILES
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game, close_window, escape, take

FIRST_QUESTIONS = ("plan-question-limb", "question-side-hand", "plan-question-ability-arm", "health-company")
CHOSEN = tuple(take(screen, lit) for screen, lit in zip(FIRST_QUESTIONS, ("Arm and hand", "Left hand", "A little", "Nobody"), strict=True))


def store_of(*tiles: str) -> Store:
    store = Store.in_memory()
    for number, tile in enumerate(tiles):
        store.add_player(Player(f"p{number}", tile, f"2026-01-{number + 1:02d}T09:00:00+00:00", side="left", movement="knee_extension"))
    return store


def test_three_pictures_choose_a_newcomers_programme_and_safety_asks_once() -> None:
    first = Game(
        (take("home", "Play\nright leg"), *CHOSEN, take("health-begin", "Later"), take("safety"), close_window("check")), trains=None
    )
    first.play()
    assert first.seen == ["home", *FIRST_QUESTIONS, "health-begin", "safety", "check"]
    [player] = first.store.players()
    programme = first.walk.today.programme(player)
    assert programme is not None
    assert (programme.name, player.side) == ("arm_a_little", "left")

    again = Game((take("home"), take("safety"), close_window("check")), store=first.store, trains=None).play()
    assert again.seen == ["home", "safety", "check"]
    assert again.store.players() == (player,)


def test_back_in_the_first_questions_leads_one_step_back_and_home_and_chooses_nothing() -> None:
    steps = (
        take("home", "Play\nright leg"),
        take("plan-question-limb", "The leg"),
        take("question-side-leg", "Back"),
        take("plan-question-limb", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps, trains=None).play()
    assert game.seen == ["home", "plan-question-limb", "question-side-leg", "plan-question-limb", "home", "question-close"]
    assert game.walk.people.current.movement is None
    assert game.walk.today.programme(game.walk.people.current) is None


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(("movement", "words", "limb"), [
    ("knee_extension", "Stretch the leg", "leg"), ("wrist_flexion_extension", "Lift the hand", "hand"),
])  # fmt: skip
def test_another_exercise(movement: MovementName, words: str, limb: str, side: Side) -> None:
    side_words = f"{side.capitalize()} {limb}"
    steps = (take("home", "Other exercise"), take("question-exercise", words), take(f"question-side-{limb}", side_words), *TO_CLOSE)
    game = Game(steps).play()
    assert game.store.players()[0].movement == movement
    assert game.store.players()[0].side == side
    assert (game.homes()[-1].movement, game.homes()[-1].side) == (movement, side)


def test_a_new_player_takes_a_picture() -> None:
    steps = (
        take("home", "Other player"),
        take("question-player", "New player"),
        take("question-tile", "More"),
        take("question-tile", "House"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert [player.tile for player in game.store.players()] == [TILES[0], "house"]
    assert game.homes()[-1].tile == "house"


def test_back_from_the_pictures_leads_to_the_players_and_then_home() -> None:
    steps = (
        take("home", "Other player"),
        take("question-player", "New player"),
        take("question-tile", "Back"),
        take("question-player", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert game.seen == ["home", "question-player", "question-tile", "question-player", "home", "question-close"]
    assert len(game.store.players()) == 1


def test_two_players_are_asked_who_plays() -> None:
    game = Game((take("question-player", "Boat"), *TO_CLOSE), store=store_of("sun", "boat"), trains=None).play()
    assert game.homes()[0].tile == "boat"


def test_escape_from_who_plays_leaves_it_as_it_was() -> None:
    game = Game((escape("question-player"), *TO_CLOSE), store=store_of("sun", "boat"), trains=None).play()
    assert game.homes()[0].tile == "sun"


def test_every_one_of_many_players_can_be_found() -> None:
    steps = (take("question-player", "More"), take("question-player", "House"), *TO_CLOSE)
    game = Game(steps, store=store_of(*TILES[:7]), trains=None).play()
    assert TILES[6] == "house"
    assert game.homes()[0].tile == "house"


def test_when_every_picture_is_taken_nobody_new_is_offered() -> None:
    game = Game((escape("question-player"), *TO_CLOSE), store=store_of(*TILES), trains=None).play()
    assert game.seen[:2] == ["question-player", "home"]
    asked = game.scenes[0]
    assert isinstance(asked, ChoiceScene)
    assert "new" not in [choice.name for choice in asked.view().choices]


def test_each_player_has_a_path_of_their_own() -> None:
    steps = (take("question-player", "Sun"), take("home", "Other player"), take("question-player", "Boat"), *TO_CLOSE)
    game = Game(steps, store=store_of("sun", "boat"), trains=None).play()
    assert [home.tile for home in game.homes()] == ["sun", "boat"]


def test_close_asks_first_and_stays_when_told_to() -> None:
    steps = (take("home", "Close"), take("question-close", "Stay here"), escape("home"), escape("question-close"), *TO_CLOSE)
    assert Game(steps).play().seen == ["home", "question-close"] * 3
