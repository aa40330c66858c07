import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.safety_walk import PainAnswer, SafetyWalk, Stopping
from game.core.level import Stop
from game.screen.scenes import CareScene
from game.training.ceilings import Reached
from tests.app.told import LAND, TEXT, ask, told


class Held:
    """Counts how often play was told to hold."""

    def __init__(self) -> None:
        self.times = 0

    def hold(self) -> None:
        self.times += 1


WALK, STOP, HELD = SafetyWalk(TEXT, LAND, ask), Stop(), Held()
PAIN = st.none() | st.integers(0, 10)


def said(pain: int | None) -> str:
    return "unsaid" if pain is None else str(pain)


@pytest.mark.parametrize(("answer", "pain"), [("0", 0), ("3", 3), ("unsaid", None)])
def test_with_little_pain_or_none_told_exercise_begins(answer: str, pain: int | None) -> None:
    assert told(WALK.pain_before(STOP), [answer]) == (PainAnswer(pain, "go_on"), ["pain"])


def test_with_strong_pain_rest_or_the_therapist_is_suggested_instead() -> None:
    assert told(WALK.pain_before(STOP), ["6", "go_on"]) == (PainAnswer(6, "stop"), ["pain", "care"])


def test_after_a_set_a_rise_by_two_stops() -> None:
    assert told(WALK.pain_after(STOP, 1), ["2"]) == (PainAnswer(2, "go_on"), ["pain"])
    assert told(WALK.pain_after(STOP, 1), ["3", "go_on"]) == (PainAnswer(3, "stop"), ["pain", "care"])


def test_who_feels_unwell_is_told_to_call_for_help_and_the_session_is_over() -> None:
    assert told(WALK.pain_before(STOP), ["unwell", "end"]) == (PainAnswer(None, "unwell"), ["pain", "alarm"])


@pytest.mark.parametrize("mistake", ["well", "back"])
def test_a_mistake_leads_back_to_the_question(mistake: str) -> None:
    assert told(WALK.pain_before(STOP), ["unwell", mistake, "0"]) == (PainAnswer(0, "go_on"), ["pain", "alarm", "pain"])
    assert told(WALK.stopping(STOP, 0, HELD.hold), ["unwell", mistake, "stop"])[0] == Stopping("stop")


@pytest.mark.parametrize(("choice", "answer"), [("go_on", "go_on"), ("back", "go_on"), ("stop", "stop")])
def test_the_stop_question_takes_a_plain_answer(choice: str, answer: str) -> None:
    result, seen = told(WALK.stopping(STOP, 0, HELD.hold), [choice])
    assert (result.answer, seen) == (answer, ["question-stop"])


def test_pain_in_a_set_stops_it_or_leads_back_to_the_question() -> None:
    assert told(WALK.stopping(STOP, 1, HELD.hold), ["hurts", "5", "go_on"]) == (Stopping("pain", 5), ["question-stop", "pain", "care"])
    assert told(WALK.stopping(STOP, 1, HELD.hold), ["hurts", "2", "go_on"]) == (
        Stopping("go_on", 2),
        ["question-stop", "pain", "question-stop"],
    )
    assert told(WALK.stopping(STOP, 1, HELD.hold), ["hurts", "2", "hurts", "unsaid", "stop"])[0] == Stopping("stop", 2)
    assert told(WALK.stopping(STOP, 1, HELD.hold), ["hurts", "unwell", "end"])[0] == Stopping("unwell")


def test_play_holds_as_soon_as_something_is_wrong_and_not_before() -> None:
    held = Held()
    story = WALK.stopping(STOP, 0, held.hold)
    next(story)
    assert held.times == 0
    story.send("unwell")
    assert held.times == 1


@given(PAIN, PAIN)
def test_exercise_never_goes_on_with_strong_or_rising_pain(before: int | None, now: int | None) -> None:
    stops = now is not None and (now >= 4 or (before is not None and now - before >= 2))
    answers = [said(now), "go_on"] if stops else [said(now)]
    result, seen = told(WALK.pain_after(STOP, before), answers)
    assert result == PainAnswer(now, "stop" if stops else "go_on")
    assert ("care" in seen) == stops


@pytest.mark.parametrize(("answer", "rests"), [("rest", True), ("go_on", False), ("back", False)])
def test_an_offered_rest_may_be_declined(answer: str, rests: bool) -> None:
    assert told(WALK.offer_rest(), [answer]) == (rests, ["tired-question"])


@pytest.mark.parametrize(("answer", "rests"), [("rest", True), ("back", True), ("stop", False)])
def test_an_insisted_rest_is_taken_or_the_session_ends(answer: str, rests: bool) -> None:
    assert told(WALK.insist_on_rest(), [answer]) == (rests, ["tired-insist"])


@pytest.mark.parametrize(("reached", "words"), [("daily_reps", "plenty"), ("session_minutes", "good long time")])
def test_enough_is_praised(reached: Reached, words: str) -> None:
    scene = next(WALK.enough(reached))
    assert isinstance(scene, CareScene)
    assert scene.spoken(0.0).startswith("That is enough for today.")
    assert words in scene.spoken(0.0)


def test_the_camera_sign_stays_while_the_camera_is_on() -> None:
    watched = SafetyWalk(TEXT, LAND, ask, camera_on=True)
    story = watched.pain_after(STOP, 0)
    assert next(story).view().camera_on  # type: ignore[attr-defined]
    assert story.send("9").view().camera_on  # type: ignore[attr-defined]
    assert next(watched.unwell()).view().camera_on  # type: ignore[attr-defined]
