"""A pose: named landmarks of one person at one moment, without a single pixel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from game.core.names import Side


class Landmark(NamedTuple):
    """One point of the body: pixels in image space (y down), metres in world space (y down, z away)."""

    x: float
    y: float
    z: float
    visibility: float


@dataclass(frozen=True, slots=True)
class Landmarks:
    """The same named points twice: `image` in pixels of the frame, `world` in metres about the body's centre."""

    image: Mapping[str, Landmark]
    world: Mapping[str, Landmark]


@dataclass(frozen=True, slots=True)
class Hand:
    """One hand; `side` is the person's own side as the landmarker guesses it, `score` 0..1 how sure it is."""

    side: Side
    score: float
    points: Landmarks


@dataclass(frozen=True, slots=True)
class Pose:
    """What one frame said about the player; `time_s` is the frame's own time."""

    time_s: float
    width_px: int
    height_px: int
    body: Landmarks | None
    hands: tuple[Hand, ...] = ()
    light: float | None = None
    """Mean brightness of the frame, 0 black to 1 white; None where no picture was there to measure."""
    hands_looked: bool = True
    """Whether hands were looked for in this frame: where only the body is followed, that is done now and then."""
    others: int = 0
    """How many people beside the player were seen lately."""
    sharpness: float | None = None
    """How sharp the frame is: the variance of the Laplacian of its small grey copy; None without a picture."""
