import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.reading import Reading
from game.training.stillness import SHOWN_S, Stillness
from tests.scripted_play import FPS, seen, unseen


def watched(*gained_deg: float) -> Stillness:
    """Watch a limb that is at these places, frame by frame."""
    stillness = Stillness()
    for number, deg in enumerate(gained_deg):
        stillness.step(seen(number / FPS, deg))
    return stillness


def test_a_limb_that_trembles_a_little_rests() -> None:
    stillness = watched(*([0.0, 3.0] * 5 * FPS))
    assert stillness.share == 1.0
    assert not stillness.has_moved(10.0)


def test_a_limb_that_moves_half_the_time_rests_half_the_time() -> None:
    rests, moves = [0.0] * 10 * FPS, [30.0 * (number % FPS) / FPS for number in range(10 * FPS)]
    assert watched(*rests, *moves).share == pytest.approx(0.5, abs=0.03)


def test_a_movement_is_noticed_for_a_moment() -> None:
    stillness = watched(*([0.0] * FPS), 20.0)
    assert stillness.has_moved(1.0)
    assert not stillness.has_moved(1.0 + SHOWN_S)


def test_of_a_limb_that_is_not_seen_nothing_is_said() -> None:
    stillness = Stillness()
    for number in range(20 * FPS):
        stillness.step(unseen(number / FPS))
    assert stillness.share is None
    assert not stillness.is_seen(20.0)


def test_a_limb_that_comes_back_elsewhere_has_not_moved_while_it_is_watched() -> None:
    stillness = watched(*([0.0] * 6 * FPS))
    stillness.step(seen(20.0, 40.0))
    assert stillness.share == 1.0
    assert stillness.is_seen(20.1)


@given(st.lists(st.tuples(st.floats(0.0, 2.0), st.one_of(st.none(), st.floats(-90.0, 90.0))), max_size=120))
def test_the_share_is_a_share(moments: list[tuple[float, float | None]]) -> None:
    stillness, now_s = Stillness(), 0.0
    for passed_s, deg in moments:
        now_s += passed_s
        stillness.step(Reading(now_s, deg, deg, deg, 0.0, 1.0))
    assert stillness.share is None or 0.0 <= stillness.share <= 1.0
