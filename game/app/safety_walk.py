"""The part of the walk that looks after the player: pain, feeling unwell, rest, and enough for today."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Literal

from game.app.until import SpokenScene
from game.core.level import Stop
from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.scenes import AlarmScene, AlarmView, CareScene, CareView, ChoiceView, PainScene, PainView, safety_questions
from game.screen.text import Text
from game.screen.unwell_signs import unwell_sign
from game.training.ceilings import ENOUGH, Reached
from game.training.pain import PainVerdict, after_answer, before_session

PAIN_REST = ("pain-rest-title", "pain-rest-why", "pain-rest-how", "pain-rest-path")
PAIN_STOP = ("pain-stop-title", "pain-stop-why", "pain-stop-how", "pain-stop-path")


@dataclass(frozen=True, slots=True)
class PainAnswer:
    """What the player said of pain, None for nothing, and what follows; "unwell" ends the session as "stop" does."""

    pain: int | None
    verdict: Literal["go_on", "stop", "unwell"]


@dataclass(frozen=True, slots=True)
class Stopping:
    """How the question in the middle of a set was answered, and the pain that was told on the way."""

    answer: Literal["go_on", "stop", "pain", "unwell"]
    pain: int | None = None


class SafetyWalk:
    """`ask` makes the screen of a question; `camera_on` says whether the camera's sign is to be shown."""

    def __init__(self, text: Text, landscape: Landscape, ask: Callable[[ChoiceView], SpokenScene], camera_on: bool = False) -> None:
        self._text = text
        self._landscape = landscape
        self._ask = ask
        self._camera_on = camera_on

    def pain_before(self, stop: Stop, unhurried: bool = False) -> Generator[SpokenScene, str, PainAnswer]:
        """Ask for pain; with strong pain suggest rest or the therapist instead of exercise. `unhurried` is for who never saw it."""
        question = "first-pain" if unhurried else "pain-before"
        return (yield from self._pain(question, lambda pain: before_session(stop, pain), PAIN_REST, unhurried))

    def pain_after(self, stop: Stop, before: int | None) -> Generator[SpokenScene, str, PainAnswer]:
        """Ask again; where pain is strong or has risen suggest rest or the therapist."""
        return (yield from self._pain("pain-after", lambda pain: after_answer(stop, before, pain), PAIN_STOP))

    def stopping(
        self, stop: Stop, before: int | None, hold: Callable[[], None], unasked: bool = False
    ) -> Generator[SpokenScene, str, Stopping]:
        """Ask what is wanted in the middle of a set; pain that need not stop it leads back to the question.

        `hold` is called as soon as something is wrong: from then on nothing counts and nothing is asked of the limb. What comes
        up `unasked` is careful about the finger that may be on the key.
        """
        pain: int | None = None
        while True:
            choice = yield self._ask(safety_questions.stop_or_more(unasked))
            if choice in ("hurts", "unwell"):
                hold()
            if choice == "hurts":
                told = yield from self._pain("pain-now", lambda now: after_answer(stop, before, now), PAIN_STOP)
                pain = told.pain if told.pain is not None else pain
                if told.verdict != "go_on":
                    return Stopping("pain" if told.verdict == "stop" else "unwell", pain)
            elif choice == "unwell":
                if (yield from self.unwell()):
                    return Stopping("unwell", pain)
            else:
                return Stopping("stop" if choice == "stop" else "go_on", pain)

    def unwell(self) -> Generator[SpokenScene, str, bool]:
        """Say to stop and to call for help; return whether the session is over, False where it was a mistake."""
        view = AlarmView(self._camera_on)
        return (yield AlarmScene(self._text, self._landscape, lambda: view)) == "end"

    def offer_rest(self) -> Generator[SpokenScene, str, bool]:
        """Offer a rest to a tired player; return whether it is taken."""
        return (yield self._ask(safety_questions.offer_rest())) == "rest"

    def insist_on_rest(self) -> Generator[SpokenScene, str, bool]:
        """Ask for a rest; return whether it is taken, False where the player rather stops."""
        return (yield self._ask(safety_questions.insist_on_rest())) != "stop"

    def rest_today(self) -> Generator[SpokenScene, str, None]:
        """Suggest rest or the therapist where nothing more is to be asked of the limb today."""
        yield self._care(PAIN_REST, unwell_sign("sit"))

    def shoulder_first(self) -> Generator[SpokenScene, str, None]:
        """Name the therapist before an arm is raised whose shoulder hurts."""
        yield self._care(("shoulder-title", "shoulder-why", "shoulder-how"), unwell_sign("talk"))

    def enough(self, reached: Reached) -> Generator[SpokenScene, str, None]:
        """Praise what was done on a day that has seen enough."""
        yield self._care(("enough-title", ENOUGH[reached], "enough-rest"), pictogram("path"))

    def _pain(
        self, question: str, verdict: Callable[[int | None], PainVerdict], suggestion: tuple[str, ...], unhurried: bool = False
    ) -> Generator[SpokenScene, str, PainAnswer]:
        view = PainView(question, self._camera_on, unhurried)
        while (choice := (yield PainScene(self._text, self._landscape, lambda: view))) == "unwell":
            if (yield from self.unwell()):
                return PainAnswer(None, "unwell")
        pain = int(choice) if choice.isdigit() else None
        if verdict(pain) == "stop":
            yield self._care(suggestion, unwell_sign("sit"))
        return PainAnswer(pain, verdict(pain))

    def _care(self, words: tuple[str, ...], picture: str) -> SpokenScene:
        title, *sentences = words
        view = CareView(title, tuple(sentences), picture, self._camera_on)
        return CareScene(self._text, self._landscape, lambda: view)
