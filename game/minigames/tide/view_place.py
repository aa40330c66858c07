"""Where things are in the bay: its horizon, its waterline, and the places of what lies in it and on its beach."""

from game.minigames.tide.state import TideState
from game.screen.canvas import Canvas, Point
from game.screen.easing import chance, mixed
from game.screen.hud_room import FOOT
from game.screen.landscape_ground import HORIZON

LIFT = 262.0
"""The land stands so much higher here than on other screens: one looks down at the water."""
FAR = HORIZON - LIFT
"""Where the water ends, in canvas units."""
HIGH, LOW = FOOT - 76, FOOT - 224
"""The waterline of high water and of a limb at its target: the beach above it has room for all finds, clear of all signs."""
CURVE = 24.0
"""The beach embraces the bay: at the sides it reaches so much further out."""
COLUMNS, ROWS = 12, 3


def waterline(reach: float) -> float:
    """Return the middle of the waterline at `reach`."""
    return HIGH - (HIGH - LOW) * reach


def curve(share: float) -> float:
    """Return how much higher on the screen the beach is, `share` of the way across the bay."""
    return -CURVE * (2 * share - 1) ** 2


def lying_place(canvas: Canvas, state: TideState, number: int) -> Point:
    """Return where under the water find `number` lies: left or right of the sign."""
    side = 0.24 if chance(state.seed, number, 5) < 0.5 else 0.72
    return canvas.width * (side + 0.05 * (chance(state.seed, number, 1) - 0.5)), mixed(508, 528, chance(state.seed, number, 2))


def beach_place(canvas: Canvas, state: TideState, number: int) -> Point:
    """Return where on the beach find `number` comes to lie: in rows along the water, the middle of the beach first."""
    row, column = divmod((number - 1) % (COLUMNS * ROWS), COLUMNS)
    step = (column + 1) // 2 * (1 if column % 2 else -1)
    x = canvas.width * (0.44 + 0.056 * step + 0.022 * (row % 2) + 0.012 * (chance(state.seed, number, 3) - 0.5))
    return x, HIGH + 18 + 16 * row + 4 * chance(state.seed, number, 4)
