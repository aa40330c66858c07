"""Notes: what is kept about a player beside what they did; none is ever changed, the latest of a kind counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

NoteKind = Literal["health", "stimulation_check", "imagery_check", "ability", "programme", "minutes", "keepsakes", "pain"]
NoteValue = Mapping[str, str | int | float | bool | list[int] | list[float] | list[str] | None]


@dataclass(frozen=True, slots=True)
class Note:
    """A note as somebody made it, at `made_at` (ISO 8601 in UTC)."""

    kind: NoteKind
    value: NoteValue
    made_at: str
