"""The sums of whoever plays, kept in memory: ten years are read once and not at each press of a key."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from game.core.session_sum import SessionSum
from game.store.lines import lines_of, sum_of_line
from game.store.tables import SumRow


class RememberedSums:
    """Knows the sums of each player whose sums were asked for; what is folded later is put in its place.

    Another program that writes into the same store is noticed, and then all is read again; of a server that cannot be
    known, so there nothing is remembered.
    """

    def __init__(self) -> None:
        self._of: dict[str, dict[str, SessionSum]] = {}
        self._seen: int | None = None

    def put(self, folded: Iterable[SessionSum]) -> None:
        """Take in what was folded just now, where its player is known."""
        for one in folded:
            if one.player_id in self._of:
                self._of[one.player_id][one.session_id] = one

    def all_of(self, db: Session, player_id: str) -> list[SessionSum]:
        """Return all sums of a player, the oldest first; all lines are fresh."""
        self._forget_what_others_changed(db)
        known = self._of.get(player_id)
        if known is None or len(known) != db.scalar(select(func.count()).where(SumRow.player_id == player_id)):
            known = {one.session_id: one for one in map(sum_of_line, db.execute(lines_of(player_id)))}
            self._of[player_id] = known
        return sorted(known.values(), key=lambda one: (one.started_at, one.session_id))

    def _forget_what_others_changed(self, db: Session) -> None:
        """SQLite counts the changes that other connections have made."""
        is_sqlite = db.get_bind().dialect.name == "sqlite"
        seen = db.connection().exec_driver_sql("PRAGMA data_version").scalar_one() if is_sqlite else None
        if seen is None or seen != self._seen:
            self._of.clear()
        self._seen = seen
