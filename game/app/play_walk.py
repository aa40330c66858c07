"""The part of the walk that an exercise is: camera check, today's range, sets and rests."""

from collections.abc import Generator
from dataclasses import replace

from game.app.correcting_walk import CorrectingWalk
from game.app.exercise import Exercise, SeenExercise
from game.app.set_walk import NextCard, SetWalk
from game.app.until import SpokenScene, Until
from game.app.views import check_view, range_view
from game.core.source import AnotherCameraError, SourceError
from game.minigames.views import GameView
from game.screen.landscape import Landscape
from game.screen.scenes import CheckScene, ChoiceScene, ChoiceView, RangeScene
from game.screen.text import Text

ENDED_EARLY = SourceError("The film or recording ended before today's range was known. Take a longer one.")


class PlayWalk:
    """Leads one exercise from the camera check to its last set; returns why there were no poses, if that ended it."""

    def __init__(
        self, exercise: Exercise, text: Text, landscape: Landscape, world: GameView, next_card: NextCard, several_cameras: bool = False
    ) -> None:
        self.sets = SetWalk(exercise, text, landscape, world, next_card)
        self._exercise = exercise
        self._session = exercise.session
        self._text = text
        self._landscape = landscape
        self._several_cameras = several_cameras

    def story(self) -> Generator[SpokenScene, str, SourceError | None]:
        """Tell it."""
        if isinstance(self._exercise, SeenExercise):
            ready, problem = yield from self._get_ready(self._exercise)
            if not ready:
                return problem
        yield from self.sets.story()
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
            if self._session.stage == "ready":
                return True, None
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

    def _ask(self, view: ChoiceView) -> SpokenScene:
        view = replace(view, camera_on=self._exercise.kind == "camera")
        return ChoiceScene(self._text, self._landscape, lambda: view)
