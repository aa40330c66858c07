from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey import read_journey, unlocked_by
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.stone_path.rules import StonePath
from game.minigames.stone_path.surprise import seen_in
from game.minigames.stone_path.surroundings import ALWAYS, AT_ONCE, FIRST_DAY, KINDS, NOT_IN, SHOWN, Surroundings, chosen, kept_after
from tests.minigames.stone_path.playing import LEVEL, control, done

JOURNEY = {
    name: stones
    for name, stones in read_journey(Path(__file__).parents[3] / "assets" / "journey").items()
    if name.startswith("stone_path.")
}
EVERYTHING = frozenset(JOURNEY)
unlocked = st.frozensets(st.sampled_from(sorted(EVERYTHING)))
seeds = st.integers(0, 10_000)


def all_of(around: Surroundings) -> tuple[str, ...]:
    return (*around.names, *around.small, *around.great)


def test_the_first_day_is_the_bare_lake() -> None:
    assert chosen(FIRST_VISIT, 3) == FIRST_DAY


def test_every_milestone_is_something_around_the_way_and_nothing_else_is() -> None:
    assert {f"stone_path.{name}" for names in KINDS.values() for name in names if name not in ALWAYS} == EVERYTHING


@given(unlocked, seeds)
def test_only_what_is_unlocked_is_shown_and_the_same_visit_shows_the_same(names: frozenset[str], seed: int) -> None:
    shown = chosen(Visit(unlocked=names), seed)
    assert {f"stone_path.{name}" for name in all_of(shown) if name not in ALWAYS} <= names
    assert chosen(Visit(unlocked=names), seed) == shown
    assert len(shown.shore) <= AT_ONCE["shore"]


@given(unlocked, seeds)
def test_no_land_has_weather_that_does_not_fit_it(names: frozenset[str], seed: int) -> None:
    shown = chosen(Visit(unlocked=names), seed)
    assert shown.land not in NOT_IN.get(shown.weather, ())


@given(st.sampled_from(sorted(EVERYTHING)), seeds)
def test_what_is_new_is_shown_within_the_next_two_sets(new: str, seed: int) -> None:
    before = unlocked_by(JOURNEY, JOURNEY[new] - 1)
    kept = FIRST_VISIT.kept
    for number in range(8):
        kept = kept_after(kept, all_of(chosen(Visit(unlocked=before, kept=kept), seed + number)))
    visit, seen = Visit(unlocked=before | {new}, kept=kept), set()
    for number in range(2):
        shown = chosen(visit, seed + 100 + number)
        seen |= {f"stone_path.{name}" for name in all_of(shown)}
        visit = Visit(unlocked=visit.unlocked, kept=kept_after(visit.kept, all_of(shown)))
    assert new in seen


def test_everything_comes_in_turn() -> None:
    game, visit, seen = StonePath(), Visit(unlocked=EVERYTHING), set()
    for number in range(14):
        game.reset(LEVEL.model_copy(update={"reps": 40}), 70 + number, visit)
        for _ in range(40):
            game.step(control(), (done(),), 0.1)
        seen |= set(seen_in(game.state))
        visit = Visit(unlocked=EVERYTHING, kept=game.keepsakes)
    assert seen == {name for names in KINDS.values() for name in names}


@pytest.mark.parametrize("name", ["dog", "autumn_lake", "lanterns", "fish"])
def test_the_game_keeps_how_often_it_has_shown_what(name: str) -> None:
    game = StonePath()
    visit = Visit(unlocked=frozenset({f"stone_path.{name}"}), kept=((f"shown_{name}", 2), ("shown_dawn_lake", 5)))
    game.reset(LEVEL.model_copy(update={"reps": 10}), 1, visit)
    for _ in range(10):
        game.step(control(), (done(),), 0.1)
    assert dict(game.keepsakes)[f"shown_{name}"] == 3
    assert list(game.keepsakes) == sorted(game.keepsakes)


def test_a_surprise_counts_as_seen_once_it_has_happened_and_nothing_before_the_first_stone() -> None:
    game = StonePath()
    game.reset(LEVEL.model_copy(update={"reps": 10}), 7, Visit(unlocked=EVERYTHING))
    assert not game.keepsakes
    seen: list[set[str]] = []
    for _ in range(10):
        game.step(control(), (done(),), 0.1)
        seen.append({kept[0].removeprefix(SHOWN) for kept in game.keepsakes})
    around = game.state.around
    assert seen[0] == set(around.names)
    assert [len(after - before) for before, after in pairwise(seen)] == [0, 0, 0, 1, 0, 0, 0, 0, 1]
    assert seen[-1] - seen[0] <= {*around.small, *around.great}
