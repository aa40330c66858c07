"""The picture of stone_path, drawn from its state alone."""

from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.surroundings import FIRST_DAY, Surroundings
from game.minigames.stone_path.view_around import Around
from game.minigames.stone_path.view_companion import Companion
from game.minigames.stone_path.view_great import Great
from game.minigames.stone_path.view_lands import Lands
from game.minigames.stone_path.view_small import Small
from game.minigames.stone_path.view_walker import Walker
from game.minigames.stone_path.view_way import Way
from game.minigames.stone_path.view_weather import WEATHER
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.landscape_ground import STRIDE, spot
from game.screen.look import CALM
from game.screen.theme import from_hex

CALM_SHARE = 0.4
"""Share of rain, snow and lights that is left when motion is reduced."""
VEIL = from_hex("#6a5a86").faded(0.36)


class _Setting:
    """What one set shows beside the way, painted for a canvas of one size."""

    def __init__(self, canvas: Canvas, around: Surroundings, calm: float) -> None:
        self.around = around
        self.standing = Around(canvas, around)
        self.weather = WEATHER[around.weather](canvas, CALM_SHARE if calm < 1 else 1.0)
        self.companion = Companion(canvas, around.companion) if around.companion else None
        smalls, greats = (Small(canvas, name, calm) for name in around.small), (Great(canvas, name, calm) for name in around.great)
        self.surprises: tuple[Small | Great, ...] = (*smalls, *greats)


class StonePathView:
    """Draws the world without words; it keeps pictures and nothing of the play. The land may be shared with other screens."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:
        self._calm = CALM if reduce_motion else 1.0
        self._lands = Lands(landscape or Landscape())
        self._size = (0, 0)

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size = canvas.surface.get_size()
            self._lands.shared.prepare(canvas)
            self._way = Way(canvas, self._calm)
            self._walker = Walker(canvas)
            self._setting = _Setting(canvas, FIRST_DAY, self._calm)

    def draw(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        if self._setting.around != state.around:
            self._setting = _Setting(canvas, state.around, self._calm)
        setting, land = self._setting, self._lands.of(state.around.land)
        drift, time_s = state.camera * STRIDE * self._calm, state.time_s * self._calm
        land.draw_far(canvas, drift, time_s, state.hour)
        setting.weather.draw_far(canvas, drift, time_s)
        setting.standing.draw_far(canvas, drift, time_s)
        at = spot(canvas, state.walker - state.camera)
        self._way.draw_ahead(canvas, state)
        for surprise in setting.surprises:
            surprise.draw(canvas, state)
        self._walker.draw_mirrored(canvas, state, at)
        self._way.draw_behind(canvas, state)
        self._walker.draw(canvas, state, at)
        if setting.companion:
            setting.companion.draw(canvas, state, time_s)
        setting.standing.draw_lanterns(canvas, state, time_s)
        self._way.draw_lights(canvas, state)
        setting.weather.draw_near(canvas, drift, time_s)
        land.draw_near(canvas, drift, time_s, state.hour)
        setting.standing.draw_near(canvas, drift, time_s)
        canvas.veil(VEIL.faded(state.veil))
