from game.core.level import Level
from game.core.names import GAME_NAMES
from game.minigames import GAMES
from game.minigames.views import VIEWS


def test_every_game_that_a_level_can_name_has_rules_and_a_view() -> None:
    assert set(GAMES) == set(VIEWS) == set(GAME_NAMES)


def test_a_game_of_the_registry_plays() -> None:
    for name, make in GAMES.items():
        game = make()
        game.reset(Level(name="test", title="Test", game="stone_path", movement="knee_extension"), 1)
        assert game.state is not None, name
