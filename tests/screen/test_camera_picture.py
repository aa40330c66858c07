import numpy as np
import pygame

from game.screen.camera_picture import CameraPicture
from game.screen.canvas import Box, Canvas
from game.screen.scenes import CheckView
from tests.recorded_canvas import RecordedCanvas
from tests.screen.every_scene import camera_frame

SPACE = Box(0, 0, 1600, 900)


def test_the_picture_is_a_mirror() -> None:
    canvas = Canvas(pygame.Surface((1600, 900)))
    frame = np.zeros((90, 160, 3), np.uint8)
    frame[:, :80] = (200, 0, 0)
    seen = CheckView(frame, (), (), "check-nobody", 0.0, False)
    box = CameraPicture().draw(canvas, SPACE, seen)
    assert box == SPACE
    assert canvas.surface.get_at((1500, 450))[:3] == (200, 0, 0)
    assert canvas.surface.get_at((100, 450))[:3] == (0, 0, 0)


def test_a_picture_keeps_its_shape() -> None:
    seen = CheckView(camera_frame(), (), (), "check-nobody", 0.0, False)
    box = CameraPicture().draw(RecordedCanvas(), SPACE, seen)
    assert abs(box.width / box.height - 640 / 480) < 0.01
    assert box.height <= SPACE.height


def test_joints_are_mirrored_with_the_picture_and_differ_in_shape() -> None:
    canvas = RecordedCanvas()
    seen = CheckView(camera_frame(), ((0.25, 0.5, True), (0.75, 0.5, False)), ((0, 1),), "check-nobody", 0.0, False)
    box = CameraPicture().draw(canvas, SPACE, seen)
    discs = [one for one in canvas.drawn if one.verb == "disc"]
    at = {round(one.box.center[0]) for one in discs}
    assert at == {round(box.x + 0.75 * box.width), round(box.x + 0.25 * box.width)}
    right, left = (sum(round(one.box.center[0]) == x for one in discs) for x in (max(at), min(at)))
    assert left > right, "a hidden joint is an open ring, not only another colour"


def test_each_frame_is_scaled_once() -> None:
    mirror, canvas = CameraPicture(), Canvas(pygame.Surface((800, 450)))
    seen = CheckView(camera_frame(), (), (), "check-nobody", 0.0, False)
    mirror.draw(canvas, SPACE, seen)
    first = mirror._drawn
    mirror.draw(canvas, SPACE, seen)
    assert mirror._drawn is first
    mirror.draw(canvas, SPACE, CheckView(camera_frame(), (), (), "check-nobody", 0.0, False))
    assert mirror._drawn is not first
