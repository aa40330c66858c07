"""What each page of the map shows of a path: every stone once, everything that it brought once, and what lies ahead."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from game.app.keepsakes import journey, path_milestones
from game.app.map_pages import MapPages
from game.core.session_sum import SessionSum
from tests.sums import MONDAY, day_of, session_sum

TODAY = MONDAY + timedelta(400)
JOURNEY, ROUNDS = journey(), path_milestones()


def pages(reps: Sequence[int], today: date = TODAY) -> MapPages:
    """The map of one who did so many repetitions on one day after the other, the last of them today."""
    first = today - timedelta(len(reps) - 1)
    sums: list[SessionSum] = [session_sum(first + timedelta(day), reps=number) for day, number in enumerate(reps)]
    return MapPages(sums, day_of, today, JOURNEY, ROUNDS)


REPS = st.lists(st.integers(0, 260), max_size=30)


@given(REPS)
def test_every_stone_lies_on_one_page_and_the_walker_stands_on_the_last(reps: list[int]) -> None:
    path = pages(reps)
    views = [path.page(number) for number in range(path.newest + 1)]
    assert sum(view.stretch.laid for view in views) == path.laid == sum(reps)
    assert all(view.stretch.laid == 100 for view in views[:-1])
    assert [view.stretch.ends for view in views] == [False] * path.newest + [True]


@given(REPS)
def test_the_stones_of_today_are_shown_as_such(reps: list[int]) -> None:
    path = pages(reps)
    views = [path.page(number) for number in range(path.newest + 1)]
    shown = sum(view.stretch.is_of_today(place) for view in views for place in range(1, view.stretch.laid + 1))
    assert shown == (reps[-1] if reps else 0)


@given(REPS)
def test_everything_that_came_is_told_once_where_it_came(reps: list[int]) -> None:
    path = pages(reps)
    views = [path.page(number) for number in range(path.newest + 1)]
    told = [(100 * page + one.place, one.thing.text_id) for page, view in enumerate(views) for one in view.told if one.place]
    things = {
        (stones, f"journey-{name}".replace(".", "-").replace("_", "-")) for name, stones in JOURNEY.items() if 0 < stones <= path.laid
    }
    assert {one for one in told if one[1] != "map-round"} == things
    assert [stones for stones, what in told if what == "map-round"] == [
        stones for stones in (10, 50, 100, 250, 500, *range(1000, 20_000, 1000)) if stones <= path.laid
    ]
    assert len(told) == len(set(told))


@given(REPS)
def test_the_next_thing_shines_ahead_of_the_walker(reps: list[int]) -> None:
    path = pages(reps)
    view = path.page(path.newest)
    assert view.stretch.light is not None
    ahead = min(stones for stones in (*JOURNEY.values(), 10, 50, 100, 250, 500, *range(1000, 20_000, 1000)) if stones > path.laid)
    assert 100 * path.newest + view.stretch.light == ahead
    assert [one.head.text_id for one in view.told].count("map-ahead") == 1
    assert all(path.page(number).stretch.light is None for number in range(path.newest))


def test_a_page_says_on_which_days_it_was_laid() -> None:
    path = pages((60, 60, 90))
    assert path.page(0).days == (TODAY - timedelta(2), TODAY - timedelta(1))
    assert path.page(2).days == (TODAY, TODAY)
    assert pages(()).page(0).days is None


def test_a_day_on_which_nothing_was_laid_leaves_no_trace() -> None:
    assert pages((60, 0, 0, 60)).page(0).days == (TODAY - timedelta(3), TODAY)


def test_a_stretch_that_brought_nothing_tells_in_how_many_days_it_was_laid() -> None:
    long = pages((66,) * 300)
    quiet = [view for view in map(long.page, range(long.newest)) if view.told[0].head.text_id == "map-quiet"]
    assert quiet
    assert all(dict(view.told[0].thing.values)["count"] in (2, 3) for view in quiet)


@given(st.integers(0, 25_000))
def test_the_ways_lead_only_where_there_is_something(laid: int) -> None:
    path = pages((laid,))
    first, last = path.page(0), path.page(path.newest)
    assert ("earlier" in first.ways, "onward" in last.ways) == (False, False)
    assert ("whole" in last.ways) == (laid > 1000)
    assert all(len(view.ways) <= 4 and view.lit in view.ways and view.ways[-1] == "back" for view in (first, last))


@given(st.integers(1001, 45_000))
def test_the_whole_path_shows_each_thousand_that_was_begun(laid: int) -> None:
    path = pages((laid,))
    assert path.thousands == -(-laid // 1000)
    views = [path.whole(thousand) for thousand in range(path.thousands)]
    assert {view.stretch.number for view in views} == set(range((path.thousands + 19) // 20))
    assert [view.stretch.ends for view in views] == [view.stretch.number == views[-1].stretch.number for view in views]
    assert [view.told[0].place for view in views] == [thousand % 20 + 1 for thousand in range(path.thousands)]
    assert "earlier" not in views[0].ways
    assert "onward" not in views[-1].ways
    assert all(view.ways[-2:] == ("closer", "newest") for view in views)


@given(st.integers(1001, 45_000))
def test_a_number_stands_only_where_all_of_its_stones_are_laid(laid: int) -> None:
    path = pages((laid,))
    signs = {sign for thousand in range(path.thousands) for sign in _signs_by_stones(path, thousand)}
    assert signs == {stones for stones in range(1000, laid + 1, 1000) if stones % 20_000 == 1000 or stones % 5000 == 0}


def _signs_by_stones(path: MapPages, thousand: int) -> list[int]:
    view = path.whole(thousand)
    assert all(stones == 1000 * (20 * view.stretch.number + place) for place, stones in view.signs)
    return [stones for _place, stones in view.signs]


def test_who_goes_on_finds_the_same_way_lit_again() -> None:
    path = pages((420,))
    assert path.page(2, "earlier").lit == "earlier"
    assert path.page(2, "onward").lit == "onward"
    assert path.page(4, "onward").lit == "earlier"
