"""Speech: the sentences on the screen, spoken where the machine has a voice; captions carry everything anyway."""

import queue
import threading
from typing import Any, Protocol

SLOWER = 0.85
"""A calm voice: a little slower than the machine's own."""
WORDS_A_S, BEGINS_S = 2.2, 0.8
"""At most how slowly a calm voice speaks, and how long it may take to begin: no machine tells when its voice has ended."""


def speaking_s(words: str) -> float:
    """Return for how long these words are probably spoken, rather too long than too short."""
    return BEGINS_S + len(words.split()) / WORDS_A_S if words else 0.0


class Speech(Protocol):
    """Says sentences, the newest instead of the one before."""

    def say(self, words: str, now_s: float) -> None:
        """Say `words`; whatever had not been said yet is dropped."""

    def hush(self) -> None:
        """Say nothing more."""


class SilentSpeech:
    """No voice."""

    def say(self, words: str, now_s: float) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""


class RecordedSpeech(SilentSpeech):
    """Keeps what was to be said, as (time, words)."""

    def __init__(self) -> None:
        self.said: list[tuple[float, str]] = []

    def say(self, words: str, now_s: float) -> None:
        """Note the sentence."""
        self.said.append((now_s, words))


class SpokenVoice:
    """The machine's own voice in its own thread; stays silent where there is none."""

    def __init__(self) -> None:
        self._next: queue.Queue[str] = queue.Queue(maxsize=1)
        threading.Thread(target=self._speak, name="voice", daemon=True).start()

    def say(self, words: str, now_s: float) -> None:  # noqa: ARG002
        """Say `words` as soon as the voice is free, instead of anything that still waits."""
        self._forget()
        try:
            self._next.put_nowait(words)
        except queue.Full:
            return

    def hush(self) -> None:
        """Forget what waits; a sentence that has begun is said to its end, since no voice may be touched from another thread."""
        self._forget()

    def _forget(self) -> None:
        try:
            self._next.get_nowait()
        except queue.Empty:
            return

    def _speak(self) -> None:
        """Run in the thread: a machine without a voice, or one whose voice breaks, ends it quietly."""
        try:
            engine = _calm_voice()
            while True:
                engine.say(self._next.get())
                engine.runAndWait()
        except Exception:  # each machine's voice fails in its own way
            return


def _calm_voice() -> Any:
    import pyttsx3  # type: ignore[import-untyped]  # noqa: PLC0415 - slow to load, and only this thread needs it

    engine = pyttsx3.init()
    engine.setProperty("rate", round(float(engine.getProperty("rate")) * SLOWER))
    return engine
