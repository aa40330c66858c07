"""The part of the walk that an exercise is: camera check, today's range, sets and rests."""

from collections.abc import Generator
from dataclasses import replace
from functools import partial

from game.app.correcting_walk import CorrectingWalk
from game.app.exercise import Exercise
from game.app.seen_exercise import SeenExercise
from game.app.set_walk import NextCard, SetWalk
from game.app.until import SpokenScene, Until
from game.app.views import CheckShown, check_view, range_view
from game.core.source import AnotherCameraError, EndedEarlyError, SourceError
from game.minigames.views import GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import CheckScene, ChoiceScene, ChoiceView, RangeScene
from game.screen.text import Text

ENDED_EARLY = EndedEarlyError("The film or recording ended before today's range was known. Take a longer one.")


class PlayWalk:
    """Leads the session whose turn it is through camera check and range finding, and then through its `sets`."""

    def __init__(
        self, exercise: Exercise, text: Text, landscape: Landscape, world: GameView, next_card: NextCard, shown: CheckShown
    ) -> None:
        self.sets = SetWalk(exercise, text, landscape, world, next_card)
        self._exercise = exercise
        self._session = exercise.session
        self._text = text
        self._landscape = landscape
        self._world = world
        self._shown = shown

    def get_ready(self) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Check the camera and learn the range, where that is not known yet; return whether a set may begin, or why it cannot."""
        if isinstance(self._exercise, SeenExercise):
            return (yield from self._seen_well(self._exercise))
        return True, None

    def _seen_well(self, exercise: SeenExercise) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Check the camera, then learn the range; "back" goes one step back."""
        while True:
            exercise.look_again()
            check = CheckScene(self._text, self._landscape, lambda: check_view(exercise, self._shown))
            choice = yield Until(check, lambda: "over" if exercise.problem or exercise.ended else None)
            if choice == "camera":
                return False, AnotherCameraError()
            if choice in ("back", "over"):
                return False, exercise.problem or (ENDED_EARLY if choice == "over" else None)
            exercise.begin()
            if self._session.stage != "range":
                return True, None
            found, problem = yield from self._find_range(exercise)
            if found or problem:
                return found, problem

    def _find_range(self, exercise: SeenExercise) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Learn the range, and show its number to a therapist who wants it; neither found nor a problem is the way back."""
        correcting = CorrectingWalk(exercise, self._text, self._landscape, self._ask)
        choice = ""
        while True:
            shown, world = partial(range_view, exercise, self._shown.first), partial(self._draw_rehearsal, exercise)
            finding = RangeScene(self._text, self._landscape, shown, world, numbers=choice == "numbers")
            choice = yield Until(finding, lambda: "over" if exercise.ended and self._session.stage == "range" else None)
            if choice == "anyway":
                self._session.take_range()
            elif choice not in ("done", "numbers"):
                return False, ENDED_EARLY if choice == "over" else None
            if choice != "numbers" or (yield from correcting.story()):
                return True, None
            exercise.find_range_again()

    def _draw_rehearsal(self, exercise: SeenExercise, canvas: Canvas) -> None:
        self._world.draw(canvas, exercise.rehearsal.rules.state)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        view = replace(view, camera_on=self._exercise.kind == "camera")
        return ChoiceScene(self._text, self._landscape, lambda: view)
