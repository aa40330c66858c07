"""The table of movements: one row says all that is special about a movement."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.core.names import Compensation, MovementName, Side, View

AngleKind = Literal["hinge", "hand_bend", "hand_deviation", "forearm_turn", "finger_bend"]
FROM_REST: frozenset[AngleKind] = frozenset(("hand_bend", "hand_deviation", "forearm_turn"))
"""The kinds that count from the resting hand."""
BEYOND_REST_DEG = 20.0
ALL_VIEWS: frozenset[View] = frozenset(("side", "oblique", "front"))


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement as data.

    `points` are named without their side. A `hinge` is the angle at the middle one of three body points, counted from
    `zero_deg` (the inside angle of the three points in the neutral pose; 180 is straight) and growing as the inside
    angle shrinks, or with it where `opens` is true. The other kinds are of the hand (see hand_angles.py), and their
    points are the hand's.
    `out_sign` turns neutral-zero degrees into degrees that grow as the exercise goes out; with `either_way` the exercise
    goes out to wherever the starting pose leaves room, as an elbow that starts straight can only bend.
    `usual_rest_deg` and `usual_best_deg` are the neutral-zero angles of a seated person at rest and of a full movement;
    `normal_deg` is the AAOS range (lowest, highest).
    `views` are those in which the movement can be measured; `compensations` what is watched for.
    """

    name: MovementName
    angle: AngleKind
    points: tuple[str, ...]
    out_sign: int
    usual_rest_deg: float
    usual_best_deg: float
    normal_deg: tuple[float, float]
    needs_hands: bool
    views: frozenset[View] = ALL_VIEWS
    compensations: tuple[Compensation, ...] = ()
    zero_deg: float = 180.0
    opens: bool = False
    either_way: bool = False
    far_end: tuple[str, ...] = ()
    """Where given: the points whose path about the joint gives the angle between the two end poses (see limb_path.py)."""
    far_end_from: Literal["both_hips", "shoulder", "wrist", "pinky_mcp"] = "both_hips"
    """From where the far end's place is taken: the middle of both hips, this side's shoulder, or a point of the hand."""
    beyond_rest_deg: float = BEYOND_REST_DEG
    """How far the limb may go back beyond rest: a knee hardly, a wrist that rests in the middle all the way to the other end."""
    plane: Literal["sagittal", "frontal"] = "sagittal"
    """The plane of the body in which the limb moves: from the side the picture shows the first one, from the front the second."""

    starts_at_rest: bool = False
    """Whether rest lies in the middle of the way, where the movement starts, and not where it always comes back to."""

    @property
    def from_rest(self) -> bool:
        """Whether the angle counts from the resting hand, which has to be learned first."""
        return self.angle in FROM_REST

    @property
    def title(self) -> str:
        """The name in plain words."""
        return self.name.replace("_", " ")

    @property
    def known_rest_deg(self) -> float | None:
        """Where rest is by definition: some angles count from the resting hand, other joints have to be seen."""
        return 0.0 if self.from_rest else None


MOVEMENT_TABLE: Mapping[MovementName, Movement] = {
    row.name: row
    for row in (
        Movement(
            name="knee_extension",
            angle="hinge",
            points=("hip", "knee", "ankle"),
            out_sign=-1,
            usual_rest_deg=90.0,
            usual_best_deg=0.0,
            normal_deg=(0.0, 130.0),
            needs_hands=False,
            compensations=("trunk_back", "thigh_lift"),
            far_end=("ankle", "heel"),
            far_end_from="both_hips",
        ),
        Movement(
            name="wrist_flexion_extension",
            angle="hand_bend",
            points=("wrist", "middle_mcp"),
            out_sign=-1,
            usual_rest_deg=0.0,
            usual_best_deg=-70.0,
            normal_deg=(-70.0, 80.0),
            needs_hands=True,
            compensations=("trunk_forward", "shoulder_hike", "elbow_drift"),
            far_end=("index_mcp", "middle_mcp", "ring_mcp"),
            far_end_from="wrist",
            beyond_rest_deg=100.0,
        ),
        Movement(
            name="wrist_deviation",
            angle="hand_deviation",
            points=("wrist", "middle_mcp"),
            out_sign=-1,
            usual_rest_deg=0.0,
            usual_best_deg=-20.0,
            normal_deg=(-20.0, 30.0),
            needs_hands=True,
            views=frozenset(("oblique", "front")),
            compensations=("trunk_side", "shoulder_hike", "elbow_drift"),
            far_end=("index_mcp", "middle_mcp", "ring_mcp"),
            far_end_from="wrist",
            beyond_rest_deg=60.0,
        ),
        Movement(
            name="forearm_rotation",
            angle="forearm_turn",
            points=("wrist", "index_mcp", "pinky_mcp"),
            out_sign=1,
            usual_rest_deg=0.0,
            usual_best_deg=80.0,
            normal_deg=(-80.0, 80.0),
            needs_hands=True,
            views=frozenset(("oblique", "front")),
            compensations=("trunk_side", "shoulder_hike", "elbow_drift"),
            far_end=("index_mcp", "thumb_mcp"),
            far_end_from="pinky_mcp",
            beyond_rest_deg=100.0,
        ),
        Movement(
            name="finger_opening",
            angle="finger_bend",
            points=("wrist", "middle_mcp", "middle_tip"),
            out_sign=-1,
            usual_rest_deg=80.0,
            usual_best_deg=0.0,
            normal_deg=(0.0, 95.0),
            needs_hands=True,
            views=frozenset(("oblique", "front")),
            compensations=("trunk_forward", "shoulder_hike"),
        ),
        Movement(
            name="elbow_extension",
            angle="hinge",
            points=("shoulder", "elbow", "wrist"),
            out_sign=-1,
            usual_rest_deg=90.0,
            usual_best_deg=0.0,
            normal_deg=(0.0, 150.0),
            needs_hands=False,
            compensations=("trunk_forward", "trunk_side", "shoulder_hike"),
            either_way=True,
            far_end=("wrist",),
            far_end_from="shoulder",
        ),
        Movement(
            name="shoulder_flexion",
            angle="hinge",
            points=("hip", "shoulder", "elbow"),
            out_sign=1,
            usual_rest_deg=0.0,
            usual_best_deg=180.0,
            normal_deg=(0.0, 180.0),
            needs_hands=False,
            compensations=("trunk_back", "trunk_side", "shoulder_hike"),
            zero_deg=0.0,
            opens=True,
        ),
        Movement(
            name="shoulder_abduction",
            angle="hinge",
            points=("hip", "shoulder", "elbow"),
            out_sign=1,
            usual_rest_deg=0.0,
            usual_best_deg=180.0,
            normal_deg=(0.0, 180.0),
            needs_hands=False,
            views=frozenset(("front",)),
            compensations=("trunk_side", "shoulder_hike"),
            zero_deg=0.0,
            opens=True,
            plane="frontal",
        ),
        Movement(
            name="ankle_dorsiflexion",
            angle="hinge",
            points=("knee", "ankle", "foot_index"),
            out_sign=1,
            usual_rest_deg=0.0,
            usual_best_deg=20.0,
            normal_deg=(-50.0, 20.0),
            needs_hands=False,
            views=frozenset(("side",)),
            compensations=("thigh_lift",),
            zero_deg=112.0,
            starts_at_rest=True,
        ),
    )
}


def opposite(side: Side) -> Side:
    """Return the opposite side."""
    return "left" if side == "right" else "right"


def sided(side: Side, point: str) -> str:
    """Return a body point's full name, e.g. `left_knee`."""
    return f"{side}_{point}"
