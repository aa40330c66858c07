"""Opens live sources. Importing this loads cv2 and mediapipe, so it is done in the tracker's thread."""

from pathlib import Path

from game.core.clock import Clock
from game.core.source import CameraGoneError, NoCameraError, PoseSource, SeveralCamerasError
from game.sources.camera import Camera, camera_called, cameras, first_camera
from game.sources.camera_choice import CameraChoice
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import Landmarker
from game.sources.native_chatter import turn_away_native_chatter
from game.sources.recording import Recording
from game.sources.sparse import SparseFrames
from game.sources.video import Video


def open_camera(choice: CameraChoice, needs_hands: bool, clock: Clock) -> PoseSource:
    """Open the camera of a choice.

    Raises NoCameraError where there is none, SeveralCamerasError where one must be chosen, CameraGoneError where the one that was
    open before is away.
    """
    turn_away_native_chatter()
    return LandmarkedFrames(Camera(_number_of(choice), clock), Landmarker(needs_hands, watches_helper=True))


def open_video(path: Path, needs_hands: bool, clock: Clock | None, loop: bool = False) -> PoseSource:
    """Open a video, paced by `clock` or as fast as it can be taken."""
    return LandmarkedFrames(Video(path, clock, loop), Landmarker(needs_hands, watches_helper=True))


def watch_camera(choice: CameraChoice, clock: Clock) -> PoseSource:
    """Open a camera to see where a hand points: few pictures, and nothing but the body.

    Where none was chosen, or the chosen one is not there, it is the first that opens: nobody is asked for a pointer's sake.
    Raises NoCameraError where there is none.
    """
    turn_away_native_chatter()
    return LandmarkedFrames(SparseFrames(Camera(_first_of(choice), clock)), Landmarker(needs_hands=False))


def watch_video(path: Path, clock: Clock) -> PoseSource:
    """Open a video to see where a hand points."""
    return LandmarkedFrames(SparseFrames(Video(path, clock)), Landmarker(needs_hands=False))


def open_recording(path: Path, clock: Clock | None) -> PoseSource:
    """Open a landmark recording."""
    return Recording(path, clock)


def _first_of(choice: CameraChoice) -> int:
    if choice.number is not None:
        return choice.number
    named = camera_called(choice.name) if choice.name else None
    first = first_camera() if named is None else named
    if first is None:
        raise _no_camera()
    return first


def _number_of(choice: CameraChoice) -> int:
    if choice.number is not None:
        return choice.number
    if choice.found is None:
        number, choice.found = _the_one(choice.name)
        return number
    again = camera_called(choice.found)
    if again is None:
        raise CameraGoneError("The camera has stopped giving pictures. Unplug it and plug it in again.")
    return again


def _the_one(name: str | None) -> tuple[int, str]:
    """Return number and name of the camera that is called so, or of the only one there is."""
    named = camera_called(name) if name else None
    if name and named is not None:
        return named, name
    found = cameras()
    if not found:
        raise _no_camera()
    if len(found) > 1:
        raise SeveralCamerasError(found)
    return found[0]


def _no_camera() -> NoCameraError:
    return NoCameraError("No camera was found. Plug one in, or play with the keyboard.")
