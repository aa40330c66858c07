"""The state of a game as text, and back: what a game must not lose between two moments is in its state."""

import json
from dataclasses import asdict
from typing import Any, TypeVar

from pydantic import TypeAdapter

State = TypeVar("State")


def as_text(state: Any) -> str:
    """Return a state (a dataclass of numbers, words and tuples of them) as JSON; the same state gives the same text."""
    return json.dumps(asdict(state), default=sorted)


def from_text(kind: type[State], text: str) -> State:
    """Return the state of this kind that `text` tells. Raises ValueError where it tells none."""
    return TypeAdapter(kind).validate_python(json.loads(text))
