"""Today's plan as pictures: each exercise over its place on the path, a stone where it is finished."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.names import Modality, MovementName
from game.screen.canvas import Box, Canvas, Point
from game.screen.exercise_signs import exercise_sign
from game.screen.stone import draw_stone
from game.screen.theme import ACCENT, INK

AT_ONCE, LEAST_WIDE = 5, 84.0
"""So many exercises are in the row; of a longer plan those around the next one."""
FRAME = 7.0
STONE_SHARE = 0.92


@dataclass(frozen=True, slots=True)
class PlanItemView:
    """One exercise of today: due, finished, or neither where it is only offered."""

    title: str
    movement: MovementName
    modality: Modality
    minutes: int
    due: bool
    finished: bool


def next_item(plan: Sequence[PlanItemView]) -> PlanItemView | None:
    """Return what is played next: the first that is due, else what is offered."""
    ahead = sorted((item for item in plan if not item.finished), key=lambda item: not item.due)
    return ahead[0] if ahead else None


def draw_plan_row(canvas: Canvas, box: Box, plan: Sequence[PlanItemView]) -> None:
    """Draw the pictures from left to right, each with its stone below; the next one has a frame."""
    at_once = min(AT_ONCE, max(1, int(box.width / LEAST_WIDE)))
    step, ahead = box.width / at_once, next_item(plan)
    side = min(step - 2 * FRAME - 2, box.height - 0.42 * step)
    first = _first_shown(plan, ahead, at_once)
    for place, item in enumerate(plan[first : first + at_once]):
        middle = (box.x + (place + 0.5) * step, box.y + FRAME + side / 2)
        draw_sign(canvas, item, middle, side, framed=item is ahead)
        at = (middle[0], box.y + box.height - 0.18 * step)
        draw_stone(canvas, at, STONE_SHARE * step, "complete" if item.finished else "open", first + place)


def draw_sign(canvas: Canvas, item: PlanItemView, middle: Point, side: float, framed: bool) -> None:
    """Draw the picture of an exercise on its dark ground, with a bright frame where it is the next one."""
    if framed:
        canvas.panel(
            Box(middle[0] - side / 2 - FRAME, middle[1] - side / 2 - FRAME, side + 2 * FRAME, side + 2 * FRAME), ACCENT, side * 0.24
        )
    canvas.panel(Box(middle[0] - side / 2, middle[1] - side / 2, side, side), INK, side * 0.2)
    canvas.svg(exercise_sign(item.movement, item.modality), (side * 0.88, side * 0.88), middle)


def _first_shown(plan: Sequence[PlanItemView], ahead: PlanItemView | None, at_once: int) -> int:
    """Return where the row begins, so that the next exercise is in it, with one before it where there is one."""
    at = plan.index(ahead) if ahead else len(plan)
    return max(0, min(at - 1, len(plan) - at_once))
