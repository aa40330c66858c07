from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Stop
from game.core.rep import Rep
from game.training.fatigue import LOOKED_AT, OFFERED_AGAIN_REPS, Fatigue

RANGES = st.lists(st.floats(5.0, 120.0), min_size=LOOKED_AT, max_size=40)


def rep(range_deg: float, length_s: float = 3.0, held_s: float = 0.0) -> Rep:
    return Rep(0.0, 1.0, length_s + held_s, 0.0, range_deg, 20.0, 20.0, held_s)


def taken(ranges_deg: list[float], fatigue: Fatigue | None = None) -> list[str]:
    fatigue = fatigue or Fatigue(Stop())
    return [fatigue.take(rep(range_deg)) for range_deg in ranges_deg]


def lasting(lengths_s: list[float]) -> list[str]:
    fatigue = Fatigue(Stop())
    return [fatigue.take(rep(60.0, length_s)) for length_s in lengths_s]


def test_even_reps_ask_for_nothing() -> None:
    assert taken([60.0] * 30) == ["none"] * 30


@pytest.mark.parametrize(("range_deg", "verdict"), [(52.0, "none"), (50.9, "offer"), (45.5, "offer"), (45.0, "insist"), (10.0, "insist")])
def test_five_shorter_reps_ask_for_a_rest(range_deg: float, verdict: str) -> None:
    fatigue = Fatigue(Stop())
    taken([60.0] * 5, fatigue)
    last = taken([range_deg] * 5, fatigue)
    assert max(last, key=["none", "offer", "insist"].index) == verdict


@pytest.mark.parametrize(("length_s", "offered"), [(3.8, False), (4.0, True), (9.0, True)])
def test_five_longer_reps_offer_a_rest_and_never_insist(length_s: float, offered: bool) -> None:
    verdicts = lasting([3.0] * 5 + [length_s] * 5)
    assert ("offer" in verdicts) == offered
    assert "insist" not in verdicts


def test_a_longer_hold_is_not_tiredness() -> None:
    fatigue = Fatigue(Stop())
    assert {fatigue.take(rep(60.0, 3.0, held_s)) for held_s in [1.0] * 5 + [5.0] * 10} == {"none"}


@pytest.mark.parametrize("odd_deg", [5.0, 160.0])
def test_one_odd_rep_is_not_tiredness_nor_sets_the_best(odd_deg: float) -> None:
    assert set(taken([60.0] * 7 + [odd_deg] + [60.0] * 12)) == {"none"}


def test_a_declined_rest_is_offered_again_only_after_a_while() -> None:
    verdicts = taken([60.0] * 5 + [48.0] * 40)
    offers = [number for number, verdict in enumerate(verdicts) if verdict == "offer"]
    assert len(offers) > 2
    assert all(later - sooner == OFFERED_AGAIN_REPS for sooner, later in pairwise(offers))


def test_what_is_insisted_on_stays_so_until_the_rest_and_then_all_is_new() -> None:
    fatigue = Fatigue(Stop())
    verdicts = taken([60.0] * 5 + [30.0] * 10, fatigue)
    assert verdicts[-6:] == ["insist"] * 6
    fatigue.rested()
    assert set(taken([30.0] * 12, fatigue)) == {"none"}


@given(RANGES, st.floats(0.1, 10.0))
def test_what_counts_is_the_share_of_this_players_own_range(ranges_deg: list[float], factor: float) -> None:
    fallen = [range_deg * 2.0 ** round(factor) for range_deg in ranges_deg]  # A power of two changes no digit.
    assert taken(fallen) == taken(ranges_deg)


@given(RANGES)
def test_growing_range_is_never_tired(ranges_deg: list[float]) -> None:
    assert set(taken(sorted(ranges_deg))) == {"none"}


@given(RANGES, st.floats(0.05, 0.15), st.floats(0.1, 0.25))
def test_a_stricter_level_never_lets_more_pass(ranges_deg: list[float], range_drop: float, insist_drop: float) -> None:
    strict = Fatigue(Stop(range_drop=range_drop, insist_drop=insist_drop))
    asked, usually = taken(ranges_deg, strict), taken(ranges_deg)
    assert all(verdict != "insist" or stricter == "insist" for verdict, stricter in zip(usually, asked, strict=True))


@given(st.lists(st.sampled_from(["rep", "rest"]), max_size=60), st.floats(0.0, 100.0))
def test_no_rest_is_asked_for_before_five_reps_after_a_rest(happenings: list[str], range_deg: float) -> None:
    fatigue, since = Fatigue(Stop()), 0
    for number, happened in enumerate(happenings):
        if happened == "rest":
            fatigue.rested()
            since = 0
        else:
            since += 1
            assert fatigue.take(rep(range_deg / (1 + number))) == "none" or since > LOOKED_AT
