"""Whatever a therapist sets, a level that holds is one that the level's own rules allow."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.level import Level
from game.core.level_file import read_levels
from game.training.fields import Field, Value, stepped
from game.training.level_fields import UnfitError, pages_of, value_of, with_value

LEVELS = read_levels(Path(__file__).parents[2] / "levels")
BY_KIND = {level.modality: level for level in LEVELS.values()}


def field_at(level: Level, *path: str) -> Field:
    return next(field for page in pages_of(level) for field in page if field.path == path)


@pytest.mark.parametrize("level", LEVELS.values(), ids=LEVELS)
def test_every_shipped_level_can_be_shown_and_put_back_as_it_is(level: Level) -> None:
    pages = pages_of(level)
    assert all(1 <= len(page) <= 5 for page in pages)
    assert len(pages) <= 9, "a digit turns to each page"
    for field in (field for page in pages for field in page):
        assert field.allows(value_of(level, field))
        assert with_value(level, field, value_of(level, field)) == level


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_sequence_of_changes_leaves_the_rules_of_the_level(data: st.DataObject) -> None:
    level = BY_KIND[data.draw(st.sampled_from(sorted(BY_KIND)))]
    fields = [field for page in pages_of(level) for field in page]
    for _change in range(data.draw(st.integers(1, 8))):
        field = data.draw(st.sampled_from(fields))
        value: Value = data.draw(st.floats(-10, 700)) if field.kind == "number" else stepped(field, value_of(level, field), 1)
        try:
            level = with_value(level, field, value)
        except UnfitError:
            continue
        assert Level.model_validate_json(level.model_dump_json()) == level
        if field.kind != "number":
            assert value_of(level, field) == value


def test_shares_are_shown_as_percentages() -> None:
    level = BY_KIND["active"]
    start = field_at(level, "target", "start")
    assert value_of(with_value(level, start, 75), start) == 75
    assert with_value(level, start, 75).target.start == 0.75
    assert (start.low, start.high) == (10, 150)


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("target", "start"), 151, "range"),
        (("target", "start"), 149, "target"),
        (("adaptation", "raise_above"), 50, "adaptation"),
        (("ceiling", "daily_reps"), 401, "range"),
        (("stop", "pain"), 5, "range"),
    ],
)
def test_what_is_refused_says_why(path: tuple[str, ...], value: float, reason: str) -> None:
    level = BY_KIND["active"]
    with pytest.raises(UnfitError) as refused:
        with_value(level, field_at(level, *path), value)
    assert refused.value.reason == reason


def test_a_stretch_is_held_and_its_speeds_follow_each_other() -> None:
    level = BY_KIND["range_of_motion"]
    assert field_at(level, "hold_s").low == 5
    with pytest.raises(UnfitError) as refused:
        with_value(level, field_at(level, "pace", "coach_deg_s"), 5)
    assert refused.value.reason == "pace"


def test_passive_movement_has_somebody_who_moves() -> None:
    assert field_at(BY_KIND["passive"], "assist", "by").choices == ("helper", "other_hand")
    assert "nobody" in field_at(BY_KIND["active"], "assist", "by").choices


def test_one_task_of_the_mirror_has_to_stay() -> None:
    level = BY_KIND["mirror"]
    tasks = [field for page in pages_of(level) for field in page if field.kind == "member"]
    level = with_value(level, tasks[-1], True)
    for task in tasks[:-1]:
        level = with_value(level, task, False)
    with pytest.raises(UnfitError) as refused:
        with_value(level, tasks[-1], False)
    assert refused.value.reason == "mirror"


def test_only_a_shoulder_has_a_cap_and_only_a_stimulator_a_current() -> None:
    shoulder = LEVELS["arm_forward_active_some"]
    assert field_at(shoulder, "ceiling", "shoulder_deg")
    with pytest.raises(StopIteration):
        field_at(LEVELS["knee_active_first"], "ceiling", "shoulder_deg")
    frequency = field_at(BY_KIND["electrical_stimulation"], "stimulation", "frequency_hz")
    assert frequency.optional
    written = with_value(BY_KIND["electrical_stimulation"], frequency, 35)
    assert written.stimulation is not None
    assert written.stimulation.frequency_hz == 35
    assert value_of(with_value(written, frequency, None), frequency) is None
