"""The first run: three picture questions choose a programme. What else has to be known is asked after the first result."""

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import cast

from game.app.health_walk import HealthWalk
from game.app.people import People
from game.app.preferences import Preferences
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.health import Company, Health
from game.core.names import MovementName, Side
from game.core.programme import Ability, Limb, Programme
from game.screen.scenes import ChoiceView, first_questions, questions, safety_questions
from game.screen.scenes.safety_questions import UNKNOWN

LIMB_SHOWN: dict[Limb, MovementName] = {"leg": "knee_extension", "arm": "wrist_flexion_extension"}
"""The movement that stands for a limb where its side is asked for."""
HANDS: dict[str, Side | None] = {"left": "left", "right": "right", "both": None}


class FirstWalk:
    """Asks until a programme is chosen, one step back at a time; `ask` makes the screen of a question."""

    def __init__(
        self,
        people: People,
        today: Today,
        health: HealthWalk,
        ask: Callable[[ChoiceView], SpokenScene],
        preferences: Preferences,
    ) -> None:
        self._people = people
        self._today = today
        self._health = health
        self._ask = ask
        self._preferences = preferences

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether a programme was chosen, False where the player went back."""
        answers: list[str] = []
        while len(answers) < 3:
            answer = yield self._ask(replace(_question(answers), unhurried=True))
            if answer not in ("back", "home"):
                answers.append(answer)
            elif answers:
                answers.pop()
            else:
                return False
        limb, side, ability = answers
        self._begin(cast(Limb, limb), cast(Side, side), cast(Ability, ability))
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

    def safety(self) -> Generator[SpokenScene, str, None]:
        """Ask which hand works and what safety has to know, and keep it; whoever rather does not say is not asked again."""
        yield from self.hand()
        company = yield self._ask(safety_questions.about_health("company"))
        known = Health(company=None if company in (UNKNOWN, "back") else cast(Company, company))
        answered = yield from self._health.health(known)
        self._today.keep_health(self._people.current, answered)

    def hand(self) -> Generator[SpokenScene, str, None]:
        """Ask which hand works, unless that was asked already or is set; that both do is an answer too."""
        if not self._preferences.settings.hand_known:
            hand = yield self._ask(first_questions.which_hand_works())
            self._preferences.change(replace(self._preferences.settings, working_hand=HANDS.get(hand), hand_asked=True))

    def _begin(self, limb: Limb, side: Side, ability: Ability) -> None:
        programme = self._today.shelf.programme(limb, ability)
        first = self._today.shelf.level(self._people.current.player_id, programme.items[0].level)
        self._people.trains(first.movement, side)
        self._today.take_programme(self._people.current, programme)


def _question(answers: list[str]) -> ChoiceView:
    if not answers:
        return first_questions.leg_or_arm()
    limb = cast(Limb, answers[0])
    return first_questions.which_side(LIMB_SHOWN[limb]) if len(answers) == 1 else first_questions.can_move(limb)
