"""The table of movements: one row says all that is special about a movement."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.core.names import MovementName, Side


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement as data.

    `points` are named without their side. A `hinge` is the angle at the middle one of three body points;
    a `hand_bend` is the turn of the hand (wrist to middle knuckle) against the resting forearm.
    `out_sign` turns neutral-zero degrees into degrees that grow as the exercise goes out.
    `usual_rest_deg` is the AAOS neutral-zero angle of a seated person at rest.
    """

    name: MovementName
    angle: Literal["hinge", "hand_bend"]
    points: tuple[str, ...]
    out_sign: int
    usual_rest_deg: float
    needs_hands: bool

    @property
    def known_rest_deg(self) -> float | None:
        """Where rest is by definition: a hand is measured from its own resting pose, other joints have to be seen."""
        return 0.0 if self.angle == "hand_bend" else None


MOVEMENT_TABLE: Mapping[MovementName, Movement] = {
    row.name: row
    for row in (
        Movement(
            name="knee_extension",
            angle="hinge",
            points=("hip", "knee", "ankle"),
            out_sign=-1,
            usual_rest_deg=90.0,
            needs_hands=False,
        ),
        Movement(
            name="wrist_flexion_extension",
            angle="hand_bend",
            points=("wrist", "middle_mcp"),
            out_sign=-1,
            usual_rest_deg=0.0,
            needs_hands=True,
        ),
    )
}


def sided(side: Side, point: str) -> str:
    """Return a body point's full name, e.g. `left_knee`."""
    return f"{side}_{point}"
