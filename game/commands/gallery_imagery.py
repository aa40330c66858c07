"""The screens of mirror therapy and mental practice in every state that looks different, by name, with the age to look at."""

from dataclasses import replace
from functools import partial
from typing import Any, get_args

import numpy as np
import numpy.typing as npt

from game.app.imagery_walk import another_way
from game.commands.gallery_imagined import imagery_views
from game.commands.gallery_worlds import world_scenes
from game.core.guidance import Guidance
from game.core.names import MOVEMENTS, LossReason
from game.screen.landscape import Landscape
from game.screen.rating_pictures import RatingScale
from game.screen.scenes import (
    ChoiceScene,
    ImageryScene,
    ImagineScene,
    ImagineView,
    MirrorScene,
    MirrorView,
    RatingScene,
    RatingView,
)
from game.screen.scenes.two_ways import ON_S
from game.screen.text import Text
from game.training.mirror_tasks import CUES


def marked_frame(high: int = 360, wide: int = 640) -> npt.NDArray[np.uint8]:
    """A made-up picture that is dark red at the left and light blue at the right, as the camera gives it."""
    frame = np.zeros((high, wide, 3), dtype=np.uint8)
    frame[:, : wide // 2] = (90, 40, 40)
    frame[:, wide // 2 :] = (120, 150, 190)
    return frame


OPEN = Guidance(cue="mirror_open", left_s=4.0, share=0.3)
MIRROR = MirrorView(marked_frame(), "right", "finger_opening", 1, 2, 3, 10, 0.7, True, guidance=OPEN)


def imagery_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state of each screen and the age in seconds at which it shows it."""
    return {
        **{f"mirror, {name}": (MirrorScene(text, land, partial(replace, view)), 1.0) for name, view in _mirrors().items()},
        **{f"imagery, {name}": (ImageryScene(text, land, partial(replace, view)), 3.0) for name, view in imagery_views(text).items()},
        **world_scenes(text, land, MIRROR),
        **{f"imagine, {name}": (ImagineScene(text, land, partial(replace, view)), 2.0) for name, view in _imagined().items()},
        **_ratings(text, land),
        "imagine, way out": (ImagineScene(text, land, partial(ImagineView, "finger_opening", "right", 2, 5)), ON_S + 1.0),
        "question, another way": (ChoiceScene(text, land, lambda: another_way("right", ("mirror", "passive"))), 0.5),
        "question, only passive": (ChoiceScene(text, land, lambda: another_way("left", ("passive",))), 0.5),
    }


def _ratings(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    def scene(scale: RatingScale) -> RatingScene:
        return RatingScene(text, land, lambda: RatingView(scale, camera_on=scale == "feeling"))

    return {f"rating, {scale} {n}": (scene(scale), 2.0 * n - 1.5) for scale in get_args(RatingScale) for n in range(1, 6)}


def _mirrors() -> dict[str, MirrorView]:
    painted = replace(MIRROR, picture=None, camera_on=False)
    return {
        "picture": MIRROR,
        "left, small picture": replace(MIRROR, affected="left", picture=marked_frame(480, 640), both_sides=True, reps_done=11, reps=60),
        "leg": replace(MIRROR, movement="knee_extension", affected="left"),
        **{f"hint {hint}": replace(MIRROR, hint=hint) for hint in ("slower", "helper_hands", "trunk_forward")},
        "rest": replace(MIRROR, guidance=Guidance(cue="mirror_rest", share=0.5)),
        **{f"painted {task}": replace(painted, guidance=replace(OPEN, cue=cue)) for task, cue in CUES.items()},
        "painted left": replace(painted, affected="left", guidance=Guidance(cue="mirror_rest", share=0.5)),
        **{f"lost, {reason}": replace(MIRROR, lost_reason=reason) for reason in get_args(LossReason)},
    }


def _imagined() -> dict[str, ImagineView]:
    return {movement: ImagineView(movement, "right", 1 + number % 5, 5, number % 2 == 0) for number, movement in enumerate(MOVEMENTS)}
