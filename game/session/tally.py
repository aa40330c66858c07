"""The tally of a visit: what its sessions, one or one for each side, have done together."""

from dataclasses import dataclass, field

from game.session.ledger import Ledger

TURN_S = 6.0
"""Whatever the level says, there is time to hear that the other side comes next, and to see which that is."""


@dataclass(slots=True)
class Tally:
    """Sets, reps and minutes of a visit count over all its sessions; with `in_turn` the next set is another session's.

    A rest then ends by the word of whoever leads both, and never by itself.
    """

    in_turn: bool = False
    began_s: float | None = None
    """When the first set began, None before that."""
    _ledgers: list[Ledger] = field(default_factory=list)

    @property
    def least_rest_s(self) -> float:
        """The shortest rest between two sets."""
        return TURN_S if self.in_turn else 0.0

    def joins(self, ledger: Ledger) -> None:
        """Let another session count."""
        self._ledgers.append(ledger)

    @property
    def sets(self) -> int:
        """How many sets were begun."""
        return sum(len(one.record.sets) for one in self._ledgers)

    @property
    def reps(self) -> int:
        """How many reps were kept."""
        return sum(len(one.record.reps) for one in self._ledgers)

    @property
    def stones(self) -> int:
        """How many stones were laid: one for each rep, imagined ones too."""
        return self.reps + sum(one_set.work.imagined_reps for one in self._ledgers for one_set in one.record.sets)

    def lasts_s(self, now_s: float) -> float:
        """Return for how long the visit has gone on, 0 before its first set."""
        return 0.0 if self.began_s is None else now_s - self.began_s
