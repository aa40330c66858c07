"""What lies scattered over the lake, and where each thing is as the land moves by."""

from dataclasses import dataclass
from typing import Self

from game.screen.canvas import Canvas
from game.screen.easing import chance, mixed
from game.screen.landscape_ground import STRIDE, Spot, spot

FIELD = 14.0
"""Things afloat come again after this many stones."""
NEAREST = 4.0
"""They leave the picture this many stones behind the walker."""


@dataclass(frozen=True, slots=True)
class Afloat:
    """A wave or a lily pad: its place on the lake, and its own time."""

    ahead: float
    aside: float
    kind: int
    period_s: float
    phase: float

    @classmethod
    def wave(cls, seed: int, number: int) -> Self:
        """A small wave, anywhere."""
        return cls._at(seed, number, mixed(-1100, 1500, chance(seed, number, 2)))

    @classmethod
    def pad(cls, seed: int, number: int) -> Self:
        """A lily pad, beside the way and never on it; pads lie in groups."""
        near = chance(seed + 90, number // 3, 2)
        aside = mixed(330, 900, near) if number % 2 else mixed(-760, -300, near)
        return cls._at(seed + 90, number, aside + 90 * chance(seed, number, 6), number // 3)

    @classmethod
    def _at(cls, seed: int, number: int, aside: float, group: int | None = None) -> Self:
        ahead = FIELD * chance(seed, number if group is None else group, 1) + (0.0 if group is None else 1.1 * chance(seed, number, 7))
        return cls(ahead, aside, number % 2, mixed(4, 8, chance(seed, number, 4)), chance(seed, number, 5))

    def place(self, canvas: Canvas, drift: float) -> Spot:
        """Return where it is after walking `drift` canvas units."""
        return spot(canvas, (self.ahead - drift / STRIDE) % FIELD - NEAREST, self.aside)


@dataclass(frozen=True, slots=True)
class Glint:
    """A spark of sun on the water: how near (0 far, 1 near), how far beside the sun's column, and its own time."""

    depth: float
    aside: float
    period_s: float
    phase: float

    @classmethod
    def of(cls, seed: int, number: int) -> Self:
        """The column of glints widens towards the viewer."""
        depth = chance(seed, number, 21) ** 1.5
        spread = chance(seed, number, 22) + chance(seed, number, 23) - 1
        return cls(depth, spread * mixed(50, 150, depth), mixed(2.2, 5.0, chance(seed, number, 24)), chance(seed, number, 25))
