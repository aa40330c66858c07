from pathlib import Path

import pytest

from game.core.level import Level, Target
from game.core.level_file import LevelError, read_level, read_levels

GOOD = """
title = "Straighten the knee"
game = "stone_path"
movement = "knee_extension"
"""


def written(folder: Path, text: str, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_what_a_level_does_not_say_has_a_usual_value(tmp_path: Path) -> None:
    level = read_level(written(tmp_path, GOOD))
    assert (level.name, level.side, level.modality, level.sets, level.reps, level.rest_s) == ("mine", "either", "active", 3, 10, 30.0)
    assert level.target == Target(start=0.8, min=0.5, max=1.1)


@pytest.mark.parametrize("side", ["left", "right", "either"])
def test_a_level_is_for_one_side_or_either(tmp_path: Path, side: str) -> None:
    assert read_level(written(tmp_path, f'{GOOD}side = "{side}"')).side == side


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    assert read_level(written(tmp_path, f"\ufeff{GOOD}")).name == "mine"


def test_equal_content_has_an_equal_hash_whatever_the_file_is_called(tmp_path: Path) -> None:
    one, same = (read_level(written(tmp_path, GOOD, name)) for name in ("one.toml", "same.toml"))
    other = read_level(written(tmp_path, f"{GOOD}reps = 11", "other.toml"))
    assert one.content_hash == same.content_hash != other.content_hash


def test_a_level_cannot_be_changed() -> None:
    level = Level(name="x", title="X", game="stone_path", movement="knee_extension")
    with pytest.raises(ValueError, match="frozen"):
        level.reps = 5


def test_numbers_need_no_point(tmp_path: Path) -> None:
    assert read_level(written(tmp_path, f"{GOOD}[target]\nmax = 1")).target.max == 1.0


def test_the_file_may_say_its_own_name_and_no_other(tmp_path: Path) -> None:
    assert read_level(written(tmp_path, f'{GOOD}name = "mine"')).name == "mine"
    with pytest.raises(LevelError, match=r'name = "other" does not fit\. It is the file\'s own name'):
        read_level(written(tmp_path, f'{GOOD}name = "other"'))


def test_a_level_goes_through_json_and_back_unchanged() -> None:
    level = Level(name="x", title="X", game="stone_path", movement="finger_opening", modality="mirror")
    assert Level.model_validate_json(level.model_dump_json()) == level


def test_all_levels_of_a_folder_are_read_by_name_and_no_folder_within(tmp_path: Path) -> None:
    (tmp_path / "programmes").mkdir()
    for place in ("b.toml", "a.toml", "programmes/c.toml"):
        written(tmp_path, GOOD, place)
    (tmp_path / "note.txt").write_text("no level", encoding="utf-8")
    assert list(read_levels(tmp_path)) == ["a", "b"]


def test_the_mistakes_of_all_levels_of_a_folder_are_told(tmp_path: Path) -> None:
    written(tmp_path, GOOD, "fine.toml")
    wrong = [written(tmp_path, f"{GOOD}sets = 0\nreps = 0", "one.toml"), written(tmp_path, "title = ", "two.toml")]
    with pytest.raises(LevelError) as refused:
        read_levels(tmp_path)
    said = str(refused.value).split("\n")
    assert [line.split(": ")[0] for line in said] == [str(wrong[0]), str(wrong[0]), str(wrong[1])]


IN_TURN = f"{GOOD}sides_in_turn = true\n"


def test_sides_take_turns_only_where_that_is_said(tmp_path: Path) -> None:
    one_sided, in_turn = read_level(written(tmp_path, GOOD)), read_level(written(tmp_path, IN_TURN))
    assert (one_sided.sides_in_turn, in_turn.sides_in_turn) == (False, True)
    assert one_sided.content_hash != in_turn.content_hash
    assert read_level(written(tmp_path, f"{GOOD}sides_in_turn = false")).content_hash == one_sided.content_hash


def test_a_level_of_one_side_keeps_the_hash_that_its_bests_were_kept_by(tmp_path: Path) -> None:
    assert read_level(written(tmp_path, GOOD)).content_hash == "84ef805b0d6f91c3"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('side = "left"', 'sides_in_turn = true wants side = "either", here it is "left"'),
        ('modality = "mirror"', 'sides_in_turn = true does not go with modality = "mirror": in the mirror it is always the good side'),
        ('modality = "mental_practice"', 'does not go with modality = "mental_practice": nothing moves in it'),
        ('modality = "electrical_stimulation"\n[stimulation]', 'modality = "electrical_stimulation": the pads lie on one side'),
        ("sets = 1", "sides_in_turn = true wants sets from 2 on, one for each side, here it is 1"),
    ],
)
def test_where_sides_cannot_take_turns_a_sentence_says_why(tmp_path: Path, more: str, said: str) -> None:
    with pytest.raises(LevelError) as refused:
        read_level(written(tmp_path, IN_TURN + more))
    assert said in str(refused.value)


def test_the_key_is_found_where_it_is_misspelt(tmp_path: Path) -> None:
    with pytest.raises(LevelError, match="Did you mean 'sides_in_turn'"):
        read_level(written(tmp_path, f"{GOOD}side_in_turn = true"))
    with pytest.raises(LevelError, match=r"sides_in_turn = 1 does not fit\. It must be true or false"):
        read_level(written(tmp_path, f"{GOOD}sides_in_turn = 1"))
