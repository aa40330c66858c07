"""The land of a set: the shared one at dawn, or another that is kept until the next is needed."""

from typing import cast

from game.screen.landscape import Landscape
from game.screen.landscape_lands import LandName

HOME: LandName = "dawn_lake"


class Lands:
    """Holds two lands at most, since the pictures of one fill a good part of the memory."""

    def __init__(self, shared: Landscape) -> None:
        self.shared = shared
        self._name, self._other = HOME, shared

    def of(self, name: str) -> Landscape:
        """Return the land of this name; its first draw paints it."""
        if name == HOME:
            return self.shared
        if name != self._name:
            self._name = cast("LandName", name)
            self._other = Landscape(land=self._name)
        return self._other
