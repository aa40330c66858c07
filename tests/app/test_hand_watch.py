from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event, Lock

from game.app.exercise import RunningSource
from game.app.hand_in_air import HandInAir
from game.app.hand_watch import TRY_AGAIN_S, HandWatch
from game.app.sources import SourceWish
from game.core.pose import Pose
from game.core.settings import Settings
from game.core.source import NoCameraError, Picture, SourceError
from game.screen.text import Text
from game.sources.tracker import State, Tracker
from tests.recorded_canvas import RecordedCanvas

CAMERA, TEXT = SourceWish("camera"), Text.read()


@dataclass
class Looking:
    """A tracker that says what it is told to."""

    take: Callable[[Pose], None]
    state: State = "running"
    problem: SourceError | None = None
    stopped: bool = False

    def start(self) -> None: ...

    def update(self, now_s: float) -> None: ...

    def stop(self) -> None:
        self.stopped = True

    def picture(self) -> Picture | None:
        return None


@dataclass
class Home:
    """The screens beside an exercise, and who looks at them."""

    settings: Settings = field(default_factory=Settings)
    wish: SourceWish = CAMERA

    def __post_init__(self) -> None:
        self.made: list[Looking] = []
        hand = HandInAir(lambda: self.settings, lambda: "left")
        self.watch = HandWatch(hand, TEXT, lambda: self.wish, lambda _wish: self._make)

    def _make(self, take: Callable[[Pose], None], start_s: float) -> RunningSource:
        self.made.append(Looking(take))
        return self.made[-1]


def test_it_looks_until_an_exercise_begins_and_again_after_it() -> None:
    home = Home()
    for now_s, runs in ((0.0, False), (1.0, False), (2.0, True), (3.0, True), (4.0, False)):
        home.watch.go_on(now_s, runs)
    assert [looking.stopped for looking in home.made] == [True, False]


def test_it_never_looks_with_the_keyboard_or_against_the_wish() -> None:
    for home in (Home(wish=SourceWish("keyboard")), Home(Settings(hand_pointer=False))):
        home.watch.go_on(0.0, exercise_runs=False)
        assert home.made == []


def test_turning_it_off_gives_the_camera_away_at_once() -> None:
    home = Home()
    home.watch.go_on(0.0, exercise_runs=False)
    home.settings = Settings(hand_pointer=False)
    home.watch.go_on(0.1, exercise_runs=False)
    assert home.made[0].stopped


def test_a_camera_that_cannot_be_had_is_tried_again_later_without_a_word() -> None:
    home = Home()
    home.watch.go_on(0.0, exercise_runs=False)
    home.made[0].state, home.made[0].problem = "failed", NoCameraError("no camera")
    for now_s in (1.0, TRY_AGAIN_S - 1.0):
        home.watch.go_on(now_s, exercise_runs=False)
        canvas = RecordedCanvas()
        home.watch.draw(canvas)
        assert canvas.drawn == []
    assert len(home.made) == 1
    home.watch.go_on(TRY_AGAIN_S + 1.0, exercise_runs=False)
    assert len(home.made) == 2


def test_while_it_looks_the_screen_says_so() -> None:
    home = Home()
    home.watch.go_on(0.0, exercise_runs=False)
    canvas = RecordedCanvas()
    home.watch.draw(canvas)
    assert canvas.texts == [TEXT("safety-camera")]
    assert canvas.targets == []


def test_a_demo_does_not_move_the_players_pointer() -> None:
    home, heard = Home(), list[Pose]()
    pose = Pose(1.0, 640, 480, None)
    home.watch.hand.take = heard.append  # type: ignore[method-assign, assignment]
    for wish in (CAMERA, replace(CAMERA, counts=False)):
        home.watch.listening(home._make, wish)(lambda _pose: None, 0.0)
        home.made[-1].take(pose)
    assert heard == [pose]


def test_the_next_tracker_opens_its_source_only_when_the_one_before_has_ended() -> None:
    turn, let_go, order = Lock(), Event(), list[str]()

    class Held:
        kind = "camera"

        def __init__(self, name: str) -> None:
            order.append(f"{name} opened")
            self.name = name

        def poses(self):  # type: ignore[no-untyped-def]
            yield Pose(0.0, 1, 1, None)
            let_go.wait(5.0)
            order.append(f"{self.name} given back")

        def picture(self) -> None: ...

        def close(self) -> None: ...

    seen = Event()
    first = Tracker(lambda: Held("first"), lambda _pose: seen.set(), turn)  # type: ignore[arg-type, return-value]
    first.start()
    assert seen.wait(5.0)
    second = Tracker(lambda: Held("second"), lambda _pose: None, turn)  # type: ignore[arg-type, return-value]
    second.start()
    first.stop()
    let_go.set()
    first.join()
    second.join()
    assert order == ["first opened", "first given back", "second opened", "second given back"]


def test_another_players_camera_is_looked_through_at_once() -> None:
    home = Home()
    home.watch.go_on(0.0, False)
    home.wish = replace(CAMERA, camera_name="On the shelf")
    home.watch.go_on(0.1, False)
    assert [looking.stopped for looking in home.made] == [True, False]
