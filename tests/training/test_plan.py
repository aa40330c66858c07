from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.done import Done
from game.core.level import Ceiling, Level
from game.core.names import Modality
from game.core.programme import WEEKDAYS, Item, Programme
from game.core.record import EndedBy
from game.training.plan import Plan, PlanItem, shortened, todays_plan, welcome

KINDS: dict[str, Modality] = {"stretch": "range_of_motion", "lift": "active", "mirror": "mirror", "think": "mental_practice"}
LEVELS = {
    name: Level(name=name, title=name, game="stone_path", movement="elbow_extension", modality=kind, sets=3, hold_s=10.0)
    for name, kind in KINDS.items()
}
HELPED = Level.model_validate(
    {"name": "helped", "title": "helped", "game": "stone_path", "movement": "elbow_extension", "modality": "passive",
     "assist": {"by": "helper"}}
)  # fmt: skip
TODAY = date(2026, 3, 2)


def programme(*items: tuple[str, int]) -> Programme:
    lines = tuple(Item(level=name, days=("mon", "tue"), minutes=minutes) for name, minutes in items)
    return Programme(name="p", title="P", limb="arm", ability="well", weekly_goal_reps=100, items=lines)


ARM = programme(("stretch", 6), ("lift", 9), ("mirror", 15))


def done(name: str, sets: int = 3, ended_by: EndedBy | None = "done") -> Done:
    return Done("id", name, KINDS[name], "elbow_extension", "left", "2026-03-02T09:00:00+00:00", sets, 10 * sets, 0.0, 0, ended_by, None)


def shape_of(plan: Plan) -> list[tuple[str, int, int]]:
    return [(item.level_name, item.sets, item.minutes) for item in plan.items]


def test_a_day_with_enough_time_holds_all_of_it() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", (), 30)
    assert shape_of(plan) == [("stretch", 3, 6), ("lift", 3, 9), ("mirror", 3, 15)]
    assert all(item.due for item in plan.items)
    assert plan.next == plan.items[0]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (15, [("stretch", 3, 6), ("lift", 1, 3), ("mirror", 1, 5)]),
        (10, [("stretch", 1, 2), ("lift", 1, 3), ("mirror", 1, 5)]),
        (5, [("stretch", 1, 2), ("lift", 1, 3)]),
        (1, [("stretch", 1, 2)]),
    ],
)
def test_a_short_day_shortens_sets_before_it_leaves_something_out(minutes: int, expected: list[tuple[str, int, int]]) -> None:
    assert shape_of(todays_plan(ARM, LEVELS, "mon", (), minutes)) == expected


def test_a_finished_item_keeps_its_place_and_its_minutes() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("lift")], 15)
    assert [(item.level_name, item.finished, item.due) for item in plan.items] == [
        ("stretch", False, True), ("lift", True, False),
    ]  # fmt: skip
    assert plan.minutes_done == 9
    assert shape_of(todays_plan(ARM, LEVELS, "mon", [done("lift")], plan.minutes_done + 15)) == [
        ("stretch", 3, 6), ("lift", 3, 9), ("mirror", 1, 5),
    ]  # fmt: skip


def test_what_was_begun_goes_on_with_the_sets_that_are_left() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("lift", 2, "stopped")], 30)
    assert shape_of(plan)[1] == ("lift", 1, 3)
    assert plan.items[1].due


def test_a_shortened_item_that_was_done_is_finished() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("stretch", 1), done("lift", 1)], 5)
    assert plan.all_laid
    assert plan.next is None


def test_what_hurt_is_not_asked_for_again_today() -> None:
    assert "lift" not in [item.level_name for item in todays_plan(ARM, LEVELS, "mon", [done("lift", 1, "pain")], 30).items]


def test_pain_that_was_told_afterwards_is_heard_as_well() -> None:
    hurt = replace(done("lift", 1, "stopped"), pain_after=5)
    assert "lift" not in [item.level_name for item in todays_plan(ARM, LEVELS, "mon", [hurt], 30).items]


def test_a_set_that_was_done_before_the_player_stopped_in_the_rest_is_not_all_of_it() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("lift", 1, "done")], 30)
    assert shape_of(plan)[1] == ("lift", 2, 6)


def test_a_shortened_item_takes_only_its_own_minutes_from_the_day() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("stretch", 3), done("lift", 1)], 15)
    assert [(item.level_name, item.finished) for item in plan.items] == [("stretch", True), ("lift", True), ("mirror", False)]
    assert plan.minutes_done == 9


def test_when_all_is_laid_the_lightest_may_be_done_once_more() -> None:
    plan = todays_plan(ARM, LEVELS, "mon", [done("stretch"), done("lift"), done("mirror")], 30)
    assert plan.next is None
    assert plan.again is not None
    assert (plan.again.level_name, plan.again.sets) == ("mirror", 1)


def test_reps_enough_for_a_day_let_only_imagined_ones_be_due() -> None:
    limited = {**LEVELS, "lift": LEVELS["lift"].model_copy(update={"ceiling": Ceiling(daily_reps=30)})}
    plan = todays_plan(programme(("lift", 9), ("think", 9)), limited, "mon", [done("stretch")], 30)
    assert [item.level_name for item in plan.items] == ["think"]


def test_yesterday_is_not_asked_for_today() -> None:
    assert shape_of(todays_plan(ARM, LEVELS, "tue", (), 15)) == shape_of(todays_plan(ARM, LEVELS, "mon", (), 15))


def test_a_day_of_rest_offers_something_light() -> None:
    with_thought = programme(("lift", 9), ("think", 9), ("stretch", 6))
    plan = todays_plan(with_thought, LEVELS, "sun", (), 30)
    assert plan.rest_day
    assert not plan.all_laid
    assert plan.items == (PlanItem("think", "think", "elbow_extension", "mental_practice", 3, 1, due=False, finished=False),)
    assert plan.next == plan.items[0]
    assert todays_plan(with_thought, LEVELS, "sun", [done("think", 1)], 30).items[0].finished


def test_a_helper_is_needed_for_what_a_helper_does() -> None:
    levels = {**LEVELS, "helped": HELPED}
    helped = programme(("helped", 9), ("lift", 9))
    assert [item.level_name for item in todays_plan(helped, levels, "mon", (), 30).items] == ["lift"]
    assert [item.level_name for item in todays_plan(helped, levels, "mon", (), 30, company=True).items] == ["helped", "lift"]
    assert todays_plan(programme(("helped", 9)), levels, "mon", (), 30) == Plan((), rest_day=True)


DONE = st.lists(
    st.builds(done, st.sampled_from(sorted(KINDS)), st.integers(0, 3), st.sampled_from(["done", "stopped", "pain", "lost", None])),
    max_size=5,
)
ITEMS = st.lists(st.tuples(st.sampled_from(sorted(KINDS)), st.integers(1, 25)), min_size=1, max_size=4, unique_by=lambda item: item[0])


@given(ITEMS, DONE, st.integers(1, 60), st.sampled_from(WEEKDAYS))
def test_no_plan_is_too_long_out_of_order_or_asks_twice(
    items: list[tuple[str, int]], done_today: list[Done], minutes: int, weekday: str
) -> None:
    plan = todays_plan(programme(*items), LEVELS, weekday, done_today, minutes)  # type: ignore[arg-type]
    due = [item for item in plan.items if item.due]
    smallest = min(-(-whole // 3) for _, whole in items)
    assert sum(item.minutes for item in due) <= max(minutes - plan.minutes_done, smallest)
    names = [item.level_name for item in plan.items]
    assert names == [name for name, _ in items if name in names]
    assert not [item for item in plan.items if item.due and item.finished]
    hurt = {one.level_name for one in done_today if one.ended_by == "pain"}
    whole = {name for name in KINDS if sum(one.sets_done for one in done_today if one.level_name == name) >= 3}
    over = hurt | whole
    assert over.isdisjoint(item.level_name for item in due)
    assert all(1 <= item.sets <= 3 for item in plan.items)
    assert plan.rest_day == (weekday not in ("mon", "tue"))


@given(ITEMS, st.integers(1, 60))
def test_a_day_of_exercise_is_never_empty(items: list[tuple[str, int]], minutes: int) -> None:
    assert todays_plan(programme(*items), LEVELS, "mon", (), minutes).next


@pytest.mark.parametrize(("away", "said"), [(0, "again"), (1, "next-day"), (2, "back"), (6, "back"), (7, "long"), (400, "long")])
def test_everybody_is_welcomed(away: int, said: str) -> None:
    assert welcome(TODAY - timedelta(days=away), TODAY) == f"plan-welcome-{said}"
    assert welcome(None, TODAY) == "plan-welcome-first"


def test_a_shortened_level_keeps_everything_else() -> None:
    for name, sets in product(KINDS, (0, 1, 2, 9)):
        level = shortened(LEVELS[name], sets)
        assert level.sets == max(1, min(3, sets))
        assert level.model_copy(update={"sets": 3}) == LEVELS[name]


def test_however_short_the_day_each_side_has_its_turn() -> None:
    in_turn = Level(name="both", title="both", game="bell_tower", movement="elbow_extension", sides_in_turn=True, sets=4)
    assert [shortened(in_turn, sets).sets for sets in (0, 1, 2, 3, 9)] == [2, 2, 2, 3, 4]
