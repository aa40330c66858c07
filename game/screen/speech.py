"""Speech: the sentences on the screen, spoken where the machine has a voice; captions carry everything anyway."""

from dataclasses import dataclass
from typing import Protocol

from game.core.settings import Language

WORDS_A_S, BEGINS_S = 2.2, 0.8
"""At most how slowly a calm voice speaks, and how long it may take to begin: no machine tells when its voice has ended."""


def speaking_s(words: str) -> float:
    """Return for how long these words are probably spoken, rather too long than too short."""
    return BEGINS_S + len(words.split()) / WORDS_A_S if words else 0.0


@dataclass(frozen=True, slots=True)
class Manner:
    """In which language a voice speaks and how loud, 0 to 1; at 0 it says nothing."""

    language: Language = "en"
    volume: float = 1.0


class Speech(Protocol):
    """Says sentences, the newest instead of the one before."""

    @property
    def has_voice(self) -> bool:
        """Whether there is a voice for the language that is spoken now, however loud."""
        ...

    def say(self, words: str, now_s: float) -> None:
        """Say `words`; whatever is being said is broken off, and what had not been said yet is dropped."""

    def speak_as(self, manner: Manner) -> None:
        """Speak in this manner from now on; a voice that is turned off falls silent."""

    def hush(self) -> None:
        """Say nothing more."""


class SilentSpeech:
    """No voice."""

    @property
    def has_voice(self) -> bool:
        """There is none."""
        return False

    def say(self, words: str, now_s: float) -> None:
        """Do nothing."""

    def speak_as(self, manner: Manner) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""


class RecordedSpeech(SilentSpeech):
    """Keeps what was to be said, as (time, words), and the manners in turn."""

    def __init__(self) -> None:
        self.can_speak = True
        self.said: list[tuple[float, str]] = []
        self.manners: list[Manner] = [Manner()]

    @property
    def has_voice(self) -> bool:
        """There is one, unless a test says otherwise."""
        return self.can_speak

    def say(self, words: str, now_s: float) -> None:
        """Note the sentence."""
        self.said.append((now_s, words))

    def speak_as(self, manner: Manner) -> None:
        """Note a change."""
        if manner != self.manners[-1]:
            self.manners.append(manner)
