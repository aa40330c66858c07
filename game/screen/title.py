"""The first picture: the land and the game's name, shown while everything else is being made ready."""

from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.theme import PAPER, TITLE_SIZE
from game.screen.window import Window

NAME = "Stone by Stone"


def show_title(window: Window) -> Landscape:
    """Show the first picture and return its land, painted, for all the screens to come."""
    landscape, canvas = Landscape(), window.canvas
    landscape.draw(canvas, 0.0, 0.0)
    _write(canvas)
    window.flip()
    return landscape


def _write(canvas: Canvas) -> None:
    canvas.words(NAME, TITLE_SIZE * 1.6, (canvas.width / 2, canvas.height * 0.3), "center", PAPER)
