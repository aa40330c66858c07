"""One scripted player plays all their sessions, and then one more in which much of their range is suddenly lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np

from game.core.past import PastSession
from game.simulation.followers import LEVEL, LIMITS, Follower
from game.simulation.players import SPASM_SEEN, Moment, ScriptedPlayer

SESSIONS = 30
LOST_SHARE = 0.30
EASY_REPS = 3
LEAST_RANGE_SHARE = 0.4
"""A range is found again when it comes out far too small; here that is less than so much of the player's mean."""
LOSES_HEART = 5
"""So many misses in a row, and a simulated player stops for the day."""
REMEMBERED_SESSIONS = 9
AGAIN_CHANCE = 0.70
"""A player has recovered from a loss when the chance of reaching the target is this good again."""


@dataclass(frozen=True, slots=True)
class RepPlayed:
    """One rep: what was asked for, the true chance of it, and what came of it."""

    target_deg: float
    mean_deg: float
    chance: float
    reach_deg: float
    reached: bool
    clamped: bool


@dataclass(frozen=True, slots=True)
class SetPlayed:
    """One set of a career, numbered from 1 over all sessions."""

    number: int
    reps: tuple[RepPlayed, ...]
    five_misses: bool

    @property
    def chance(self) -> float:
        """The true chance of reaching the target, as the mean of its reps."""
        return fmean(rep.chance for rep in self.reps)

    @property
    def clamped(self) -> bool:
        """Whether a target of it lay at the therapist's limits."""
        return any(rep.clamped for rep in self.reps)


@dataclass(frozen=True, slots=True)
class Career:
    """All sets of a player, and the chance before each rep after the sudden loss, and once more after the last."""

    player: ScriptedPlayer
    sets: tuple[SetPlayed, ...]
    after_loss: tuple[float, ...]

    @property
    def reps_to_recover(self) -> int:
        """How many reps of the player it took after the loss; all that there were where that was not enough."""
        not_at_all = (LEVEL.sets - 1) * LEVEL.reps
        return next((done for done, chance in enumerate(self.after_loss) if chance >= AGAIN_CHANCE), not_at_all)


def play_career(player: ScriptedPlayer, follower: Follower, seed: tuple[int, ...], sessions: int = SESSIONS) -> Career:
    """Play all sessions of a player; the same seed gives the same player's luck, whatever follows them."""
    past: list[PastSession] = []
    sets: list[SetPlayed] = []
    for session in range(sessions):
        played = _Session(player, follower, seed, session, past)
        sets += played.sets()
        past = [*past[1 - REMEMBERED_SESSIONS :], played.remembered()]
    return Career(player, tuple(sets), _Session(player, follower, seed, sessions, past).after_loss())


class _Session:
    """One session on its way."""

    def __init__(self, player: ScriptedPlayer, follower: Follower, seed: tuple[int, ...], number: int, past: Sequence[PastSession]) -> None:
        self._player = player
        self._follower = follower
        self._rng = np.random.default_rng((*seed, number))
        self._number = number
        self._form_deg = player.form_deg(self._rng)
        easy = [player.own_reach_deg(self._rng, self._moment(0)) for _ in range(EASY_REPS)]
        self._range_deg = max(median(easy), LEAST_RANGE_SHARE * player.mean_deg)
        self._reps: list[RepPlayed] = []
        follower.begin(self._range_deg, past)

    def sets(self) -> Iterator[SetPlayed]:
        """Play the sets; a player who loses heart ends the day."""
        misses = 0
        for one_set in range(LEVEL.sets):
            begun, lost_heart = len(self._reps), False
            for rep in self._attempts(one_set):
                misses = 0 if rep.reached else misses + 1
                lost_heart = misses == LOSES_HEART
                if lost_heart:
                    break
            yield SetPlayed(self._number * LEVEL.sets + one_set + 1, tuple(self._reps[begun:]), lost_heart)
            if lost_heart:
                return

    def after_loss(self) -> tuple[float, ...]:
        """Play a set, lose much of the range, play the others; return the chance before each rep from then on, and after the last."""
        list(self._attempts(0))
        begun = len(self._reps)
        for one_set in range(1, LEVEL.sets):
            list(self._attempts(one_set, left=1.0 - LOST_SHARE))
        end = self._moment(LEVEL.sets * LEVEL.reps, 1.0 - LOST_SHARE)
        last = self._player.chance(self._follower.target_share * self._range_deg, end)
        return (*(rep.chance for rep in self._reps[begun:]), last)

    def remembered(self) -> PastSession:
        """Return what is kept of the session."""
        return PastSession(self._range_deg, tuple(rep.reach_deg for rep in self._reps), tuple(rep.reached for rep in self._reps))

    def _moment(self, rep: int, left: float = 1.0) -> Moment:
        return Moment(self._number, rep, self._form_deg, left)

    def _attempts(self, one_set: int, left: float = 1.0) -> Iterator[RepPlayed]:
        for rep in range(one_set * LEVEL.reps, (one_set + 1) * LEVEL.reps):
            played = self._attempt(self._moment(rep, left))
            if played:
                self._reps.append(played)
                yield played

    def _attempt(self, moment: Moment) -> RepPlayed | None:
        """Play a rep; a spasm that is seen as one is none."""
        player, rng, share = self._player, self._rng, self._follower.target_share
        target_deg = share * self._range_deg
        own_deg, spasm_deg, seen = player.own_reach_deg(rng, moment), player.spasm_deg(rng, moment), rng.random() < SPASM_SEEN
        shown_deg = player.shown_deg(rng, own_deg, target_deg)
        if spasm_deg is not None and seen:
            return None
        reach_deg = shown_deg if spasm_deg is None else spasm_deg
        self._follower.take(reach_deg / self._range_deg, reach_deg >= target_deg)
        clamped = share in (LIMITS.least_share, LIMITS.most_share)
        chance = player.chance(target_deg, moment)
        return RepPlayed(target_deg, player.mean_at(moment), chance, reach_deg, reach_deg >= target_deg, clamped)
