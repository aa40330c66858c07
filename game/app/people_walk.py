"""The part of the walk that asks who plays, and what they want to move."""

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar, cast

from game.app.people import People
from game.app.until import SpokenScene
from game.core.names import MovementName, Side
from game.screen.scenes import ChoiceView, questions

Story = Generator[SpokenScene, str, None]
Trained = tuple[MovementName, Side]
AT_ONCE = 5
"""So many players or pictures are asked for at a time; "more" shows the next ones."""
One = TypeVar("One")


class PeopleWalk:
    """Asks until it is known, one step back at a time; `ask` makes the screen of a question."""

    def __init__(self, people: People, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._people = people
        self._ask = ask

    def who_plays(self) -> Story:
        """Let one of the known players play, or a new one."""
        known = [(one.player_id, one.tile, one.name) for one in self._people.known]
        while True:
            choice = yield self._ask(questions.who_plays(known[:AT_ONCE], len(known) > AT_ONCE, bool(self._people.free_tiles())))
            if choice == "more":
                known = _next_ones(known)
            elif choice != "new":
                if choice != "back":
                    self._people.choose(choice)
                return
            elif (yield from self._somebody_new()):
                return

    def exercise(self) -> Generator[SpokenScene, str, Trained | None]:
        """Return what the current player trains, asking for what is not known yet; None when the player goes back."""
        player = self._people.current
        if player.movement and player.side:
            return player.movement, player.side
        if player.movement:
            return (yield from self._which_side(player.movement))
        return (yield from self.which_exercise())

    def which_exercise(self) -> Generator[SpokenScene, str, Trained | None]:
        """Ask for movement and side; return them, None when the player goes back."""
        page = 0
        while True:
            movement = yield self._ask(questions.which_exercise(questions.EXERCISE_PAGES[page], more=page == 0))
            if movement == "back" and page == 0:
                return None
            if movement in ("more", "back"):
                page = 1 if movement == "more" else 0
                continue
            trained = yield from self._which_side(cast(MovementName, movement))
            if trained:
                return trained

    def _which_side(self, movement: MovementName) -> Generator[SpokenScene, str, Trained | None]:
        side = yield self._ask(questions.which_side(movement))
        if side == "back":
            return None
        trained = movement, cast(Side, side)
        self._people.trains(*trained)
        return trained

    def _somebody_new(self) -> Generator[SpokenScene, str, bool]:
        """Let a new player take a picture; return whether one did."""
        tiles = self._people.free_tiles()
        while tiles:
            choice = yield self._ask(questions.which_tile(tiles[:AT_ONCE]))
            if choice == "back":
                return False
            if choice != "more":
                self._people.welcome(choice)
                return True
            tiles = _next_ones(tiles)
        return False


def _next_ones(all_of_them: Sequence[One]) -> list[One]:
    return [*all_of_them[AT_ONCE:], *all_of_them[:AT_ONCE]]
