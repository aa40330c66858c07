"""The language that the machine itself speaks, where it is one of ours."""

import locale
import os
import sys
from collections.abc import Iterable, Iterator

from game.core.settings import LANGUAGES, Language

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")


def machine_language() -> Language:
    """Return it, English where the machine speaks another language or none."""
    return language_among(_names())


def language_among(names: Iterable[str]) -> Language:
    """Return the first of our languages among names such as `de_DE.UTF-8` or `hi`; English where there is none."""
    known = (language for name in names for language in LANGUAGES if _begins(name) == language)
    return next(known, "en")


def _begins(name: str) -> str:
    return name.lower().replace("-", "_").partition("_")[0].partition(".")[0]


def _names() -> Iterator[str]:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows is asked in this way

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
        return
    for variable in VARIABLES:
        yield from os.environ.get(variable, "").split(":")
