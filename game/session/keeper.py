"""Where a session is kept, as it happens."""

from typing import Protocol

from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep


class Keeper(Protocol):
    """Where a session is kept; the store is one, a list in a test another."""

    def begin_session(self, record: SessionRecord) -> None:
        """A session has begun, with today's range."""

    def update_session(self, record: SessionRecord) -> None:
        """Today's range was put right."""

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        """A set has begun."""

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        """A rep has ended."""

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        """A set has ended."""
