"""Where poses come from: camera, video, recording and scripted body are interchangeable behind this."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from game.core.errors import PlainError
from game.core.names import SourceKind
from game.core.pose import Pose


class SourceError(PlainError):
    """A source that cannot give poses, said in one sentence for the player."""


class NoCameraError(SourceError):
    """No camera is connected, or none opens."""


class CameraGoneError(SourceError):
    """The camera was there, and gives no pictures any more."""

    kind = "camera-gone"


class ModelError(SourceError):
    """What finds the player in a picture is missing or damaged."""

    kind = "model"


class RecordedError(SourceError):
    """A film or a recording of poses that is not there, or cannot be played."""

    kind = "recorded"


class EndedEarlyError(SourceError):
    """A film or a recording that ends before today's range is known."""

    kind = "ended-early"


class AnotherCameraError(SourceError):
    """The player wants another camera than the one that was opened."""


class SeveralCamerasError(SourceError):
    """There are several cameras, as (number, name), and none was chosen."""

    def __init__(self, cameras: tuple[tuple[int, str], ...]) -> None:
        super().__init__("There are several cameras. Choose one.")
        self.cameras = cameras


@dataclass(frozen=True, slots=True)
class Picture:
    """The newest frame, for drawing only: height × width × 3, red first."""

    time_s: float
    rgb: npt.NDArray[np.uint8]


class PoseSource(Protocol):
    """A stream of poses in the order of their times: the clock's own where there is one, else counted from the start."""

    @property
    def kind(self) -> SourceKind:
        """What kind of source this is."""
        ...

    def poses(self) -> Iterator[Pose]:
        """Yield every pose; a live source yields as time passes. Raises SourceError with a sentence."""
        ...

    def picture(self) -> Picture | None:
        """Return the newest frame, None where the source has none."""
        ...

    def close(self) -> None:
        """Stop; `poses` then ends soon. May be called from another thread, and twice."""
        ...
