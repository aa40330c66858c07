"""Everything that is kept of one player, as values: what one install hands over and another one takes in.

The same values are checked where they come from a file (game/exchange), so nothing unknown may be in them and no number may
stand as a word.
"""

from dataclasses import dataclass

from pydantic import ConfigDict, with_config

from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.core.note import Note
from game.core.own_level import LevelChange
from game.core.record import SessionRecord

LONGEST_TEXT = 20_000
"""No word or text that is kept is longer; the content of a level has about 2,000 letters."""
CHECKED = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, str_max_length=LONGEST_TEXT)


@dataclass(frozen=True, slots=True)
class HandedPlayer:
    """The player; see `game.store.player.Player`."""

    player_id: str
    tile: str
    created_at: str
    name: str | None = None
    side: Side | None = None
    movement: MovementName | None = None


@dataclass(frozen=True, slots=True)
class HandedCorrection:
    """A two-pose correction, and for which limb it was made, as seen from where."""

    movement: MovementName
    side: Side
    view: View
    made_at: str
    correction: Correction


@dataclass(frozen=True, slots=True)
class HandedLevel:
    """A version of a player's own level.

    `content` is JSON text, as it was written: what no longer fits is handed over too. None is the shipped level. `back_to`
    is the version of the same name that a step back leads to, counted from 1, None where that is the shipped level.
    """

    name: str
    content: str | None
    change: LevelChange
    made_at: str
    made_by: str
    comment: str
    back_to: int | None


@with_config(CHECKED)
@dataclass(frozen=True, slots=True)
class Said:
    """The player, and all that was said of them, each in the order in which it was kept.

    `settings` is JSON text, as it was written: how the player wants to see, hear and steer; None where nothing was chosen.
    """

    player: HandedPlayer
    notes: tuple[Note, ...] = ()
    corrections: tuple[HandedCorrection, ...] = ()
    levels: tuple[HandedLevel, ...] = ()
    settings: str | None = None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A rep that was taken back, by the number of its set and its place in the set, both from 1."""

    set_number: int
    rep_number: int
    at: str
    because: str | None


@with_config(CHECKED)
@dataclass(frozen=True, slots=True)
class HandedSession:
    """A session with all its reps; those that were taken back are among them and named in `withdrawn`, in their order."""

    record: SessionRecord
    ended_at: str | None = None
    withdrawn: tuple[Withdrawn, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of taking in a player: what was added, and what stays as it was here although the other side has it otherwise.

    `tile` is the player's picture here. `other_sessions` are when the sessions began that are here with another content;
    `other_levels` the names of levels that were changed here and there in different ways.
    """

    player_is_new: bool
    tile: str
    notes: int
    corrections: int
    levels: int
    sessions: int
    other_sessions: tuple[str, ...] = ()
    other_levels: tuple[str, ...] = ()

    @property
    def added(self) -> bool:
        """Whether anything is here now that was not."""
        return self.player_is_new or self.notes + self.corrections + self.levels + self.sessions > 0
