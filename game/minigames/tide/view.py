"""The picture of tide, drawn from its state alone."""

import pygame

from game.minigames.tide.state import TideState
from game.minigames.tide.view_alive import Alive
from game.minigames.tide.view_beneath import Beneath
from game.minigames.tide.view_drifting import Drifting
from game.minigames.tide.view_far import Far
from game.minigames.tide.view_finds import Finds
from game.minigames.tide.view_light import Light
from game.minigames.tide.view_place import FAR, LIFT, lying_place, waterline
from game.minigames.tide.view_shore import Shore
from game.minigames.tide.view_sign import Sign
from game.minigames.tide.view_surface import Surface
from game.minigames.tide.view_water import Water
from game.screen.canvas import Canvas
from game.screen.landscape import STEPPED_BACK, Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

VEIL = from_hex("#6a5a86").faded(0.36)
SEEN_LAKE = 130.0
"""So much of the land's own lake is drawn; the bay begins in it."""
LAND_HZ = 12
"""The land moves so slowly that it is drawn again only so often; the water before it is drawn each time."""
HOUR_PARTS = 600
"""The land is handed the hour in parts finer than its own steps: so its layers change in turn, and not all in one picture."""


class TideView:
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
            self._land_at = (-1, 0.0)
            self._land = Canvas(pygame.Surface(self._size))
            self._land.surface.set_clip((0, 0, self._size[0], canvas.px(FAR + LIFT + SEEN_LAKE)))
            self._seen = self._land.surface.subsurface(self._land.surface.get_clip())
            self._shore = Shore(canvas)
            self._beneath, self._alive = Beneath(canvas), Alive(canvas)
            self._drifting, self._far = Drifting(canvas), Far(canvas)
            self._water, self._surface, self._light = Water(canvas), Surface(canvas), Light(canvas)
            self._finds, self._sign = Finds(canvas), Sign(canvas)

    def draw(self, canvas: Canvas, state: TideState) -> None:
        """Draw the world at this moment, from the far shore to the viewer's feet."""
        self.prepare(canvas)
        self._draw_land(canvas, state)
        self._draw_bay(canvas, state)
        self._finds.draw_beach(canvas, state)
        if "sea_pinks" in state.unlocked:
            self._shore.draw_pinks(canvas, state.time_s * self._calm)
        self._alive.draw_ashore(canvas, state, self._calm)
        self._shore.draw_grass(canvas, state.time_s * self._calm)
        self._sign.draw(canvas, state)
        canvas.veil(VEIL.faded(state.veil))

    def _draw_land(self, canvas: Canvas, state: TideState) -> None:
        land_at = (int(state.time_s * LAND_HZ), round(state.hour * HOUR_PARTS) / HOUR_PARTS)
        if land_at != self._land_at:
            self._land_at = land_at
            self._landscape.draw_far(self._land, 0.0, land_at[0] / LAND_HZ * self._calm, land_at[1])
        canvas.blit(self._seen, (0, -LIFT))
        self._alive.draw_far(canvas, state, self._calm)

    def _draw_bay(self, canvas: Canvas, state: TideState) -> None:
        """Draw what lies beneath, the water over it, and what is on the water."""
        self._beneath.draw(canvas, state, self._calm, self._shore.ground(state.hour))
        if canvas.look.high_contrast:
            canvas.veil(STEPPED_BACK)
        self._finds.draw_lying(canvas, state)
        self._alive.draw_fish(canvas, state, self._calm)
        self._drifting.draw(canvas, state, self._calm)
        self._light.draw_on_ground(canvas, state, self._calm)
        self._water.draw(canvas, state, self._calm)
        self._light.draw_shafts(canvas, state)
        self._light.draw_living(canvas, state, self._calm)
        self._surface.draw(canvas, state, self._calm)
        self._draw_rings(canvas, state)
        self._finds.draw_lying_light(canvas, state)
        self._alive.draw_afloat(canvas, state, self._calm)
        self._far.draw(canvas, state, self._calm)

    def _draw_rings(self, canvas: Canvas, state: TideState) -> None:
        """The water answers where something happens: where a movement begins, and where the last find left the ground."""
        at = lying_place(canvas, state, state.number)
        self._surface.draw_rings(canvas, (at[0], min(at[1], waterline(state.reach) - 62)), state.since_start_s)
        if state.finds:
            self._surface.draw_rings(canvas, lying_place(canvas, state, len(state.finds)), state.since_find_s, 0.7)
