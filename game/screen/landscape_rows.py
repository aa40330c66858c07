"""The rows of land behind one another: where each stands, how it rolls and how fast it passes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row of hills: where its skyline lies, how it rolls, how fast it passes and what grows on it."""

    base: float
    height: float
    speed: float
    length: float
    peaks: bool = False
    trees: int = 0
    tree_size: float = 0.0
    tower_at: float | None = None
    snow: float = 0.0
    """How far down the snow lies on its summits."""

    @property
    def top(self) -> float:
        """The upper edge of its picture, in canvas units."""
        return self.base - 1.3 * self.height - 1.6 * self.tree_size - (90 if self.tower_at else 0)


ROWS: tuple[Row, ...] = (
    Row(base=468, height=92, speed=0.02, length=2300, peaks=True),
    Row(base=500, height=52, speed=0.045, length=2100),
    Row(base=532, height=40, speed=0.085, length=2500, trees=22, tree_size=13),
    Row(base=562, height=30, speed=0.14, length=2700, trees=34, tree_size=23, tower_at=0.957),
    Row(base=588, height=13, speed=0.22, length=3000, trees=52, tree_size=40),
)
