"""Who plays and what: every question, answered with the one key, and one step back at a time."""

import pytest

from game.core.names import MovementName, Side
from game.screen.scenes.tiles import TilesScene
from game.screen.tiles import TILES
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game, close_window, escape, take

FIRST_QUESTIONS = ("first-question-limb", "question-side-hand", "first-question-ability")
CHOSEN = tuple(take(screen, lit) for screen, lit in zip(FIRST_QUESTIONS, ("Arm", "Left", "A little"), strict=True))

TO_PLAYERS = (take("home", "Settings, help"), take("settings-more", "Other player"))


def store_of(*tiles: str) -> Store:
    store = Store.in_memory()
    for number, tile in enumerate(tiles):
        store.add_player(Player(f"p{number}", tile, f"2026-01-{number + 1:02d}T09:00:00+00:00", side="left", movement="knee_extension"))
    return store


def test_three_pictures_choose_a_newcomers_programme_and_lead_straight_to_the_camera() -> None:
    first = Game((*CHOSEN, close_window("check")), trains=None).play()
    assert first.seen == [*FIRST_QUESTIONS, "check"]
    [player] = first.store.players()
    programme = first.walk.today.programme(player)
    assert programme is not None
    assert (programme.name, player.side) == ("arm_a_little", "left")

    again = Game((take("home"), close_window("check")), store=first.store, trains=None).play()
    assert again.seen == ["home", "check"]
    assert again.store.players() == (player,)


def test_back_in_the_first_questions_leads_one_step_back_and_home_and_chooses_nothing() -> None:
    steps = (
        take("first-question-limb", "Leg"),
        take("question-side-leg", "Back"),
        take("first-question-limb", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps, trains=None).play()
    assert game.seen == ["first-question-limb", "question-side-leg", "first-question-limb", "home", "question-close"]
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
        *TO_PLAYERS,
        take("question-player", "New player"),
        take("question-tile", "Flower to Star"),
        take("question-tile", "House"),
        take("first-question-limb", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert [player.tile for player in game.store.players()] == [TILES[0], "house"]
    assert game.homes()[-1].tile == "house"


def test_a_new_player_beside_others_is_led_into_the_first_questions_as_the_very_first_is() -> None:
    new = (take("question-player", "New player"), take("question-tile", "Flower to Star"), take("question-tile", "House"))
    game = Game((*TO_PLAYERS, *new, *CHOSEN, close_window("check"))).play()
    assert game.seen == ["home", "settings-more", "question-player", "question-tile", *FIRST_QUESTIONS, "check"]
    assert game.walk.people.current.tile == "house"
    assert game.walk.people.current.side == "left"


def test_whoever_stays_is_not_led_anywhere() -> None:
    game = Game((*TO_PLAYERS, take("question-player", "Back"), *TO_CLOSE), trains=None)
    game.ahead.insert(0, take("first-question-limb", "Back"))
    assert game.play().seen == ["first-question-limb", "home", "settings-more", "question-player", "home", "question-close"]


def test_back_from_the_pictures_leads_to_the_players_and_then_home() -> None:
    steps = (
        *TO_PLAYERS,
        take("question-player", "New player"),
        take("question-tile", "Back"),
        take("question-player", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert game.seen == ["home", "settings-more", "question-player", "question-tile", "question-player", "home", "question-close"]
    assert len(game.store.players()) == 1


def test_two_players_are_asked_who_plays() -> None:
    game = Game((take("question-player", "Boat"), *TO_CLOSE), store=store_of("sun", "boat"), trains=None).play()
    assert game.homes()[0].tile == "boat"


def test_escape_from_who_plays_leaves_it_as_it_was() -> None:
    game = Game((escape("question-player"), *TO_CLOSE), store=store_of("sun", "boat"), trains=None).play()
    assert game.homes()[0].tile == "sun"


def test_every_one_of_many_players_can_be_found() -> None:
    steps = (take("question-player", "Star to Hill"), take("question-player", "Hill"), *TO_CLOSE)
    game = Game(steps, store=store_of(*TILES), trains=None).play()
    assert game.homes()[0].tile == TILES[11] == "hill"


def test_more_players_than_tiles_come_on_pages() -> None:
    steps = (
        take("question-player", "More to Back"),
        take("question-player", "More"),
        take("question-player", "Zoe to Boat"),
        take("question-player", "Zoe"),
        *TO_CLOSE,
    )
    store = store_of(*TILES)
    store.add_player(Player("zoe", "a tile of another version", "2026-02-01T09:00:00+00:00", "Zoe", "left", "knee_extension"))
    game = Game(steps, store=store, trains=None).play()
    assert game.walk.people.current.player_id == "zoe"


def test_when_every_picture_is_taken_nobody_new_is_offered() -> None:
    game = Game((escape("question-player"), *TO_CLOSE), store=store_of(*TILES), trains=None).play()
    assert game.seen[:2] == ["question-player", "home"]
    asked = game.scenes[0]
    assert isinstance(asked, TilesScene)
    assert "new" not in [choice.name for choice in asked.view().choices]


def test_each_player_has_a_path_of_their_own() -> None:
    steps = (take("question-player", "Sun"), *TO_PLAYERS, take("question-player", "Boat"), *TO_CLOSE)
    game = Game(steps, store=store_of("sun", "boat"), trains=None).play()
    assert [home.tile for home in game.homes()] == ["sun", "boat"]


def test_close_asks_first_and_stays_when_told_to() -> None:
    steps = (take("home", "Close"), take("question-close", "Stay here"), escape("home"), escape("question-close"), *TO_CLOSE)
    assert Game(steps).play().seen == ["home", "question-close"] * 3
