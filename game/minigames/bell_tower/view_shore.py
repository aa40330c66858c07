"""The far shore, where a house wakes for every song ever finished."""

from game.minigames.bell_tower import shapes_bell
from game.minigames.bell_tower.state import BellTowerState
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.landscape_ground import HORIZON
from game.screen.theme import from_hex

WINDOW = from_hex("#ffcf8a")
HOUSES = 28


class Shore:
    """Pictures of the houses, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        self._houses = [painted(shapes_bell.house(), (canvas.px(34 * size), canvas.px(36 * size))) for size in (0.62, 0.8)]

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the houses that are awake, their light and its image in the lake."""
        lights = []
        for number in range(min(HOUSES, len(state.finished))):
            x, y = _house_at(canvas, number)
            canvas.blit(self._houses[number % 2], (x, y), "midbottom", name="house")
            shine = 0.75 + 0.25 * breath(state.time_s, 4.0, 0.37 * number)
            lights += [
                (glow_of(canvas.px(16), WINDOW, 0.8 * shine), (x - 2, y - 7)),
                (glow_of(canvas.px(11), WINDOW, 0.5 * shine), (x - 2, HORIZON + 18)),
            ]
        canvas.scatter(lights, light=True)


def _house_at(canvas: Canvas, number: int) -> Point:
    """Houses stand in a loose row along the far shore, right of the tower and then left of it; later ones at the far right."""
    if number < 12:
        share = 0.46 + 0.30 * number / 10
    elif number < 20:
        share = 0.02 + 0.14 * (number - 12) / 8
    else:
        share = 0.845 + 0.14 * (number - 20) / 8
    return canvas.width * (share + 0.008 * chance(number, 61)), HORIZON - mixed(0, 9, chance(number, 62))
