"""The walk over the map of the whole path: from where the walker stands, back and on, and to all of it."""

from collections.abc import Generator
from typing import cast

from game.app.map_pages import HUNDRED, THOUSAND, MapPages
from game.app.people_walk import Story
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.map_signs import MapWay
from game.screen.scenes.map import MapScene, MapView
from game.screen.text import Text

STEPS = {"onward": 1, "earlier": -1}


class MapWalk:
    """Opens where the walker stands; every page of single stones leads out, and the page of all leads to one of these."""

    def __init__(self, text: Text, landscape: Landscape, pages: MapPages) -> None:
        self._text = text
        self._landscape = landscape
        self._pages = pages

    def story(self) -> Story:
        """Show one page after the other."""
        page, way = self._pages.newest, "newest"
        while way != "back":
            way = yield self._scene(self._pages.page(page, cast(MapWay, way)))
            if way == "whole":
                page = yield from self._whole(page)
            else:
                page = self._pages.newest if way == "newest" else page + STEPS.get(way, 0)

    def _whole(self, page: int) -> Generator[SpokenScene, str, int]:
        """Let a thousand be chosen; return the first page of it, or where the walker stands, or for Escape the page it came from."""
        thousand, way = page * HUNDRED // THOUSAND, "earlier"
        while True:
            way = yield self._scene(self._pages.whole(thousand, cast(MapWay, way)))
            if way in STEPS:
                thousand += STEPS[way]
            elif way == "closer":
                return thousand * THOUSAND // HUNDRED
            else:
                return self._pages.newest if way == "newest" else page

    def _scene(self, view: MapView) -> MapScene:
        return MapScene(self._text, self._landscape, lambda: view)
