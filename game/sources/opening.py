"""Opens live sources. Importing this loads cv2 and mediapipe, so it is done in the tracker's thread."""

from pathlib import Path

from game.core.clock import Clock
from game.core.source import NoCameraError, PoseSource, SeveralCamerasError
from game.sources.camera import Camera, cameras, first_camera
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import Landmarker
from game.sources.native_chatter import turn_away_native_chatter
from game.sources.recording import Recording
from game.sources.sparse import SparseFrames
from game.sources.video import Video


def open_camera(index: int | None, name: str | None, needs_hands: bool, clock: Clock) -> PoseSource:
    """Open a camera by its number, or the only one there is, or of several the one of that name.

    Raises NoCameraError where there is none, SeveralCamerasError where one must be chosen.
    """
    turn_away_native_chatter()
    return LandmarkedFrames(Camera(_the_one(name) if index is None else index, clock), Landmarker(needs_hands, watches_helper=True))


def open_video(path: Path, needs_hands: bool, clock: Clock | None, loop: bool = False) -> PoseSource:
    """Open a video, paced by `clock` or as fast as it can be taken."""
    return LandmarkedFrames(Video(path, clock, loop), Landmarker(needs_hands, watches_helper=True))


def watch_camera(index: int | None, name: str | None, clock: Clock) -> PoseSource:
    """Open a camera to see where a hand points: few pictures, and nothing but the body.

    Where none was chosen, or the one of that name is not there, it is the first that opens: nobody is asked for a pointer's sake.
    Raises NoCameraError where there is none.
    """
    turn_away_native_chatter()
    return LandmarkedFrames(SparseFrames(Camera(_the_first(name) if index is None else index, clock)), Landmarker(needs_hands=False))


def watch_video(path: Path, clock: Clock) -> PoseSource:
    """Open a video to see where a hand points."""
    return LandmarkedFrames(SparseFrames(Video(path, clock)), Landmarker(needs_hands=False))


def open_recording(path: Path, clock: Clock | None) -> PoseSource:
    """Open a landmark recording."""
    return Recording(path, clock)


def _the_first(name: str | None) -> int:
    first = first_camera(name)
    if first is None:
        raise _no_camera()
    return first


def _the_one(name: str | None) -> int:
    found = cameras()
    if not found:
        raise _no_camera()
    chosen = [index for index, called in found if called == name or len(found) == 1]
    if not chosen:
        raise SeveralCamerasError(found)
    return chosen[0]


def _no_camera() -> NoCameraError:
    return NoCameraError("No camera was found. Plug one in, or play with the keyboard.")
