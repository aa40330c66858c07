"""The figures of the hand's movements."""

import math

from game.screen.canvas import Point
from game.screen.figure import QUIET, SHADE, Figure, turned
from game.screen.theme import ACCENT, INK, PAPER

HANGS_DEG = 30.0
"""How far a resting hand hangs over the edge of the table in the figure."""
FINGERS = ((-0.075, 0.17), (-0.026, 0.2), (0.026, 0.19), (0.075, 0.15))
"""Where across the palm each finger begins, and how long it is."""
CLOSED_DEG = 160.0
"""How far the fingers of a fist are bent in the figure."""


def lifted_hand(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """A hand over the edge of a table is lifted."""
    elbow, wrist = (-0.46, 0.05), (-0.04, 0.05)
    figure.bone((-0.48, 0.17), (-0.08, 0.17), 0.05, QUIET)
    figure.bone((-0.42, 0.19), (-0.42, 0.44), 0.04, QUIET)
    figure.bone((-0.14, 0.19), (-0.14, 0.44), 0.04, QUIET)
    figure.bone(elbow, wrist, 0.13, PAPER)
    direction = figure.way(wrist, 0.5, HANGS_DEG, gained_deg, best_deg)
    knuckles = turned(wrist, direction, 0.2)
    figure.bone(wrist, knuckles, 0.13, ACCENT)
    figure.bone(knuckles, turned(knuckles, direction + 12, 0.17), 0.09, ACCENT)
    thumb = turned(wrist, direction - 12, 0.1)
    figure.bone(thumb, turned(thumb, direction - 40, 0.15), 0.055, ACCENT)
    figure.dot(wrist, 0.03, INK)


def tilted_hand(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """A flat hand that points up tilts to its side."""
    wrist = (-0.06, 0.12)
    figure.bone((-0.06, 0.44), wrist, 0.15, PAPER)
    direction = figure.way(wrist, 0.54, -90, gained_deg, best_deg)
    _flat_hand(figure, wrist, direction, 1.0)
    figure.dot(wrist, 0.03, INK)


def opened_fingers(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """Curled fingers stretch: each is drawn as long as it stands out of the palm."""
    wrist = (-0.06, 0.2)
    figure.bone((-0.06, 0.46), wrist, 0.15, PAPER)
    figure.way(wrist, 0.56, 0, gained_deg / 2, best_deg / 2)
    _flat_hand(figure, wrist, -90, 1 - max(0.0, CLOSED_DEG - gained_deg) / CLOSED_DEG)
    figure.dot(wrist, 0.03, INK)


def turned_forearm(figure: Figure, gained_deg: float, best_deg: float) -> None:
    """A fist that points at us turns about its forearm; the thumb shows how far."""
    middle = (0.0, 0.04)
    figure.dot(middle, 0.27, SHADE)
    direction = figure.way(middle, 0.44, -90, gained_deg, best_deg)
    figure.dot(middle, 0.2, ACCENT)
    for number in range(4):
        knuckle = turned(middle, direction, 0.13 - 0.085 * number)
        figure.bone(turned(knuckle, direction + 90, 0.1), turned(knuckle, direction - 90, 0.06), 0.012, INK)
    figure.bone(turned(middle, direction, 0.2), turned(middle, direction, 0.36), 0.1, ACCENT)


def _flat_hand(figure: Figure, wrist: Point, direction_deg: float, stretched: float) -> None:
    """A palm with its fingers; `stretched` 0..1 is how far they stand out."""
    palm = turned(wrist, direction_deg, 0.15)
    figure.bone(wrist, palm, 0.13, ACCENT)
    for across, length in FINGERS:
        root = turned(palm, direction_deg + 90, across)
        figure.bone(root, turned(root, direction_deg + math.copysign(8, across) * stretched, 0.07 + length * stretched), 0.05, ACCENT)
    thumb = turned(wrist, direction_deg - 40, 0.08)
    figure.bone(thumb, turned(thumb, direction_deg - 15 - 35 * stretched, 0.14 + 0.04 * stretched), 0.055, ACCENT)
