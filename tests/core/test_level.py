from pathlib import Path

import pytest

from game.core.level import Level, Target
from game.core.level_file import LevelError, read_level

SHIPPED = sorted((Path(__file__).resolve().parents[2] / "levels").glob("*.toml"))
GOOD = """
title = "Straighten the knee"
game = "stone_path"
movement = "knee_extension"
"""


def written(folder: Path, text: str, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def sentences(path: Path) -> list[str]:
    """Return what is said about a file that cannot be used."""
    with pytest.raises(LevelError) as refused:
        read_level(path)
    return str(refused.value).split("\n")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_level_is_valid(path: Path) -> None:
    level = read_level(path)
    assert level.name == path.stem
    assert level.target.min <= level.target.start <= level.target.max


def test_both_movements_have_a_shipped_level() -> None:
    assert {"stone_path_knee", "stone_path_wrist"} <= {path.stem for path in SHIPPED}


def test_what_a_level_does_not_say_has_a_usual_value(tmp_path: Path) -> None:
    level = read_level(written(tmp_path, GOOD))
    assert (level.name, level.side, level.modality, level.sets, level.reps, level.rest_s) == ("mine", "either", "active", 3, 10, 30.0)
    assert level.target == Target(start=0.8, min=0.5, max=1.1)


@pytest.mark.parametrize("side", ["left", "right", "either"])
def test_a_level_is_for_one_side_or_either(tmp_path: Path, side: str) -> None:
    assert read_level(written(tmp_path, f'{GOOD}side = "{side}"')).side == side


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    assert read_level(written(tmp_path, f"\ufeff{GOOD}")).name == "mine"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('side = "lefft"', ["side = 'lefft'", "'left', 'right' or 'either'", "Did you mean 'left'?"]),
        ('modality = "activ"', ["modality = 'activ'", "'active'", "Did you mean 'active'?"]),
        ("sets = 0", ["sets = 0", "greater than or equal to 1"]),
        ("sets = 11", ["sets = 11", "less than or equal to 10"]),
        ("reps = 61", ["reps = 61", "less than or equal to 60"]),
        ("reps = 2.5", ["reps = 2.5", "integer"]),
        ('reps = "ten"', ["reps = 'ten'", "integer"]),
        ("reps = [3]", ["reps = [3]", "integer"]),
        ("rest_s = -1", ["rest_s = -1", "greater than or equal to 0"]),
        ("rest_s = nan", ["rest_s = nan", "equal to"]),
        ("hold_s = inf", ["hold_s = inf", "less than or equal to 120"]),
        ("speed_ceiling_deg_s = 1000", ["speed_ceiling_deg_s = 1000", "less than or equal to 400"]),
        ("target = 3", ["target = 3", "table", "start, min, max"]),
        ("[target]\nstart = 2", ["target.start = 2", "less than or equal to 1.5"]),
        ('[target]\nmin = "low"', ["target.min = 'low'", "number"]),
        ("[target]\nstart = 0.2", ["target = {'start': 0.2}", "min ≤ start ≤ max", "0.5 ≤ 0.2 ≤ 1.1"]),
        ("[target]\nstrat = 0.9", ["no key 'target.strat'", "Did you mean 'start'?"]),
        ("[target]\nwidth = 0.9", ["no key 'target.width'", "Known are: start, min, max."]),
        ("repps = 3", ["no key 'repps'", "Did you mean 'reps'?"]),
        ("[targett]\nstart = 0.9", ["no key 'targett'", "Did you mean 'target'?"]),
        ("zzz = 3", ["no key 'zzz'", "Known are: ", "speed_ceiling_deg_s"]),
    ],
)
def test_a_mistake_is_said_in_one_sentence(tmp_path: Path, wrong: str, said: list[str]) -> None:
    path = written(tmp_path, f"{GOOD}{wrong}\n")
    (sentence,) = sentences(path)
    assert sentence.startswith(f"{path}: ")
    assert [part for part in said if part not in sentence] == []


@pytest.mark.parametrize(
    ("key", "found", "said"),
    [
        ("title", '""', "at least 1 character"),
        ("title", f'"{"x" * 41}"', "at most 40 characters"),
        ("game", '"stone_pth"', "Did you mean 'stone_path'?"),
        ("movement", '"knee_extention"', "Did you mean 'knee_extension'?"),
        ("movement", '"toe"', "'knee_extension', 'wrist_flexion_extension'"),
    ],
)
def test_a_mistake_in_what_every_level_must_say(tmp_path: Path, key: str, found: str, said: str) -> None:
    lines = [line if not line.startswith(f"{key} ") else f"{key} = {found}" for line in GOOD.splitlines()]
    path = written(tmp_path, "\n".join(lines))
    (sentence,) = sentences(path)
    assert sentence.startswith(f"{path}: {key} = ")
    assert said in sentence


@pytest.mark.parametrize("key", ["title", "game", "movement"])
def test_a_missing_key_is_named(tmp_path: Path, key: str) -> None:
    path = written(tmp_path, "\n".join(line for line in GOOD.splitlines() if not line.startswith(key)))
    assert sentences(path) == [f"{path}: the key '{key}' is missing."]


def test_every_mistake_has_its_own_sentence(tmp_path: Path) -> None:
    path = written(tmp_path, f'{GOOD}sets = 0\nrepps = 3\nside = "up"\n')
    said = sentences(path)
    assert len(said) == 3
    assert all(sentence.startswith(f"{path}: ") for sentence in said)


@pytest.mark.parametrize("text", ["title = ", "title 'x'", "[target\n", "a = 1\na = 2\n"])
def test_a_file_that_is_not_toml(tmp_path: Path, text: str) -> None:
    (sentence,) = sentences(written(tmp_path, text))
    assert "is not a TOML file" in sentence
    assert "line" in sentence


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe\x00")
    assert "is not a TOML file" in sentences(path)[0]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "nothing.toml"
    assert sentences(path) == [f"{path}: cannot be read (No such file or directory). Check the name of the level file."]
    assert "cannot be read" in sentences(tmp_path)[0]


def test_equal_content_has_an_equal_hash_whatever_the_file_is_called(tmp_path: Path) -> None:
    one, same = (read_level(written(tmp_path, GOOD, name)) for name in ("one.toml", "same.toml"))
    other = read_level(written(tmp_path, f"{GOOD}reps = 11", "other.toml"))
    assert one.content_hash == same.content_hash != other.content_hash


def test_a_level_cannot_be_changed() -> None:
    level = Level(name="x", title="X", game="stone_path", movement="knee_extension")
    with pytest.raises(ValueError, match="frozen"):
        level.reps = 5
