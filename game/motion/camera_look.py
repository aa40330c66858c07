"""What the last moments say about a picture, and the traffic lights that follow from it."""

from typing import NamedTuple

from game.core.camera_lights import CameraLights, JointLight, LightState
from game.core.names import View
from game.core.pose import Pose
from game.motion.camera_distance import STATES, Distance
from game.motion.camera_joints import Bones
from game.motion.movements import Movement

LEAST_LIGHT, GOOD_LIGHT = 0.15, 0.25
"""Mean brightness below which landmarks begin to guess, and above which nothing is to be said [design]."""
LEAST_FPS = 14.5
"""A little under 15, which many a camera gives when it is dark."""
LEAST_SHARPNESS = 10.0
"""A frame less sharp than this is out of focus, or its lens is not clean: clips have 130 and more, blurred by 1/160 of their width 5."""


class Look(NamedTuple):
    """What the last moments say: `view` and `fps` are None while they are not known yet."""

    pose: Pose
    joints: tuple[JointLight, ...]
    distance: Distance | None
    view: View | None
    fps: float | None

    @property
    def is_dark(self) -> bool:
        """Whether the picture is too dark to be trusted."""
        return self.pose.light is not None and self.pose.light < LEAST_LIGHT

    @property
    def is_blurred(self) -> bool:
        """Whether the picture is out of focus."""
        return self.pose.sharpness is not None and self.pose.sharpness < LEAST_SHARPNESS

    @property
    def is_slow(self) -> bool:
        """Whether too few pictures come."""
        return self.fps is not None and self.fps < LEAST_FPS


def best_views(movement: Movement) -> frozenset[View]:
    """Return the views that need no better one: where the side can be had, the front is only second best."""
    return movement.views - {"front"} if "side" in movement.views else movement.views


def lights_of(movement: Movement, look: Look, bones: Bones) -> CameraLights:
    """Return the traffic lights of a look."""
    return CameraLights(
        joints=look.joints,
        bones=bones,
        distance=None if look.distance is None else STATES[look.distance],
        view=_view_light(movement, look.view),
        light=_brightness_light(look),
        speed=_speed_light(look),
    )


def _view_light(movement: Movement, view: View | None) -> LightState | None:
    if view is None:
        return None
    if view in best_views(movement):
        return "good"
    return "doubtful" if view in movement.views else "bad"


def _brightness_light(look: Look) -> LightState | None:
    if look.pose.light is None:
        return None
    if look.is_dark:
        return "bad"
    return "good" if look.pose.light >= GOOD_LIGHT else "doubtful"


def _speed_light(look: Look) -> LightState | None:
    if look.fps is None:
        return None
    return "doubtful" if look.is_blurred or look.is_slow else "good"
