"""The made-up player, camera picture, set and result that the screens of the gallery and of the tests show."""

from typing import get_args

import numpy as np
import numpy.typing as npt

from game.core.camera_lights import CameraLights, JointLight
from game.motion.camera_advice import Advice
from game.screen.scenes import CheckView, HomeView, LastTime, PlayView, RangeView, ReadyView, ResultView, Scale
from game.training.hints import Hint

HOME = HomeView("bird", "Anna", 128, 20, "knee_extension", "left")
PLAYERS = (("a", "bird", "Anna"), ("b", "fir", None), ("c", "boat", "Otto"), ("d", "moon", None), ("e", "apple", "Wilhelmina"))
LIGHTS = CameraLights(
    (JointLight("hip", 0.4, 0.5, "good"), JointLight("knee", 0.55, 0.55, "bad"), JointLight("ankle", 0.55, 0.8, "doubtful")),
    (((0.4, 0.5), (0.55, 0.55)), ((0.55, 0.55), (0.55, 0.8))),
    "good", "doubtful", "good", "good",
)  # fmt: skip
CHECK = CheckView(None, LIGHTS, "knee_extension", "right", "check-turn-sideways", 0.0, False)
MEASURED = Scale(error_deg=3.4)
FROM_REST = Scale(error_deg=6.2, from_rest=True)
CORRECTED = Scale(True, 1.8)
RANGE = RangeView(1, 3, 42.4, 55.0, "knee_extension", "right", True, None, scale=MEASURED)
READY = ReadyView(62.0, MEASURED, "knee_extension", "right", True)
PLAY = PlayView(2, 3, 7, 10, 62.0, 0.78, 0.0, "out", True, False, None, 0.0, None, MEASURED)
RESULT = ResultView(30, 26, 62.0, 158, LastTime(27, 56.0, 3.4), "done", MEASURED)
ADVICE = tuple(advice.replace("_", "-") for advice in get_args(Advice))
HINTS = tuple(name for part in get_args(Hint) for name in get_args(part))


def camera_frame() -> npt.NDArray[np.uint8]:
    """A made-up picture: a grey room that is brighter to the right."""
    shades = np.linspace(60, 180, 640, dtype=np.uint8)
    return np.repeat(np.repeat(shades[None, :, None], 480, axis=0), 3, axis=2)
