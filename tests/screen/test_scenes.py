from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from game.commands.gallery_examples import CHECK, PLAY, RANGE, READY, RESULT
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.pictograms import pictogram
from game.screen.reading_time import reading_s
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes import (
    CheckScene,
    CheckView,
    ImagineScene,
    ImagineView,
    PlayScene,
    PlayView,
    RangeScene,
    RangeView,
    ReadyScene,
    RestScene,
    RestView,
    ResultScene,
    SafetyScene,
    SayScene,
    SayView,
)
from game.screen.scenes.check import GUIDE_S, KNOWN_SHARE, SAFETY_S, STUCK_S
from game.screen.scenes.range import LAST_LOOK_S
from game.screen.scenes.range import STUCK_S as RANGE_STUCK_S
from game.screen.scenes.two_ways import ON_S
from game.screen.sound import RecordedSound, SilentSound
from game.screen.text import Text
from game.screen.theme import ACCENT, PAPER
from tests.recorded_canvas import RecordedCanvas

SPACE, ESCAPE = KeyInput("select"), KeyInput("back")
CLICK = PointInput((800.0, 450.0))


@pytest.mark.parametrize(("happened", "choice"), [(SPACE, "go_on"), (CLICK, "go_on"), (ESCAPE, "back"), (KeyInput("next"), None)])
def test_safety_and_sentences_wait_for_the_player(happened: Input, choice: str | None, text: Text, land: Landscape) -> None:
    for scene in (SafetyScene(text, land, lambda: "safety-camera"), SayScene(text, land, lambda: SayView("say-level", ("A line.",)))):
        scene.enter(0.0)
        assert scene.update(100.0) is None
        assert scene.event(happened, 101.0) == choice


def test_safety_promises_only_what_is_so(text: Text, land: Landscape) -> None:
    with_camera = SafetyScene(text, land, lambda: "safety-camera").spoken(0.0)
    recorded = SafetyScene(text, land, lambda: "safety-camera-record").spoken(0.0)
    without = SafetyScene(text, land, lambda: None).spoken(0.0)
    assert text("safety-camera") in with_camera
    assert text("safety-camera-record") in recorded
    assert text("safety-camera") not in recorded + without
    assert text("safety-wall") in without


OFFERED_S = SAFETY_S + STUCK_S


def test_the_camera_check_passes_by_itself(text: Text, land: Landscape) -> None:
    view = CHECK
    scene = CheckScene(text, land, lambda: view)
    scene.enter(0.0)
    assert scene.update(SAFETY_S + 1.0) is None
    view = replace(CHECK, passed=True, good_share=1.0)
    assert scene.update(SAFETY_S - 0.1) is None, "safety is said first"
    assert scene.update(SAFETY_S) == "passed"
    view = replace(CHECK, good_share=KNOWN_SHARE)
    assert scene.update(SAFETY_S) == "passed", "who knows it holds still for less"


def test_a_newcomer_can_read_how_to_sit_and_what_is_promised_before_the_check_is_over(text: Text, land: Landscape) -> None:
    view = replace(CHECK, advice="check-good", passed=True, good_share=1.0, promise="first-camera", first=True)
    scene = CheckScene(text, land, lambda: view)
    scene.enter(0.0)
    read_s = reading_s(text("first-safety"), text("first-camera"))
    assert scene.update(read_s) is None
    assert scene.spoken(read_s) == f"{_said(text('first-safety'))} {text('first-camera')}"
    canvas = RecordedCanvas()
    scene.draw(canvas, read_s)
    assert text("first-camera") in canvas.texts
    assert scene.update(2 * read_s) == "passed"


def _said(words: str) -> str:
    return " ".join(words.splitlines())


def test_the_camera_check_first_says_where_to_sit_and_then_what_to_change(text: Text, land: Landscape) -> None:
    view: CheckView = CHECK
    scene = CheckScene(text, land, lambda: view)
    scene.enter(0.0)
    assert scene.spoken(SAFETY_S - 0.1) == _said(text("first-safety"))
    assert scene.spoken(SAFETY_S + GUIDE_S - 0.1) == _said(text("guide-knee_extension"))
    assert scene.spoken(SAFETY_S + GUIDE_S + 0.1) == _said(text(CHECK.advice))
    view = replace(CHECK, advice="check-starting")
    assert scene.spoken(SAFETY_S + GUIDE_S + 0.2) == _said(text("guide-knee_extension")), "until there is a picture"
    view = replace(CHECK, advice="check-good")
    assert scene.spoken(SAFETY_S + 0.5) == _said(text("check-good")), "who sits well needs no guide"


@pytest.mark.parametrize("share", [0.25, 0.5, 1.0])
def test_the_good_time_grows_to_both_sides(share: float, text: Text, land: Landscape) -> None:
    scene = CheckScene(text, land, lambda: replace(CHECK, advice="check-good", good_share=share))
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 1.0)
    track = next(one.box for one in canvas.drawn if one.colour == PAPER.faded(0.18))
    bar = next(one.box for one in canvas.drawn if one.verb == "panel" and one.colour == ACCENT)
    assert bar.width == pytest.approx(share * track.width, rel=0.03)
    assert bar.center == pytest.approx(track.center)


def test_the_camera_check_offers_ways_on_only_after_a_while(text: Text, land: Landscape) -> None:
    scene = CheckScene(text, land, lambda: CHECK)
    scene.enter(0.0)
    assert scene.event(SPACE, OFFERED_S - 0.1) is None
    assert scene.event(SPACE, OFFERED_S + 0.1) == "anyway"
    assert scene.event(SPACE, OFFERED_S + 2.6) == "back"
    assert scene.event(ESCAPE, 1.0) == "back"


def test_a_flickering_picture_does_not_put_the_offer_off(text: Text, land: Landscape) -> None:
    view: CheckView = CHECK
    scene = CheckScene(text, land, lambda: view)
    scene.enter(0.0)
    for tenth in range(round(OFFERED_S * 10)):
        view = replace(CHECK, good_share=0.3 * (tenth % 3))
        scene.update(tenth / 10)
    view = CHECK
    assert scene.event(SPACE, OFFERED_S + 0.1) == "anyway"


def test_nothing_comes_up_beside_a_ring_that_is_nearly_full_but_what_is_up_stays(text: Text, land: Landscape) -> None:
    view: CheckView = replace(CHECK, good_share=0.6)
    scene = CheckScene(text, land, lambda: view)
    scene.enter(0.0)
    assert scene.event(SPACE, OFFERED_S + 1.0) is None
    view = replace(CHECK, good_share=0.5)
    assert scene.spoken(OFFERED_S + 1.1) == text("check-anyway")
    view = replace(CHECK, good_share=0.9)
    assert scene.event(SPACE, OFFERED_S + 1.2) == "anyway"


@pytest.mark.parametrize(("several", "offered"), [(False, ["anyway", "back"]), (True, ["anyway", "camera", "back"])])
def test_another_camera_is_offered_where_there_are_several(several: bool, offered: list[str], text: Text, land: Landscape) -> None:
    scene = CheckScene(text, land, lambda: replace(CHECK, several_cameras=several))
    scene.enter(0.0)
    scene.spoken(OFFERED_S)
    assert [scene.event(SPACE, OFFERED_S + 1.0 + number * SCAN_S) for number in range(len(offered))] == offered


def test_the_range_is_done_a_moment_after_its_last_rep(text: Text, land: Landscape) -> None:
    view: RangeView = replace(RANGE, reps_done=2)
    scene = RangeScene(text, land, lambda: view)
    scene.enter(0.0)
    assert scene.update(1.0) is None
    view = replace(RANGE, reps_done=3)
    assert scene.update(2.0) is None
    assert scene.update(2.0 + LAST_LOOK_S) == "done"


def test_the_range_lets_a_stuck_player_wait_or_go_back(text: Text, land: Landscape) -> None:
    scene = RangeScene(text, land, lambda: RANGE)
    scene.enter(0.0)
    assert scene.event(SPACE, RANGE_STUCK_S - 1.0) is None
    assert scene.event(SPACE, RANGE_STUCK_S + 0.1) is None
    assert scene.event(SPACE, RANGE_STUCK_S + 5.0) is None
    assert scene.spoken(2 * RANGE_STUCK_S + 0.2) == text("range-wait")
    assert scene.event(SPACE, 2 * RANGE_STUCK_S + 2.7) == "anyway"
    assert scene.event(SPACE, 2 * RANGE_STUCK_S + 4.7) == "back"
    assert scene.event(ESCAPE, 1.0) == "back"


def _two_ways(text: Text, land: Landscape) -> dict[str, tuple[Any, str]]:
    """Return each screen that one key leaves either way, with what the way out returns."""
    return {
        "safety": (SafetyScene(text, land, lambda: "safety-camera"), "back"),
        "rest": (RestScene(text, land, lambda: RestView(10.0, 30.0, 10, 1, 3)), "stop"),
        "imagine": (ImagineScene(text, land, lambda: ImagineView("finger_opening", "left", 4, 5)), "back"),
        "ready": (ReadyScene(text, land, lambda: READY), "back"),
    }


@pytest.mark.parametrize("name", ["safety", "rest", "imagine", "ready"])
def test_one_key_leads_on_first_and_later_out(name: str, text: Text, land: Landscape) -> None:
    scene, out = _two_ways(text, land)[name]
    scene.enter(0.0)
    canvas = RecordedCanvas(look=Look(scan_s=3.0))
    places = []
    for now_s in (1.0, scene.on_s + 2.0, scene.on_s + 4.0):
        canvas.drawn.clear()
        scene.draw(canvas, now_s)
        places.append(canvas.named(text("key-space"))[0].box.x)
    assert places[0] == places[2] > places[1], "the key is seen to go to the way out, and back"
    assert [scene.event(SPACE, scene.on_s + later_s) for later_s in (-0.5, 2.0, 4.0)] == ["go_on", out, "go_on"]
    scene.draw(RecordedCanvas(look=Look(way="mouse")), scene.on_s + 2.0)
    assert scene.event(SPACE, scene.on_s + 2.0) == "go_on", "for whoever points the key stays where it is"


def test_a_rest_that_is_insisted_on_can_only_be_stopped(text: Text, land: Landscape) -> None:
    scene = RestScene(text, land, lambda: RestView(10.0, 30.0, 10, 1, 3, insisted=True))
    scene.enter(0.0)
    assert [scene.event(SPACE, now_s) for now_s in (1.0, ON_S + 1.0)] == [None, "stop"]


def _ways_out(text: Text, land: Landscape) -> dict[str, tuple[Any, str, str]]:
    """Return each screen that Escape leaves, with the word for it and what it returns."""
    return {
        "safety": (SafetyScene(text, land, lambda: "safety-camera"), "choice-back", "back"),
        "check": (CheckScene(text, land, lambda: CHECK), "choice-back", "back"),
        "range": (RangeScene(text, land, lambda: RANGE), "choice-back", "back"),
        "rest": (RestScene(text, land, lambda: RestView(10.0, 30.0, 10, 1, 3)), "play-stop", "stop"),
    }


@pytest.mark.parametrize("name", ["safety", "check", "range", "rest"])
def test_the_way_out_is_seen_and_can_be_clicked(name: str, text: Text, land: Landscape) -> None:
    scene, words, answer = _ways_out(text, land)[name]
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 1.0)
    for said in (text("key-escape"), text(words)):
        box = canvas.named(said)[0].box
        assert box.x < canvas.width / 4
        assert box.y > canvas.height * 0.8
        assert scene.event(PointInput(box.center), 1.0) == answer
    assert scene.event(CLICK, 1.0) != answer
    assert scene.event(ESCAPE, 1.0) == answer


def test_play_ends_only_by_its_stop(text: Text) -> None:
    scene = PlayScene(text, lambda: PLAY, lambda canvas: None)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    stop = canvas.named(text("play-stop"))[0].box
    assert scene.event(PointInput(stop.center), 0.2) == "stop"
    assert scene.event(CLICK, 0.2) is None
    assert scene.event(SPACE, 0.2) is None
    assert scene.event(ESCAPE, 0.2) == "stop"
    assert scene.update(1000.0) is None


@pytest.mark.parametrize(("keyboard", "pressed"), [(True, [0.2, 0.3]), (False, [0.2])])
def test_a_click_is_a_press_only_where_a_key_is_played_with(keyboard: bool, pressed: list[float], text: Text) -> None:
    taken: list[float] = []
    scene = PlayScene(text, lambda: replace(PLAY, keyboard=keyboard), lambda canvas: None, taken.append)
    scene.enter(0.0)
    scene.draw(RecordedCanvas(), 0.1)
    assert scene.event(SPACE, 0.2) is None
    assert scene.event(CLICK, 0.3) is None
    assert taken == pressed


@pytest.mark.parametrize(("keyboard", "told"), [(True, "stopping-alone"), (False, "stopping-stay")])
def test_a_stop_that_is_asked_for_is_told_in_words(keyboard: bool, told: str, text: Text) -> None:
    view = replace(PLAY, keyboard=keyboard, stop_share=0.4, lost_reason="limb_hidden")
    scene, canvas = PlayScene(text, lambda: view, lambda canvas: None), RecordedCanvas(3200, 900)
    scene.enter(0.0)
    scene.draw(canvas, 0.1)
    assert scene.spoken(0.1) == text(told)
    assert canvas.named(text(told))


def test_play_draws_the_world_below_its_signs(text: Text) -> None:
    order: list[str] = []
    scene = PlayScene(text, lambda: PLAY, lambda canvas: order.append("world"))
    scene.enter(0.0)

    class Watching(RecordedCanvas):
        def words(self, *arguments: object, **named: object):  # type: ignore[no-untyped-def]
            order.append("words")
            return super().words(*arguments, **named)  # type: ignore[arg-type]

    scene.draw(Watching(), 0.1)
    assert order[0] == "world"
    assert "words" in order


def test_a_lost_player_reads_why_and_for_how_long(text: Text) -> None:
    scene = PlayScene(text, lambda: replace(PLAY, lost_reason="too_far", lost_for_s=14.0), lambda canvas: None)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    assert " ".join(canvas.texts).startswith("46 You are far away.")
    assert text("lost-wait") in canvas.texts
    assert text("play-stop") in canvas.texts
    assert scene.spoken(0.1) == f"{text('lost-too_far')} {text('lost-wait')}"


def _camera_signs(scene: Any) -> int:
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    return len(canvas.named(pictogram("camera_on")))


@pytest.mark.parametrize("on", [True, False])
def test_the_camera_sign_is_there_exactly_while_the_camera_is_on(on: bool, text: Text, land: Landscape) -> None:
    play, lost = replace(PLAY, camera_on=on), replace(PLAY, camera_on=on, lost_reason="nobody", lost_for_s=3.0)
    ranges = replace(RANGE, camera_on=on), replace(RANGE, camera_on=on, tracked=False, lost_reason="nobody")
    scenes: list[Any] = [PlayScene(text, partial(replace, view), lambda canvas: None) for view in (play, lost)]
    scenes += [RangeScene(text, land, partial(replace, view)) for view in ranges]
    scenes.append(CheckScene(text, land, lambda: replace(CHECK, camera_on=on)))
    assert [_camera_signs(scene) for scene in scenes] == [int(on)] * 5


def test_the_count_swells_when_it_grows(text: Text) -> None:
    view: PlayView = PLAY
    scene = PlayScene(text, lambda: view, lambda canvas: None)
    scene.enter(0.0)

    def count_high(now_s: float) -> float:
        scene.update(now_s)
        canvas = RecordedCanvas()
        scene.draw(canvas, now_s)
        return canvas.named(str(view.reps_done))[0].box.height

    before = count_high(1.0)
    view = replace(PLAY, reps_done=8)
    count_high(2.0)
    assert count_high(2.3) > before
    assert count_high(3.0) == before


def test_rest_ends_by_time_or_sooner(text: Text, land: Landscape) -> None:
    view = RestView(10.0, 30.0, 10, 1, 3)
    scene = RestScene(text, land, lambda: view)
    scene.enter(0.0)
    assert scene.update(1.0) is None
    assert scene.event(SPACE, 1.0) == "go_on"
    assert scene.event(CLICK, 1.0) == "go_on"
    assert scene.event(ESCAPE, 1.0) == "stop"
    view = replace(view, left_s=0.0)
    assert scene.update(20.0) == "go_on"


@pytest.mark.parametrize("happened", [SPACE, ESCAPE, CLICK])
def test_the_result_leads_home(happened: Input, text: Text, land: Landscape) -> None:
    scene = ResultScene(text, land, lambda: RESULT, SilentSound())
    scene.enter(0.0)
    assert scene.update(60.0) is None
    assert scene.event(happened, 60.0) == "home"


def test_the_result_counts_up_and_sounds_its_steps_once(text: Text, land: Landscape) -> None:
    sound = RecordedSound()
    scene = ResultScene(text, land, lambda: RESULT, sound)
    scene.enter(0.0)
    counts = []
    for tick in range(80):
        scene.update(tick * 0.1)
        canvas = RecordedCanvas()
        scene.draw(canvas, tick * 0.1)
        counts.append(int(canvas.texts[0]))
    assert counts[0] == 0
    assert counts[-1] == RESULT.reps
    assert all(before <= after for before, after in pairwise(counts))
    assert [step for name, step, _ in sound.played if name == "stone"] == list(range(8))
    assert [name for name, _, _ in sound.played].count("finish") == 1


def test_the_result_says_only_what_has_unrolled(text: Text, land: Landscape) -> None:
    scene = ResultScene(text, land, lambda: RESULT, SilentSound())
    scene.enter(0.0)
    assert scene.spoken(1.0) == ""
    assert scene.spoken(10.0).startswith("30 repetitions.")
    assert text("praise-further", degrees=6) in scene.spoken(10.0)


def test_a_session_without_a_rep_is_greeted_all_the_same(text: Text, land: Landscape) -> None:
    sound = RecordedSound()
    scene = ResultScene(text, land, lambda: replace(RESULT, reps=0, complete=0, stones_total=0), sound)
    scene.enter(0.0)
    scene.update(10.0)
    assert sound.played == []
    assert scene.spoken(10.0) == f"{text('result-here')} {text('result-stones', count=0)}"
