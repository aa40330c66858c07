"""The record of a session: what is kept, and nothing more."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Literal

from game.core.correction import Correction
from game.core.names import Modality, MovementName, Side, SourceKind, View
from game.core.rep import Rep

EndedBy = Literal["done", "stopped", "lost", "rest", "pain", "ceiling"]
"""`rest`: the coach insisted on a rest; `ceiling`: the reps or minutes of the day or of the session were done."""


@dataclass(frozen=True, slots=True)
class RangeToday:
    """Rest and best of the range finding, neutral-zero degrees, and the way between them (never negative)."""

    rest_deg: float
    best_deg: float
    range_deg: float


@dataclass(frozen=True, slots=True)
class SetWork:
    """What a set holds beside its reps; each number keeps its own name and is never added to another.

    `figures` are named numbers of its kind of exercise, in the order of their names: see each module of
    game/training/modalities for what it leaves here.
    """

    stretch_s: float = 0.0
    imagined_reps: int = 0
    figures: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One set: the reps in order, what else was done, and how it ended (None while it runs)."""

    number: int
    target_deg: float
    reps: tuple[Rep, ...] = ()
    ended_by: EndedBy | None = None
    work: SetWork = SetWork()


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session of one player at one level; ids and dates come from outside, so a replay gives equal bytes.

    All angles are on one scale: put right by `correction`, or as the camera read them where there is none.
    `view` is from where the camera looked, `expected_error_deg` the published error of this movement's angles from there.
    Pain is what the player said, 0 to 10, None where nothing was said.
    """

    session_id: str
    player_id: str
    started_at: str
    level_name: str
    level_hash: str
    movement: MovementName
    side: Side
    modality: Modality
    source: SourceKind
    seed: int
    range_today: RangeToday | None = None
    view: View | None = None
    correction: Correction | None = None
    expected_error_deg: float | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    sets: tuple[SetRecord, ...] = ()

    @property
    def corrected(self) -> bool:
        """Whether the angles were put right by two known poses."""
        return self.correction is not None

    @property
    def reps(self) -> tuple[Rep, ...]:
        """All reps of all sets, in order."""
        return tuple(rep for one_set in self.sets for rep in one_set.reps)

    def with_set(self, one_set: SetRecord) -> "SessionRecord":
        """Return the record with `one_set` in its place, replacing an earlier state of the same set."""
        others = tuple(known for known in self.sets if known.number != one_set.number)
        return replace(self, sets=(*others, one_set))

    def to_json(self) -> str:
        """Return the record as text, the same bytes for the same session."""
        return json.dumps({**asdict(self), "corrected": self.corrected}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
