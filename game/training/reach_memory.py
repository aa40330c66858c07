"""From one session to the next: where a player is expected to be today, from how far they went before."""

from collections.abc import Callable, Iterable, Sequence

from game.core.level import Level
from game.core.past import PastSession
from game.training.adaptation import Difficulty
from game.training.adaptation_aim import Aim, AimLimits
from game.training.adaptation_reaches import MOST_KEPT, quantile, spread_of
from game.training.adaptation_success import MANY_REPS

MOST_JUMP = 0.10
"""From one session to the next nothing that is remembered moves by more than this share of itself."""
HALF_WAY = 0.5
FAR = 0.90
"""The range follows this quantile of a session's reaches: far, and yet not set by one lucky rep or spasm."""
GENTLE = 0.17
"""A session starts where all but this share of the reps got past."""
BAD_DAY_SPREADS = 1.35
"""Three easy reps so far below the usual middle (two standard errors of theirs) speak of a bad day."""
LEAST_REACHES = 3


def expected_range_deg(past: Sequence[PastSession]) -> float | None:
    """Return the range that is to be expected today, None where nothing is remembered."""
    return _followed(past, lambda reaches: quantile(reaches, FAR))


def start_share(past: Sequence[PastSession], range_today_deg: float, level: Level) -> float:
    """Return the target of today's first reps: the level's own where nothing is remembered, else one that is usually reached.

    On a bad day, which today's range tells, it is one that is likely to be reached today.
    """
    usual_deg = _followed(past, lambda reaches: quantile(reaches, GENTLE))
    known = sorted(_known_shares(past, range_today_deg))
    if usual_deg is None:
        return level.target.start
    usual = usual_deg / range_today_deg
    middle, spread = quantile(known, 0.5), spread_of(known)
    if middle - BAD_DAY_SPREADS * spread <= 1.0:
        return usual
    return max((1.0 - MOST_JUMP) * usual, 1.0 - spread)


def difficulty_of(level: Level, limits: AimLimits, range_today_deg: float, past: Sequence[PastSession]) -> Difficulty:
    """Return the difficulty of a session that begins, knowing the earlier ones (oldest first)."""
    share = start_share(past, range_today_deg, level) if level.adaptation.on else level.target.start
    reached = [one for session in past for one in session.reached][-MANY_REPS:]
    return Difficulty(level.adaptation, Aim(share, level.hold_s, level.rest_s), limits, _known_shares(past, range_today_deg), reached)


def _known_shares(past: Iterable[PastSession], range_today_deg: float) -> list[float]:
    return [reach / range_today_deg for session in past for reach in session.reaches_deg][-MOST_KEPT:]


def _followed(past: Iterable[PastSession], figure: Callable[[Sequence[float]], float]) -> float | None:
    """Return a figure of each session's reaches as it is followed: half the way from one to the next, and no great jump."""
    followed: float | None = None
    for session in past:
        if len(session.reaches_deg) < LEAST_REACHES:
            continue
        seen = figure(sorted(session.reaches_deg))
        if followed is None:
            followed = seen
        else:
            followed += min(max(HALF_WAY * (seen - followed), -MOST_JUMP * followed), MOST_JUMP * followed)
    return followed
