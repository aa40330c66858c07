"""What the simulation shows: how many sets were as hard as they should be, and what became of the players."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from game.simulation.career import SESSIONS, Career, SetPlayed, play_career
from game.simulation.followers import LEVEL, WAYS, Way
from game.simulation.players import Kind, draw_player

BAND = (0.70, 0.85)
FIRST_JUDGED_SET = 4
Careers = dict[Way, list[Career]]


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of some careers. The share in the band leaves out sets that the therapist's limits clamped."""

    sets_in_band_share: float
    sets_to_recover: float
    five_misses_share: float
    mean_chance: float
    clamped_share: float
    recovered_in_a_set_share: float
    reps_a_session: float


def play_all(kinds: Sequence[Kind], players: int, seed: int, ways: Iterable[Way] = tuple(WAYS), sessions: int = SESSIONS) -> Careers:
    """Play so many players, each kind in turn, in each way; all ways meet the same players with the same luck."""
    careers: Careers = {way: [] for way in ways}
    for number in range(players):
        player = draw_player(kinds[number % len(kinds)], np.random.default_rng((seed, number)), LEVEL.sets * LEVEL.reps)
        for way, followed in careers.items():
            followed.append(play_career(player, WAYS[way](), (seed, number), sessions))
    return careers


def figures_of(careers: Sequence[Career]) -> Figures:
    """Return the figures of careers."""
    judged = [one for career in careers for one in judged_sets(career)]
    free = [one.chance for one in judged if not one.clamped]
    recovering = [career.reps_to_recover / LEVEL.reps for career in careers]
    return Figures(
        sets_in_band_share=fmean(BAND[0] <= chance <= BAND[1] for chance in free) if free else 0.0,
        sets_to_recover=fmean(recovering),
        five_misses_share=fmean(one.five_misses for one in judged),
        mean_chance=fmean(one.chance for one in judged),
        clamped_share=1.0 - len(free) / len(judged),
        recovered_in_a_set_share=fmean(sets <= 1.0 for sets in recovering),
        reps_a_session=fmean(reps_a_session(career) for career in careers),
    )


def judged_sets(career: Career) -> list[SetPlayed]:
    """Return the sets from the fourth on, since the first session is for getting to know each other."""
    return [one for one in career.sets if one.number >= FIRST_JUDGED_SET]


def reps_a_session(career: Career) -> float:
    """Return how many reps a player did in a session on average."""
    return sum(len(one.reps) for one in career.sets) * LEVEL.sets / career.sets[-1].number
