"""The family's table: everybody against their own last week, so that a grandchild cannot crush a grandmother.

There are no places: the order is that in which the players came. Nothing is said of how many repetitions anybody did, and
whoever has reached last week's stones has reached them, whether once or ten times.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from game.core.session_sum import SessionSum
from game.scoring.week import monday_of, stones_by_day

FamilySign = Literal["resting", "on_the_way", "there"]


@dataclass(frozen=True, slots=True)
class OwnWeek:
    """How far a player's week is towards their own last week, 0 to 1 and never more."""

    player_id: str
    share: float

    @property
    def sign(self) -> FamilySign:
        """The share in a word."""
        return "there" if self.share >= 1 else "on_the_way" if self.share > 0 else "resting"


def own_week(player_id: str, sums: Sequence[SessionSum], today: date, goal: int, day_of: Callable[[str], date]) -> OwnWeek:
    """Return a player's share of the stones of their own last week; of their own goal where they rested then."""
    monday = monday_of(today)
    now, last = (sum(stones_by_day(sums, start, day_of).values()) for start in (monday, monday - timedelta(7)))
    return OwnWeek(player_id, min(1.0, now / (last or goal)))
