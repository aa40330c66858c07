"""All shipped levels: each can be read, fits its kind, and follows the clinical facts."""

from itertools import pairwise
from pathlib import Path

import pytest

from game.core.level import Level
from game.core.level_file import level_files, read_level
from game.core.names import MODALITIES, MOVEMENTS, Modality, MovementName

FOLDER = Path(__file__).resolve().parents[2] / "levels"
PATHS = level_files(FOLDER)
LEVELS = [read_level(path) for path in PATHS]
PLAYED = [level for level in LEVELS if not level.name.startswith("demo_")]
GRADES = ("first_movement", "some_movement", "strong_movement")
LEG: tuple[MovementName, ...] = ("knee_extension", "ankle_dorsiflexion")
EXAMPLES_OF_ALL = ("stone_path_knee", "stone_path_wrist")


def of_kind(modality: Modality) -> pytest.MarkDecorator:
    levels = [level for level in PLAYED if level.modality == modality]
    return pytest.mark.parametrize("level", levels, ids=lambda level: level.name)


each_level = pytest.mark.parametrize("level", LEVELS, ids=lambda level: level.name)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_each_file_says_first_for_whom_it_is(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# For ")


def test_there_are_enough_levels_of_every_movement_and_kind_in_three_grades() -> None:
    assert len(PLAYED) >= 24
    for movement in MOVEMENTS:
        assert {level.grade for level in PLAYED if level.movement == movement} == set(GRADES)
    for modality in MODALITIES:
        assert {level.grade for level in PLAYED if level.modality == modality} == set(GRADES)


def test_the_levels_that_the_game_starts_with_are_there() -> None:
    assert {*EXAMPLES_OF_ALL, "demo_knee", "demo_wrist"} <= {level.name for level in LEVELS}


def test_no_two_levels_are_called_the_same_or_are_the_same() -> None:
    assert len({level.title for level in LEVELS}) == len(LEVELS)
    assert len({level.content_hash for level in LEVELS}) == len(LEVELS)


@pytest.mark.parametrize("level", PLAYED, ids=lambda level: level.name)
def test_a_levels_name_tells_its_grade_and_whether_one_can_be_alone_with_help(level: Level) -> None:
    grade = level.name.removesuffix("_alone").rsplit("_", 1)[-1]
    assert level.grade == f"{grade}_movement" or level.name in EXAMPLES_OF_ALL
    assert level.name.endswith("_alone") == (level.assist.by == "other_hand")


@of_kind("range_of_motion")
def test_a_stretch_is_held_for_5_to_30_s_3_to_5_times_and_as_long_as_the_therapist_said(level: Level) -> None:
    assert 5 <= level.hold_s <= 30
    assert 3 <= level.sets * level.reps <= 5
    assert level.adaptation.varies == ("target",)


@of_kind("passive")
def test_passive_movement_is_10_to_20_slow_reps_within_todays_range(level: Level) -> None:
    assert 10 <= level.sets * level.reps <= 20
    assert level.target.max <= 1.0
    assert not level.adaptation.on


@of_kind("mirror")
def test_the_mirror_is_for_hand_and_arm_and_long_enough(level: Level) -> None:
    assert level.movement not in LEG
    rest_after_a_task_s = 3.0
    assert 15 <= level.sets * level.reps * (level.mirror.task_s + rest_after_a_task_s) / 60 <= 60
    assert level.mirror.both_sides == (level.grade == "strong_movement")


@of_kind("mental_practice")
def test_mental_practice_takes_its_time_before_and_after(level: Level) -> None:
    assert level.imagery.relax_s >= 60
    assert level.imagery.return_s >= 60
    assert 5 * 60 <= level.imagery.relax_s + level.imagery.imagine_s + level.imagery.return_s <= 30 * 60


@of_kind("active")
def test_after_ten_active_reps_there_is_half_a_minute_of_rest(level: Level) -> None:
    assert level.rest_s >= 3 * level.reps
    assert level.assist.by == "nobody"


@each_level
def test_only_stimulation_levels_have_a_cycle_and_what_is_set_on_the_unit_stays_empty(level: Level) -> None:
    assert (level.stimulation is not None) == (level.modality == "electrical_stimulation")
    if level.stimulation:
        assert (level.stimulation.frequency_hz, level.stimulation.pulse_width_us, level.stimulation.pads) == (None, None, "")
        assert level.stimulation.off_s >= level.stimulation.on_s


@each_level
def test_no_shipped_level_raises_an_arm_above_the_shoulder(level: Level) -> None:
    assert level.ceiling.shoulder_deg <= 90


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_who_moves_more_is_asked_for_more(movement: MovementName) -> None:
    of_one = [level for level in PLAYED if level.movement == movement and not level.sides_in_turn]
    active = [level for grade in GRADES for level in of_one if (level.modality, level.grade) == ("active", grade)]
    assert len(active) >= 2
    for less, more in pairwise(active):
        assert less.target.start < more.target.start
        assert less.reps <= more.reps
        assert less.hold_s <= more.hold_s
