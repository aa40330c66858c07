"""What to say about a picture: everything that could be better, the biggest problem first."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from game.core.camera_lights import JointLight
from game.core.names import View
from game.motion.camera_distance import Distance, one_sided
from game.motion.camera_look import Look, best_views
from game.motion.movements import Movement

Advice = Literal[
    "starting", "more_light", "nobody", "move_closer", "move_back", "to_middle",
    "out_hip", "out_knee", "out_ankle", "out_foot", "out_shoulder", "out_elbow", "out_wrist", "out_hand",
    "hidden_hip", "hidden_knee", "hidden_ankle", "hidden_foot",
    "hidden_shoulder", "hidden_elbow", "hidden_wrist", "hidden_hand",
    "show_side", "show_front", "turn_sideways", "leave_room", "slow_camera", "blurred", "hold_still", "good",
]  # fmt: skip
OUT: Mapping[str, Advice] = {
    "hip": "out_hip", "knee": "out_knee", "ankle": "out_ankle", "heel": "out_foot", "foot_index": "out_foot",
    "shoulder": "out_shoulder", "elbow": "out_elbow", "wrist": "out_wrist", "hand": "out_hand",
}  # fmt: skip
HIDDEN: Mapping[str, Advice] = {
    "hip": "hidden_hip", "knee": "hidden_knee", "ankle": "hidden_ankle", "heel": "hidden_foot", "foot_index": "hidden_foot",
    "shoulder": "hidden_shoulder", "elbow": "hidden_elbow", "wrist": "hidden_wrist", "hand": "hidden_hand",
}  # fmt: skip
AWAY: Mapping[Distance, Advice] = {"too_far": "move_closer", "too_near": "move_back", "little_room": "leave_room"}


class Finding(NamedTuple):
    """One thing that could be better; play can begin all the same where it is not `needed`."""

    advice: Advice
    needed: bool = True


def findings(movement: Movement, look: Look) -> Iterator[Finding]:
    """Yield what could be better, the biggest problem first and what is only worth a try last."""
    if look.is_dark:
        yield Finding("more_light")
    if not look.joints:
        yield Finding("nobody")
    if look.distance in ("too_far", "too_near"):
        yield Finding(AWAY[look.distance])
    if one_sided(look.joints):
        yield Finding("to_middle")
    yield from _joints(movement, look.joints)
    yield from _view(movement, look.view)
    if look.distance == "little_room":
        yield Finding("leave_room", needed=False)
    if look.is_blurred:
        yield Finding("blurred", needed=False)
    if look.is_slow:
        yield Finding("slow_camera", needed=False)


def _joints(movement: Movement, joints: tuple[JointLight, ...]) -> Iterator[Finding]:
    """Every needed joint that is not seen; a hand can be followed without the arm behind it."""
    for joint in joints:
        if joint.state == "bad":
            words = OUT if joint.outside else HIDDEN
            yield Finding(words[joint.point], needed=joint.point == "hand" or not movement.needs_hands)


def _view(movement: Movement, view: View | None) -> Iterator[Finding]:
    if view is None or view in best_views(movement):
        return
    if view in movement.views:
        yield Finding("turn_sideways", needed=False)
    else:
        yield Finding("show_front" if view == "side" else "show_side")
