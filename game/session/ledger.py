"""The ledger of a session: its record grows here, and the keeper is told of every line of it."""

from dataclasses import replace

from game.core.names import RepKind
from game.core.record import EndedBy, SessionRecord, SetRecord, SetWork
from game.core.rep import Rep
from game.session.keeper import Keeper


class Ledger:
    """Holds the record as it stands; what is kept follows from it alone."""

    def __init__(self, record: SessionRecord, keeper: Keeper) -> None:
        self.record = record
        self.begun = False
        """Whether the keeper knows of this session."""
        self._keeper = keeper

    def reps_in_set(self, kind: RepKind) -> int:
        """Return how many reps of this kind the current or last set has."""
        return sum(rep.kind == kind for rep in self.record.sets[-1].reps) if self.record.sets else 0

    def keep_session(self, record: SessionRecord) -> None:
        """Keep what is known of the session itself, such as today's range."""
        keep = self._keeper.update_session if self.begun else self._keeper.begin_session
        self.record, self.begun = record, True
        keep(record)

    def begin_set(self, number: int, target_deg: float) -> None:
        """Open a set, and the session before its first one."""
        if not self.begun:
            self.keep_session(self.record)
        one_set = self._put(SetRecord(number, round(target_deg, 2)))
        self._keeper.begin_set(self.record.session_id, one_set)

    def keep_rep(self, rep: Rep) -> None:
        """Add a rep to the set."""
        one_set = self._put(replace(self.record.sets[-1], reps=(*self.record.sets[-1].reps, rep)))
        self._keeper.keep_rep(self.record.session_id, one_set.number, len(one_set.reps), rep)

    def note(self, work: SetWork) -> None:
        """Note what was done beside reps; it is kept at once with each imagined rep, else with the end of the set."""
        before = self.record.sets[-1]
        if work == before.work:
            return
        one_set = self._put(replace(before, work=work))
        if work.imagined_reps > before.work.imagined_reps:
            self._keeper.begin_set(self.record.session_id, one_set)

    def add_figure(self, name: str, value: float) -> None:
        """Add a named number to the last set, which may have ended."""
        last = self.record.sets[-1]
        figures = tuple(sorted({**dict(last.work.figures), name: value}.items()))
        self._keeper.begin_set(self.record.session_id, self._put(replace(last, work=replace(last.work, figures=figures))))

    def end_set(self, ended_by: EndedBy) -> None:
        """Close the set."""
        self._keeper.end_set(self.record.session_id, self._put(replace(self.record.sets[-1], ended_by=ended_by)))

    def _put(self, one_set: SetRecord) -> SetRecord:
        self.record = self.record.with_set(one_set)
        return one_set
