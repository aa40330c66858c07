"""High scores: the best sessions at one and the same thing, each with its day and its points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from game.core.names import Modality, MovementName, Side
from game.core.session_sum import SessionSum

MOST_ROWS = 5
Named = tuple[str, MovementName, Side]


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

    `latest` is the session that was scored last in it. `changed` says that the level of this name was also another one, and
    `replaced` that it is another one by now.
    """

    level_name: str
    over: ScoredOver
    rows: tuple[HighScore, ...]
    latest: HighScore
    changed: bool
    replaced: bool


def high_scores(sums: Sequence[SessionSum], day_of: Callable[[str], date], most: int = MOST_ROWS) -> tuple[HighScores, ...]:
    """Return a table of each level that was ever scored in these sessions of one player, the level scored last first.

    Of equal points the earlier session stands first. Sessions of the keyboard have no points. A level of which points were
    counted in two ways has the table of the last one.
    """
    scored = sorted((one for one in sums if _is_scored(one)), key=lambda one: (one.started_at, one.session_id))
    alike: dict[ScoredOver, list[SessionSum]] = {}
    hashes: dict[Named, list[str]] = {}
    for one in scored:
        alike.setdefault(scored_over(one), []).append(one)
        hashes.setdefault(_named(one), []).append(one.level_hash)
    last_of: dict[ScoredOver, SessionSum] = {}
    for one in reversed(scored):
        last_of.setdefault(replace(scored_over(one), points_version=0), one)
    return tuple(_table(alike[scored_over(last)], hashes[_named(last)], day_of, most) for last in last_of.values())


def _table(alike: Sequence[SessionSum], hashes: Sequence[str], day_of: Callable[[str], date], most: int) -> HighScores:
    """Return the table of sessions that can be compared; `hashes` are all contents that the level of this name had, in order."""
    last = alike[-1]
    best_first = sorted((_row(one, day_of) for one in alike), key=lambda row: -row.points)
    changed, replaced = len(set(hashes)) > 1, hashes[-1] != last.level_hash
    return HighScores(last.level_name, scored_over(last), tuple(best_first[:most]), _row(last, day_of), changed, replaced)


def _named(one: SessionSum) -> Named:
    return one.level_name, one.movement, one.side


def scored_over(one: SessionSum) -> ScoredOver:
    """Return what a session's points are over."""
    return ScoredOver(one.level_hash, one.movement, one.side, one.modality, one.points_version)


def _is_scored(one: SessionSum) -> bool:
    return one.points is not None and one.source != "keyboard"


def _row(one: SessionSum, day_of: Callable[[str], date]) -> HighScore:
    return HighScore(one.session_id, day_of(one.started_at), one.points or 0)
