"""What went wrong, said in the player's language."""

from game.core.errors import PlainError
from game.screen.text import ENGLISH, Text


def told(text: Text, error: PlainError) -> tuple[str, ...]:
    """Return the sentences for a player. In English they are the error's own, with the names of files that a helper may need."""
    return in_words_of(text, str(error), error.kind)


def in_words_of(text: Text, english: str, kind: str) -> tuple[str, ...]:
    """Return what is written in English, in other languages what there is for its `kind`."""
    if kind and text.language != ENGLISH.name:
        return (text(f"trouble-{kind}"),)
    return tuple(english.splitlines())
