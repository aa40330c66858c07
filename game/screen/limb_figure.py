"""The trained limb as a large figure that follows the player degree by degree."""

from collections.abc import Callable, Mapping

from game.core.names import MovementName, Side
from game.screen.arm_figures import arm_raised_ahead, arm_raised_aside, stretched_elbow
from game.screen.canvas import Canvas, Point
from game.screen.figure import Figure
from game.screen.hand_figures import lifted_hand, opened_fingers, tilted_hand, turned_forearm
from game.screen.leg_figures import lifted_foot, stretched_leg

FIGURES: Mapping[MovementName, Callable[[Figure, float, float], None]] = {
    "knee_extension": stretched_leg,
    "wrist_flexion_extension": lifted_hand,
    "wrist_deviation": tilted_hand,
    "forearm_rotation": turned_forearm,
    "finger_opening": opened_fingers,
    "elbow_extension": stretched_elbow,
    "shoulder_flexion": arm_raised_ahead,
    "shoulder_abduction": arm_raised_aside,
    "ankle_dorsiflexion": lifted_foot,
}


def draw_limb(canvas: Canvas, movement: MovementName, side: Side, gained_deg: float, best_deg: float, middle: Point, size: float) -> None:
    """Draw the limb of `side`, moved by `gained_deg` from its rest, with a mark where `best_deg` was."""
    FIGURES[movement](Figure(canvas, middle, size, -1 if side == "left" else 1), gained_deg, best_deg)
