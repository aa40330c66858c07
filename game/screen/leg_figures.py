"""The figures of the leg's movements."""

from game.screen.figure import QUIET, SHADE, Figure, turned
from game.screen.theme import ACCENT, INK, PAPER

DROPS_DEG = 20.0
"""How far the front of a resting foot points down in the figure."""


def seated(figure: Figure) -> None:
    """Draw somebody on a chair without arms and legs."""
    figure.bone((-0.42, -0.3), (-0.42, 0.44), 0.035, QUIET)
    figure.bone((-0.42, 0.14), (-0.06, 0.14), 0.035, QUIET)
    figure.bone((-0.06, 0.14), (-0.06, 0.44), 0.035, QUIET)
    figure.bone((-0.29, -0.17), (-0.29, 0.0), 0.17, PAPER)
    figure.dot((-0.28, -0.37), 0.09, PAPER)


def stretched_leg(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """A knee is stretched."""
    hip, knee = (-0.28, 0.04), (0.06, 0.04)
    seated(figure)
    figure.bone((-0.27, -0.17), (-0.14, -0.02), 0.055, SHADE)
    figure.bone(hip, knee, 0.12, PAPER)
    direction = figure.way(knee, 0.42, 90, gained_deg, best_deg)
    ankle = turned(knee, direction, 0.31)
    figure.bone(knee, ankle, 0.095, ACCENT)
    figure.bone(ankle, turned(ankle, direction - 85, 0.13), 0.07, ACCENT)
    figure.dot(knee, 0.03, INK)


def lifted_foot(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """The front of a foot is lifted while its heel stays."""
    knee, ankle = (-0.16, -0.42), (-0.1, 0.2)
    figure.bone((-0.4, 0.4), (0.44, 0.4), 0.03, QUIET)
    figure.bone(knee, ankle, 0.17, PAPER)
    direction = figure.way(ankle, 0.48, DROPS_DEG, gained_deg, best_deg)
    figure.bone(ankle, turned(ankle, direction + 100, 0.1), 0.13, ACCENT)
    figure.bone(ankle, turned(ankle, direction, 0.27), 0.13, ACCENT)
    figure.bone(turned(ankle, direction, 0.27), turned(ankle, direction + 2, 0.38), 0.085, ACCENT)
    figure.dot(ankle, 0.035, INK)
