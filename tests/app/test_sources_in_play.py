"""What happens when there is no camera, several of them, or one that dies in mid-set."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from game.app.exercise import MakeTracker, RunningSource
from game.app.sources import SourceWish, stepwise
from game.core.clock import Clock
from game.core.pose import Pose
from game.core.source import NoCameraError, Picture, SeveralCamerasError, SourceError
from game.screen.scene import Input, KeyInput
from game.screen.scenes import PlayScene
from game.screen.window import ScriptedWindow
from game.sources.scripted_body import Script, ScriptedBody, even_reps
from game.sources.tracker import State, StepwiseTracker
from tests.app.game import SMALL, TO_CLOSE, TO_PLAY, TO_SET, Game, close_window, escape, level_file, reps_laid, stamps, take

BODY = Script("knee_extension", "right", even_reps(45, 60.0), 120.0)
EMPTY_CHAIR = replace(BODY, gone=((0.0, 120.0),))
CAMERA = SourceWish("camera")
NO_CAMERA = NoCameraError("No camera was found.")


class FailingTracker:
    """A camera that gives pictures until `fails_s` on the clock, or none at all."""

    def __init__(self, take_pose: Callable[[Pose], None], start_s: float, problem: SourceError, fails_s: float = 0.0) -> None:
        self.state: State = "starting"
        self.problem: SourceError | None = None
        self._body = StepwiseTracker(lambda: ScriptedBody(BODY), take_pose, start_s)
        self._trouble = problem
        self._fails_s = fails_s

    def start(self) -> None:
        self._body.start()
        self.update(0.0)

    def update(self, now_s: float) -> None:
        if now_s >= self._fails_s:
            self.problem, self.state = self._trouble, "failed"
        else:
            self._body.update(now_s)

    def stop(self) -> None:
        self._body.stop()

    def picture(self) -> Picture | None:
        return None


@dataclass
class Cameras:
    """The cameras of this machine: each start is answered by the next of `answers`, and the last one answers for ever.

    An answer is a trouble, a trouble with the time on the clock at which it comes, what the camera sees, or None for the usual body.
    """

    answers: list[SourceError | tuple[SourceError, float] | Script | None]
    wishes: list[SourceWish] = field(default_factory=list)

    def __call__(self, wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
        if wish.kind != "camera":
            return stepwise(SourceWish(wish.kind, script=BODY), needs_hands, clock)

        def make(take_pose: Callable[[Pose], None], start_s: float) -> RunningSource:
            self.wishes.append(wish)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if answer is None or isinstance(answer, Script):
                return StepwiseTracker(lambda: ScriptedBody(answer or BODY), take_pose, start_s)
            return FailingTracker(take_pose, start_s, *(answer if isinstance(answer, tuple) else (answer, start_s)))

        return make


def held_every(period_s: float, from_s: float, until_s: float) -> list[tuple[float, Input]]:
    """Hold Space for half of each period."""
    presses = [from_s + number * period_s for number in range(int((until_s - from_s) / period_s))]
    return [press for at_s in presses for press in ((at_s, KeyInput("select")), (at_s + period_s / 2, KeyInput("select_up")))]


def test_without_a_camera_there_are_three_ways_on() -> None:
    steps = (*TO_PLAY, take("question-no-camera", "Back"), *TO_CLOSE)
    game = Game(steps, CAMERA, trackers=Cameras([NO_CAMERA])).play()
    assert game.seen == ["home", "check", "question-no-camera", "home", "question-close"]
    for way in ("Try again", "Watch the demo", "Play with keyboard"):
        assert way in game.said()


def test_try_again_works_when_the_camera_is_there_by_then(tmp_path: Path) -> None:
    again = (take("question-no-camera", "Try again"),)
    cameras = Cameras([NO_CAMERA, NO_CAMERA, None])
    game = Game((*TO_PLAY, *again, *again, take("result"), *TO_CLOSE), CAMERA, level_file(tmp_path), cameras).play()
    assert game.seen.count("question-no-camera") == 2
    assert game.last.source == "camera"
    assert len(game.last.reps) == 4


def test_the_keyboard_plays_and_its_stones_count_but_it_measures_nothing(tmp_path: Path) -> None:
    steps = (*TO_PLAY, take("question-no-camera", "Play with keyboard"), take("safety"), take("result", after_s=6), *TO_CLOSE)
    window = ScriptedWindow(held_every(2.6, 15.0, 26.0), SMALL)
    game = Game(steps, CAMERA, level_file(tmp_path), Cameras([NO_CAMERA]), window=window).play()
    record = game.last
    assert game.seen[3:6] == ["safety", "play", "result"]
    assert (record.source, len(record.reps)) == ("keyboard", 4)
    assert all(rep.complete for rep in record.reps)
    assert game.store.stones(record.player_id).laid == 4
    assert game.store.last_session(record.player_id, record.movement, record.side, before="9999") is None
    assert game.store.reps_between(record.player_id, "2000", "9999") == 4
    assert game.homes()[-1].stones == 4
    assert "further" not in game.said()


def test_a_player_who_asks_for_the_keyboard_gets_it(tmp_path: Path) -> None:
    window = ScriptedWindow(held_every(2.6, 3.0, 14.0), SMALL)
    game = Game((*TO_PLAY, take("safety"), take("result"), *TO_CLOSE), SourceWish("keyboard"), level_file(tmp_path), window=window).play()
    assert game.seen == ["home", "safety", "play", "result", "home", "question-close"]
    assert game.last.source == "keyboard"


def test_the_mouse_alone_can_play_where_a_key_is_the_limb(tmp_path: Path) -> None:
    class Mouse(ScriptedWindow):
        """A mouse whose button is down for half of each 2.6 s, on nothing that can be clicked."""

        def inputs(self, now_s: float) -> tuple[Input, ...]:
            self.pointer_held = now_s % 2.6 < 1.3
            return super().inputs(now_s)

    steps = (*TO_PLAY, take("safety"), take("result"), *TO_CLOSE)
    game = Game(steps, SourceWish("keyboard"), level_file(tmp_path), window=Mouse(size=SMALL)).play()
    assert len(game.last.reps) == 4


def test_the_demo_plays_and_is_nobodys_path(tmp_path: Path) -> None:
    steps = (*TO_PLAY, take("question-no-camera", "Watch the demo"), *TO_CLOSE)
    game = Game(steps, CAMERA, level_file(tmp_path), Cameras([NO_CAMERA])).play()
    assert game.seen[3:5] == ["check", "range"]
    assert game.seen[-2:] == ["home", "question-close"]
    assert "result" not in game.seen
    assert (game.last.source, game.last.level_name, game.last.side) == ("video", "demo_knee", "right")
    assert game.store.stones(game.last.player_id).laid == 0
    assert game.homes()[-1].stones == 0


def test_of_several_cameras_the_chosen_one_is_used_and_not_asked_for_again() -> None:
    several = SeveralCamerasError(((0, "Integrated"), (2, "On the shelf"), (5, "Another")))
    cameras = Cameras([several, None])
    to_home = (escape("range"), escape("check"))
    steps = (*TO_PLAY, take("question-camera", "On the shelf"), *to_home, *TO_PLAY, close_window("check"))
    Game(steps, CAMERA, trackers=cameras).play()
    assert [wish.camera_name for wish in cameras.wishes] == [None, "On the shelf", "On the shelf"]


def test_the_chosen_camera_is_kept_by_its_name_until_another_is_wanted() -> None:
    several = SeveralCamerasError(((0, "Integrated"), (2, "On the shelf")))
    cameras = Cameras([several, None])
    store = Game((*TO_PLAY, take("question-camera", "On the shelf"), close_window("check")), CAMERA, trackers=cameras).play().store

    later = Cameras([EMPTY_CHAIR, several, None])
    steps = (*TO_PLAY, take("check", "Other camera"), take("question-camera", "Integrated"), close_window("check"))
    game = Game(steps, CAMERA, trackers=later, store=store).play()
    assert [(wish.camera, wish.camera_name) for wish in later.wishes] == [(None, "On the shelf"), (None, None), (None, "Integrated")]
    assert game.walk.wish.camera_name == "Integrated"


def test_the_camera_of_one_player_is_not_that_of_another() -> None:
    several = SeveralCamerasError(((0, "Integrated"), (2, "On the shelf")))
    steps = (*TO_PLAY, take("question-camera", "On the shelf"), close_window("check"))
    walk = Game((), CAMERA, store=Game(steps, CAMERA, trackers=Cameras([several, None])).play().store, stamps=stamps("other")).walk
    names = [walk.wish.camera_name]
    walk.people.welcome(walk.people.free_tiles()[0])
    walk.preferences.look_up()
    assert [*names, walk.wish.camera_name] == ["On the shelf", None]


def test_back_from_the_cameras_leads_home() -> None:
    cameras = Cameras([SeveralCamerasError(((0, "Integrated"), (2, "On the shelf")))])
    game = Game((*TO_PLAY, take("question-camera", "Back"), *TO_CLOSE), CAMERA, trackers=cameras).play()
    assert game.seen[2:4] == ["question-camera", "home"]


def test_try_again_looks_for_any_camera_when_the_chosen_one_has_gone() -> None:
    cameras = Cameras([SeveralCamerasError(((0, "Integrated"), (2, "On the shelf"))), NO_CAMERA, None])
    again = (take("question-no-camera", "Try again"), close_window("range"))
    Game((*TO_PLAY, take("question-camera", "On the shelf"), *again), CAMERA, trackers=cameras).play()
    assert [wish.camera_name for wish in cameras.wishes] == [None, "On the shelf", "On the shelf"]


def test_a_camera_that_dies_in_the_set_is_looked_for_until_it_is_back(tmp_path: Path) -> None:
    gone = SourceError("The camera has stopped giving pictures.")
    cameras = Cameras([(gone, 22.0), gone, gone, None])
    lost: list[str] = []
    game = Game((*TO_SET, take("result"), *TO_CLOSE), CAMERA, level_file(tmp_path, reps=6), cameras)
    game.loop.on_flip = lambda _scene, _now_s: lost.append(str(game.walk.exercise and game.walk.exercise.session.lost))
    game.play()
    assert game.seen[3:5] == ["play", "result"]
    assert list(dict.fromkeys(lost)) == ["None", "no_picture"]
    assert len(cameras.wishes) == 4
    assert "The camera gives no picture. I wait for you." in game.said()
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in game.last.sets] == [("done", 6)]


def test_a_camera_that_never_comes_back_ends_the_set_and_keeps_it(tmp_path: Path) -> None:
    cameras = Cameras([(SourceError("The camera has stopped."), 22.0)])
    game = Game((*TO_SET, take("result"), *TO_CLOSE), CAMERA, level_file(tmp_path, reps=9), cameras).play()
    [only] = game.last.sets
    assert only.ended_by == "lost"
    assert len(only.reps) >= 2


def test_a_camera_that_dies_in_the_range_is_said_and_found_again(tmp_path: Path) -> None:
    gone = SourceError("The camera has stopped.")
    cameras = Cameras([(gone, 6.0), gone, None])
    game = Game((*TO_PLAY, take("result"), *TO_CLOSE), CAMERA, level_file(tmp_path), cameras).play()
    assert game.seen[1:4] == ["check", "range", "play"]
    assert "The camera gives no picture." in game.said()


def test_a_camera_that_fails_otherwise_is_said_in_its_own_words() -> None:
    cameras = Cameras([SourceError("The camera is upside down.")])
    game = Game((*TO_PLAY, take("say-source"), *TO_CLOSE), CAMERA, trackers=cameras).play()
    assert game.seen == ["home", "check", "say-source", "home", "question-close"]
    assert "The camera is upside down." in game.said()


@pytest.mark.parametrize(("content", "sentence"), [(None, "There is no video at"), (b"no film at all", "cannot be read as a video")])
def test_a_broken_video_is_told_in_a_plain_sentence(content: bytes | None, sentence: str, tmp_path: Path) -> None:
    video = tmp_path / "film.mp4"
    if content:
        video.write_bytes(content)
    game = Game((*TO_PLAY, take("say-source"), *TO_CLOSE), SourceWish("video", path=video)).play()
    assert game.seen == ["home", "check", "say-source", "home", "question-close"]
    assert sentence in game.said()


def test_only_the_camera_has_a_sign_and_a_promise(tmp_path: Path) -> None:
    def signs(wish: SourceWish) -> tuple[bool, bool]:
        game = Game((*TO_PLAY, close_window("play", reps_laid(1))), wish, level_file(tmp_path), Cameras([None]))
        shown: set[bool] = set()

        def note(scene: object, _now_s: float) -> None:
            inner = getattr(scene, "scene", scene)
            if isinstance(inner, PlayScene):
                shown.add(inner.view().camera_on)

        game.loop.on_flip = note
        game.play()
        return shown == {True}, "Not recorded." in game.said()

    assert signs(CAMERA) == (True, True)
    assert signs(SourceWish("scripted", script=BODY)) == (False, False)
