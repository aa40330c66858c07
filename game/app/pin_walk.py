"""A door with a PIN: one is set by typing it twice, and asked for afterwards."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Literal

from game.app.clock import Stamps
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.lock_picture import LOCK
from game.screen.scenes import PinScene, PinView
from game.screen.text import Text
from game.store.pin import PinLock

Outcome = Literal["opened", "wrong", "back"]


@dataclass(frozen=True, slots=True)
class PinWords:
    """What one door says (text ids), and the picture beside it."""

    new: str = "corner-pin-new"
    new_how: str = "corner-pin-new-how"
    ask: str = "corner-pin-ask"
    picture: str = LOCK


CORNER = PinWords()


class PinWalk:
    """Asks for the PIN of one lock. Waits are counted from `stamps`, and shown to run by `now_s`."""

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        lock: PinLock,
        stamps: Stamps,
        now_s: Callable[[], float],
        words: PinWords = CORNER,
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._lock = lock
        self._stamps = stamps
        self._now_s = now_s
        self._words = words

    def opened(self) -> Generator[SpokenScene, str, bool]:
        """Ask until the PIN is right, or let the first one be set; return whether whoever is there may enter."""
        if not self._lock.is_set:
            return (yield from self.new_one())
        outcome = yield from self.tried()
        while outcome == "wrong":
            outcome = yield from self.tried("corner-pin-wrong")
        return outcome == "opened"

    def new_one(self) -> Generator[SpokenScene, str, bool]:
        """Let a PIN be set, typed twice; return whether one was."""
        said = self._words.new_how
        while True:
            pin = yield from self._typed(self._words.new, said)
            if pin is None:
                return False
            again = yield from self._typed("corner-pin-again", "corner-pin-again-how")
            if again == pin:
                self._lock.put(pin)
                return True
            said = self._words.new_how if again is None else "corner-pin-differ"

    def tried(self, said: str = "corner-pin-how") -> Generator[SpokenScene, str, Outcome]:
        """Ask once for the PIN that is set."""
        pin = yield from self._typed(self._words.ask, said)
        if pin is None:
            return "back"
        return "opened" if self._lock.opens(pin, self._today_s()) else "wrong"

    def _typed(self, title: str, said: str) -> Generator[SpokenScene, str, str | None]:
        """Return what was typed, None for the way back; while there is a wait nothing can be typed."""
        waits_until_s = self._now_s() + self._lock.wait_s(self._today_s())

        def view() -> PinView:
            return PinView(title, said, max(0.0, waits_until_s - self._now_s()), self._words.picture)

        scene = PinScene(self._text, self._landscape, view)
        return None if (yield scene) == "back" else scene.typed

    def _today_s(self) -> float:
        return self._stamps.today().timestamp()
