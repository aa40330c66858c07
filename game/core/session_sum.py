"""What one session came to, in one line: what progress, bests, reports and exports read instead of its reps."""

from dataclasses import dataclass

from game.core.names import Modality, MovementName, Side, SourceKind, View
from game.core.record import EndedBy, RangeToday


@dataclass(frozen=True, slots=True)
class Figures:
    """What the reps that a session's kind of exercise counts came to; medians over them, None where none was measured.

    In active exercise these are the reps of the player's own, without helping hands. `reached` reps came to their target.
    Reaches are degrees gained from the day's rest: the furthest one, and the usual one. `watched` are the reps whose
    compensations were looked for, `compensated` those among them in which one was seen.
    """

    reps: int
    reached: int
    reach_deg: float | None
    usual_reach_deg: float | None
    held_s: float | None
    smoothness: float | None
    out_speed_deg_s: float | None
    watched: int
    compensated: int


@dataclass(frozen=True, slots=True)
class SessionSum:
    """One session without its reps; reps that were taken back enter nothing here.

    `by_kind` counts every repetition by its kind, imagined ones as "imagined" at the end; `complete` are those that reached
    their target, `moved_s` is how long they took. `figures` are None for the keyboard, which measures nothing. `points`
    are None where nothing was measured, and only compared within one `points_version` (see game/scoring/points.py).
    """

    session_id: str
    player_id: str
    started_at: str
    ended_at: str | None
    level_name: str
    level_hash: str
    movement: MovementName
    side: Side
    modality: Modality
    source: SourceKind
    view: View | None
    corrected: bool
    expected_error_deg: float | None
    range_today: RangeToday | None
    pain_before: int | None
    pain_after: int | None
    sets: int
    sets_done: int
    ended_by: EndedBy | None
    by_kind: tuple[tuple[str, int], ...]
    complete: int
    stretch_s: float
    moved_s: float
    figures: Figures | None
    points: int | None
    points_version: int

    @property
    def stones(self) -> int:
        """All repetitions together, imagined ones too: each lays a stone."""
        return sum(number for _kind, number in self.by_kind)
