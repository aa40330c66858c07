"""Companions and surprises: what the unlocked things do while the set is played."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.visit import Visit
from game.minigames.stone_path.rules import StonePath
from tests.minigames.stone_path.playing import LEVEL, control, done, frame, wait


def game_with(*names: str) -> StonePath:
    game = StonePath()
    game.reset(LEVEL, 7, Visit(unlocked=frozenset(f"stone_path.{name}" for name in names)))
    return game


def told(game: StonePath, stones: int) -> list[tuple[int, str]]:
    """Lay so many stones and return the number and the name of each surprise."""
    surprises = []
    for _ in range(stones):
        for event in frame(game, control(), done()):
            if event.name == "surprise":
                state = game.state
                surprises.append((event.number, state.great if state.since_great_s == 0.0 else state.small))
    return surprises


def test_without_anything_unlocked_there_is_no_surprise() -> None:
    assert told(game_with(), 20) == []


def test_every_fifth_stone_brings_a_small_surprise_and_every_tenth_a_great_one() -> None:
    assert told(game_with("fish", "ducks"), 20) == [(5, "fish"), (10, "ducks"), (15, "fish"), (20, "ducks")]


def test_one_kind_alone_comes_every_time() -> None:
    assert told(game_with("fish"), 10) == [(5, "fish"), (10, "fish")]
    assert told(game_with("swans"), 10) == [(5, "swans"), (10, "swans")]


def test_surprises_take_turns_in_a_set() -> None:
    assert {name for _, name in told(game_with("fish", "otter", "swans", "geese"), 40)} == {"fish", "otter", "swans", "geese"}


def test_a_surprise_grows_older() -> None:
    game = game_with("fish")
    told(game, 5)
    wait(game, 1.0)
    assert game.state.since_small_s == pytest.approx(1.0)


def test_the_companion_follows_one_stone_behind() -> None:
    game = game_with("dog")
    assert game.state.companion == -1
    frame(game, control(), done())
    wait(game, 1.2)
    assert -1 < game.state.companion < 0
    wait(game, 1.0)
    assert (game.state.companion_on, game.state.leap_share) == (0, 0.0)


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([0.0, 1 / 240, 1 / 60, 0.2, 5.0])), max_size=30))
def test_the_companion_never_passes_the_walker_and_comes_to_it(play: list[tuple[int, float]]) -> None:
    game, places = game_with("cat"), [-1.0]
    for reps, dt_s in play:
        game.step(control(), [done()] * reps, dt_s)
        places.append(game.state.companion)
        assert -1 <= game.state.companion <= game.state.standing_on - 1 or game.state.standing_on == 0
    assert places == sorted(places)
    game.step(control(), (), 3.0 * (len(game.state.stones) + 1))
    game.step(control(), (), 3.0 * (len(game.state.stones) + 1))
    assert game.state.companion == len(game.state.stones) - 1
