"""What exercises and programmes are called: shipped ones in every language, a therapist's own as it was typed."""

from functools import cache

from game.screen.text import ENGLISH, Text


def level_title(text: Text, name: str, title: str) -> str:
    """Return the title of the level `name` whose file says `title`."""
    return _shown(text, f"level-{name}", title)


def programme_title(text: Text, name: str, title: str) -> str:
    """Return the title of the programme `name` whose file says `title`."""
    return _shown(text, f"programme-{name}", title)


def _shown(text: Text, named: str, title: str) -> str:
    text_id = named.replace("_", "-")
    return text(text_id) if _shipped().get(text_id) == title else title


@cache
def _shipped() -> dict[str, str]:
    """Return the titles that shipped files say, which are the English ones."""
    english = Text((ENGLISH / "levels.ftl").read_text(encoding="utf-8"))
    return {text_id: english(text_id) for text_id in english.ids}
