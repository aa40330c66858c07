"""A therapist at the keyboard for tests: walks through the corner's story, looking at the screen before each key."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from game.app.clock import Stamps
from game.app.corner_walk import CornerWalk
from game.app.keeping import LaterKeeper
from game.app.shelf import Shelf
from game.app.today import Today
from game.app.until import SpokenScene
from game.screen.scene import Input, Key, KeyInput, TypedInput
from game.screen.scenes import ChoiceScene, SheetScene, SheetView
from game.screen.text import Text
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import screen_name
from tests.screen.bare_land import BareLandscape

TEXT, LAND = Text.read(), BareLandscape()
LEVELS = Path(__file__).parents[2] / "levels"
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLAYER = Player("ada", "boat", "2026-03-01T09:00:00+00:00", side="left", movement="knee_extension")


@dataclass
class Therapist:
    """Opens the corner beside PLAYER; `scene` is the screen that is up, None once the story has ended. `now_s` is the clock."""

    store: Store = field(default_factory=Store.in_memory)
    now_s: float = 0.0

    def __post_init__(self) -> None:
        if not self.store.players():
            self.store.add_player(PLAYER)
        self.scene: SpokenScene | None = None
        stamps = Stamps(lambda: BEGIN + timedelta(seconds=self.now_s), lambda: "id")
        self.today = Today(Shelf(LEVELS, self.store), self.store, LaterKeeper(self.store), stamps)

    def opens(self) -> "Therapist":
        """Open the corner anew."""
        self._story = CornerWalk(TEXT, LAND, self.today, lambda: self.now_s, PLAYER).story()
        self._show(lambda: next(self._story))
        return self

    def enters(self) -> "Therapist":
        """Open the corner anew with a PIN that is set on the way, or known already."""
        self.opens()
        while self.screen == "pin":
            self.types("2468").presses("select")
        return self

    @property
    def screen(self) -> str:
        """The name of the screen, empty at the end."""
        return screen_name(self.scene) if self.scene else ""

    @property
    def sheet(self) -> SheetView:
        """The sheet that is up."""
        assert isinstance(self.scene, SheetScene), self.screen
        return self.scene.view()

    def presses(self, *keys: Key) -> "Therapist":
        """Press key after key."""
        for key in keys:
            self._does(KeyInput(key))
        return self

    def types(self, signs: str) -> "Therapist":
        """Type sign after sign; a space is the Space bar."""
        for sign in signs:
            self._does(KeyInput("select") if sign == " " else TypedInput(sign))
        return self

    def takes(self, name: str) -> "Therapist":
        """Take a picture of the question that is up."""
        assert isinstance(self.scene, ChoiceScene), self.screen
        names = [choice.name for choice in self.scene.view().choices]
        return self.goes_on(names.index(name)).presses("select")

    def goes_on(self, times: int) -> "Therapist":
        """Press the arrow to the next one so many times."""
        for _time in range(times):
            self.presses("next")
        return self

    def _does(self, happened: Input) -> None:
        assert self.scene is not None, "the story is over"
        choice = self.scene.event(happened, self.now_s)
        if choice:
            self._show(lambda: self._story.send(choice))

    def _show(self, go_on: Callable[[], SpokenScene]) -> None:
        try:
            self.scene = go_on()
            self.scene.enter(self.now_s)
        except StopIteration:
            self.scene = None
