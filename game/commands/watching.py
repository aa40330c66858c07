"""Looking through a film or a landmark recording from its beginning to its end, with a progress bar."""

from collections.abc import Iterator
from pathlib import Path

from game.commands.progress import ProgressBar
from game.core.pose import Pose
from game.core.source import PoseSource
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import Landmarker
from game.sources.recording import ENDING, Recording
from game.sources.video import Video


def watch(path: Path, needs_hands: bool, what: str) -> Iterator[Pose]:
    """Yield the pose of every frame; `what` stands before the bar. Raises SourceError for what cannot be watched."""
    source, frames = _opened(path, needs_hands)
    bar = ProgressBar(what, frames)
    for number, pose in enumerate(source.poses(), start=1):
        bar.show(number)
        yield pose
    bar.end()


def _opened(path: Path, needs_hands: bool) -> tuple[PoseSource, int]:
    """Return the source, and how many frames it has; 0 where that is not known."""
    if path.name.lower().endswith(ENDING):
        return Recording(path), 0
    video = Video(path)
    return LandmarkedFrames(video, Landmarker(needs_hands)), video.frame_count
