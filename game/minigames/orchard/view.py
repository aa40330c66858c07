"""The picture of the orchard, drawn from its state alone."""

from game.minigames.orchard.fruit import KINDS, SEASONS
from game.minigames.orchard.state import FLIGHT_S, OrchardState
from game.minigames.orchard.view_bough import Wood
from game.minigames.orchard.view_ground import Meadow
from game.minigames.orchard.view_lights import Lights
from game.minigames.orchard.view_picker import Picker
from game.minigames.orchard.view_place import aside, bend_of, flight
from game.minigames.orchard.view_season import SeasonAir
from game.minigames.orchard.view_store import IN_BASKET, Store
from game.minigames.orchard.view_things import Things
from game.minigames.orchard.view_tree import Tree
from game.minigames.orchard.view_visitors import Visitors
from game.screen.canvas import Canvas
from game.screen.easing import mixed, smooth
from game.screen.landscape import Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

VEIL = from_hex("#6a5a86").faded(0.36)
PLACES = 620.0
"""Each kind of tree stands so far from the next on the same shore."""


class OrchardView:
    """Draws the world without words; it keeps pictures and nothing of the play. The land may be shared with other screens."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:
        self._calm = CALM if reduce_motion else 1.0
        self._landscape = landscape or Landscape()
        self._size = (0, 0)
        self._planted = ("", "")

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size, self._planted = canvas.surface.get_size(), ("", "")
            self._landscape.prepare(canvas)
            self._picker, self._store, self._things = Picker(canvas), Store(canvas), Things(canvas, self._calm)
            self._wood, self._visitors = Wood(canvas), Visitors(canvas, self._calm)
            self._lights = Lights(canvas, self._calm)
            self._plant(canvas, KINDS[0], SEASONS[0])

    def draw(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        self._plant(canvas, state.kind, state.season)
        time_s, bend = state.time_s * self._calm, bend_of(state, self._calm)
        self._landscape.draw_far(canvas, PLACES * KINDS.index(state.kind), time_s, state.hour)
        self._things.draw_far(canvas, state)
        self._visitors.draw_far(canvas, state)
        self._meadow.draw(canvas, state.hour)
        self._tree.draw(canvas, state, self._calm)
        self._things.draw(canvas, state)
        self._store.draw_far(canvas, state)
        self._lights.draw_behind(canvas, state, bend)
        self._tree.draw_bough(canvas, state, bend, self._calm)
        self._things.draw_on_bough(canvas, state, bend)
        self._store.draw(canvas, state)
        self._picker.draw(canvas, state)
        self._draw_flight(canvas, state)
        self._things.draw_near(canvas, state)
        self._visitors.draw_near(canvas, state)
        self._air.draw(canvas, time_s)
        self._lights.draw(canvas, state, bend)
        canvas.veil(VEIL.faded(state.veil))

    def _draw_flight(self, canvas: Canvas, state: OrchardState) -> None:
        if state.flying:
            share = state.since_picked_s / FLIGHT_S
            x, y = flight(state, share)
            self._tree.draw_picked(
                canvas, state.picked[-1].grade, (x + aside(canvas), y + 20 * (1 - share)), mixed(1.0, IN_BASKET, smooth(share))
            )

    def _plant(self, canvas: Canvas, kind: str, season: str) -> None:
        """Paint the tree and the season of this set, if they are others than before."""
        if self._planted != (kind, season):
            self._planted = (kind, season)
            self._tree, self._meadow = Tree(canvas, self._wood, kind, season), Meadow(canvas, season)
            self._air = SeasonAir(canvas, season, self._calm)
