from pathlib import Path

import pytest

from game.core.level_file import read_levels
from game.core.programme import read_programmes
from game.screen.text import ENGLISH, Text
from game.screen.titles import level_title, programme_title

LEVELS = read_levels(Path(__file__).parents[2] / "levels")
PROGRAMMES = read_programmes(Path(__file__).parents[2] / "levels" / "programmes", LEVELS)
LANGUAGES = sorted(folder for folder in ENGLISH.parent.iterdir() if folder.is_dir())


def test_english_titles_are_those_of_the_files(text: Text) -> None:
    assert {name: text(f"level-{name}".replace("_", "-")) for name in LEVELS} == {name: level.title for name, level in LEVELS.items()}
    named = {name: text(f"programme-{name}".replace("_", "-")) for name in PROGRAMMES}
    assert named == {name: programme.title for name, programme in PROGRAMMES.items()}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_titles_are_told_apart_in_every_language(language: Path) -> None:
    text = Text.read(language)
    assert len({level_title(text, name, level.title) for name, level in LEVELS.items()}) == len(LEVELS)
    assert len({programme_title(text, name, programme.title) for name, programme in PROGRAMMES.items()}) == len(PROGRAMMES)


def test_a_shipped_title_is_shown_in_the_language_and_a_typed_one_as_it_was_typed() -> None:
    german = Text.read(ENGLISH.parent / "de")
    assert level_title(german, "stone_path_knee", "Straighten the knee") == "Das Knie strecken"
    assert level_title(german, "stone_path_knee", "Anna's knee") == "Anna's knee"
    assert level_title(german, "annas_level", "Straighten the knee") == "Straighten the knee"
    assert programme_title(german, "leg_well", "A strong week for the leg") == "Eine kräftige Woche für das Bein"
