import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.choices import Choice
from game.screen.pictograms import pictogram
from game.screen.scan import SCAN_S
from game.screen.scene import Input, Key, KeyInput, PointInput, TypedInput
from game.screen.scenes import (
    AlarmScene,
    AlarmView,
    CareScene,
    CareView,
    ChecklistScene,
    ChecklistView,
    ChoiceScene,
    PainScene,
    PainView,
    safety_questions,
)
from game.screen.scenes.alarm import END, LISTENS_S, WELL
from game.screen.scenes.checklist import ANSWERS, PAGES, READS_S
from game.screen.scenes.pain import UNSAID, UNWELL
from game.screen.stimulation_pictures import check_picture
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

SPACE, ESCAPE, NEXT = KeyInput("select"), KeyInput("back"), KeyInput("next")
PAIN_ANSWERS = ("0", "2", "4", "6", "8", "10", "unwell", "unsaid")
LAND, WORDS = BareLandscape(), Text.read()


def pain() -> PainScene:
    scene = PainScene(WORDS, LAND, lambda: PainView("pain-before"))
    scene.enter(0.0)
    return scene


def typed(scene: PainScene, signs: str, now_s: float = 0.1) -> PainScene:
    for sign in signs:
        assert scene.event(TypedInput(sign), now_s) is None
    return scene


def test_space_alone_takes_every_face_and_both_other_answers() -> None:
    assert tuple(pain().event(SPACE, (step + 0.5) * SCAN_S) for step in range(8)) == PAIN_ANSWERS


def test_arrows_lead_to_every_answer_and_back() -> None:
    scene = pain()
    for _ in range(3):
        scene.event(NEXT, 0.1)
    scene.event(KeyInput("previous"), 0.1)
    assert scene.event(SPACE, 0.2) == "4"


def test_who_would_rather_not_say_leaves_by_escape() -> None:
    assert pain().event(ESCAPE, 0.1) == "unsaid"
    assert pain().event(KeyInput("select_up"), 0.1) is None


@pytest.mark.parametrize(
    ("signs", "answer"), [("7", "7"), ("10", "10"), ("1", "1"), ("37", "7"), ("1\b", "0"), ("0", "0"), ("100", "0"), ("x", "0")]
)
def test_a_typed_number_is_taken_exactly(signs: str, answer: str) -> None:
    assert typed(pain(), signs).event(SPACE, 0.2) == answer


def test_a_typed_number_stays_in_its_place_when_the_light_goes_on() -> None:
    scene = typed(pain(), "7")
    assert scene.event(NEXT, 0.2) is None
    assert scene.event(SPACE, 0.3) == "8"
    scene.event(KeyInput("previous"), 0.4)
    assert scene.event(SPACE, 0.5) == "7"


@given(
    st.lists(
        st.one_of(
            st.sampled_from("0123456789\bxyz-").map(TypedInput),
            st.sampled_from([NEXT, KeyInput("previous"), KeyInput("select_up")]),
        ),
        max_size=12,
    ),
    st.floats(0.0, 60.0),
)
def test_whatever_is_typed_the_answer_is_a_pain_or_one_of_the_two_others(inputs: list[Input], later_s: float) -> None:
    scene = pain()
    for happened in inputs:
        assert scene.event(happened, 1.0) is None
    answer = scene.event(SPACE, 1.0 + later_s)
    assert answer in {*(str(number) for number in range(11)), "unwell", "unsaid"}


def test_a_click_takes_the_face_under_it() -> None:
    scene, canvas = pain(), RecordedCanvas()
    scene.draw(canvas, 0.1)
    for number in ("0", "6", "10"):
        box = canvas.named(number)[0].box
        assert scene.event(PointInput((box.center[0], box.y - 60)), 0.2) == number
    for choice in (UNWELL, UNSAID):
        assert scene.event(PointInput(canvas.named(WORDS(choice.words))[0].box.center), 0.2) == choice.name
    assert scene.event(PointInput((5.0, 5.0)), 0.2) is None


def test_the_voice_asks_and_then_names_what_is_lit() -> None:
    scene = pain()
    assert scene.spoken(0.5) == "Welcome. Does anything hurt? Pain 0."
    assert scene.spoken(SCAN_S + 0.5) == "Pain 2."
    assert scene.spoken(6 * SCAN_S + 0.5) == "I feel unwell"


def alarm() -> AlarmScene:
    scene = AlarmScene(WORDS, LAND, AlarmView)
    scene.enter(0.0)
    return scene


def test_the_alarm_waits_and_ends_or_was_a_mistake() -> None:
    assert alarm().update(1000.0) is None
    assert alarm().event(SPACE, 0.5) == END.name
    assert alarm().event(SPACE, 10 * SCAN_S) == END.name, "one key never takes it back"
    assert alarm().event(ESCAPE, 0.5) == WELL.name


def test_the_alarm_says_to_stop_to_call_and_for_what_and_no_number_of_any_country() -> None:
    said = alarm().spoken(0.0)
    assert said.startswith("Stop now. Call for help.")
    assert "local emergency number" in said
    for sign in ("Dizzy", "Chest pain", "Short of breath", "Suddenly weak", "Speech is different"):
        assert sign in said
    assert not any(letter.isdigit() for letter in said)
    assert END.said(WORDS) in said
    assert alarm().spoken(LISTENS_S - 0.1) == said, "one sentence, so that nothing cuts it short"


def checklist(page: int = 0) -> ChecklistScene:
    scene = ChecklistScene(WORDS, LAND, lambda: ChecklistView(page))
    scene.enter(0.0)
    return scene


def test_the_checklist_is_answered_with_one_key_and_the_careful_answer_comes_first() -> None:
    assert [checklist().event(SPACE, (step + 0.5) * SCAN_S) for step in range(4)] == ["yes", "no", "unsure", "back"]
    assert checklist().event(ESCAPE, 0.1) == "back"


def test_every_point_is_seen_and_said_once() -> None:
    points = [point for page in PAGES for point in page]
    assert len(points) == len(set(points)) == 10
    for number, page in enumerate(PAGES):
        canvas, scene = RecordedCanvas(), checklist(number)
        scene.draw(canvas, 0.1)
        for point in page:
            assert canvas.named(check_picture(point))
            assert WORDS(f"stim-check-{point}") in scene.spoken(READS_S - 0.1)
        assert scene.spoken(READS_S + 0.1) in [WORDS(answer.words) for answer in ANSWERS]


@pytest.mark.parametrize("happened", [SPACE, ESCAPE, PointInput((800.0, 450.0))])
def test_a_kind_word_waits_and_goes_on_by_anything(happened: Input) -> None:
    scene = CareScene(WORDS, LAND, lambda: CareView("enough-title", ("enough-reps",), pictogram("path")))
    scene.enter(0.0)
    assert scene.update(1000.0) is None
    assert scene.event(NEXT, 0.1) is None
    assert scene.event(happened, 0.1) == "go_on"


@pytest.mark.parametrize("on", [True, False])
def test_the_camera_sign_is_there_exactly_while_the_camera_is_on(on: bool) -> None:
    scenes = (
        PainScene(WORDS, LAND, lambda: PainView("pain-now", on)),
        AlarmScene(WORDS, LAND, lambda: AlarmView(on)),
        ChecklistScene(WORDS, LAND, lambda: ChecklistView(0, on)),
        CareScene(WORDS, LAND, lambda: CareView("enough-title", ("enough-reps",), pictogram("path"), on)),
    )
    for scene in scenes:
        canvas = RecordedCanvas()
        scene.enter(0.0)
        scene.draw(canvas, 0.1)
        assert len(canvas.named(pictogram("camera_on"))) == int(on)


def answers_of(choices: tuple[Choice, ...]) -> list[str]:
    return [choice.name for choice in choices]


def test_the_stop_question_goes_on_first_and_lets_say_what_is_wrong() -> None:
    assert answers_of(safety_questions.stop_or_more().choices) == ["go_on", "stop", "hurts", "unwell"]


@pytest.mark.parametrize("key", ["select", "back"])
def test_a_rest_is_what_is_lit_first(key: Key) -> None:
    for ask in (safety_questions.offer_rest, safety_questions.insist_on_rest):
        scene = ChoiceScene(WORDS, LAND, ask)
        scene.enter(0.0)
        assert scene.event(KeyInput(key), 0.1) == {"select": "rest", "back": "back"}[key]


def test_choices_have_at_most_five_words(text: Text) -> None:
    asked = [safety_questions.about_health(one) for one in ("company", "painful_shoulder", "spinal_cord", "pacemaker", "epilepsy")]
    more = (safety_questions.stop_or_more(), safety_questions.offer_rest(), safety_questions.may_ask_health())
    choices = [choice for view in (*asked, *more) for choice in view.choices] + [UNWELL, UNSAID, END, WELL, *ANSWERS]
    assert all(len(choice.said(text).split()) <= 5 for choice in choices)
    assert all(2 <= len(view.choices) - 2 <= 3 for view in asked), "two or three answers beside not sure and back"
