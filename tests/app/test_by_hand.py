"""The command that players read starts the program in its own folder."""

import shlex
from pathlib import Path

import pytest

from game.app.by_hand import command_of
from game.screen.text import ENGLISH, Text

PROJECT = Path(__file__).parents[2]
TYPED = ("kept-copy-means", "kept-pin-or-command", "kept-pin-only-command")


@pytest.mark.parametrize(("platform", "file"), [("linux", "play"), ("darwin", "play"), ("win32", "play.bat")])
def test_it_names_the_file_that_starts_the_program(platform: str, file: str) -> None:
    folder, _, name = command_of(platform).replace("\\", "/").rpartition("/")
    assert (folder, name) == (".", file)
    assert (PROJECT / name).is_file()


@pytest.mark.parametrize("language", sorted(folder.name for folder in ENGLISH.parent.iterdir()))
@pytest.mark.parametrize("text_id", TYPED)
def test_a_command_ends_its_sentence_and_can_be_typed_as_it_stands(text_id: str, language: str) -> None:
    said = Text.read(ENGLISH.parent / language)(text_id, command="./play", tile="bird", file="a copy.zip")
    words = shlex.split("./play" + said.partition("./play")[2])
    assert words in (["./play", "import", "a copy.zip"], ["./play", "pin", "--player", "bird"])
