"""The part of the walk that sets and rests are, with what is asked on the way."""

from collections.abc import Callable, Generator
from dataclasses import replace

from game.app.exercise import Exercise
from game.app.safety_walk import SafetyWalk, Stopping
from game.app.seen_exercise import SeenExercise
from game.app.set_views import imagery_view, mirror_view, rating_after
from game.app.until import SpokenScene, Until
from game.app.views import play_view, rest_view
from game.core.names import Modality
from game.minigames.views import GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import (
    ChoiceScene,
    ChoiceView,
    FinaleScene,
    ImageryScene,
    MirrorScene,
    PlayScene,
    RatingScene,
    RatingView,
    RestScene,
    questions,
)
from game.screen.scenes.card import CardView
from game.screen.text import Text

LAST_LOOK_S = 2.0
"""The last stone of a set is seen to land before the screen goes on."""
NextCard = Callable[[Modality], CardView]


class SetWalk:
    """Leads through the sets of one exercise; `told` is what the player said when it was stopped, None where it was not.

    `next_card` names the card of a rest.
    """

    def __init__(self, exercise: Exercise, text: Text, landscape: Landscape, world: GameView, next_card: NextCard) -> None:
        self.told: Stopping | None = None
        self._exercise = exercise
        self._session = exercise.session
        self._text = text
        self._landscape = landscape
        self._world = world
        self._next_card = next_card
        self._safety = SafetyWalk(text, landscape, self._ask, exercise.kind == "camera")

    def one_set(self) -> Generator[SpokenScene, str, bool]:
        """Play a set and the rest after it; return whether there is another one to come."""
        self._session.begin_set()
        while self._session.stage == "set":
            yield from self._set()
        rested = False
        while self._session.stage == "rest" and not rested:
            rested = yield from self._rest()
        return self._session.stage != "over"

    def leaves(self) -> Generator[SpokenScene, str, bool]:
        """Ask whoever turns back between two sets whether to stop; return whether that is so."""
        yield from self._sure()
        return self._session.stage == "over"

    def _set(self) -> Generator[SpokenScene, str, None]:
        self._exercise.begin_set()
        choice = yield Until(self._scene(), self._set_is_over, {"over": LAST_LOOK_S})
        if choice == "away":
            yield from self._welcome_back()
        elif choice == "ended":
            self._session.stop()
        elif choice == "tired":
            yield from self._offer_rest()
        elif choice in ("stop", "asked"):
            yield from self._sure(unasked=choice == "asked")
        if self._session.stage != "set":
            yield from self._finale()
            yield from self._rate()

    def _finale(self) -> Generator[SpokenScene, str, None]:
        """After the whole exercise, let the game's answer come to its end; Space goes on at once. In a rest it goes on by itself."""
        if self._is_answered():
            scene = FinaleScene(self._text, self._exercise.kind == "camera", self._draw_world)
            yield Until(scene, lambda: None if self._is_answered() else "over")

    def _is_answered(self) -> bool:
        done = self._session.stage == "over" and self._session.record.sets[-1].ended_by == "done"
        return done and self._session.rules.lingers

    def _scene(self) -> SpokenScene:
        modality = self._session.level.modality
        if modality == "mirror":
            return MirrorScene(self._text, self._landscape, lambda: mirror_view(self._exercise), self._draw_world)
        if modality == "mental_practice":
            return ImageryScene(self._text, self._landscape, lambda: imagery_view(self._exercise), self._exercise.press, self._draw_world)
        return PlayScene(self._text, lambda: play_view(self._exercise), self._draw_world, self._exercise.press)

    def _set_is_over(self) -> str | None:
        if self._session.stage != "set":
            return "over"
        if self._session.held_back:
            return "away"
        if isinstance(self._exercise, SeenExercise) and self._exercise.ended:
            return "ended"
        if self._exercise.asks_to_stop():
            return "asked"
        return "tired" if self._session.watch.rest_offered else None

    def _welcome_back(self) -> Generator[SpokenScene, str, None]:
        answer = yield Until(self._ask(questions.welcome_back()), lambda: None if self._session.stage == "set" else "over")
        self._session.go_on()
        if answer == "stop":
            self._session.stop()

    def _offer_rest(self) -> Generator[SpokenScene, str, None]:
        self._session.ask()
        rest = yield from self._safety.offer_rest()
        self._session.watch.answered()
        self._session.go_on()
        if rest:
            self._session.rest_now()

    def _rest(self) -> Generator[SpokenScene, str, bool]:
        """Return whether the rest is over and the next set may begin."""
        insisted = self._session.watch.rest_insisted
        if insisted and not (yield from self._insist()):
            return False
        card = self._next_card(self._session.level.modality)
        choice = yield RestScene(self._text, self._landscape, lambda: replace(rest_view(self._exercise), card=card, insisted=insisted))
        if choice != "go_on":
            yield from self._sure()
        return choice == "go_on"

    def _insist(self) -> Generator[SpokenScene, str, bool]:
        """Return whether the rest is taken; who would rather stop stops."""
        self._session.ask()
        rests = yield from self._safety.insist_on_rest()
        self._session.go_on()
        if not rests:
            self._session.stop()
        return rests

    def _sure(self, unasked: bool = False) -> Generator[SpokenScene, str, None]:
        """Ask whether to stop; `unasked` where only a key was held, or left alone, which may have happened by itself."""
        self._session.ask()
        told = yield from self._safety.stopping(self._session.level.stop, self._session.record.pain_before, self._session.hold, unasked)
        self._session.go_on()
        if told.answer != "go_on":
            self.told = told
            self._session.stop("pain" if told.answer == "pain" else "stopped")

    def _rate(self) -> Generator[SpokenScene, str, None]:
        """Ask after a whole set how it was, where its kind of exercise asks for that."""
        scale = rating_after(self._session.level.modality)
        if scale is None or self._session.record.sets[-1].ended_by not in ("done", "rest", "ceiling"):
            return
        self._session.ask()
        view = RatingView(scale, self._exercise.kind == "camera")
        answer = yield RatingScene(self._text, self._landscape, lambda: view)
        self._session.go_on()
        if answer != "back":
            self._session.rate(scale, float(answer))

    def _draw_world(self, canvas: Canvas) -> None:
        self._world.draw(canvas, self._session.rules.state)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        view = replace(view, camera_on=self._exercise.kind == "camera")
        return ChoiceScene(self._text, self._landscape, lambda: view)
