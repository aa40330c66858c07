"""The part of the walk that asks who plays, and what they want to move."""

from collections.abc import Callable, Generator
from typing import cast

from game.app.people import People
from game.app.player_door import PlayerDoor
from game.app.until import SpokenScene
from game.core.names import MovementName, Side
from game.screen.scenes import ChoiceView, questions
from game.screen.scenes.tiles import MOST_TILES

Story = Generator[SpokenScene, str, None]
Trained = tuple[MovementName, Side]


class PeopleWalk:
    """Asks until it is known, one step back at a time; `ask` makes the screen of a question, `door` knows the players' PINs."""

    def __init__(self, people: People, ask: Callable[[ChoiceView], SpokenScene], door: PlayerDoor) -> None:
        self._people = people
        self._ask = ask
        self._door = door

    def somebody_plays(self) -> Generator[SpokenScene, str, bool]:
        """Ask who plays where that is not plain, until somebody does; return False where the game shall close instead."""
        if len(self._people.known) > 1 or self._door.is_shut(self._people.current):
            yield from self.who_plays()
            while self._door.is_shut(self._people.current):
                if (yield self._ask(questions.close_game())) == "close":
                    return False
                yield from self.who_plays()
        return True

    def who_plays(self) -> Story:
        """Let one of the known players play, or a new one; whoever has a PIN is asked for it."""
        known = [(one.player_id, one.tile, one.name) for one in self._people.known]
        while True:
            choice = yield self._ask(questions.who_plays(known, len(known) > MOST_TILES, bool(self._people.free_tiles())))
            if choice == "more":
                known = [*known[MOST_TILES:], *known[:MOST_TILES]]
            elif choice == "back" or (yield from self._comes_in(choice)):
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

    def _comes_in(self, choice: str) -> Generator[SpokenScene, str, bool]:
        """Let a new player take a picture, or a known one in; return whether one plays now."""
        if choice == "new":
            return (yield from self._somebody_new())
        player = next(one for one in self._people.known if one.player_id == choice)
        if not (yield from self._door.opened(player)):
            return False
        self._people.choose(choice)
        return True

    def _somebody_new(self) -> Generator[SpokenScene, str, bool]:
        """Let a new player take a picture; return whether one did."""
        choice = yield self._ask(questions.which_tile(self._people.free_tiles()))
        return choice != "back" and (yield from self._door.opened(self._people.welcome(choice)))
