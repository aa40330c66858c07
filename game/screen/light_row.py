"""The short row of lights that are about the whole picture: distance, view, brightness, speed."""

from game.core.camera_lights import CameraLights
from game.screen.canvas import Box, Canvas
from game.screen.light_mark import draw_mark
from game.screen.pictograms import Pictogram, pictogram
from game.screen.theme import ACCENT, CORNER, INK, PANEL

GAP, RIM = 14.0, 5.0
PICTURES: tuple[Pictogram, ...] = ("distance", "view", "brightness", "speed")


def draw_light_row(canvas: Canvas, box: Box, lights: CameraLights) -> None:
    """Draw one cell for each light, its picture beside its mark; one that is bad is framed."""
    states = (lights.distance, lights.view, lights.light, lights.speed)
    wide = (box.width - GAP * (len(states) - 1)) / len(states)
    for number, (picture, state) in enumerate(zip(PICTURES, states, strict=True)):
        cell = Box(box.x + number * (wide + GAP), box.y, wide, box.height)
        side = min(cell.height - 18, wide / 2 - 12)
        if state == "bad":
            canvas.panel(Box(cell.x - RIM, cell.y - RIM, cell.width + 2 * RIM, cell.height + 2 * RIM), ACCENT, CORNER + RIM)
        canvas.panel(cell, INK if state == "bad" else PANEL)
        canvas.svg(pictogram(picture), (side, side), (cell.center[0] - side / 2 - 6, cell.center[1]))
        draw_mark(canvas, (cell.center[0] + side / 2 + 6, cell.center[1]), side * 0.42, state)
