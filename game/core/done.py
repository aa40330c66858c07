"""What was done in one session, in short."""

from dataclasses import dataclass

from game.core.names import Modality, MovementName, Side
from game.core.record import EndedBy


@dataclass(frozen=True, slots=True)
class Done:
    """A session as a plan sees it; reps, stretch and imagined reps keep their own names and are never added up here.

    `sets_done` are the sets that ended because all of them was done, `ended_by` is how the last set ended: None while it
    runs, where it was cut off, and where no set was begun.
    """

    session_id: str
    level_name: str
    modality: Modality
    movement: MovementName
    side: Side
    started_at: str
    sets_done: int
    reps: int
    stretch_s: float
    imagined_reps: int
    ended_by: EndedBy | None
    pain_after: int | None
