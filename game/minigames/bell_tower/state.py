"""The state of bell_tower: everything that its picture is drawn from."""

import math
from dataclasses import dataclass
from typing import Literal

from game.core.melody import Melody

NEVER = math.inf
"""The age of something that has not happened yet."""


@dataclass(frozen=True, slots=True)
class Ring:
    """One stroke of the bell: when, which note of the song, and whether its target was reached."""

    at_s: float
    note: int
    accent: bool


@dataclass(frozen=True, slots=True)
class Replay:
    """What was rung is heard once more by itself: notes `start` up to the last of `accents`, of which `at` is next."""

    melody: Melody
    accents: tuple[bool, ...]
    start: int
    at: int
    wait_s: float
    """Until the next note sounds."""

    @property
    def over(self) -> bool:
        """Whether the last note has sounded."""
        return self.at >= len(self.accents)


@dataclass(frozen=True, slots=True)
class BellTowerState:
    """One moment at the tower; times and ages in seconds.

    `accents` tells of each note of the song that was rung so far whether its target was reached; the song itself goes
    on from set to set. `reach` is the limb's reach as shown: it follows the limb within a tenth of a second and fades
    while nobody is seen. Ages count from the last event of their kind and are `NEVER` before the first.
    """

    melody: Melody
    seed: int = 0
    wanted: int = 10
    """Reps of this set."""
    time_s: float = 0.0
    accents: tuple[bool, ...] = ()
    set_from: int = 0
    """The note of the song that this set began with."""
    reps: int = 0
    rings: tuple[Ring, ...] = ()
    """The last strokes, the newest last."""
    interval_s: float = 0.0
    """The player's own time from rep to rep; 0 until there are two."""
    finished: tuple[tuple[str, int], ...] = ()
    """How often each song was rung to its end, by name."""
    side: Literal["left", "right", "either"] = "either"
    """The side that trains, where the level says it: each side has a rope and an answering bell of its own."""
    unlocked: frozenset[str] = frozenset()
    """What the path has brought to the tower, without the songs that are not known."""
    replay: Replay | None = None
    owed: Replay | None = None
    """A finished song that was not yet heard to its end."""
    reach: float = 0.0
    peak: float = 0.0
    """The furthest reach of the rep in the air."""
    swung_from: float = 0.0
    """The furthest reach of the last rep: so wide the bell swings."""
    hold: float = 0.0
    reached: bool = False
    """Whether the target of the rep in the air was reached."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_drawn_s: float = NEVER
    since_target_s: float = NEVER
    since_rung_s: float = NEVER
    since_line_s: float = NEVER
    since_song_s: float = NEVER
    since_played_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def next_note(self) -> int:
        """The number of the note that is rung next, from 0."""
        return len(self.accents)

    @property
    def song_finished(self) -> bool:
        """Whether every note of the song has been rung."""
        return self.next_note >= len(self.melody.notes)

    @property
    def lines_rung(self) -> int:
        """How many lines of the song are whole."""
        return self.melody.whole_lines(self.next_note)
