"""Which source an exercise runs on, and how it is started: in a thread for people, step by step for tests and demos."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from game.app.exercise import MakeTracker, RunningSource
from game.core.clock import Clock
from game.core.names import SourceKind
from game.core.pose import Pose
from game.core.source import PoseSource
from game.sources.camera_choice import CameraChoice
from game.sources.scripted_body import Script, ScriptedBody
from game.sources.tracker import StepwiseTracker, Tracker

ONE_AT_A_TIME = Lock()
"""Who holds it has the camera."""


@dataclass(frozen=True, slots=True)
class SourceWish:
    """What should drive the play: a camera (by number, or the only one), a video, a recording, a script or the keyboard.

    Of several cameras without a number it is the one called `camera_name`, if that is there.
    `counts` says whether what is played belongs to the player's path; a demo that is watched does not. `recorded` says
    whether the landmarks (never a picture) are written down.
    """

    kind: SourceKind = "camera"
    camera: int | None = None
    camera_name: str | None = None
    path: Path = Path()
    loop: bool = False
    script: Script | None = None
    counts: bool = True
    recorded: bool = False


def threaded(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
    """Return what starts the wished source in a thread of its own, in real time; each start looks through the same camera."""
    choice = CameraChoice(wish.camera, wish.camera_name)

    def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:  # noqa: ARG001 - a paced source has the clock's times
        return Tracker(lambda: _open(wish, choice, needs_hands, clock), take, ONE_AT_A_TIME)

    return make


def watching(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:  # noqa: ARG001 - a hand that points needs no fingers
    """Return what starts the wished source beside the screens, just well enough to see where a hand points."""

    def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:  # noqa: ARG001 - as above
        return Tracker(lambda: _watch(wish, clock), take, ONE_AT_A_TIME)

    return make


def stepwise(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:  # noqa: ARG001 - the frames of the program are its clock
    """Return what starts the wished source without a thread, as fast as the frames of the program ask for it."""

    def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:
        return StepwiseTracker(lambda: _open(wish, CameraChoice(), needs_hands, None), take, start_s)

    return make


def _watch(wish: SourceWish, clock: Clock) -> PoseSource:
    choice = CameraChoice(wish.camera, wish.camera_name)
    if wish.script or wish.kind == "recording":
        return _open(wish, choice, False, clock)
    from game.sources import opening  # noqa: PLC0415 - as below

    return opening.watch_video(wish.path, clock) if wish.kind == "video" else opening.watch_camera(choice, clock)


def _open(wish: SourceWish, choice: CameraChoice, needs_hands: bool, clock: Clock | None) -> PoseSource:
    if wish.script:
        return ScriptedBody(wish.script, clock)
    from game.sources import opening  # noqa: PLC0415 - cv2 and mediapipe take a second, and only this thread should wait

    if wish.kind == "video":
        return opening.open_video(wish.path, needs_hands, clock, wish.loop)
    if wish.kind == "recording":
        return opening.open_recording(wish.path, clock)
    if clock is None:
        raise ValueError("a camera needs a clock")
    return opening.open_camera(choice, needs_hands, clock)
