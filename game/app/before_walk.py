"""What is asked before an exercise begins: whether enough was done, whether it is safe, whether it hurts, whether it suits."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from game.app.health_first import depends_on_health
from game.app.health_walk import HealthWalk
from game.app.imagery_walk import ImageryWalk
from game.app.safety_walk import SafetyWalk
from game.app.today import Today, spares_shoulder
from game.app.until import SpokenScene
from game.core.health import Health
from game.core.imagery_check import imagery_note_value
from game.core.level import Level
from game.core.names import Side
from game.core.stimulation_check import check_note_value, check_of
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView
from game.screen.text import Text
from game.store.player import Player
from game.training.ceilings import Ceilings
from game.training.pain import before_session
from game.training.plan import shortened


@dataclass(frozen=True, slots=True)
class Ready:
    """The level that begins, and the pain that was told before it."""

    level: Level
    pain: int | None


class BeforeWalk:
    """Asks one player before one exercise; nothing begins where it returns None.

    `ask_health` asks what safety has to know and keeps it.
    """

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        today: Today,
        ask: Callable[[ChoiceView], SpokenScene],
        player: Player,
        ask_health: Callable[[], Generator[SpokenScene, str, None]],
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._today = today
        self._ask = ask
        self._player = player
        self._ask_health = ask_health
        self._safety = SafetyWalk(text, landscape, ask)

    def story(self, level: Level, side: Side, first: bool = False) -> Generator[SpokenScene, str, Ready | None]:
        """Tell it; `first` says that this player has not played yet.

        All that an exercise depends on is asked of the one that will be played, whatever that was replaced by.
        """
        suited = yield from self._suited(level, side)
        if suited is None or not (yield from self._is_safe(suited)):
            return None
        return (yield from self._without_pain(suited, first))

    def _is_safe(self, level: Level) -> Generator[SpokenScene, str, bool]:
        done = 0 if level.modality == "mental_practice" else self._today.moved_today(self._player)
        reached = Ceilings(level.ceiling, done).reached(0, 0.0)
        if reached:
            yield from self._safety.enough(reached)
            return False
        if depends_on_health(level) and self._today.health(self._player) is None:
            yield from self._ask_health()
        if spares_shoulder(level, self._today.health(self._player) or Health()):
            yield from self._safety.shoulder_first()
            return False
        return level.modality != "electrical_stimulation" or (yield from self._may_stimulate())

    def _without_pain(self, level: Level, first: bool) -> Generator[SpokenScene, str, Ready | None]:
        """Ask for pain; whoever has told strong pain today and now says nothing is taken at that word."""
        told = yield from self._safety.pain_before(level.stop, unhurried=first)
        if told.pain is not None or told.verdict == "unwell":
            self._today.keep(self._player, "pain", {"pain": told.pain, "unwell": told.verdict == "unwell"})
        if told.verdict != "go_on":
            return None
        before = self._today.of_today(self._player, "pain").get("pain")
        if told.pain is None and isinstance(before, int) and before_session(level.stop, before) == "stop":
            yield from self._safety.rest_today()
            return None
        return Ready(level, told.pain)

    def _may_stimulate(self) -> Generator[SpokenScene, str, bool]:
        note = self._today.latest(self._player, "stimulation_check")
        health = self._today.health(self._player) or Health()
        walk = HealthWalk(self._text, self._landscape, self._ask)
        answer = yield from walk.stimulation(health, check_of(note) if note else None, self._today.stamps.now())
        if answer.health != health:
            self._today.keep_health(self._player, answer.health)
        if answer.check:
            self._today.keep(self._player, "stimulation_check", check_note_value(answer.check))
        return answer.allowed

    def _suited(self, level: Level, side: Side) -> Generator[SpokenScene, str, Level | None]:
        """Check once whether the player can image; who cannot does another exercise of the same movement."""
        if level.modality != "mental_practice":
            return level
        others = self._today.others(self._player, level)
        check = self._today.imagery_check(self._player)
        if check is None:
            outcome = yield from ImageryWalk(self._text, self._landscape, side, self._ask, tuple(others)).story()
            if outcome is None:
                return None
            self._today.keep(self._player, "imagery_check", imagery_note_value(outcome.check))
            return level if outcome.way == "mental_practice" else shortened(others[outcome.way], level.sets)
        if check.can_image:
            return level
        other = next(iter(others.values()), None)
        return shortened(other, level.sets) if other else None
