"""The part of the walk that finds out what is played now, and asks what has to be asked before."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

from game.app.before_walk import BeforeWalk
from game.app.first_walk import FirstWalk
from game.app.health_walk import HealthWalk
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import PeopleWalk
from game.app.safety_walk import SafetyWalk
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.health import Health
from game.core.level import Level
from game.core.names import Side
from game.screen.scenes import ChoiceView
from game.training.plan import shortened


@dataclass(frozen=True, slots=True)
class Chosen:
    """An exercise to be played: the level as prescribed, the side, the sets that fit into today, the pain told before it."""

    level: Level
    side: Side
    sets: int | None = None
    pain: int | None = None

    @property
    def played(self) -> Level:
        """The level with the sets of today."""
        return self.level if self.sets is None else shortened(self.level, self.sets)


class ChoosingWalk:
    """Follows the plan of the day, or what was chosen by itself; `ask` makes the screen of a question."""

    def __init__(self, parts: Parts, people: People, today: Today, asking: PeopleWalk, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._parts = parts
        self._people = people
        self._today = today
        self._asking = asking
        self._ask = ask
        self._first = FirstWalk(people, today, HealthWalk(parts.text, parts.landscape, ask), ask)

    def story(self, by_itself: bool, counts: bool) -> Generator[SpokenScene, str, Chosen | None]:
        """Return what to play; None where the player goes home.

        `by_itself` says that an exercise was chosen outside of the plan, `counts` whether this is the player's own path.
        Raises PlainError where a file that is needed cannot be used: a plan that cannot be read is never passed over.
        """
        if counts and not (yield from self._asked_once()):
            return None
        trained = yield from self._asking.exercise()
        if trained is None:
            return None
        player, (movement, side) = self._people.current, trained
        plan = None if by_itself or self._parts.shelf.instead else self._today.plan(player)
        if plan is None:
            chosen = Chosen(self._parts.shelf.usual(player.player_id, movement), side)
        elif item := plan.next or plan.again:
            chosen = Chosen(self._parts.shelf.level(player.player_id, item.level_name), self._today.side(player) or side, item.sets)
        else:
            yield from SafetyWalk(self._parts.text, self._parts.landscape, self._ask).rest_today()
            return None
        return (yield from self._before(chosen)) if counts else chosen

    def _before(self, chosen: Chosen) -> Generator[SpokenScene, str, Chosen | None]:
        """Ask what has to be asked before this exercise."""
        walk = BeforeWalk(self._parts.text, self._parts.landscape, self._today, self._ask, self._people.current)
        ready = yield from walk.story(chosen.played, chosen.side)
        if ready is None:
            return None
        level = chosen.level if ready.level.name == chosen.level.name else ready.level
        return replace(chosen, level=level, pain=ready.pain)

    def _asked_once(self) -> Generator[SpokenScene, str, bool]:
        """Ask what is asked only once; return whether an exercise is known now."""
        player = self._people.current
        programme = self._today.programme(player)
        never_asked = player.movement is None or self._today.health(player) is None
        if self._today.misses_programme(player) or (programme is None and never_asked):
            if not (yield from self._first.story()) and player.movement is None:
                return False
        elif programme and player.side is None and not (yield from self._first.side(programme)):
            return False
        if self._today.health(self._people.current) is None:
            yield from self._first.health(Health())
        return True
