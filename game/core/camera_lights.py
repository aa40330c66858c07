"""The traffic lights of the camera check: how well each thing that the movement needs is seen."""

from dataclasses import dataclass
from typing import Literal

LightState = Literal["good", "doubtful", "bad"]
Place = tuple[float, float]
"""A point in shares of the picture."""


@dataclass(frozen=True, slots=True)
class JointLight:
    """A joint at (`x`, `y`) in shares of the picture, outside of 0..1 where it lies beside it; "bad" is not seen at all."""

    point: str
    x: float
    y: float
    state: LightState

    @property
    def outside(self) -> bool:
        """Whether the joint lies beside the picture."""
        return not (0 < self.x < 1 and 0 < self.y < 1)


@dataclass(frozen=True, slots=True)
class CameraLights:
    """All lights of one moment; None is a thing that cannot be judged, as the distance of nobody.

    `bones` are the lines between them. `view` is from where the camera looks, `light` how bright and
    `speed` how quick and sharp its pictures are.
    """

    joints: tuple[JointLight, ...] = ()
    bones: tuple[tuple[Place, Place], ...] = ()
    distance: LightState | None = None
    view: LightState | None = None
    light: LightState | None = None
    speed: LightState | None = None
