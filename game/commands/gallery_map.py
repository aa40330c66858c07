"""The map of the whole path after so many stones, and the screens of picture tiles, in every state that looks different."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from game.app.keepsakes import journey, path_milestones
from game.app.map_pages import MapPages
from game.core.session_sum import SessionSum
from game.screen.landscape import Landscape
from game.screen.scenes import questions
from game.screen.scenes.map import MapScene, MapView
from game.screen.scenes.tiles import asking
from game.screen.text import Text
from game.screen.tiles import TILES

TODAY = date(2026, 11, 20)
ONE = SessionSum(
    session_id="s", player_id="p", started_at="", ended_at="", level_name="stone_path_knee", level_hash="", movement="knee_extension",
    side="left", modality="active", source="camera", view=None, corrected=False, expected_error_deg=None, range_today=None,
    pain_before=None, pain_after=None, sets=1, sets_done=1, ended_by="done", by_kind=(), complete=0, stretch_s=0.0, moved_s=0.0,
    figures=None, points=None, points_version=1,
)  # fmt: skip
USUAL, TODAYS = 66, 26


def walked(stones: int) -> MapPages:
    """Return the map of one who lays 66 stones every other day, and laid up to 26 today."""
    today = min(stones, TODAYS)
    before = [min(USUAL, stones - today - begun) for begun in range(0, stones - today, USUAL)]
    days = [TODAY - timedelta(2 * (len(before) - number)) for number in range(len(before))]
    laid = [*zip(days, before, strict=True), *([(TODAY, today)] if today else [])]
    sums = [replace(ONE, started_at=day.isoformat(), by_kind=(("active", reps),)) for day, reps in laid]
    return MapPages(sums, lambda moment: datetime.fromisoformat(moment).date(), TODAY, journey(), path_milestones())


def map_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""
    paths = {stones: walked(stones) for stones in (0, 7, 140, 1900, 20_000)}
    views = {
        **{f"map, {stones}": path.page(path.newest) for stones, path in paths.items()},
        "map, first hundred": paths[1900].page(0, "earlier"),
        "map, meadow": paths[1900].page(9, "onward"),
        "map, wood": paths[20_000].page(151, "onward"),
        "map, whole 1900": paths[1900].whole(1),
        "map, whole 20000": paths[20_000].whole(12),
    }
    later: dict[str, tuple[Any, float]] = {"map, told later": (MapScene(text, land, partial(_same, views["map, first hundred"])), 36.0)}
    return {name: (MapScene(text, land, partial(_same, view)), 1.0) for name, view in views.items()} | later | _tiles(text, land)


NAMES = ("Anna", None, "Otto", "Wilhelmina", None, "Ernst", "Maria", None, "Karl-Heinz", "Ada", "Yusuf", None)
HOUSEHOLD = tuple((tile, tile, name) for tile, name in zip(TILES, NAMES, strict=True))


def _tiles(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    asked = {
        "players, 1": questions.who_plays(HOUSEHOLD[:1]),
        "players, 5": questions.who_plays(HOUSEHOLD[:5]),
        "players, 7": questions.who_plays(HOUSEHOLD[:7]),
        "players, 12": questions.who_plays(HOUSEHOLD, new=False),
        "players, more than 12": questions.who_plays(HOUSEHOLD, more=True, new=True),
        "pictures, 11": questions.which_tile(TILES[1:]),
        "pictures, 6": questions.which_tile(TILES[6:]),
    }
    scenes: dict[str, tuple[Any, float]] = {name: (asking(text, land, view), 0.5) for name, view in asked.items()}
    return {**scenes, "players, 12, second row": (scenes["players, 12"][0], 2.5), "players, 12, below": (scenes["players, 12"][0], 4.5)}


def _same(view: MapView) -> MapView:
    return view
