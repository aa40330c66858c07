"""My path: a menu of what the player may look at, keep and hand over."""

from collections.abc import Callable, Generator

from game.app.bests_walk import BestsWalk
from game.app.copy_walk import CopyWalk
from game.app.earlier_walk import EarlierWalk
from game.app.keepsakes import journey, path_milestones
from game.app.kept_walk import KeptWalk
from game.app.map_pages import MapPages
from game.app.map_walk import MapWalk
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import Story
from game.app.player_door import PlayerDoor
from game.app.progress_walk import ProgressWalk
from game.app.report_walk import ReportWalk
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.core.session_sum import SessionSum
from game.screen.path_pictures import PathRoom
from game.screen.scenes import ChoiceView, SayScene, SayView
from game.screen.scenes.path_questions import PATH_ROOMS, which_room
from game.screen.trouble import told
from game.store.folder_files import REPORTS

Room = Callable[[], Generator[SpokenScene, str, object]]


class PathWalk:
    """Asks where to go until the player goes back; `ask` makes the screen of a question."""

    def __init__(self, parts: Parts, people: People, today: Today, door: PlayerDoor, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._parts = parts
        self._people = people
        self._today = today
        self._door = door
        self._ask = ask
        self._rooms: dict[PathRoom, Room] = {"map": self._map, "progress": self._progress, "bests": self._bests, "kept": self._kept}
        if parts.store.folder:
            self._rooms["report"] = self._report

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Lead to one room after the other; return whether the player was removed, so that it has to be asked who plays."""
        rooms = tuple(name for name in PATH_ROOMS if name in self._rooms)
        while (choice := (yield self._ask(which_room(rooms)))) in rooms:
            if (yield from self._rooms[choice]()) is True:
                return True
        return False

    def _map(self) -> Story:
        parts = self._parts
        sums = yield from self._sums()
        if sums is not None:
            today = parts.stamps.today().date()
            pages = MapPages(sums, parts.stamps.day_of, today, journey(), path_milestones())
            yield from MapWalk(parts.text, parts.landscape, pages).story()

    def _progress(self) -> Story:
        parts, player = self._parts, self._people.current
        limb = (player.movement, player.side) if player.movement and player.side else None
        sums = yield from self._sums()
        if sums is not None:
            today = parts.stamps.today().date()
            yield from ProgressWalk(parts.text, parts.landscape, sums, parts.stamps.day_of, today, limb).story()

    def _sums(self) -> Generator[SpokenScene, str, tuple[SessionSum, ...] | None]:
        """Return all sessions of the player; where the store refuses say so, and return None."""
        parts = self._parts
        try:
            return parts.store.sums(self._people.current.player_id)
        except PlainError as error:
            trouble = SayView("say-trouble", told(parts.text, error))
            yield SayScene(parts.text, parts.landscape, lambda: trouble)
            return None

    def _bests(self) -> Story:
        yield from BestsWalk(self._parts, self._today, self._people.current, self._people.known).story()

    def _report(self) -> Story:
        parts = self._parts
        if parts.store.folder:
            instead = parts.store.folder / REPORTS
            yield from ReportWalk(
                parts.text, parts.landscape, parts.store, parts.shelf, parts.stamps, self._people.current, instead
            ).story()

    def _kept(self) -> Generator[SpokenScene, str, bool]:
        parts, people = self._parts, self._people
        there = parts.text, parts.landscape, parts.store, parts.stamps
        copy = CopyWalk(*there, people.current).story
        earlier = EarlierWalk(*there, people, self._today, parts.now_s).story if parts.store.folder else None
        return (yield from KeptWalk(*there, people, self._door, copy, earlier).story())
