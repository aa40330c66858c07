from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.health_walk import ALL_ASKED, HealthWalk, StimulationAnswer
from game.core.health import Health
from game.core.stimulation_check import StimulationCheck
from game.screen.scenes import safety_questions
from tests.app.told import LAND, TEXT, ask, told

WALK = HealthWalk(TEXT, LAND, ask)
NOW, LONG_AGO = "2026-03-02T09:00:00+00:00", "2026-01-02T09:00:00+00:00"
WELL = Health(spinal_cord="none", pacemaker=False)
CLEAR = ["no", "no", "no"]


def test_five_questions_make_the_health() -> None:
    health, seen = told(WALK.health(), ["answer", "beside", "yes", "below_t6", "no", "no"])
    assert health == Health("below_t6", epilepsy=False, pacemaker=False, painful_shoulder=True, company="beside")
    assert len(seen) == 6


@pytest.mark.parametrize("later", ["later", "back"])
def test_all_of_it_can_be_left_for_later(later: str) -> None:
    assert told(WALK.health(), [later]) == (Health(), ["health-begin"])
    known = replace(WELL, shoulder_unlocked=True)
    assert told(WALK.health(known), [later])[0] == known


def test_each_question_can_be_left_open() -> None:
    assert told(WALK.health(), ["answer", *["unknown"] * 5])[0] == Health()


def test_back_goes_back_by_one_and_at_last_to_the_beginning() -> None:
    health, seen = told(WALK.health(), ["answer", "alone", "back", "nearby", "no", "back", "yes", *["unknown"] * 3])
    assert (health.company, health.painful_shoulder) == ("nearby", True)
    assert seen[1:4] == ["health-company", "health-shoulder", "health-company"]
    assert told(WALK.health(), ["answer", "back", "later"])[1] == ["health-begin", "health-company", "health-begin"]


def test_what_a_therapist_has_unlocked_stays_so() -> None:
    known = Health(shoulder_unlocked=True, stimulation_unlocked=True)
    health, _ = told(WALK.health(known), ["answer", "alone", "no", "none", "no", "no"])
    assert health.shoulder_unlocked
    assert health.stimulation_unlocked


@given(st.data())
def test_every_answer_of_every_question_is_kept(data: st.DataObject) -> None:
    answers = []
    for asked in ALL_ASKED:
        names = [choice.name for choice in safety_questions.about_health(asked).choices if choice.name != "back"]
        answers.append(data.draw(st.sampled_from(names)))
    health, _ = told(WALK.health(), ["answer", *answers])
    for asked, answer in zip(ALL_ASKED, answers, strict=True):
        assert getattr(health, asked) == {"yes": True, "no": False, "unknown": None}.get(answer, answer)


def test_the_check_is_asked_before_the_first_use_and_kept() -> None:
    result, seen = told(WALK.stimulation(WELL, None, NOW), CLEAR)
    assert result == StimulationAnswer(True, WELL, StimulationCheck(NOW, clear=True))
    assert seen == ["checklist"] * 3
    assert told(WALK.stimulation(WELL, result.check, NOW), []) == (StimulationAnswer(True, WELL, None), [])


def test_an_old_check_is_asked_again() -> None:
    assert told(WALK.stimulation(WELL, StimulationCheck(LONG_AGO, clear=True), NOW), CLEAR)[1] == ["checklist"] * 3


@pytest.mark.parametrize("answer", ["yes", "unsure"])
@pytest.mark.parametrize("page", [0, 1, 2])
def test_anything_but_a_no_asks_the_therapist_first(answer: str, page: int) -> None:
    result, seen = told(WALK.stimulation(WELL, None, NOW), [*["no"] * page, answer, "go_on"])
    assert result == StimulationAnswer(False, WELL, StimulationCheck(NOW, clear=False))
    assert seen == [*["checklist"] * (page + 1), "care"]


def test_whoever_goes_back_has_answered_nothing() -> None:
    assert told(WALK.stimulation(WELL, None, NOW), ["back"])[0] == StimulationAnswer(False, WELL, None)
    assert told(WALK.stimulation(WELL, None, NOW), ["no", "back", *CLEAR])[0].allowed


def test_what_is_not_known_is_asked_first_and_kept() -> None:
    result, seen = told(WALK.stimulation(Health(), None, NOW), ["none", "no", *CLEAR])
    assert result.allowed
    assert result.health == WELL
    assert seen[:2] == ["health-spine", "health-pacemaker"]


@pytest.mark.parametrize("answers", [["t6_or_above", "no"], ["unknown", "no"], ["none", "yes"], ["none", "unknown"]])
def test_a_danger_that_is_there_or_not_known_waits_for_the_therapist(answers: list[str]) -> None:
    result, seen = told(WALK.stimulation(Health(), None, NOW), [*answers, "go_on"])
    assert not result.allowed
    assert "checklist" not in seen
    assert seen[-1] == "care"


def test_whoever_goes_back_from_what_is_not_known_begins_nothing() -> None:
    result, _ = told(WALK.stimulation(Health(), None, NOW), ["back", "go_on"])
    assert not result.allowed


def test_the_therapists_word_needs_no_more_than_the_check() -> None:
    unlocked = Health("t6_or_above", stimulation_unlocked=True)
    assert told(WALK.stimulation(unlocked, None, NOW), CLEAR)[0].allowed
