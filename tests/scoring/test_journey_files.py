"""The files that say what the stones bring, all of them, against the games and the words that they speak of."""

from pathlib import Path

import pytest

from game.core.journey import GameJourney, JourneyError, read_journey
from game.core.names import GAME_NAMES
from game.core.toml_file import read_toml
from game.screen.text import Text

ROOT = Path(__file__).parents[2]
JOURNEY, GAMES = ROOT / "assets" / "journey", ROOT / "game" / "minigames"
MELODIES = ROOT / "assets" / "melodies"
"""The songs of the bell tower are milestones by the names of their files."""
FILES = sorted(path.stem for path in JOURNEY.glob("*.toml") if path.stem != "path")
"""The files of the games; path.toml has the round numbers of the path itself."""
LASTING = (100, 500, 2_000, 10_000)


def journey_of(game: str) -> GameJourney:
    return read_toml(JOURNEY / f"{game}.toml", GameJourney, JourneyError)


def test_each_file_is_of_a_game() -> None:
    assert set(FILES) <= set(GAME_NAMES)
    assert {name.split(".")[0] for name in read_journey(JOURNEY)} == set(FILES)


@pytest.mark.parametrize("game", FILES)
def test_the_names_of_a_game_are_unique_and_the_nearest_comes_first(game: str) -> None:
    milestones = journey_of(game).milestones
    assert len({one.name for one in milestones}) == len(milestones)
    assert [one.stones for one in milestones] == sorted(one.stones for one in milestones)


@pytest.mark.parametrize("game", FILES)
def test_each_milestone_has_a_title(game: str) -> None:
    text = Text.read()
    for one in journey_of(game).milestones:
        assert text(f"journey-{game}-{one.name}".replace("_", "-"))


@pytest.mark.parametrize("game", FILES)
def test_the_game_knows_each_of_its_milestones(game: str) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (GAMES / game).rglob("*.py"))
    songs = {path.stem for path in MELODIES.iterdir()} if game == "bell_tower" else set()
    unknown = {one.name for one in journey_of(game).milestones if f'"{one.name}"' not in source and f'"{game}.{one.name}"' not in source}
    assert unknown - songs == set()


@pytest.mark.parametrize("game", FILES)
def test_something_comes_at_each_of_the_lasting_steps(game: str) -> None:
    assert set(LASTING) <= {one.stones for one in journey_of(game).milestones}
