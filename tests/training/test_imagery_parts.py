import pytest

from game.core.level import Imagery
from game.training.course import ImageryScript, ScriptLine
from game.training.imagery_parts import parts_of

SCRIPT = ImageryScript(
    relax=(ScriptLine("Breathe.", 5.0),),
    imagine=(ScriptLine("See it.", 4.0), ScriptLine("Feel it.", 6.0)),
    come_back=(ScriptLine("Come back.", 30.0),),
)


def test_the_parts_follow_each_other_with_the_lengths_of_the_level() -> None:
    parts = parts_of(Imagery(relax_s=30, imagine_s=60, return_s=20), SCRIPT)
    assert [(part.cue, part.begins_s, part.lasts_s) for part in parts] == [
        ("breathe", 0, 30),
        ("imagine", 30, 60),
        ("return", 90, 20),
    ]


def test_a_part_without_length_is_left_out() -> None:
    parts = parts_of(Imagery(relax_s=0, imagine_s=60, return_s=0), SCRIPT)
    assert [(part.cue, part.begins_s) for part in parts] == [("imagine", 0)]


@pytest.mark.parametrize(
    ("since_s", "words"), [(0.0, "See it."), (3.9, "See it."), (4.0, "Feel it."), (10.0, "See it."), (57.0, "Feel it.")]
)
def test_lines_are_said_in_turn_and_again(since_s: float, words: str) -> None:
    assert parts_of(Imagery(), SCRIPT)[1].words_at(since_s) == words


def test_without_a_script_nothing_is_said() -> None:
    assert [part.words_at(1.0) for part in parts_of(Imagery(), None)] == [None] * 3
