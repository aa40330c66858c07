from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.health import Health, SpinalCord
from game.core.stimulation_check import StimulationCheck
from game.training.stimulation_permit import CHECK_LASTS, may_stimulate

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WELL = Health(spinal_cord="none", pacemaker=False)
YES_NO = st.none() | st.booleans()
HEALTHS = st.builds(
    Health,
    spinal_cord=st.none() | st.sampled_from(get_args(SpinalCord)),
    epilepsy=YES_NO,
    pacemaker=YES_NO,
    painful_shoulder=YES_NO,
    shoulder_unlocked=st.booleans(),
    stimulation_unlocked=st.booleans(),
)
AGES = st.timedeltas(timedelta(days=-400), timedelta(days=400))


def checked(ago: timedelta, clear: bool = True) -> StimulationCheck:
    return StimulationCheck((NOW - ago).isoformat(), clear)


def permit(health: Health, check: StimulationCheck | None = None) -> str:
    return may_stimulate(health, check, NOW.isoformat())


def test_the_check_comes_first_and_again_after_thirty_days() -> None:
    assert permit(WELL) == "ask"
    assert permit(WELL, checked(timedelta())) == "yes"
    assert permit(WELL, checked(CHECK_LASTS - timedelta(seconds=1))) == "yes"
    assert permit(WELL, checked(CHECK_LASTS)) == "ask"
    assert permit(WELL, checked(timedelta(days=-1))) == "ask"


def test_a_check_that_was_not_clear_waits_for_the_therapist_however_old_it_is() -> None:
    for age in (timedelta(), timedelta(days=400)):
        assert permit(WELL, checked(age, clear=False)) == "blocked"
        assert permit(replace(WELL, stimulation_unlocked=True), checked(age, clear=False)) == "ask"


@pytest.mark.parametrize("spinal_cord", ["t6_or_above", None])
def test_a_high_or_unknown_injury_waits_for_the_therapist(spinal_cord: SpinalCord | None) -> None:
    health = replace(WELL, spinal_cord=spinal_cord)
    assert permit(health, checked(timedelta())) == "blocked"
    assert permit(replace(health, stimulation_unlocked=True), checked(timedelta())) == "yes"


@given(HEALTHS, AGES, st.booleans())
def test_a_pacemaker_is_never_unlocked(health: Health, ago: timedelta, clear: bool) -> None:
    assert permit(replace(health, pacemaker=True), checked(ago, clear)) == "blocked"


@given(HEALTHS, st.none() | st.builds(checked, AGES, st.booleans()))
def test_nothing_begins_without_a_clear_check_and_a_known_health_or_a_therapist(health: Health, check: StimulationCheck | None) -> None:
    if permit(health, check) == "yes":
        assert check
        assert check.clear
        assert health.stimulation_unlocked or (health.spinal_cord in ("none", "below_t6") and health.pacemaker is False)


@given(HEALTHS, st.none() | st.builds(checked, AGES, st.booleans()))
def test_the_therapists_word_takes_nothing_away(health: Health, check: StimulationCheck | None) -> None:
    order = ("blocked", "ask", "yes")
    locked, unlocked = (permit(replace(health, stimulation_unlocked=word), check) for word in (False, True))
    assert order.index(unlocked) >= order.index(locked)
