from hypothesis import given
from hypothesis import strategies as st

from game.core.journey import Journey, unlocked_by
from game.scoring.journey_of_play import Arrival, arrivals, brought_to, longest_wait, waits

journeys = st.dictionaries(st.text("abc", min_size=1, max_size=4).map("game.{}".format), st.integers(0, 5000), max_size=12)
rates = st.integers(1, 400)


@given(journeys, rates)
def test_a_milestone_comes_in_the_very_session_that_lays_its_stone(journey: Journey, rate: int) -> None:
    for one in arrivals(journey, rate):
        assert one.name in unlocked_by(journey, one.session * rate)
        assert one.session == 1 or one.name not in unlocked_by(journey, (one.session - 1) * rate)


@given(journeys, rates)
def test_nothing_is_lost_and_the_nearest_comes_first(journey: Journey, rate: int) -> None:
    arriving = arrivals(journey, rate)
    assert {one.name: one.stones for one in arriving} == journey
    assert [one.stones for one in arriving] == sorted(journey.values())


@given(journeys, rates)
def test_the_waits_fill_the_weeks(journey: Journey, rate: int) -> None:
    assert sum(waits(arrivals(journey, rate), 50)) == 50


def test_who_plays_some_games_is_brought_only_what_is_theirs() -> None:
    journey = {"tide.crab": 45, "tide_pool.crab": 50, "kite.swans": 720}
    assert brought_to(["tide", "kite"], journey) == {"tide.crab": 45, "kite.swans": 720}
    assert brought_to([], journey) == {}


def test_the_longest_wait_may_be_at_the_beginning_in_the_middle_or_at_the_end() -> None:
    def wait(*sessions: int) -> int:
        return longest_wait([Arrival("game.one", 0, session) for session in sessions], 10)

    assert wait(4, 6, 8) == 4
    assert wait(1, 6, 8) == 5
    assert wait(1, 3) == 7
    assert wait() == 10


def test_a_week_has_five_sessions() -> None:
    weeks = [Arrival("game.one", 0, session).week for session in (1, 5, 6, 50)]
    assert weeks == [1, 1, 2, 10]
