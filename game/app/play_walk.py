"""The part of the walk that an exercise is: camera check, today's range, sets and rests."""

from collections.abc import Generator
from dataclasses import replace

from game.app.correcting_walk import CorrectingWalk
from game.app.exercise import Exercise, SeenExercise
from game.app.until import SpokenScene, Until
from game.app.views import check_view, play_view, range_view, rest_view
from game.core.source import AnotherCameraError, SourceError
from game.minigames.views import GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import CheckScene, ChoiceScene, ChoiceView, PlayScene, RangeScene, RestScene, questions
from game.screen.text import Text

LAST_LOOK_S = 2.0
"""The last stone of a set is seen to land before the screen goes on."""
ENDED_EARLY = SourceError("The film or recording ended before today's range was known. Take a longer one.")


class PlayWalk:
    """Leads one exercise from the camera check to its last set; returns why there were no poses, if that ended it."""

    def __init__(self, exercise: Exercise, text: Text, landscape: Landscape, world: GameView, several_cameras: bool = False) -> None:
        self._exercise = exercise
        self._session = exercise.session
        self._text = text
        self._landscape = landscape
        self._world = world
        self._several_cameras = several_cameras

    def story(self) -> Generator[SpokenScene, str, SourceError | None]:
        """Tell it."""
        if isinstance(self._exercise, SeenExercise):
            ready, problem = yield from self._get_ready(self._exercise)
            if not ready:
                return problem
        self._session.begin_set()
        while self._session.stage in ("set", "rest"):
            yield from self._set() if self._session.stage == "set" else self._rest()
        return None

    def _get_ready(self, exercise: SeenExercise) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Check the camera, then learn the range; "back" goes one step back."""
        while True:
            exercise.look_again()
            check = CheckScene(self._text, self._landscape, lambda: check_view(exercise, self._several_cameras))
            choice = yield Until(check, lambda: "over" if exercise.problem or exercise.ended else None)
            if choice == "camera":
                return False, AnotherCameraError()
            if choice in ("back", "over"):
                return False, exercise.problem or (ENDED_EARLY if choice == "over" else None)
            exercise.begin()
            found, problem = yield from self._find_range(exercise)
            if found or problem:
                return found, problem

    def _find_range(self, exercise: SeenExercise) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Learn the range and show its number; neither found nor a problem is the way back."""
        correcting = CorrectingWalk(exercise, self._text, self._landscape, self._ask)
        while True:
            finding = RangeScene(self._text, self._landscape, lambda: range_view(exercise))
            choice = yield Until(finding, lambda: "over" if exercise.ended and self._session.stage == "range" else None)
            if choice == "anyway":
                self._session.take_range()
            elif choice != "done":
                return False, ENDED_EARLY if choice == "over" else None
            if (yield from correcting.story()):
                return True, None
            exercise.find_range_again()

    def _set(self) -> Generator[SpokenScene, str, None]:
        scene = PlayScene(self._text, lambda: play_view(self._exercise), self._draw_world, self._exercise.press)
        choice = yield Until(scene, self._set_is_over, LAST_LOOK_S)
        if choice == "away":
            answer = yield Until(self._ask(questions.welcome_back()), lambda: None if self._session.stage == "set" else "over")
            self._session.go_on()
            if answer == "stop":
                self._session.stop()
        elif choice == "ended":
            self._session.stop()
        elif choice == "stop":
            yield from self._sure()

    def _rest(self) -> Generator[SpokenScene, str, None]:
        choice = yield RestScene(self._text, self._landscape, lambda: rest_view(self._exercise))
        if choice == "go_on":
            self._session.begin_set()
        else:
            yield from self._sure()

    def _sure(self) -> Generator[SpokenScene, str, None]:
        self._session.ask()
        answer = yield self._ask(questions.stop_set())
        self._session.go_on()
        if answer == "stop":
            self._session.stop()

    def _set_is_over(self) -> str | None:
        if self._session.stage != "set":
            return "over"
        if self._session.held_back:
            return "away"
        return "ended" if isinstance(self._exercise, SeenExercise) and self._exercise.ended else None

    def _draw_world(self, canvas: Canvas) -> None:
        self._world.draw(canvas, self._session.rules.state)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        view = replace(view, camera_on=self._exercise.kind == "camera")
        return ChoiceScene(self._text, self._landscape, lambda: view)
