"""The part of the walk that finds out what is played now, and asks what has to be asked before."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace

from game.app.before_walk import BeforeWalk
from game.app.first_walk import FirstWalk
from game.app.health_first import depends_on_health
from game.app.health_walk import HealthWalk
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import PeopleWalk, Trained
from game.app.preferences import Preferences
from game.app.safety_walk import SafetyWalk
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.level import Level
from game.core.names import Side
from game.core.note import Note
from game.screen.scenes import ChoiceView
from game.training.plan import Plan, shortened


@dataclass(frozen=True, slots=True)
class Chosen:
    """An exercise to be played: the level as prescribed, the side, the sets that fit into today, the pain told before it.

    `first` says that this player has never played.
    """

    level: Level
    side: Side
    sets: int | None = None
    pain: int | None = None
    first: bool = False

    @property
    def played(self) -> Level:
        """The level with the sets of today."""
        return self.level if self.sets is None else shortened(self.level, self.sets)


class ChoosingWalk:
    """Follows the plan of the day, or what was chosen by itself; `ask` makes the screen of a question."""

    def __init__(
        self,
        parts: Parts,
        people: People,
        today: Today,
        asking: PeopleWalk,
        ask: Callable[[ChoiceView], SpokenScene],
        preferences: Preferences,
    ) -> None:
        self._parts = parts
        self._people = people
        self._today = today
        self._asking = asking
        self._ask = ask
        self._first = FirstWalk(people, today, HealthWalk(parts.text, parts.landscape, ask), ask, preferences)
        self._chosen: dict[str, Note | None] = {}
        """What players have chosen themselves in this run: only that may begin otherwise than as it is written."""

    def story(self, by_itself: bool, counts: bool) -> Generator[SpokenScene, str, Chosen | None]:
        """Return what to play; None where the player goes home.

        `by_itself` says that an exercise was chosen outside of the plan, `counts` whether this is the player's own path.
        Raises PlainError where a file that is needed cannot be used: a plan that cannot be read is never passed over.
        """
        first = counts and self._misses_health() and not self._has_played()
        if counts and not (yield from self._asked_once(first)):
            return None
        trained = yield from self._asking.exercise()
        if trained is None:
            return None
        chosen = self._due(trained, by_itself)
        if chosen and counts and self._misses_health() and depends_on_health(chosen.level):
            yield from self._first.safety()
            chosen = self._due(trained, by_itself)
        if chosen is None:
            yield from SafetyWalk(self._parts.text, self._parts.landscape, self._ask).rest_today()
            return None
        return (yield from self._before(chosen, first)) if counts else chosen

    def after_result(self) -> Generator[SpokenScene, str, None]:
        """Ask what has never been asked of this player; does nothing later."""
        if self._misses_health():
            yield from self._first.safety()
        else:
            yield from self._first.hand()

    def plan(self) -> Plan | None:
        """Return today's plan as it will be played; None without a programme. Raises as the shelf does."""
        player = self._people.current
        plan = None if self._parts.shelf.instead else self._today.plan(player)
        chosen = self._chosen.get(player.player_id)
        if plan is None or chosen is None or chosen != self._today.latest(player, "programme") or self._has_played():
            return plan
        return self._today.opened(player, plan)

    @property
    def meets_newcomer(self) -> bool:
        """Whether the one who plays has never been asked anything, so that there is nothing to be shown at home."""
        player = self._people.current
        return player.movement is None and self._today.programme(player) is None and not self._parts.shelf.instead

    def _due(self, trained: Trained, by_itself: bool) -> Chosen | None:
        """Return what the plan asks for, or what is trained anyway; None where nothing more is to be asked of the limb today."""
        player, (movement, side) = self._people.current, trained
        plan = None if by_itself else self.plan()
        if plan is None:
            return Chosen(self._parts.shelf.usual(player.player_id, movement), side)
        side = self._today.side(player) or side
        item = plan.next or plan.again
        return Chosen(self._parts.shelf.level(player.player_id, item.level_name), side, item.sets) if item else None

    def _before(self, chosen: Chosen, first: bool) -> Generator[SpokenScene, str, Chosen | None]:
        """Ask what has to be asked before this exercise."""
        player, asked = self._people.current, self._first.safety
        walk = BeforeWalk(self._parts.text, self._parts.landscape, self._today, self._ask, player, asked)
        ready = yield from walk.story(chosen.played, chosen.side, first)
        if ready is None:
            return None
        level = chosen.level if ready.level.name == chosen.level.name else ready.level
        return replace(chosen, level=level, pain=ready.pain, first=first)

    def _has_played(self) -> bool:
        return self._today.store.last_day(self._people.current.player_id) is not None

    def _misses_health(self) -> bool:
        return self._today.health(self._people.current) is None

    def _asked_once(self, first: bool) -> Generator[SpokenScene, str, bool]:
        """Ask what is asked only once; return whether an exercise is known now. What safety has to know can wait for the first result."""
        player = self._people.current
        programme = self._today.programme(player)
        never_asked = player.movement is None or self._misses_health()
        if self._today.misses_programme(player) or (programme is None and never_asked):
            if (yield from self._first.story()):
                self._chosen[player.player_id] = self._today.latest(player, "programme")
            elif player.movement is None:
                return False
        elif programme and player.side is None and not (yield from self._first.side(programme)):
            return False
        if not first and self._misses_health():
            yield from self._first.safety()
        return True
