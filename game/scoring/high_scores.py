"""High scores: the best sessions at one and the same thing, each with its day and its points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from game.core.names import Modality, MovementName, Side
from game.core.session_sum import SessionSum

MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class ScoredOver:
    """What a score is over: a level by its content, not by its name, a limb, a kind of exercise, and the way points are counted."""

    level_hash: str
    movement: MovementName
    side: Side
    modality: Modality
    points_version: int


@dataclass(frozen=True, slots=True)
class HighScore:
    """One session of the table."""

    session_id: str
    day: date
    points: int


@dataclass(frozen=True, slots=True)
class HighScores:
    """The table of one level, the most points first.

    `latest` is the session that was played last, in the table or not. `changed` says that the player also has points at a level
    of this name with another content: those are left out, and the screen has to say so.
    """

    level_name: str
    over: ScoredOver
    rows: tuple[HighScore, ...]
    latest: HighScore
    changed: bool


def high_scores(sums: Sequence[SessionSum], day_of: Callable[[str], date], most: int = MOST_ROWS) -> HighScores | None:
    """Return the table of the level that was scored last among these sessions of one player; None where nothing was ever scored.

    Of equal points the earlier session stands first. Sessions of the keyboard have no points.
    """
    scored = sorted((one for one in sums if _is_scored(one)), key=lambda one: (one.started_at, one.session_id))
    if not scored:
        return None
    last = scored[-1]
    alike = [one for one in scored if scored_over(one) == scored_over(last)]
    named = (one for one in scored if one.level_name == last.level_name)
    best_first = sorted((_row(one, day_of) for one in alike), key=lambda row: -row.points)
    changed = any(one.level_hash != last.level_hash for one in named)
    return HighScores(last.level_name, scored_over(last), tuple(best_first[:most]), _row(last, day_of), changed)


def scored_over(one: SessionSum) -> ScoredOver:
    """Return what a session's points are over."""
    return ScoredOver(one.level_hash, one.movement, one.side, one.modality, one.points_version)


def _is_scored(one: SessionSum) -> bool:
    return one.points is not None and one.source != "keyboard"


def _row(one: SessionSum, day_of: Callable[[str], date]) -> HighScore:
    return HighScore(one.session_id, day_of(one.started_at), one.points or 0)
