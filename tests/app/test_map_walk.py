"""The walk over the map: back and on, to all of it, closer, and out."""

from collections.abc import Sequence

from game.app.map_walk import MapWalk
from game.screen.scenes.map import MapScene, MapView
from game.screen.text import Text
from tests.app.test_map_pages import pages
from tests.screen.bare_land import BareLandscape

TEXT, LAND = Text.read(), BareLandscape()


def seen(laid: int, answers: Sequence[str]) -> list[MapView]:
    """Give one answer to each page; return the pages, the story ends with the last answer."""
    story, views = MapWalk(TEXT, LAND, pages((laid,))).story(), []
    scene = next(story)
    for number, answer in enumerate(answers, 1):
        assert isinstance(scene, MapScene)
        views.append(scene.view())
        try:
            scene = story.send(answer)
        except StopIteration:
            assert number == len(answers)
            return views
    raise AssertionError("the map does not end")


def firsts(views: Sequence[MapView]) -> list[int]:
    """Return with which stone each page begins; of the whole path, the thousand that it points at."""
    return [int(dict(view.title.values).get("first", 0)) for view in views]


def test_it_opens_where_the_walker_stands_and_leads_out() -> None:
    [view] = seen(430, ["back"])
    assert view.stretch.ends
    assert firsts([view]) == [401]


def test_back_along_the_path_and_to_the_walker_again() -> None:
    assert firsts(seen(430, ["earlier", "earlier", "onward", "newest", "back"])) == [401, 301, 201, 301, 401]


def test_the_first_stone_of_twenty_thousand_is_reached_by_way_of_the_whole_path() -> None:
    views = seen(20_000, ["whole", *(["earlier"] * 19), "closer", "back"])
    assert firsts(views)[:3] == [19_901, 19_001, 18_001]
    assert firsts(views)[-2:] == [1, 1]
    assert [view.stretch.shape for view in views] == ["hundred", *(["whole"] * 20), "hundred"]
    assert all(view.lit == "earlier" for view in views[1:-2])


def test_from_the_whole_path_the_walker_is_one_step_away_and_escape_leads_to_where_one_was() -> None:
    assert firsts(seen(2500, ["earlier", "whole", "earlier", "newest", "back"])) == [2401, 2301, 2001, 1001, 2401]
    assert firsts(seen(2500, ["earlier", "whole", "earlier", "back", "back"])) == [2401, 2301, 2001, 1001, 2301]


def test_a_path_that_begins_today_is_a_page_of_open_places() -> None:
    [view] = seen(0, ["back"])
    assert (view.stretch.laid, view.days, view.ways) == (0, None, ("back",))
