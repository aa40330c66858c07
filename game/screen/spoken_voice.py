"""The machine's own voice, in a thread of its own."""

import re
import shutil
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from game.screen.speech import Manner, speaking_s
from game.screen.voices import voice_of

SLOWER = 0.85
"""A calm voice: a little slower than the machine's own."""
PAUSE = re.compile(r"(?<=[.!?;:,…।])\s+")
BEFORE_NEXT_S = 2.0
"""A voice that never tells of the end of a part is given this much longer than it can need."""

LOOKS_UP_S, FALLS_SILENT_S = 0.05, 0.5
"""How often one who waits for the end of a part looks for another wish, and how long a voice that is stopped may still sound."""


class Wish(NamedTuple):
    """What is to be said now."""

    words: str
    manner: Manner


class SpokenVoice:
    """Says the newest sentence at once, in place of the one that is being said; stays silent where the machine has no voice.

    No voice may be touched from another thread, so the one who speaks looks for itself whether something else is wished:
    with every word where the machine tells of words as they sound, while it waits for a voice that speaks beside it, and
    between the parts of a sentence everywhere.
    """

    def __init__(self, engine: Callable[[], Any] | None = None) -> None:
        self._wish = Wish("", Manner())
        self._saying = self._wish
        self._wished, self._ended = threading.Event(), threading.Event()
        self._voices: list[Any] = []
        self._thread = threading.Thread(target=self._speak, args=(engine or _system_voice,), name="voice", daemon=True)
        self._thread.start()

    @property
    def has_voice(self) -> bool:
        """Whether the machine has a voice of the language; while it is being looked for, there is one."""
        return self._thread.is_alive() and (not self._voices or voice_of(self._voices, self._wish.manner.language) is not None)

    def say(self, words: str, now_s: float) -> None:  # noqa: ARG002
        """Say `words` now."""
        self._wants(Wish(words, self._wish.manner))

    def speak_as(self, manner: Manner) -> None:
        """Let the next sentence sound so; another language or none breaks off the present one."""
        if manner != self._wish.manner:
            self._wants(Wish("", manner))

    def hush(self) -> None:
        """Break off."""
        self._wants(Wish("", self._wish.manner))

    def _wants(self, wish: Wish) -> None:
        self._wish = wish
        self._wished.set()

    def _speak(self, begin: Callable[[], Any]) -> None:
        """Run in the thread: a machine without a voice, or one whose voice breaks, ends it quietly."""
        try:
            engine = begin()
            engine.connect("started-word", lambda **_: self._look_up(engine))
            engine.connect("finished-utterance", lambda **_: self._ended.set())
            engine.connect("error", lambda **_: self._ended.set())
            self._voices = list(engine.getProperty("voices") or ())
            while True:
                self._wished.wait()
                self._wished.clear()
                self._say(engine, self._wish)
        except Exception:  # each machine's voice fails in its own way
            return

    def _say(self, engine: Any, wish: Wish) -> None:
        self._saying = wish
        if not wish.words.strip() or not wish.manner.volume or not self._takes_on(engine, wish.manner):
            return
        for part in PAUSE.split(wish.words.strip()):
            if wish is not self._wish:
                return
            self._ended.clear()
            engine.say(part)
            engine.runAndWait()
            self._hear_out(engine, wish, speaking_s(part) + BEFORE_NEXT_S)

    def _hear_out(self, engine: Any, wish: Wish, longest_s: float) -> None:
        """Wait for the end of a part: some voices give back at once and speak on, and the next part would stand in line behind it."""
        for _ in range(round(longest_s / LOOKS_UP_S)):
            if self._ended.wait(LOOKS_UP_S):
                return
            if wish is not self._wish:
                engine.stop()
                self._ended.wait(FALLS_SILENT_S)
                return

    def _takes_on(self, engine: Any, manner: Manner) -> bool:
        """Take on a voice of the language; return whether there is one. A machine that names no voices speaks as it does."""
        voice = voice_of(self._voices, manner.language)
        if voice is None and self._voices:
            return False
        if voice is not None:
            engine.setProperty("voice", voice)
        engine.setProperty("volume", manner.volume)
        return True

    def _look_up(self, engine: Any) -> None:
        """Break off at this word where something else is wished; a voice that calls from its own thread is left alone."""
        if self._saying is not self._wish and threading.current_thread() is self._thread:
            engine.stop()


def _system_voice() -> Any:
    import pyttsx3  # type: ignore[import-untyped]  # noqa: PLC0415 - slow to load, and only this thread needs it

    engine = pyttsx3.init()
    if str(engine) == "espeak" and not shutil.which("aplay"):
        raise OSError("This voice is heard only through aplay, which is not there.")
    engine.setProperty("rate", round(float(engine.getProperty("rate")) * SLOWER))
    return engine
