"""The part of the walk that shows what is kept of a player, and what can be done with it."""

from collections.abc import Callable, Generator

from game.app.clock import Stamps
from game.app.forget_walk import ForgetWalk
from game.app.people import People
from game.app.player_door import PlayerDoor
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.screen.dates import date_words
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.kept import KeptScene, KeptView
from game.screen.scenes.kept_questions import what_to_do
from game.screen.text import Text
from game.screen.trouble import told
from game.store.repository import Store
from game.store.sizes import Sizes, sizes_in

Room = Callable[[], Generator[SpokenScene, str, bool]]
"""Returns whether it has to be asked who plays."""


class KeptWalk:
    """Shows it for the current player. `copy` and `earlier` are the rooms of a copy of everything and of earlier days, where there are."""

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        store: Store,
        stamps: Stamps,
        people: People,
        door: PlayerDoor,
        copy: Room | None = None,
        earlier: Room | None = None,
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._stamps = stamps
        self._people = people
        self._door = door
        rooms = {"copy": copy, "earlier": earlier, "remove": ForgetWalk(text, landscape, store, people, door).story}
        self._rooms = {name: room for name, room in rooms.items() if room}

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether the player was removed or another day is back, so that it has to be asked who plays."""
        try:
            while True:
                view = self._view()
                if (yield KeptScene(self._text, self._landscape, lambda view=view: view)) == "back":  # type: ignore[misc]
                    return False
                choice = yield self._question()
                if choice == "back":
                    return False
                if (yield from self._done(choice)):
                    return True
        except PlainError as error:
            trouble = SayView("say-trouble", told(self._text, error))
            yield SayScene(self._text, self._landscape, lambda: trouble)
            return False

    def _question(self) -> SpokenScene:
        question = what_to_do(self._door.has_pin(self._people.current), "copy" in self._rooms, "earlier" in self._rooms)
        return ChoiceScene(self._text, self._landscape, lambda: question)

    def _done(self, choice: str) -> Generator[SpokenScene, str, bool]:
        """Let one thing be done; return whether it has to be asked who plays."""
        if choice == "pin":
            yield from self._door.changed(self._people.current)
        return (yield from self._rooms[choice]()) if choice in self._rooms else False

    def _view(self) -> KeptView:
        player, folder = self._people.current, self._store.folder
        kept = self._store.kept_of(player.player_id)
        sizes = sizes_in(folder) if folder else Sizes(0, 0, 0, 0)
        return KeptView(
            tile=player.tile,
            reps=self._store.stones(player.player_id).laid,
            sessions=kept.sessions,
            since=self._day(kept.first_session_at) if kept.first_session_at else "",
            notes=kept.notes,
            own_levels=kept.own_levels,
            store_bytes=sizes.store,
            backup_bytes=sizes.backups,
            set_aside_bytes=sizes.set_aside,
            other_bytes=sizes.others,
            folder=folder,
        )

    def _day(self, started_at: str) -> str:
        return date_words(self._text, self._stamps.day_of(started_at), self._stamps.today().date())
