"""The part of the walk that asks what safety has to know: health on the first run, and the check before stimulation."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import get_args

from game.app.until import SpokenScene
from game.core.health import Health
from game.core.health_note import health_note_value, health_of
from game.core.stimulation_check import StimulationCheck
from game.screen.landscape import Landscape
from game.screen.scenes import CareScene, CareView, ChecklistScene, ChecklistView, ChoiceView, safety_questions
from game.screen.scenes.checklist import PAGES
from game.screen.scenes.safety_questions import UNKNOWN, HealthAsked
from game.screen.text import Text
from game.screen.unwell_signs import unwell_sign
from game.training.stimulation_permit import may_stimulate

ALL_ASKED: tuple[HealthAsked, ...] = get_args(HealthAsked)
ANSWERS: Mapping[str, bool | None] = {"yes": True, "no": False, UNKNOWN: None}
THERAPIST_FIRST = CareView("stim-check-title", ("stim-check-why", "stim-check-how", "stim-check-instead"), unwell_sign("talk"))


@dataclass(frozen=True, slots=True)
class StimulationAnswer:
    """Whether stimulation may begin, and what was learned on the way; `check` is None where no new one was made."""

    allowed: bool
    health: Health
    check: StimulationCheck | None


class HealthWalk:
    """Every question may be left open; `ask` makes the screen of a question."""

    def __init__(self, text: Text, landscape: Landscape, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._text = text
        self._landscape = landscape
        self._ask = ask

    def health(self, known: Health = Health()) -> Generator[SpokenScene, str, Health]:  # noqa: B008
        """Ask all that is not known yet, where that is welcome; return what is known then."""
        open_still = [asked for asked in ALL_ASKED if getattr(known, asked) is None]
        while (yield self._ask(safety_questions.may_ask_health())) == "answer":
            answered = yield from self._asked(known, open_still)
            if answered:
                return answered
        return known

    def stimulation(self, health: Health, last_check: StimulationCheck | None, now: str) -> Generator[SpokenScene, str, StimulationAnswer]:
        """Ask what is not known yet and the check where it is due; where anything stands against it, name the therapist."""
        open_still = [asked for asked in _needed(health) if getattr(health, asked) is None]
        health = (yield from self._asked(health, open_still)) or health
        permit, check = may_stimulate(health, last_check, now), None
        if permit == "ask":
            clear = yield from self._checked()
            if clear is None:
                return StimulationAnswer(False, health, None)
            check = StimulationCheck(now, clear)
            permit = "yes" if clear else "blocked"
        if permit != "yes":
            yield CareScene(self._text, self._landscape, lambda: THERAPIST_FIRST)
        return StimulationAnswer(permit == "yes", health, check)

    def _asked(self, known: Health, questions: Sequence[HealthAsked]) -> Generator[SpokenScene, str, Health | None]:
        """Ask one after the other, back one at a time; None where the player goes back from the first."""
        number, health = 0, known
        while number < len(questions):
            answer = yield self._ask(safety_questions.about_health(questions[number]))
            if answer == "back":
                number -= 1
            else:
                health = health_of({**health_note_value(health), questions[number]: ANSWERS.get(answer, answer)})
                number += 1
            if number < 0:
                return None
        return health

    def _checked(self) -> Generator[SpokenScene, str, bool | None]:
        """Ask page after page until one is not a plain no; return whether all were, None where the player goes back."""
        page = 0
        while 0 <= page < len(PAGES):
            answer = yield ChecklistScene(self._text, self._landscape, partial(ChecklistView, page))
            if answer not in ("no", "back"):
                return False
            page += 1 if answer == "no" else -1
        return page > 0 or None


def _needed(health: Health) -> tuple[HealthAsked, ...]:
    """Return what stimulation needs to know; a therapist who has unlocked it knows it already."""
    return () if health.stimulation_unlocked else ("spinal_cord", "pacemaker")
