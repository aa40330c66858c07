"""The door of the therapist's corner: a PIN is set by whoever comes first, and asked for afterwards."""

from collections.abc import Callable, Generator

from game.app.clock import Stamps
from game.app.until import SpokenScene
from game.screen.landscape import Landscape
from game.screen.scenes import PinScene, PinView
from game.screen.text import Text
from game.store.pin import PinLock


class PinWalk:
    """Asks until the PIN is right, or whoever asks goes back. Waits are counted from `stamps`, and shown to run by `now_s`."""

    def __init__(self, text: Text, landscape: Landscape, lock: PinLock, stamps: Stamps, now_s: Callable[[], float]) -> None:
        self._text = text
        self._landscape = landscape
        self._lock = lock
        self._stamps = stamps
        self._now_s = now_s

    def opened(self) -> Generator[SpokenScene, str, bool]:
        """Return whether the corner may be entered."""
        return (yield from self._right_one() if self._lock.is_set else self._first_one())

    def _first_one(self) -> Generator[SpokenScene, str, bool]:
        """Let a PIN be set, typed twice."""
        said = "corner-pin-new-how"
        while True:
            pin = yield from self._typed("corner-pin-new", said)
            if pin is None:
                return False
            again = yield from self._typed("corner-pin-again", "corner-pin-again-how")
            if again == pin:
                self._lock.put(pin)
                return True
            said = "corner-pin-new-how" if again is None else "corner-pin-differ"

    def _right_one(self) -> Generator[SpokenScene, str, bool]:
        said = "corner-pin-how"
        while True:
            pin = yield from self._typed("corner-pin-ask", said)
            if pin is None:
                return False
            if self._lock.opens(pin, self._today_s()):
                return True
            said = "corner-pin-wrong"

    def _typed(self, title: str, said: str) -> Generator[SpokenScene, str, str | None]:
        """Return what was typed, None for the way back; while there is a wait nothing can be typed."""
        waits_until_s = self._now_s() + self._lock.wait_s(self._today_s())
        scene = PinScene(self._text, self._landscape, lambda: PinView(title, said, max(0.0, waits_until_s - self._now_s())))
        return None if (yield scene) == "back" else scene.typed

    def _today_s(self) -> float:
        return self._stamps.today().timestamp()
