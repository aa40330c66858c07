"""The picture of kite, drawn from its state alone."""

from collections.abc import Iterator

from game.minigames.kite import view_sparks as sparks
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_boat import Boat, Lanterns
from game.minigames.kite.view_guests import Guests
from game.minigames.kite.view_kite import KitePicture
from game.minigames.kite.view_lights import Lights
from game.minigames.kite.view_place import DRIFT, kite_at
from game.minigames.kite.view_sparks import Spark
from game.minigames.kite.view_tail import Tail
from game.screen.canvas import Canvas, Point
from game.screen.easing import clamped, mixed, smooth
from game.screen.landscape import Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

WIND = 5.0
"""The land moves by a little even while the kite waits, in canvas units a second."""
VEIL = from_hex("#6a5a86").faded(0.36)


class KiteView:
    """Draws the world without words; it keeps pictures and nothing of the play. The land may be shared with other screens."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:
        self._calm = CALM if reduce_motion else 1.0
        self._landscape = landscape or Landscape()
        self._size = (0, 0)

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size = canvas.surface.get_size()
            self._landscape.prepare(canvas)
            self._kite, self._tail = KitePicture(canvas, self._calm), Tail(canvas, self._calm)
            self._boat, self._lanterns = Boat(canvas, self._calm), Lanterns(canvas, self._calm)
            self._lights, self._guests = Lights(canvas, self._calm), Guests(canvas, self._calm)

    def draw(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        time_s = state.time_s * self._calm
        drift = state.way * DRIFT * self._calm + WIND * time_s
        self._landscape.draw_far(canvas, drift, time_s, state.hour)
        self._guests.draw_sky(canvas, state)
        self._guests.draw_lake(canvas, state)
        self._lanterns.draw(canvas, state, near=False)
        self._draw_flight(canvas, state)
        self._landscape.draw_near(canvas, drift, time_s, state.hour)
        canvas.veil(VEIL.faded(state.veil))

    def _draw_flight(self, canvas: Canvas, state: KiteState) -> None:
        at = kite_at(canvas, state, self._calm)
        tied, hand, slack = self._kite.tied(state, at), self._boat.hand(canvas, state), mixed(46, 12, smooth(state.reach))
        self._boat.draw(canvas, state)
        self._lanterns.draw(canvas, state, near=True)
        self._lights.draw(canvas, state)
        self._kite.draw_shine(canvas, state, at)
        self._kite.draw_line(canvas, hand, at, slack)
        self._tail.draw(canvas, state, at, tied)
        self._lights.draw_coming(canvas, state, at)
        sparks.draw(canvas, sparks.running(hand, at, slack, state.since_lift_s))
        sparks.draw(canvas, self._sparks(state, at, tied))
        self._kite.draw(canvas, state, at)
        self._lights.draw_clouds(canvas, state)
        self._guests.draw_swallows(canvas, state, at)

    def _sparks(self, state: KiteState, at: Point, tied: Point) -> Iterator[Spark]:
        lively, flying = self._calm == 1.0, smooth(state.reach / 0.3)
        yield from sparks.streaming(self._tail.points(state, at, tied), state.smooth * flying, state.time_s, self._calm)
        yield from sparks.bursting(at, state.since_target_s, state.seed + state.next_ribbon, lively)
        yield from sparks.bursting(at, state.since_caught_s, state.seed + state.lights, strong=False, length_s=0.9)
        if state.since_cloud_s > 0:
            yield from sparks.falling(at, state.since_cloud_s, state.seed + int(state.way))
        if state.ribbons:
            end = self._tail.end(state, at, tied)
            yield from sparks.bursting(end, state.since_tied_s, state.seed - state.next_ribbon, state.ribbons[-1] and lively)
        held = 1.0 if state.reached else state.hold
        if held > 0 and state.reach > 0.3:
            yield from sparks.holding(at, clamped(held), state.time_s * self._calm)
