"""A household for tests: two players in one store, and somebody at the keyboard who is told what a story shows."""

from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher

from game.app.clock import Stamps
from game.app.forget_walk import ForgetWalk
from game.app.keeping import LaterKeeper
from game.app.kept_walk import KeptWalk, Room
from game.app.people import People
from game.app.people_walk import PeopleWalk
from game.app.player_door import PlayerDoor
from game.app.until import SpokenScene, Until
from game.screen.scene import Key, KeyInput, TypedInput
from game.screen.scenes import ChoiceScene
from game.screen.text import Text
from game.screen.tiles import TILES
from game.store.pin import PinLock
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import screen_name
from tests.app.told import ask
from tests.screen.bare_land import BareLandscape

TEXT, LAND = Text.read(), BareLandscape()
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ADA = Player("ada", "boat", "2026-03-01T09:00:00+00:00", side="left", movement="knee_extension")
OTTO = Player("otto", "bird", "2026-03-02T09:00:00+00:00", side="right", movement="knee_extension")


def cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hash that takes no time: what it is worth is no matter here."""
    monkeypatch.setattr("game.store.pin._HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def at_once(work: Callable[[], None]) -> "Future[None]":
    """Do the work before anything is shown."""
    done: Future[None] = Future()
    try:
        work()
        done.set_result(None)
    except Exception as error:
        done.set_exception(error)
    return done


@dataclass
class Household:
    """Somebody at the keyboard; `scene` is what is up, None once the story has ended, and `came_to` what it returned."""

    store: Store = field(default_factory=Store.in_memory)
    members: tuple[Player, ...] = (ADA, OTTO)
    now_s: float = 0.0

    def __post_init__(self) -> None:
        for player in self.members:
            self.store.add_player(player)
        self.stamps = Stamps(lambda: BEGIN + timedelta(seconds=self.now_s), lambda: "new one")
        self.keeper = LaterKeeper(self.store)
        self.people = People(self.store, self.keeper, self.stamps, TILES)
        self.door = PlayerDoor(TEXT, LAND, self.store, self.stamps, lambda: self.now_s)
        self.asking = PeopleWalk(self.people, ask, self.door)
        self.scene: SpokenScene | None = None
        self.came_to: object = None

    def has_pin(self, player: Player = ADA, pin: str = "2468") -> "Household":
        """Let a player have a PIN."""
        PinLock.of_player(self.store, player.player_id).put(pin)
        return self

    def begins(self, story: Generator[SpokenScene, str, object]) -> "Household":
        """Let a story begin."""
        self._story = story
        return self._show(lambda: next(story))

    def starts(self) -> "Household":
        """Start the game: who plays?"""
        return self.begins(self.asking.somebody_plays())

    def opens_kept(self, **rooms: Room) -> "Household":
        """Open what is kept of the current player."""
        return self.begins(KeptWalk(TEXT, LAND, self.store, self.stamps, self.people, self.door, **rooms).story())

    def leaves(self) -> "Household":
        """Open the removing of the current player."""
        return self.begins(ForgetWalk(TEXT, LAND, self.store, self.people, self.door, at_once).story())

    @property
    def screen(self) -> str:
        """The name of the screen, empty at the end."""
        return screen_name(self.scene) if self.scene else ""

    @property
    def said(self) -> str:
        """What the voice says of the screen."""
        return self.scene.spoken(self.now_s) if self.scene else ""

    def presses(self, *keys: Key) -> "Household":
        """Press key after key."""
        for key in keys:
            assert self.scene is not None, "the story is over"
            self._chosen(self.scene.event(KeyInput(key), self.now_s))
        return self

    def types(self, digits: str) -> "Household":
        """Type digits and enter them."""
        for digit in digits:
            assert self.scene is not None, "the story is over"
            self.scene.event(TypedInput(digit), self.now_s)
        return self.presses("select")

    def takes(self, name: str) -> "Household":
        """Take a picture of the question that is up."""
        assert isinstance(self.scene, ChoiceScene), self.screen
        names = [choice.name for choice in self.scene.view().choices]
        ahead: list[Key] = ["next"] * names.index(name)
        return self.presses(*ahead, "select")

    def waits(self) -> "Household":
        """Let the screen that waits for something see that it is there."""
        assert isinstance(self.scene, Until), self.screen
        self._chosen(self.scene.update(self.now_s))
        return self

    def _chosen(self, choice: str | None) -> None:
        if choice:
            self._show(lambda: self._story.send(choice))

    def _show(self, go_on: Callable[[], SpokenScene]) -> "Household":
        try:
            self.scene = go_on()
            self.scene.enter(self.now_s)
        except StopIteration as end:
            self.scene, self.came_to = None, end.value
        return self
