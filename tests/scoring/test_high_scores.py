from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from game.core.session_sum import SessionSum
from game.scoring.high_scores import high_scores, scored_over
from tests.sums import MONDAY, day_of, keyboard_only, on_the_keyboard, session_sum


def scored(day: int, points: int | None, level_hash: str = "a1", version: int = 1, level_name: str = "knee") -> SessionSum:
    one = session_sum(MONDAY + timedelta(day))
    return replace(one, points=points, level_hash=level_hash, points_version=version, level_name=level_name)


histories = st.lists(
    st.builds(
        scored, st.integers(0, 400), st.none() | st.integers(0, 3000), st.sampled_from(("a1", "b2")), st.integers(1, 2),
        st.sampled_from(("knee", "knee_longer")),
    ), max_size=20,
)  # fmt: skip


@given(histories)
def test_a_table_holds_only_what_is_over_the_same_and_the_most_first(sums: list[SessionSum]) -> None:
    tables = high_scores(sums, day_of)
    scored_sums = [one for one in sums if one.points is not None]
    assert {table.over.level_hash for table in tables} == {one.level_hash for one in scored_sums}
    assert [table.latest.day for table in tables] == sorted((table.latest.day for table in tables), reverse=True)
    for table in tables:
        points = [row.points for row in table.rows]
        assert points == sorted(points, reverse=True)
        assert len(points) <= 5
        assert max(one.points or 0 for one in scored_sums if scored_over(one) == table.over) == points[0]


def test_two_levels_of_one_name_never_mix_and_that_is_said() -> None:
    table, before = high_scores([scored(0, 2000), scored(1, 900, "b2"), scored(2, 1000, "b2")], day_of)
    assert [row.points for row in table.rows] == [1000, 900]
    assert [row.points for row in before.rows] == [2000]
    assert (table.changed, table.replaced) == (True, False)
    assert before.replaced


def test_a_level_that_is_changed_back_goes_on_with_its_table_as_it_is_now() -> None:
    table, before = high_scores([scored(0, 2000), scored(1, 900, "b2"), scored(2, 1000)], day_of)
    assert [row.points for row in table.rows] == [2000, 1000]
    assert (table.changed, table.replaced) == (True, False)
    assert (before.over.level_hash, before.replaced) == ("b2", True)


def test_a_level_that_only_changed_its_name_goes_on() -> None:
    [table] = high_scores([scored(0, 2000, level_name="old"), scored(1, 900)], day_of)
    assert [row.points for row in table.rows] == [2000, 900]
    assert not table.changed


def test_points_of_two_ways_of_counting_and_of_two_limbs_never_mix() -> None:
    last = scored(5, 700, version=2)
    others = (scored(1, 900), replace(scored(2, 950, version=2), side="right"), replace(scored(3, 980, version=2), modality="mirror"))
    table, *more = high_scores([*others, last], day_of)
    assert [row.points for row in table.rows] == [700]
    assert [(one.over.side, one.over.modality) for one in more] == [("left", "mirror"), ("right", "active")]
    assert not table.changed


def test_of_equal_points_the_earlier_day_stands_first_and_the_last_session_is_known() -> None:
    [table] = high_scores([scored(4, 800), scored(0, 800), scored(2, 900)], day_of)
    assert [row.day for row in table.rows] == [MONDAY + timedelta(day) for day in (2, 0, 4)]
    assert table.latest == table.rows[2]


def test_the_keyboard_is_never_in_it() -> None:
    assert high_scores(keyboard_only(), day_of) == ()
    assert high_scores([replace(on_the_keyboard(scored(0, 500)), points=500)], day_of) == ()
