from dataclasses import replace

import numpy as np
import pygame

from game.commands.gallery_examples import CHECK, LIGHTS, camera_frame
from game.core.camera_lights import CameraLights, JointLight, LightState
from game.screen.camera_picture import CameraPicture
from game.screen.canvas import Box, Canvas
from game.screen.light_mark import draw_mark
from tests.recorded_canvas import RecordedCanvas

SPACE = Box(0, 0, 1600, 900)


def test_the_picture_is_a_mirror() -> None:
    canvas = Canvas(pygame.Surface((1600, 900)))
    frame = np.zeros((90, 160, 3), np.uint8)
    frame[:, :80] = (200, 0, 0)
    seen = replace(CHECK, picture=frame, lights=CameraLights())
    box = CameraPicture().draw(canvas, SPACE, seen)
    assert box == SPACE
    assert canvas.surface.get_at((1500, 450))[:3] == (200, 0, 0)
    assert canvas.surface.get_at((100, 450))[:3] == (0, 0, 0)


def test_a_picture_keeps_its_shape() -> None:
    seen = replace(CHECK, picture=camera_frame(), lights=CameraLights())
    box = CameraPicture().draw(RecordedCanvas(), SPACE, seen)
    assert abs(box.width / box.height - 640 / 480) < 0.01
    assert box.height <= SPACE.height


def test_joints_are_mirrored_with_the_picture() -> None:
    canvas = RecordedCanvas()
    box = CameraPicture().draw(canvas, SPACE, replace(CHECK, picture=camera_frame()))
    marks = {round(one.box.center[0] - box.x) for one in canvas.drawn if one.verb == "svg"}
    assert marks == {round((1 - joint.x) * box.width) for joint in LIGHTS.joints}


def test_each_state_has_a_mark_of_its_own_shape() -> None:
    states: tuple[LightState | None, ...] = ("good", "doubtful", "bad", None)
    shapes = set()
    for state in states:
        surface = pygame.Surface((90, 90))
        draw_mark(Canvas(surface), (450.0, 450.0), 450.0, state)
        shapes.add((pygame.surfarray.array3d(surface).max(axis=2) > 100).tobytes())
    assert len(shapes) == len(states), "told apart without colour"


def test_a_joint_beside_the_picture_is_marked_at_its_edge() -> None:
    canvas = RecordedCanvas()
    below = replace(LIGHTS, joints=(JointLight("ankle", 0.5, 1.7, "bad"),), bones=())
    box = CameraPicture().draw(canvas, SPACE, replace(CHECK, picture=camera_frame(), lights=below))
    mark = next(one.box for one in canvas.drawn if one.verb == "svg")
    assert box.y + box.height * 0.9 < mark.center[1] < box.y + box.height


def test_each_frame_is_scaled_once() -> None:
    mirror, canvas = CameraPicture(), Canvas(pygame.Surface((800, 450)))
    seen = replace(CHECK, picture=camera_frame(), lights=CameraLights())
    mirror.draw(canvas, SPACE, seen)
    first = mirror._drawn
    mirror.draw(canvas, SPACE, seen)
    assert mirror._drawn is first
    mirror.draw(canvas, SPACE, replace(CHECK, picture=camera_frame(), lights=CameraLights()))
    assert mirror._drawn is not first
