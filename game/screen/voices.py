"""Which of a machine's voices speaks a language: every system names its voices in another way."""

import re
from collections.abc import Sequence
from typing import Any

from game.core.settings import Language

NAMES: dict[Language, str] = {"en": "english", "de": "german", "es": "spanish", "fr": "french", "hi": "hindi"}
REGIONS: dict[Language, str] = {"en": "gb", "de": "de", "es": "es", "fr": "fr", "hi": "in"}
"""Where several voices speak a language, this region's comes first."""
WORST = 9


def voice_of(voices: Sequence[Any], language: Language) -> str | None:
    """Return the id of the voice that fits a language best, None where none speaks it."""
    ranked = sorted((rank, number) for number, voice in enumerate(voices) if (rank := _rank(voice, language)) < WORST)
    return str(voices[ranked[0][1]].id) if ranked else None


def _rank(voice: Any, language: Language) -> int:
    """Return how well a voice fits, 0 the best: what it says of itself counts before its name."""
    said = [_tag(one) for one in voice.languages or ()]
    if said and any(said):
        return min(_rank_of_tag(tag, language) for tag in said)
    named = f"{voice.id} {voice.name or ''}".lower()
    tags = re.findall(rf"(?<![a-z]){language}[-_]?[a-z]{{2}}(?![a-z])", named)
    if tags:
        return min(4 + _rank_of_tag(f"{language}-{tag[-2:]}", language) for tag in tags)
    return 8 if NAMES[language] in named else WORST


def _tag(said: Any) -> str:
    """Return a language as `de` or `de-at`; some systems give it as bytes that begin with a number."""
    words = said.decode("utf-8", "ignore") if isinstance(said, bytes) else str(said)
    return re.sub(r"[^a-z0-9-]", "", words.lower().replace("_", "-"))


def _rank_of_tag(tag: str, language: Language) -> int:
    if tag == f"{language}-{REGIONS[language]}":
        return 0
    if tag == language:
        return 1
    return 2 if tag.startswith(f"{language}-") else WORST
