"""The figures of the arm's movements."""

from game.screen.canvas import Point
from game.screen.figure import QUIET, SHADE, Figure, turned
from game.screen.leg_figures import seated
from game.screen.theme import ACCENT, INK, PAPER

SHOULDER: Point = (-0.28, -0.18)
HANGS_DEG = 90.0
BENT_DEG = -45.0
"""Where the forearm of a bent elbow points; the upper arm points down and ahead, at right angles to it."""


def stretched_elbow(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """An elbow is stretched."""
    _seated_with_legs(figure)
    elbow = turned(SHOULDER, 45, 0.26)
    figure.bone(SHOULDER, elbow, 0.075, SHADE)
    direction = figure.way(elbow, 0.42, BENT_DEG, -gained_deg, -best_deg)
    wrist = turned(elbow, direction, 0.26)
    figure.bone(elbow, wrist, 0.075, ACCENT)
    figure.dot(turned(wrist, direction, 0.04), 0.055, ACCENT)
    figure.dot(elbow, 0.025, INK)


def arm_raised_ahead(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """An arm is raised to the front."""
    _seated_with_legs(figure)
    _raised(figure, SHOULDER, gained_deg, best_deg)


def arm_raised_aside(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """Somebody who looks at us raises an arm to the side."""
    figure.bone((-0.22, 0.44), (-0.22, 0.1), 0.035, QUIET)
    figure.bone((0.16, 0.44), (0.16, 0.1), 0.035, QUIET)
    figure.bone((-0.22, 0.14), (0.16, 0.14), 0.035, QUIET)
    figure.bone((-0.03, -0.14), (-0.03, 0.06), 0.21, PAPER)
    figure.dot((-0.03, -0.36), 0.09, PAPER)
    figure.bone((-0.17, -0.18), (-0.2, 0.14), 0.06, SHADE)
    for x in (-0.1, 0.04):
        figure.bone((x, 0.16), (x, 0.42), 0.09, PAPER)
    _raised(figure, (0.1, -0.18), gained_deg, best_deg)


def _seated_with_legs(figure: Figure) -> None:
    seated(figure)
    figure.bone((-0.28, 0.04), (0.06, 0.04), 0.12, PAPER)
    figure.bone((0.06, 0.04), (0.06, 0.36), 0.095, PAPER)
    figure.bone((0.06, 0.4), (0.14, 0.4), 0.07, PAPER)


def _raised(figure: Figure, shoulder: Point, gained_deg: float, best_deg: float) -> None:
    direction = figure.way(shoulder, 0.44, HANGS_DEG, gained_deg, best_deg)
    figure.bone(shoulder, turned(shoulder, direction, 0.34), 0.075, ACCENT)
    figure.dot(shoulder, 0.025, INK)
