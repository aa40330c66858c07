"""`main.py levels` checks what a therapist wrote, and writes the page about it."""

import shutil
import tomllib
from pathlib import Path

import pytest

from game.commands import level_page_text as text
from game.commands.levels import PAGE, SHIPPED, shipped_page
from game.commands.line import run
from game.core.level import Level
from game.core.level_file import read_level
from game.core.programme import read_programme
from game.core.schema_words import Shape

Capture = pytest.CaptureFixture[str]
FILES = [*SHIPPED.glob("*.toml"), *(SHIPPED / "programmes").glob("*.toml")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of the therapist's own, with a level and a programme."""
    (tmp_path / "programmes").mkdir()
    (tmp_path / "anna_knee.toml").write_text(text.EXAMPLE, encoding="utf-8")
    (tmp_path / "programmes" / "anna.toml").write_text(text.PROGRAMME_EXAMPLE, encoding="utf-8")
    return tmp_path


def test_all_shipped_files_are_fine(capsys: Capture) -> None:
    assert run(["levels", "check"]) == 0
    said, trouble = capsys.readouterr()
    *each, last = said.splitlines()
    assert sorted(each) == sorted(f"{path}: fine" for path in FILES)
    assert last == f"{len(FILES)} of {len(FILES)} files are fine."
    assert trouble == ""


def test_a_folder_of_ones_own_is_checked(folder: Path, capsys: Capture) -> None:
    assert run(["levels", "check", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{folder / 'anna_knee.toml'}: fine",
        f"{folder / 'programmes' / 'anna.toml'}: fine",
        "2 of 2 files are fine.",
    ]


def test_each_mistake_is_told_on_standard_error_and_what_is_fine_is_still_said(folder: Path, capsys: Capture) -> None:
    level, programme = folder / "ben.toml", folder / "programmes" / "ben.toml"
    level.write_text(f"{text.EXAMPLE}daily_rep = 3\n[pace]\ndeg_s = 99\n", encoding="utf-8")
    programme.write_text(text.PROGRAMME_EXAMPLE.replace("anna_knee", "anna_kne"), encoding="utf-8")
    assert run(["levels", "check", str(folder)]) == 2
    said, trouble = capsys.readouterr()
    assert trouble.splitlines() == [
        f"{level}: pace.deg_s = 99 does not fit. It must be a number from 2 to 15.",
        f"{level}: there is no key 'ceiling.daily_rep'. Did you mean 'daily_reps'?",
        f"{programme}: items[1].level = \"anna_kne\" does not fit. It must be the name of a level. Did you mean 'anna_knee'?",
    ]
    assert said.splitlines()[-1] == "2 of 4 files are fine."


def test_a_programme_is_not_wrong_because_its_level_is(folder: Path, capsys: Capture) -> None:
    (folder / "anna_knee.toml").write_text("title =\n", encoding="utf-8")
    assert run(["levels", "check", str(folder)]) == 2
    said, trouble = capsys.readouterr()
    assert f"{folder / 'programmes' / 'anna.toml'}: fine" in said
    assert len(trouble.splitlines()) == 1


def test_a_level_whose_words_to_imagine_are_missing_is_told(folder: Path, capsys: Capture) -> None:
    imagined = text.EXAMPLE.replace("[target]", 'modality = "mental_practice"\n[imagery]\nscript = "knee_extensio"\n[target]')
    (folder / "anna_knee.toml").write_text(imagined, encoding="utf-8")
    assert run(["levels", "check", str(folder)]) == 2
    assert "there is no imagery script 'knee_extensio'" in capsys.readouterr().err


def test_a_folder_without_levels_is_told(tmp_path: Path, capsys: Capture) -> None:
    for nothing in (tmp_path, tmp_path / "none"):
        assert run(["levels", "check", str(nothing)]) == 2
        assert capsys.readouterr().err == f"There is no level in {nothing}: no file that ends in .toml. Check the name of the folder.\n"


def test_without_check_or_docs_the_way_of_using_it_is_told(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as over:
        run(["levels"])
    assert over.value.code == 2
    assert "check | docs" in capsys.readouterr().err


def test_the_page_in_the_project_is_the_one_that_the_command_writes(tmp_path: Path) -> None:
    out = tmp_path / "levels.md"
    assert run(["levels", "docs", "--out", str(out)]) == 0
    assert PAGE.read_text(encoding="utf-8") == out.read_text(encoding="utf-8"), "write it anew: main.py levels docs"


def test_a_page_that_cannot_be_written_is_told(tmp_path: Path, capsys: Capture) -> None:
    assert run(["levels", "docs", "--out", str(tmp_path / "no" / "levels.md")]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_the_examples_of_the_page_are_fine(folder: Path) -> None:
    assert read_level(folder / "anna_knee.toml").reps == 8
    assert read_programme(folder / "programmes" / "anna.toml", ["anna_knee"]).on("wed")
    assert all(f"```toml\n{example}```" in shipped_page() for example in (text.EXAMPLE, text.PROGRAMME_EXAMPLE))


def test_every_key_and_every_word_of_a_level_is_explained() -> None:
    written, whole = shipped_page(), Shape.of(Level)
    for key, part in whole.parts.items():
        assert key == "name" or f"| `{key}` |" in written or f"### [{key}]" in written
        assert all(f"| `{inner}` |" in written for inner in part.parts)
    for place, meanings in text.WORDS.items():
        shape = whole.at(tuple(place.split(".")))
        assert tuple(meanings) == (shape.choices or shape.item.choices)


def test_the_page_lists_what_a_player_can_be_given_and_not_the_demo() -> None:
    written = shipped_page()
    for path in FILES:
        title = tomllib.loads(path.read_text(encoding="utf-8"))["title"]
        assert (f"`{path.stem}`" in written and title in written) != path.stem.startswith("demo_")


def test_a_copy_of_a_shipped_level_is_the_same_level(folder: Path) -> None:
    shipped, copy = SHIPPED / "wrist_mirror_some.toml", folder / "mine.toml"
    shutil.copy(shipped, copy)
    assert read_level(copy).content_hash == read_level(shipped).content_hash
