"""The part of the walk in which a player is removed: what that means, two careful questions, and what came of it."""

from collections.abc import Callable, Generator
from concurrent.futures import Future

from game.app.beside import beside
from game.app.people import People
from game.app.player_door import PlayerDoor
from game.app.until import SpokenScene, Until
from game.core.errors import PlainError
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.kept import BusyScene
from game.screen.scenes.kept_questions import really_remove_me, remove_me
from game.screen.text import Text
from game.screen.trouble import told
from game.store.player import Player
from game.store.repository import Store

WHAT_IT_MEANS = ("kept-remove-what", "kept-remove-whole", "kept-remove-yours", "kept-remove-for-ever")
Beside = Callable[[Callable[[], None]], "Future[None]"]


class ForgetWalk:
    """Removes the player where they want it twice and know their PIN; the safe answer is always the first."""

    def __init__(self, text: Text, landscape: Landscape, store: Store, people: People, door: PlayerDoor, removing: Beside = beside) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._people = people
        self._door = door
        self._removing = removing

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether the player is gone, so that it has to be asked who plays."""
        player = self._people.current
        if not (yield from self._door.asked(player)):
            return False
        if (yield self._say("kept-remove-title", *map(self._text, WHAT_IT_MEANS))) == "back":
            return False
        for ask in (remove_me, really_remove_me):
            if (yield ChoiceScene(self._text, self._landscape, ask)) != "remove":
                return False
        return (yield from self._removed(player))

    def _removed(self, player: Player) -> Generator[SpokenScene, str, bool]:
        done = self._removing(lambda: self._store.forget(player.player_id))
        yield Until(BusyScene(self._text, self._landscape, lambda: "kept-removing"), lambda: "done" if done.done() else None)
        try:
            done.result()
        except PlainError as error:
            gone = player not in self._store.players()
            notice = self._say("kept-removed-almost" if gone else "say-trouble", *told(self._text, error))
        else:
            gone = True
            notice = self._say("kept-removed", self._text("kept-removed-means"))
        if gone:
            self._people.lose(player.player_id)
        yield notice  # still as the one who goes wants to see and hear it
        if gone:
            self._people.next_one()
        return gone

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._text, self._landscape, lambda: view)
