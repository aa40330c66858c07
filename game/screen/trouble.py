"""What went wrong, said in the player's language."""

from game.core.errors import PlainError
from game.screen.text import ENGLISH, Text


def told(text: Text, error: PlainError) -> tuple[str, ...]:
    """Return the sentences for a player. In English they are the error's own, with the names of files that a helper may need."""
    if error.kind and text.language != ENGLISH.name:
        return (text(f"trouble-{error.kind}"),)
    return tuple(str(error).splitlines())
