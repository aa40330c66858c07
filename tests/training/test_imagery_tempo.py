import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.training.imagery_tempo import CALM_TEMPO_S, PATIENCE_REPS, SAME_REP_SHARE, ImageryTempo


def marked(own_tempo_s: float | None, *presses_s: float) -> ImageryTempo:
    tempo = ImageryTempo(own_tempo_s)
    for since_s in presses_s:
        tempo.press(since_s)
    return tempo


@pytest.mark.parametrize("unknown_s", [None, 0.0, 0.2, 600.0])
def test_where_no_tempo_is_known_a_calm_one_is_taken_and_compared_with_nothing(unknown_s: float | None) -> None:
    tempo = marked(unknown_s, 4.0, 8.0)
    assert tempo.tempo_s == CALM_TEMPO_S
    assert tempo.imagined_tempo_s == 4.0
    assert tempo.agreement is None


def test_each_press_is_a_rep_and_the_two_tempi_are_compared() -> None:
    tempo = marked(3.0, 3.0, 6.6, 9.6, 13.2)
    assert tempo.reps == 4
    assert tempo.imagined_tempo_s == pytest.approx(3.6)
    assert tempo.agreement == pytest.approx(1.2)


def test_a_trembling_hand_marks_one_rep() -> None:
    tempo = marked(3.0, 3.0, 3.1, 3.2, 6.0)
    assert tempo.reps == 2
    assert tempo.imagined_tempo_s == pytest.approx(3.0)


def test_whoever_does_not_press_lets_the_tempo_count() -> None:
    tempo = ImageryTempo(2.0)
    tempo.go_to(PATIENCE_REPS * 2.0 - 0.1)
    assert tempo.reps == 0
    tempo.go_to(PATIENCE_REPS * 2.0)
    assert tempo.reps == PATIENCE_REPS
    tempo.go_to(21.0)
    assert tempo.reps == 10
    assert tempo.imagined_tempo_s is None


def test_a_later_press_takes_the_counting_over() -> None:
    tempo = ImageryTempo(2.0)
    tempo.go_to(10.1)
    tempo.press(10.3)
    assert tempo.reps == 5
    tempo.press(12.3)
    tempo.go_to(60.0)
    assert tempo.reps == 6


def test_the_limb_goes_out_and_back_once_in_a_tempo() -> None:
    tempo = ImageryTempo(5.0)
    way = [tempo.reach(number * 0.05) for number in range(101)]
    assert way[0] == way[-1] == 0.0
    assert max(way) == 1.0
    peak = way.index(1.0)
    assert way[: peak + 1] == sorted(way[: peak + 1])
    back = way[way.index(1.0) + 11 :]
    assert back == sorted(back, reverse=True)


@given(st.one_of(st.none(), st.floats(1.0, 30.0)), st.lists(st.tuples(st.floats(0.0, 5.0), st.booleans()), max_size=100))
def test_reps_are_never_lost_and_never_more_than_time_allows(own_s: float | None, moments: list[tuple[float, bool]]) -> None:
    tempo, since_s, before = ImageryTempo(own_s), 0.0, 0
    for passed_s, pressed in moments:
        since_s += passed_s
        (tempo.press if pressed else tempo.go_to)(since_s)
        assert before <= tempo.reps <= 1 + since_s / (SAME_REP_SHARE * tempo.tempo_s)
        assert 0.0 <= tempo.reach(since_s) <= 1.0
        before = tempo.reps
