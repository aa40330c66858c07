"""Each system names its voices in another way; the one of the language is found all the same."""

from typing import Any, NamedTuple

import pytest

from game.core.settings import LANGUAGES, Language
from game.screen.voices import voice_of


class Voice(NamedTuple):
    id: str
    name: str | None
    languages: list[Any] | None


ESPEAK = [
    Voice("iro/chr", "Cherokee", ["chr-US-Qaaa-x-west"]), Voice("gmw/de", "German", ["de"]),
    Voice("gmw/en-029", "English (Caribbean)", ["en-029"]),
    Voice("gmw/en", "English (Great Britain)", ["en-gb"]), Voice("roa/es-419", "Spanish (Latin America)", ["es-419"]),
    Voice("roa/es", "Spanish (Spain)", ["es"]), Voice("roa/fr-be", "French (Belgium)", ["fr-be"]),
    Voice("roa/fr", "French (France)", ["fr-fr"]),
    Voice("inc/hi", "Hindi", ["hi"]), Voice("aav/vi-vn-x-central", "Vietnamese (Central)", ["vi-vn-x-central"]),
]  # fmt: skip
OLD_ESPEAK = [Voice(name, name, [b"\x05" + tag]) for name, tag in (("english", b"en"), ("german", b"de"), ("hindi", b"hi"))]
WINDOWS = [
    Voice(r"HKEY\Tokens\TTS_MS_EN-US_ZIRA_11.0", "Microsoft Zira Desktop - English (United States)", ["en-US"]),
    Voice(r"HKEY\Tokens\TTS_MS_DE-DE_HEDDA_11.0", "Microsoft Hedda Desktop - German", ["de-DE"]),
    Voice(r"HKEY\Tokens\MSTTS_V110_hiIN_KalpanaM", "Microsoft Kalpana - Hindi (India)", []),
    Voice(r"HKEY\Tokens\Old", "Somebody - French", None),
]
MAC = [
    Voice("com.apple.voice.compact.de-DE.Anna", "Anna", ["de_DE"]),
    Voice("com.apple.voice.compact.en-US.Fred", "Fred", ["en_US"]),
    Voice("com.apple.voice.compact.en-GB.Daniel", "Daniel", ["en_GB"]),
]


@pytest.mark.parametrize(
    ("voices", "language", "found"),
    [
        *((ESPEAK, language, one) for language, one in zip(LANGUAGES, ("gmw/en", "gmw/de", "roa/es", "roa/fr", "inc/hi"), strict=True)),
        (OLD_ESPEAK, "de", "german"), (OLD_ESPEAK, "hi", "hindi"), (OLD_ESPEAK, "fr", None),
        (WINDOWS, "en", WINDOWS[0].id), (WINDOWS, "de", WINDOWS[1].id), (WINDOWS, "hi", WINDOWS[2].id), (WINDOWS, "fr", WINDOWS[3].id),
        (WINDOWS, "es", None), (MAC, "en", MAC[2].id), (MAC, "de", MAC[0].id), (MAC, "hi", None), ([], "en", None),
    ],
)  # fmt: skip
def test_the_voice_of_a_language_is_found(voices: list[Voice], language: Language, found: str | None) -> None:
    assert voice_of(voices, language) == found


def test_a_language_that_only_begins_alike_is_another_one() -> None:
    assert voice_of([Voice("fil", "Filipino", ["fil-PH"]), Voice("est", "Estonian", ["est"])], "es") is None
