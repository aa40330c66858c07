"""Where everything stands: the tower left of the middle, and the rope of lanterns from it to a post at the right."""

import math

from game.core.melody import Melody, MelodyNote
from game.screen.canvas import Canvas, Point
from game.screen.easing import mixed
from game.screen.hud_room import FOOT

TOWER_X, FOOT_Y = 0.335, 738.0
LANTERN_HALF = 42.0
BELL_Y = -424.0
"""Where the bell hangs, from the tower's foot."""
KNOLL: Point = (-196.0, FOOT - 12 - FOOT_Y)
"""Where the ringer stands, from the tower's foot."""
ROPE_FROM: Point = (122.0, -294.0)
POST_X, POST_TOP, POST_FOOT = 0.806, 438.0, 752.0
SAG = 36.0
SHORT, LONG = 58.0, FOOT - LANTERN_HALF - (0.5 * (FOOT_Y + ROPE_FROM[1] + POST_TOP) + SAG)
"""How far below the rope a lantern hangs, for a high and for a low note: where the rope hangs lowest, still clear of all signs."""
SPAN = 12.0
"""A line that spans an octave uses all of that; one that spans less uses less."""


def tower_foot(canvas: Canvas) -> Point:
    """Return where the middle of the tower's foot is."""
    return TOWER_X * canvas.width, FOOT_Y


def at_tower(canvas: Canvas, place: Point) -> Point:
    """Return a place on the tower on the canvas."""
    x, y = tower_foot(canvas)
    return x + place[0], y + place[1]


def bell_middle(canvas: Canvas) -> Point:
    """Return the middle of the bell."""
    return at_tower(canvas, (0.0, BELL_Y + 76))


def post_top(canvas: Canvas) -> Point:
    """Return the upper end of the post that holds the rope."""
    return POST_X * canvas.width, POST_TOP


def on_rope(canvas: Canvas, share: float) -> Point:
    """Return the place `share` of the way along the rope."""
    start, end = at_tower(canvas, ROPE_FROM), post_top(canvas)
    return mixed(start[0], end[0], share), mixed(start[1], end[1], share) + SAG * 4 * share * (1 - share)


def lantern_share(place: int, count: int) -> float:
    """Return how far along the rope lantern `place` of `count` hangs."""
    return mixed(0.075, 0.935, (place + 0.5) / count)


def thread(note: MelodyNote, line: tuple[MelodyNote, ...]) -> float:
    """Return how long a note's thread is: lower notes hang lower."""
    pitches = [one.key for one in line]
    low, span = min(pitches), max(SPAN, max(pitches) - min(pitches))
    share = 0.5 * (1 - (max(pitches) - low) / span) + (note.key - low) / span
    return mixed(LONG, SHORT, share)


def lantern_at(canvas: Canvas, melody: Melody, line: int, place: int, sway: float) -> Point:
    """Return the middle of a lantern; it sways with its thread."""
    notes = melody.lines[line]
    x, y = on_rope(canvas, lantern_share(place, len(notes)))
    length = thread(notes[place], notes)
    return x + length * math.sin(sway), y + length
