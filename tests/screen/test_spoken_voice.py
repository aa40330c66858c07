"""The voice in its thread, with an engine that speaks word by word as the test lets it."""

import sys
import threading
import types
from collections.abc import Callable
from typing import Any

import pytest

from game.screen.speech import Manner
from game.screen.spoken_voice import SpokenVoice
from tests.screen.test_voices import ESPEAK, Voice

WAIT_S = 5.0


class Engine:
    """A twin of pyttsx3's engine: each word waits for `word`, each part that has ended is in `spoken` as far as it was said.

    `words_told` False is a system that tells of no words as they sound.
    """

    def __init__(self, voices: list[Voice] | None = None, words_told: bool = True) -> None:
        self.properties: dict[str, Any] = {"rate": 200, "voices": ESPEAK if voices is None else voices, "voice": "", "volume": 1.0}
        self.spoken: list[str] = []
        self.began, self.ended, self._words = threading.Semaphore(0), threading.Semaphore(0), threading.Semaphore(0)
        self._told: dict[str, Callable[..., None]] = {}
        self._words_told = words_told
        self._next, self._stopped = "", False

    def getProperty(self, name: str) -> Any:  # noqa: N802 - the library's own spelling
        return self.properties[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        self.properties[name] = value

    def connect(self, topic: str, told: Callable[..., None]) -> None:
        self._told[topic] = told

    def say(self, words: str) -> None:
        assert not self._next, "a sentence stands in line behind another one"
        self._next = words

    def stop(self) -> None:
        self._stopped = True

    def runAndWait(self) -> None:  # noqa: N802
        said: list[str] = []
        self._stopped = False
        self.began.release()
        for word in self._next.split():
            assert self._words.acquire(timeout=WAIT_S)
            if self._words_told:
                self._told["started-word"](name=word, location=0, length=len(word))
            if self._stopped:
                break
            said.append(word)
        self._next = ""
        self.spoken.append(" ".join(said))
        self._told["finished-utterance"](name=None, completed=not self._stopped)
        self.ended.release()

    def begins(self) -> None:
        """Wait until a part is begun."""
        assert self.began.acquire(timeout=WAIT_S)

    def ends(self, words: int | None = None) -> None:
        """Let the part be said to its end, or so many words of it, and wait until it has ended."""
        self._words.release(words or len(self._next.split()))
        assert self.ended.acquire(timeout=WAIT_S)


@pytest.fixture(params=[True, False], ids=["words told", "no words told"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return Engine(words_told=request.param)


def test_a_new_sentence_breaks_off_the_one_before_at_the_next_word() -> None:
    engine = Engine()
    voice = SpokenVoice(lambda: engine)
    voice.say("One two three four", 0.0)
    engine.begins()
    voice.say("Five", 0.1)
    engine.ends(words=1)
    engine.begins()
    engine.ends()
    assert engine.spoken == ["", "Five"]


def test_where_no_words_are_told_it_is_broken_off_at_the_next_pause() -> None:
    engine = Engine(words_told=False)
    voice = SpokenVoice(lambda: engine)
    voice.say("Sit here, please. Brakes on.", 0.0)
    engine.begins()
    voice.say("Rest.", 0.1)
    engine.ends()
    engine.begins()
    engine.ends()
    assert engine.spoken == ["Sit here,", "Rest."]


def test_only_the_newest_of_those_that_wait_is_said(engine: Engine) -> None:
    voice = SpokenVoice(lambda: engine)
    voice.say("one", 0.0)
    engine.begins()
    for words in ("two", "three", "four"):
        voice.say(words, 0.1)
    engine.ends()
    engine.begins()
    engine.ends()
    assert engine.spoken[-1] == "four"
    assert len(engine.spoken) == 2


def test_a_hush_or_a_voice_turned_off_ends_it_and_nothing_follows(engine: Engine) -> None:
    voice = SpokenVoice(lambda: engine)
    for quiet in (voice.hush, lambda: voice.speak_as(Manner(volume=0.0))):
        voice.say("One. Two. Three.", 0.0)
        engine.begins()
        quiet()
        engine.ends()
    voice.say("Not this.", 0.2)
    voice.speak_as(Manner())
    voice.say("Again.", 0.3)
    engine.begins()
    engine.ends()
    assert engine.spoken[-1] == "Again."
    assert len(engine.spoken) == 3


def test_it_takes_on_the_voice_of_the_language_and_the_volume() -> None:
    engine = Engine()
    voice = SpokenVoice(lambda: engine)
    for language, one in (("de", "gmw/de"), ("hi", "inc/hi")):
        voice.speak_as(Manner(language, 0.3))  # type: ignore[arg-type]
        voice.say("Ja.", 0.0)
        engine.begins()
        engine.ends()
        assert (engine.properties["voice"], engine.properties["volume"]) == (one, 0.3)


def test_no_language_is_read_by_the_voice_of_another_one() -> None:
    engine = Engine([ESPEAK[3]])
    voice = SpokenVoice(lambda: engine)
    voice.speak_as(Manner("hi"))
    voice.say("नमस्ते", 0.0)
    voice.speak_as(Manner("en"))
    voice.say("Hello.", 0.1)
    engine.begins()
    engine.ends()
    assert engine.spoken == ["Hello."]


def test_a_machine_that_names_no_voices_speaks_as_it_does() -> None:
    engine = Engine([])
    voice = SpokenVoice(lambda: engine)
    voice.say("Hello.", 0.0)
    engine.begins()
    engine.ends()
    assert engine.properties["voice"] == ""


def test_a_voice_that_calls_from_its_own_thread_is_not_touched_there() -> None:
    engine = Engine()
    stopped: list[bool] = []
    engine.stop = lambda: stopped.append(True)  # type: ignore[method-assign]
    voice = SpokenVoice(lambda: engine)
    voice.say("One two", 0.0)
    engine.begins()
    voice.hush()
    other = threading.Thread(target=engine._told["started-word"])
    other.start()
    other.join(WAIT_S)
    assert stopped == []
    engine.ends()
    assert stopped


class SpeaksOn(Engine):
    """A voice that gives back at once and speaks on in a thread of its own, until it is stopped or has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped_in: list[threading.Thread] = []

    def stop(self) -> None:
        self.stopped_in.append(threading.current_thread())
        self._next = ""
        self._told["finished-utterance"](name=None, completed=False)

    def runAndWait(self) -> None:  # noqa: N802
        self.spoken.append(self._next)
        self.began.release()


def test_a_voice_that_speaks_on_beside_is_stopped_for_another_wish() -> None:
    engine = SpeaksOn()
    voice = SpokenVoice(lambda: engine)
    voice.say("One two three four. Five six.", 0.0)
    engine.begins()
    voice.say("Stop now", 0.1)
    engine.begins()
    assert engine.spoken == ["One two three four.", "Stop now"]
    assert engine.stopped_in == [voice._thread]
    voice.hush()


def test_it_knows_whether_the_language_has_a_voice() -> None:
    engine = Engine([ESPEAK[3]])
    voice = SpokenVoice(lambda: engine)
    voice.say("Hello.", 0.0)
    engine.begins()
    engine.ends()
    assert voice.has_voice
    voice.speak_as(Manner("hi"))
    assert not voice.has_voice


@pytest.mark.parametrize("trouble", [OSError, ImportError, RuntimeError, KeyError])
def test_a_machine_without_a_voice_stays_silent(trouble: type[Exception]) -> None:
    def none() -> Any:
        raise trouble("no voice here")

    voice = SpokenVoice(none)
    voice._thread.join(WAIT_S)
    assert not voice.has_voice
    for words in ("one", "two"):
        voice.say(words, 0.0)
    voice.hush()
    assert not voice._thread.is_alive()


def _library(monkeypatch: pytest.MonkeyPatch, engine: Engine, name: str) -> None:
    library = types.ModuleType("pyttsx3")
    monkeypatch.setattr(Engine, "__str__", lambda _: name)
    library.init = lambda: engine  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyttsx3", library)


def test_the_system_speaks_a_little_slower_than_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine()
    _library(monkeypatch, engine, "sapi5")
    voice = SpokenVoice()
    voice.say("Hello.", 0.0)
    engine.begins()
    assert engine.properties["rate"] == 170
    engine.ends()


def test_a_voice_that_cannot_be_heard_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    _library(monkeypatch, Engine(), "espeak")
    monkeypatch.setattr("game.screen.spoken_voice.shutil.which", lambda _: None)
    voice = SpokenVoice()
    voice._thread.join(WAIT_S)
    assert not voice._thread.is_alive()
