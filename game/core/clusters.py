"""Where a text may be cut: between clusters, which are what a reader takes for one letter."""

import unicodedata
from collections.abc import Iterator

VIRAMA = "\u094d"
"""The sign of Devanagari that joins two consonants."""
JOINERS = "\u200c\u200d"


def clusters(text: str) -> Iterator[str]:
    """Return the parts of a text: a letter with its marks, joined consonants as one."""
    part = ""
    for sign in text:
        joined = sign in JOINERS or unicodedata.category(sign) in {"Mn", "Mc"}
        if part and not joined and not part.rstrip(JOINERS).endswith(VIRAMA):
            yield part
            part = ""
        part += sign
    if part:
        yield part
