"""What the store says when something cannot be kept or read."""

from typing import Literal

from game.core.errors import PlainError

Reason = Literal["unwritable", "full", "busy", "broken", "newer", "taken", "unknown", "unfit", "failed"]


class StoreError(PlainError):
    """One plain sentence for the player; `reason` is the same for programs, `named` where a translation needs to know more.

    Nothing of what was kept before is lost by it, so whoever catches it can play on.
    """

    def __init__(self, reason: Reason, sentence: str, named: str = "") -> None:
        super().__init__(sentence)
        self.reason: Reason = reason
        self.kind = f"store-{named or reason}"
