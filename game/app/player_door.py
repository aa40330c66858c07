"""The door to a player's path: open to everybody, or to whoever knows the player's PIN."""

from collections.abc import Callable, Generator

from game.app.by_hand import command_of
from game.app.clock import Stamps
from game.app.pin_walk import PinWalk, PinWords
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.kept_questions import another_try, what_about_pin
from game.screen.text import Text
from game.screen.tiles import tile_picture
from game.store.pin import PinLock
from game.store.player import Player
from game.store.repository import Store

Answer = Generator[SpokenScene, str, bool]


class PlayerDoor:
    """Lets a player in, and remembers who is inside. A forgotten PIN is taken away with the therapist's."""

    def __init__(self, text: Text, landscape: Landscape, store: Store, stamps: Stamps, now_s: Callable[[], float]) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._stamps = stamps
        self._now_s = now_s
        self._inside: str | None = None

    def has_pin(self, player: Player) -> bool:
        """Whether the player has a PIN."""
        return self._lock(player).is_set

    def is_shut(self, player: Player) -> bool:
        """Whether the player's PIN has still to be asked for."""
        return player.player_id != self._inside and self.has_pin(player)

    def opened(self, player: Player) -> Answer:
        """Let a player in, with their PIN where it has still to be asked for; return whether they are inside."""
        if self.is_shut(player) and not (yield from self.asked(player)):
            return False
        self._inside = player.player_id
        return True

    def asked(self, player: Player) -> Answer:
        """Ask for the PIN of a player who has one, even where they are inside; return whether it was right."""
        if not self.has_pin(player):
            return True
        pin = self._pin_walk(player)
        while (outcome := (yield from pin.tried())) == "wrong":
            answer = yield ChoiceScene(self._text, self._landscape, another_try)
            if answer == "forgotten":
                return (yield from self._forgotten(player))
            if answer == "back":
                return False
        return outcome == "opened"

    def changed(self, player: Player) -> Generator[SpokenScene, str, None]:
        """Let the player set a PIN, or with the one that is set change it or take it away."""
        if self.has_pin(player):
            answer = yield ChoiceScene(self._text, self._landscape, what_about_pin)
            if answer == "back" or not (yield from self.asked(player)):
                return
            if answer == "remove":
                self._lock(player).remove()
                yield self._say("kept-pin-gone", "kept-pin-gone-means")
                return
        if (yield from self._pin_walk(player).new_one()):
            self._inside = player.player_id
            yield self._say("kept-pin-set", "kept-pin-set-means", "kept-pin-no-safe", "kept-pin-when-forgotten")

    def _forgotten(self, player: Player) -> Answer:
        """Take the PIN away with the therapist's; return whether that was done."""
        therapist = PinLock(self._store)
        ways = ("kept-pin-ask-therapist", "kept-pin-or-command") if therapist.is_set else ("kept-pin-only-command",)
        answer = yield self._say("kept-pin-forgotten", *ways, command=command_of(), tile=player.tile)
        if answer == "back" or not therapist.is_set:
            return False
        if not (yield from PinWalk(self._text, self._landscape, therapist, self._stamps, self._now_s).opened()):
            return False
        self._lock(player).remove()
        yield self._say("kept-pin-gone", "kept-pin-gone-means")
        return True

    def _lock(self, player: Player) -> PinLock:
        return PinLock.of_player(self._store, player.player_id)

    def _pin_walk(self, player: Player) -> PinWalk:
        words = PinWords("kept-pin-new", "kept-pin-new-how", "kept-pin-ask", tile_picture(player.tile))
        return PinWalk(self._text, self._landscape, self._lock(player), self._stamps, self._now_s, words)

    def _say(self, title: str, *sentences: str, **values: str) -> SpokenScene:
        view = SayView(title, tuple(self._text(sentence, **values) for sentence in sentences))
        return SayScene(self._text, self._landscape, lambda: view)
