"""Every shipped level is played to its end by a limb that does what it is asked, and by limbs that do anything else."""

import math
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.wiring import LEVELS
from game.core.control import Control
from game.core.level import Level
from game.core.level_file import read_levels
from game.core.names import MODALITIES, Modality
from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.movements import MOVEMENT_TABLE
from game.session import KnownBefore, Session
from tests.scripted_play import ListeningGame, ListKeeper, kept_in_order, record

SHIPPED = read_levels(LEVELS)
RANGE_DEG = 50.0
HZ = 10
TINY = 1e-6


@dataclass
class Player:
    """Somebody at a session; their limb has gained `gained_deg`, and time goes on by tenths of a second."""

    level: Level
    reps_today: int = 0
    time_s: float = 0.0
    gained_deg: float = 0.0
    keeper: ListKeeper = field(default_factory=ListKeeper)

    def __post_init__(self) -> None:
        row = MOVEMENT_TABLE[self.level.movement]
        self.sign, self.rest_deg = row.out_sign, row.usual_rest_deg
        self.today = RangeToday(self.rest_deg, self.rest_deg + self.sign * RANGE_DEG, RANGE_DEG)
        known = KnownBefore(self.today, reps_today=self.reps_today)
        self.session = Session(self.level, record(self.level), ListeningGame(), self.keeper, known)
        self.session.begin_set()

    def step(self, gained_deg: float | None) -> Control:
        """Let a tenth of a second pass with the limb there, or out of sight."""
        self.time_s += 1 / HZ
        if gained_deg is None:
            self.session.feed(Reading(self.time_s, None, None, None, 0.0, 0.0, "nobody"))
        else:
            speed, self.gained_deg = (gained_deg - self.gained_deg) * HZ, gained_deg
            angle = self.rest_deg + self.sign * gained_deg
            self.session.feed(Reading(self.time_s, angle, angle, self.sign * angle, speed, 1.0))
        self.session.advance(1 / HZ)
        return self.session.control

    def obeys(self) -> float:
        """Return where the limb goes next if it follows the light, the stimulator or, without either, a calm tempo of its own."""
        guidance = self.session.guidance
        if guidance.pace is not None:
            wanted = guidance.pace * RANGE_DEG * self.level.target.start
            return self.gained_deg + max(-1.2, min(1.2, wanted - self.gained_deg))
        if self.level.stimulation:
            return self._towards(RANGE_DEG if guidance.cue in ("lift", "hold") else 0.0)
        return RANGE_DEG * (0.5 - 0.5 * math.cos(2 * math.pi * self.time_s / 6.0))

    def taps(self) -> None:
        """Tap at each tingle."""
        stimulation = self.level.stimulation
        if stimulation and self.session.guidance.takes_key and self.time_s % stimulation.cycle_s < 1 / HZ:
            self.session.press(self.time_s)

    def _towards(self, wanted_deg: float) -> float:
        return self.gained_deg + max(-3.0, min(3.0, wanted_deg - self.gained_deg))


def short(level: Level, sets: int = 1, reps: int = 2) -> Level:
    """Return the level with little of everything, and with all its limits."""
    imagery = level.imagery.model_copy(update={"relax_s": 5.0, "imagine_s": 20.0, "return_s": 5.0})
    return level.model_copy(update={"sets": sets, "reps": reps, "rest_s": 1.0, "hold_s": min(level.hold_s, 6.0), "imagery": imagery})


@pytest.mark.parametrize("name", SHIPPED)
def test_a_level_is_played_to_its_end_and_kept(name: str) -> None:
    player = Player(short(SHIPPED[name]))
    while player.session.stage != "over" and player.time_s < 600.0:
        player.taps()
        player.step(player.obeys())
    [one_set] = player.session.record.sets
    assert one_set.ended_by == "done"
    assert len(one_set.reps) + one_set.work.imagined_reps > 0
    assert player.keeper.ended[-1] == one_set


MOVES = st.one_of(
    st.tuples(st.just("to"), st.floats(-20.0, 140.0), st.integers(1, 40)),
    st.tuples(st.just("away"), st.just(0.0), st.sampled_from((3, 30, 250, 700))),
    st.tuples(st.just("press"), st.just(0.0), st.just(1)),
    st.tuples(st.just("rest"), st.just(0.0), st.just(1)),
)


def follow(player: Player, move: tuple[str, float, int]) -> list[Control]:
    """Do one move of a limb that does anything, and return what a game saw of it."""
    kind, goal_deg, ticks = move
    if kind == "press":
        player.session.press(player.time_s)
    elif kind == "rest":
        player.session.rest_now()
    from_deg = player.gained_deg
    way = ((tick + 1) / ticks for tick in range(ticks))
    return [player.step(None if kind == "away" else from_deg + (goal_deg - from_deg) * share) for share in way if kind in ("to", "away")]


LIMITED: dict[Modality, Level] = {
    modality: next(level for level in SHIPPED.values() if level.modality == modality) for modality in MODALITIES
}


@pytest.mark.parametrize("modality", MODALITIES)
@settings(max_examples=12, deadline=None)
@given(moves=st.lists(MOVES, max_size=14), reps_today=st.sampled_from((0, 290, 299)), ends=st.sampled_from(("stopped", "pain")))
def test_nothing_drives_a_target_or_a_count_past_its_limits_and_all_is_kept(
    modality: Modality, moves: list[tuple[str, float, int]], reps_today: int, ends: str
) -> None:
    level = short(LIMITED[modality], sets=2, reps=4)
    player = Player(level, reps_today)
    for move in moves:
        for control in follow(player, move):
            if control.reach > TINY and modality != "mental_practice":
                target_share = control.gained_deg / control.reach / RANGE_DEG
                assert level.target.min - TINY <= target_share <= level.target.max + TINY
    player.session.stop("pain" if ends == "pain" else "stopped")

    kept = player.session.record
    assert len(kept.sets) <= level.sets
    assert all(len(one_set.reps) <= level.reps for one_set in kept.sets)
    assert len(kept.reps) <= max(0, level.ceiling.daily_reps - reps_today)
    assert all(one_set.ended_by is not None for one_set in kept.sets)
    assert player.session.stage == "over"
    assert player.keeper.reps == kept_in_order(kept)
    assert {one_set.number: one_set for one_set in player.keeper.ended} == {one_set.number: one_set for one_set in kept.sets}
