"""The first run: three picture questions choose a programme, and safety asks what it has to know. All of it can be left open."""

from collections.abc import Callable, Generator
from typing import cast

from game.app.health_walk import HealthWalk
from game.app.people import People
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.health import Company, Health
from game.core.names import MovementName, Side
from game.core.programme import Ability, Limb, Programme
from game.screen.scenes import ChoiceView, questions, safety_questions
from game.screen.scenes.safety_questions import UNKNOWN

LIMB_SHOWN: dict[Limb, MovementName] = {"leg": "knee_extension", "arm": "wrist_flexion_extension"}
"""The movement that stands for a limb where its side is asked for."""


class FirstWalk:
    """Asks until a programme is chosen, one step back at a time; `ask` makes the screen of a question."""

    def __init__(self, people: People, today: Today, health: HealthWalk, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._people = people
        self._today = today
        self._health = health
        self._ask = ask

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether a programme was chosen, False where the player went back."""
        answers: list[str] = []
        while len(answers) < 4:
            answer = yield self._ask(self._question(answers))
            if answer != "back":
                answers.append(answer)
            elif answers:
                answers.pop()
            else:
                return False
        limb, side, ability, company = answers
        self._begin(cast(Limb, limb), cast(Side, side), cast(Ability, ability))
        yield from self.health(Health(company=None if company == UNKNOWN else cast(Company, company)))
        return True

    def side(self, programme: Programme) -> Generator[SpokenScene, str, bool]:
        """Ask for the side of a programme that the therapist has chosen; return whether it was answered."""
        side = yield self._ask(questions.which_side(LIMB_SHOWN[programme.limb]))
        if side == "back":
            return False
        first = self._today.shelf.level(self._people.current.player_id, programme.items[0].level)
        self._people.trains(first.movement, cast(Side, side))
        self._today.take_programme(self._people.current, programme)
        return True

    def health(self, known: Health) -> Generator[SpokenScene, str, None]:
        """Ask what safety has to know, and keep it; whoever rather does not say is not asked again on the next day."""
        answered = yield from self._health.health(known)
        self._today.keep_health(self._people.current, answered)

    def _question(self, answers: list[str]) -> ChoiceView:
        if not answers:
            return questions.which_limb()
        limb = cast(Limb, answers[0])
        asked = (questions.which_side(LIMB_SHOWN[limb]), questions.can_move(limb), safety_questions.about_health("company"))
        return asked[len(answers) - 1]

    def _begin(self, limb: Limb, side: Side, ability: Ability) -> None:
        programme = self._today.shelf.programme(limb, ability)
        first = self._today.shelf.level(self._people.current.player_id, programme.items[0].level)
        self._people.trains(first.movement, side)
        self._today.take_programme(self._people.current, programme)
