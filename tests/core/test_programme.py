"""Programmes: what a week looks like, who gets which, and what is left out where nobody helps."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.errors import PlainError
from game.core.level import Level, MirrorTask
from game.core.level_file import read_levels
from game.core.names import MovementName
from game.core.programme import (
    ABILITIES,
    LIMBS,
    WEEKDAYS,
    Ability,
    Item,
    Limb,
    Programme,
    ProgrammeError,
    choose_programme,
    items_for,
    read_programme,
    read_programmes,
)

FOLDER = Path(__file__).resolve().parents[2] / "levels"
LEVELS = read_levels(FOLDER)
PROGRAMMES = read_programmes(FOLDER / "programmes", LEVELS)
LEG = ("knee_extension", "ankle_dorsiflexion")
IN_THE_MIRROR: Mapping[MovementName, MirrorTask] = {
    "finger_opening": "open",
    "wrist_flexion_extension": "bend",
    "forearm_rotation": "turn",
}
GOOD = """
title = "My week"
limb = "leg"
ability = "a_little"
weekly_goal_reps = 90

[[items]]
level = "knee_active_first"
days = ["mon", "wed"]
minutes = 12
"""
each_programme = pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=list(PROGRAMMES))


def written(folder: Path, text: str, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def mistakes(path: Path) -> list[str]:
    """Return what is said about a file; nothing about one that is fine."""
    try:
        read_programme(path, LEVELS)
    except ProgrammeError as error:
        return str(error).split("\n")
    return []


def sentences(path: Path) -> list[str]:
    said = mistakes(path)
    assert said
    assert all(sentence.startswith(f"{path}: ") for sentence in said)
    return [sentence.removeprefix(f"{path}: ") for sentence in said]


def a_programme(*items: Item, name: str = "mine") -> Programme:
    return Programme(name=name, title="Mine", limb="leg", ability="well", weekly_goal_reps=100, items=items)


def reps_of(level: Level) -> float:
    """The reps of one playing; what is only imagined counts apart, and a task in the mirror is none if it moves another joint."""
    if level.modality == "mental_practice":
        return 0
    measured = level.mirror.tasks.count(IN_THE_MIRROR[level.movement]) / len(level.mirror.tasks) if level.modality == "mirror" else 1
    return level.sets * level.reps * measured


def least_minutes(level: Level) -> float:
    """What one playing takes even where all goes at once: rests, holds, tasks and the parts of mental practice."""
    rests_s = (level.sets - 1) * level.rest_s
    if level.modality == "mental_practice":
        return level.sets * (level.imagery.relax_s + level.imagery.imagine_s + level.imagery.return_s) / 60
    rep_s = 3 + level.mirror.task_s if level.modality == "mirror" else 3 + level.hold_s
    return (rests_s + level.sets * level.reps * rep_s) / 60


def test_a_programme_is_read(tmp_path: Path) -> None:
    programme = read_programme(written(tmp_path, GOOD), LEVELS)
    assert (programme.name, programme.title, programme.limb, programme.ability) == ("mine", "My week", "leg", "a_little")
    assert programme.items == (Item(level="knee_active_first", days=("mon", "wed"), minutes=12),)
    assert programme.on("wed") == programme.items
    assert programme.on("thu") == ()


def test_the_items_of_a_day_keep_their_order() -> None:
    first = Item(level="b", days=("mon",), minutes=5)
    second = Item(level="c", days=("tue",), minutes=5)
    third = Item(level="a", days=("mon", "tue"), minutes=5)
    programme = a_programme(first, second, third)
    assert programme.on("mon") == (first, third)
    assert programme.on("tue") == (second, third)


def test_a_programme_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        PROGRAMMES["leg_well"].weekly_goal_reps = 300


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("e_first", "e_fist", 'items[1].level = "knee_active_fist" does not fit. It must be the name of a level. Did you mean'),
        ("knee_active_first", "zzz", 'items[1].level = "zzz" does not fit. It must be the name of a level. Look at the names with'),
        ('"knee_active_first"', "3", "items[1].level = 3 does not fit. It must be words in quotation marks."),
        ('"wed"', '"wedd"', 'items[1].days[2] = "wedd" does not fit. It must be "mon", "tue", "wed", "thu", "fri", "sat" or "sun". Did'),
        ('["mon", "wed"]', "[]", "items[1].days = [] does not fit. It must be a list with one or more of "),
        ('["mon", "wed"]', '"mon"', 'items[1].days = "mon" does not fit. It must be a list with one or more of '),
        ('["mon", "wed"]', '["mon", "mon"]', 'level = "knee_active_first" is due twice on "mon"; once a day is allowed.'),
        ("minutes = 12", "minutes = 61", "items[1].minutes = 61 does not fit. It must be a whole number from 1 to 60."),
        ("minutes = 12", "minute = 12", "there is no key 'items[1].minute'. Did you mean 'minutes'?"),
        ("limb = ", "limbs = ", "there is no key 'limbs'. Did you mean 'limb'?"),
        ('"leg"', '"legs"', 'limb = "legs" does not fit. It must be "leg" or "arm". Did you mean \'leg\'?'),
        ('"a_little"', '"little"', "Did you mean 'a_little'?"),
        ("= 90", "= 9000", "weekly_goal_reps = 9000 does not fit. It must be a whole number from 30 to 2800."),
        ("My week", "x" * 41, "It must be words in quotation marks, 1 to 40 letters."),
        ("[[items]]", "[items]", "items = {"),
        ('title = "My week"', "title =", "is not a TOML file: "),
    ],
)
def test_a_mistake_is_said_in_a_sentence(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert right in GOOD
    assert any(said in sentence for sentence in sentences(written(tmp_path, GOOD.replace(right, wrong))))


def test_a_week_without_items_is_told(tmp_path: Path) -> None:
    head = GOOD.split("[[items]]", maxsplit=1)[0]
    wanted = "It must be a list with one or more of a table with level, days, minutes."
    assert sentences(written(tmp_path, head)) == [f"the key 'items' is missing. {wanted}"]
    assert sentences(written(tmp_path, f"{head}items = []")) == [f"items = [] does not fit. {wanted}"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert sentences(tmp_path / "none.toml")[0].startswith("cannot be read (")


def test_the_mistakes_of_all_programmes_are_told(tmp_path: Path) -> None:
    paths = [written(tmp_path, GOOD.replace("knee", what), f"{what}.toml") for what in ("hip", "knee", "toe")]
    with pytest.raises(ProgrammeError) as refused:
        read_programmes(tmp_path, LEVELS)
    assert [line.split(": ")[0] for line in str(refused.value).split("\n")] == [str(paths[0]), str(paths[2])]


scalars = st.integers().map(str) | st.sampled_from(["true", "nan", '"mon"', '"leg"', '""', "{}"])
junk = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3).map(lambda some: f"[{', '.join(some)}]"), max_leaves=4)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from(["title", "limb", "weekly_goal_reps", "level", "days", "minutes"]), value=junk)
def test_any_value_anywhere_is_taken_or_told(tmp_path: Path, key: str, value: str) -> None:
    lines = [f"{key} = {value}" if line.startswith(f"{key} =") else line for line in GOOD.splitlines()]
    path = written(tmp_path, "\n".join(lines))
    assert all(line.startswith(f"{path}: ") and (key in line or "due twice" in line) for line in mistakes(path))


@pytest.mark.parametrize("limb", LIMBS)
@pytest.mark.parametrize("ability", ABILITIES)
def test_the_questions_choose_a_shipped_programme_for_everybody(limb: Limb, ability: Ability) -> None:
    chosen = choose_programme(PROGRAMMES, limb, ability)
    assert (chosen.name, chosen.limb, chosen.ability) == (f"{limb}_{ability}", limb, ability)


def test_of_several_that_fit_the_first_is_chosen() -> None:
    own, other = (a_programme(Item(level="x", days=("mon",), minutes=5), name=name) for name in ("own", "other"))
    assert choose_programme({"own": own, "other": other}, "leg", "well") is own


def test_where_no_programme_fits_a_sentence_says_so() -> None:
    with pytest.raises(PlainError, match='There is no programme with limb = "arm" and ability = "well"'):
        choose_programme({"leg_well": PROGRAMMES["leg_well"]}, "arm", "well")


def test_without_company_only_what_needs_a_helper_is_left_out() -> None:
    programme = PROGRAMMES["arm_not_yet"]
    alone = [item.level for item in items_for(programme, LEVELS, company=False)]
    assert items_for(programme, LEVELS, company=True) == programme.items
    assert alone == [item.level for item in programme.items if item.level != "elbow_passive_first"]
    assert LEVELS["elbow_passive_first"].assist.by == "helper"
    assert LEVELS["elbow_passive_first_alone"].assist.by == "other_hand"


@each_programme
def test_every_day_of_training_has_something_for_who_is_alone(programme: Programme) -> None:
    alone = items_for(programme, LEVELS, company=False)
    assert {day for item in alone for day in item.days} == {day for item in programme.items for day in item.days}


@each_programme
def test_a_week_has_days_of_training_and_at_least_one_of_rest(programme: Programme) -> None:
    assert 5 <= sum(bool(programme.on(day)) for day in WEEKDAYS) <= 6


@each_programme
def test_what_is_due_alone_is_a_tenth_more_than_the_goal(programme: Programme) -> None:
    reps = sum(reps_of(LEVELS[item.level]) * len(item.days) for item in items_for(programme, LEVELS, company=False))
    assert reps >= 1.1 * programme.weekly_goal_reps


@each_programme
def test_no_day_passes_the_ceilings_of_its_levels(programme: Programme) -> None:
    for due in map(programme.on, WEEKDAYS):
        levels = [LEVELS[item.level] for item in due]
        assert all(sum(map(reps_of, levels)) <= level.ceiling.daily_reps for level in levels)
        assert all(sum(item.minutes for item in due) <= level.ceiling.session_minutes for level in levels)


@each_programme
def test_the_minutes_of_an_item_are_enough(programme: Programme) -> None:
    for item in programme.items:
        assert least_minutes(LEVELS[item.level]) < item.minutes


@each_programme
def test_a_programme_is_for_its_limb_and_without_a_stimulator(programme: Programme) -> None:
    for level in (LEVELS[item.level] for item in programme.items):
        assert (level.movement in LEG) == (programme.limb == "leg")
        assert level.modality != "electrical_stimulation"
        assert not level.name.startswith("demo_")


@each_programme
def test_active_exercise_is_for_those_who_can_move(programme: Programme) -> None:
    kinds = {LEVELS[item.level].modality for item in programme.items}
    assert ("active" in kinds) == (programme.ability != "not_yet")
    assert programme.ability != "not_yet" or kinds <= {"passive", "mirror", "mental_practice"}
