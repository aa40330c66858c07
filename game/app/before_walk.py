"""What is asked before an exercise begins: whether enough was done, whether it is safe, whether it hurts, whether it suits."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from game.app.health_walk import HealthWalk
from game.app.imagery_walk import ImageryWalk
from game.app.safety_walk import SafetyWalk
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.health import Health
from game.core.imagery_check import imagery_check_of, imagery_note_value
from game.core.level import Level
from game.core.names import Modality, Side
from game.core.stimulation_check import check_note_value, check_of
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView
from game.screen.text import Text
from game.store.player import Player
from game.training.ceilings import Ceilings

INSTEAD: tuple[Modality, ...] = ("mirror", "passive")
"""What suits whoever cannot image, the nearest to it first."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The level that begins, and the pain that was told before it."""

    level: Level
    pain: int | None


class BeforeWalk:
    """Asks one player before one exercise; nothing begins where it returns None."""

    def __init__(self, text: Text, landscape: Landscape, today: Today, ask: Callable[[ChoiceView], SpokenScene], player: Player) -> None:
        self._text = text
        self._landscape = landscape
        self._today = today
        self._ask = ask
        self._player = player
        self._safety = SafetyWalk(text, landscape, ask)

    def story(self, level: Level, side: Side) -> Generator[SpokenScene, str, Ready | None]:
        """Tell it."""
        reached = Ceilings(level.ceiling, self._today.reps_today(self._player)).reached(0, 0.0)
        if reached:
            yield from self._safety.enough(reached)
            return None
        suited = yield from self._suited(level, side)
        if suited is None:
            return None
        told = yield from self._safety.pain_before(suited.stop)
        return Ready(suited, told.pain) if told.verdict == "go_on" else None

    def _suited(self, level: Level, side: Side) -> Generator[SpokenScene, str, Level | None]:
        if level.modality == "electrical_stimulation":
            return level if (yield from self._may_stimulate()) else None
        if level.modality == "mental_practice":
            return (yield from self._imagined(level, side))
        return level

    def _may_stimulate(self) -> Generator[SpokenScene, str, bool]:
        note = self._today.store.latest_note(self._player.player_id, "stimulation_check")
        health = self._today.health(self._player) or Health()
        walk = HealthWalk(self._text, self._landscape, self._ask)
        answer = yield from walk.stimulation(health, check_of(note) if note else None, self._today.stamps.now())
        if answer.health != health:
            self._today.keep_health(self._player, answer.health)
        if answer.check:
            self._today.keep(self._player, "stimulation_check", check_note_value(answer.check))
        return answer.allowed

    def _imagined(self, level: Level, side: Side) -> Generator[SpokenScene, str, Level | None]:
        """Check once whether the player can image; who cannot does another exercise of the same movement."""
        others = self._others(level)
        note = self._today.store.latest_note(self._player.player_id, "imagery_check")
        check = imagery_check_of(note.value) if note else None
        if check is None:
            outcome = yield from ImageryWalk(self._text, self._landscape, side, self._ask, tuple(others)).story()
            if outcome is None:
                return None
            self._today.keep(self._player, "imagery_check", imagery_note_value(outcome.check))
            return level if outcome.way == "mental_practice" else others[outcome.way]
        return level if check.can_image else next(iter(others.values()), None)

    def _others(self, level: Level) -> dict[Modality, Level]:
        """Return, by kind, the first level of the same movement that needs no imagining and no second person."""
        levels = [one for one in self._today.shelf.levels(self._player.player_id).values() if one.movement == level.movement]
        alone = [one for one in levels if one.assist.by != "helper"]
        return {kind: found[0] for kind in INSTEAD if (found := [one for one in alone if one.modality == kind])}
