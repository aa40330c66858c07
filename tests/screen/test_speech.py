import sys
import threading
import types

import pytest

from game.screen.speech import RecordedSpeech, SilentSpeech, SpokenVoice, speaking_s

WAIT_S = 5.0


class Engine:
    """A voice whose sentences last until the test lets them end."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.began, self.may_end = threading.Semaphore(0), threading.Semaphore(0)
        self.rate = 200

    def getProperty(self, name: str) -> int:  # noqa: N802 - the library's own spelling
        return self.rate

    def setProperty(self, name: str, value: int) -> None:  # noqa: N802
        self.rate = value

    def say(self, words: str) -> None:
        self.said.append(words)

    def runAndWait(self) -> None:  # noqa: N802
        self.began.release()
        assert self.may_end.acquire(timeout=WAIT_S)


def _library(monkeypatch: pytest.MonkeyPatch, init: object) -> None:
    library = types.ModuleType("pyttsx3")
    library.init = init  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyttsx3", library)


def test_the_newest_sentence_takes_the_place_of_those_that_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine()
    _library(monkeypatch, lambda: engine)
    voice = SpokenVoice()
    voice.say("one", 0.0)
    assert engine.began.acquire(timeout=WAIT_S)
    voice.say("two", 0.1)
    voice.say("three", 0.2)
    engine.may_end.release()
    assert engine.began.acquire(timeout=WAIT_S)
    assert engine.said == ["one", "three"]
    assert engine.rate < 200
    voice.say("four", 0.3)
    voice.hush()
    voice.say("five", 0.4)
    engine.may_end.release()
    assert engine.began.acquire(timeout=WAIT_S)
    assert engine.said == ["one", "three", "five"]
    engine.may_end.release()


def test_a_machine_without_a_voice_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = threading.Event()

    def no_voice() -> None:
        tried.set()
        raise OSError("no voice here")

    _library(monkeypatch, no_voice)
    voice = SpokenVoice()
    assert tried.wait(WAIT_S)
    for words in ("one", "two", "three"):
        voice.say(words, 0.0)
    voice.hush()
    assert voice._next.qsize() == 0


def test_recorded_speech_keeps_what_was_to_be_said() -> None:
    speech = RecordedSpeech()
    speech.say("Rest.", 12.5)
    speech.hush()
    SilentSpeech().say("Rest.", 12.5)
    assert speech.said == [(12.5, "Rest.")]


def test_long_words_are_spoken_for_longer_and_silence_for_no_time() -> None:
    assert speaking_s("") == 0.0
    assert 1.0 < speaking_s("Lift.") < speaking_s("Lift the hand slowly and hold it there.") < 8.0
