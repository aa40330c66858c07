"""The door for whoever reads lines of sessions: all of them are right before anything is read."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from game.store import rollups
from game.store.engine import writing
from game.store.opened import OpenedStore
from game.store.remembered import RememberedSums


class SummedStore(OpenedStore):
    """Folds again what has changed, and then lets read."""

    def __init__(self, engine: Engine, notice: str | None = None) -> None:
        super().__init__(engine, notice)
        self._remembered = RememberedSums()

    @contextmanager
    def _summed(self, player_id: str) -> Iterator[Session]:
        """Read with all lines of a player as they are to be.

        What is folded here is kept, but nobody is refused who only wanted to look: on a full disk it is folded again
        next time, and while another program holds the store the lines are those of before.
        """
        with (
            self._door(),
            Session(self._engine) as looking,
            Session(writing(self._engine)) as folding,
        ):
            yield folding if self._folds(looking, folding, player_id) else looking
            with suppress(OperationalError):
                folding.commit()

    def _folds(self, looking: Session, folding: Session, player_id: str) -> bool:
        """Fold where something is stale; say whether `folding` sees more than `looking`. They share one connection: one at a time."""
        stale = looking.scalar(rollups.stale_lines(player_id).limit(1)) is not None
        looking.rollback()
        if not stale:
            return False
        try:
            self._remembered.put(rollups.fold_stale(folding, player_id))
        except OperationalError:
            folding.rollback()
            return False
        return True
