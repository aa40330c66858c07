"""The part of the walk between today's range and the first set: its number is shown, and a therapist may put it right."""

from collections.abc import Callable, Generator

from game.app.seen_exercise import SeenExercise
from game.app.until import SpokenScene
from game.app.views import ready_view
from game.core.correction import LEAST_APART_DEG, Correction, CorrectionSource, TooNearError, TurnedRoundError
from game.core.record import RangeToday
from game.motion.movements import MOVEMENT_TABLE
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView, GoniometerScene, GoniometerView, ReadyScene, SayScene, SayView, questions
from game.screen.text import Text


class CorrectingWalk:
    """Shows the number until the player goes on, which needs nothing, or wants to find the range again."""

    def __init__(self, exercise: SeenExercise, text: Text, landscape: Landscape, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._exercise = exercise
        self._text = text
        self._landscape = landscape
        self._ask = ask

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether play begins, False to find the range again."""
        while True:
            choice = yield ReadyScene(self._text, self._landscape, lambda: ready_view(self._exercise))
            if choice == "goniometer":
                yield from self._goniometer()
            elif choice == "confirm":
                yield from self._confirm()
            else:
                return choice == "go_on"

    def _goniometer(self) -> Generator[SpokenScene, str, None]:
        read = self._read()
        view = GoniometerView(read.rest_deg, read.best_deg)
        scene = GoniometerScene(self._text, self._landscape, lambda: view, lambda rest, best: self._refusal(read, rest, best))
        choice = yield scene
        rest, best = scene.degrees
        if choice == "kept" and rest is not None and best is not None:
            self._exercise.correct(_correction(read, rest, best, "goniometer"))

    def _confirm(self) -> Generator[SpokenScene, str, None]:
        row, read = MOVEMENT_TABLE[self._exercise.session.level.movement], self._read()
        if (yield self._ask(questions.ends_were_seen(row.name))) != "yes":
            return
        refusal = self._refusal(read, row.usual_rest_deg, row.usual_best_deg)
        if refusal:
            view = SayView("say-correction", (refusal,))
            yield SayScene(self._text, self._landscape, lambda: view)
        else:
            self._exercise.correct(_correction(read, row.usual_rest_deg, row.usual_best_deg, "confirmed"))

    def _refusal(self, read: RangeToday, rest_deg: float, best_deg: float) -> str | None:
        """Return in one sentence why these true angles cannot be those of today's range, None where they can."""
        try:
            _correction(read, rest_deg, best_deg, "goniometer")
        except TurnedRoundError:
            return self._text("correction-turned", rest=round(read.rest_deg), best=round(read.best_deg))
        except TooNearError:
            return self._text("correction-too-near", least=round(LEAST_APART_DEG))
        return None

    def _read(self) -> RangeToday:
        read = self._exercise.session.range_as_read
        if read is None:
            raise ValueError("today's range is not found yet")
        return read


def _correction(read: RangeToday, rest_deg: float, best_deg: float, source: CorrectionSource) -> Correction:
    return Correction(read.rest_deg, read.best_deg, rest_deg, best_deg, source)
