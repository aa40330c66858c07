"""The columns of the table of reps: from this one list come the table, its data dictionary, and their page in docs/export.md."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TextIO

from game.core.handed_over import HandedSession, Withdrawn
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet would take a text that begins like this for a formula."""
DICTIONARY_HEAD = ("column", "unit", "kind", "meaning")


@dataclass(frozen=True, slots=True)
class Row:
    """One rep with all that it belongs to."""

    session: HandedSession
    one_set: SetRecord
    number: int
    rep: Rep
    withdrawn: Withdrawn | None

    @property
    def record(self) -> SessionRecord:
        """The session."""
        return self.session.record


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name with the unit in it, the unit by UCUM (empty: none), what stands in it, and how a row gets it."""

    name: str
    unit: str
    kind: str
    meaning: str
    value: Callable[[Row], Any]


def _of_record(name: str, unit: str, kind: str, meaning: str) -> Column:
    return Column(name, unit, kind, meaning, lambda row: getattr(row.record, name))


def _of_range(name: str, meaning: str) -> Column:
    return Column(f"today_{name}", "deg", "number or empty", meaning, lambda row: getattr(row.record.range_today, name, None))


def _of_rep(name: str, unit: str, kind: str, meaning: str) -> Column:
    return Column(name, unit, kind, meaning, lambda row: getattr(row.rep, name))


def _compensations(row: Row) -> str | None:
    seen = row.rep.compensations
    return None if seen is None else " ".join(seen) or "none"


COLUMNS = (
    _of_record("player_id", "", "text", "the player, by an id that says nothing about the person"),
    _of_record("session_id", "", "text", "the session"),
    _of_record("started_at", "", "moment", "when the session began, ISO 8601 in UTC"),
    Column("ended_at", "", "moment or empty", "when it ended; empty where it was cut off", lambda row: row.session.ended_at),
    _of_record("level_name", "", "text", "the exercise, by the name of its level"),
    _of_record("level_hash", "", "text", "the content of that level: the same hash is the same prescription"),
    _of_record("movement", "", "word", "what moves, as in docs/measuring.md"),
    _of_record("side", "", "word", "left or right: the side that is trained; in `mirror` the reps are of the other side"),
    _of_record("modality", "", "word", "the kind of exercise"),
    _of_record("source", "", "word", "what watched; with `keyboard` a key was pressed, and no angle of the row was measured"),
    _of_record("view", "", "word or empty", "from where the camera looked: side, oblique or front"),
    _of_record("corrected", "", "true or false", "whether all angles of the session were put right by two known poses"),
    _of_record(
        "expected_error_deg", "deg", "number or empty", "mean absolute error to expect of an angle, as published in docs/accuracy.md"
    ),
    _of_range("rest_deg", "angle at rest, as found that day; angles are neutral-zero degrees"),
    _of_range("best_deg", "angle at the best reach of the range finding"),
    _of_range("range_deg", "the way between the two, never negative"),
    _of_record("pain_before", "{score}", "whole number or empty", "pain 0 to 10 as the player said it before; empty: not said"),
    _of_record("pain_after", "{score}", "whole number or empty", "the same after"),
    Column("set_number", "", "whole number", "the set in its session, from 1", lambda row: row.one_set.number),
    Column("set_target_deg", "deg", "number", "angle that the set asked for", lambda row: row.one_set.target_deg),
    Column("set_ended_by", "", "word or empty", "how the set ended; empty where it was cut off", lambda row: row.one_set.ended_by),
    Column("rep_number", "", "whole number", "the rep in its set, from 1", lambda row: row.number),
    _of_rep("kind", "", "word", "how the rep came about; reps of different kinds are never added up without their names"),
    _of_rep("start_s", "s", "number", "when it began, in seconds of the session"),
    _of_rep("peak_s", "s", "number", "when it was furthest"),
    _of_rep("end_s", "s", "number", "when it was over"),
    _of_rep("start_deg", "deg", "number or empty", "angle at its start"),
    _of_rep("peak_deg", "deg", "number", "angle at its furthest"),
    _of_rep("end_deg", "deg", "number or empty", "angle at its end"),
    _of_rep("range_deg", "deg", "number", "from its own start to its furthest"),
    _of_rep("out_speed_deg_s", "deg/s", "number", "speed on the way out"),
    _of_rep("back_speed_deg_s", "deg/s", "number", "speed on the way back"),
    _of_rep("held_s", "s", "number", "time near its furthest"),
    _of_rep("smoothness", "1", "number or empty", "spectral arc length of the speed: 0 at best, lower the jerkier"),
    Column("compensations", "", "words or empty", "what helped that should not; `none` was seen, or empty: not looked for", _compensations),
    _of_rep("complete", "", "true, false or empty", "whether the target was reached; empty where there was none"),
    _of_rep("confidence", "1", "number or empty", "share of its moments that were really seen, 0 to 1"),
    _of_rep("helped", "", "true, false or empty", "whether somebody else's hands were on the limb"),
    Column(
        "withdrawn_at",
        "",
        "moment or empty",
        "when the rep was taken back; such a row counts nowhere and is to be left out of every sum",
        lambda row: getattr(row.withdrawn, "at", None),
    ),
    Column("withdrawn_because", "", "text or empty", "why it was taken back", lambda row: getattr(row.withdrawn, "because", None)),
)


def rows_of(session: HandedSession) -> Iterator[Row]:
    """Yield the reps of a session in order, those that were taken back among them."""
    marks = {(one.set_number, one.rep_number): one for one in session.withdrawn}
    for one_set in session.record.sets:
        for number, rep in enumerate(one_set.reps, start=1):
            yield Row(session, one_set, number, rep, marks.get((one_set.number, number)))


def cells_of(row: Row) -> list[str]:
    """Return a row as it is written."""
    return [written(column.value(row)) for column in COLUMNS]


def written(value: Any) -> str:
    """Return a value as a cell: nothing for what is not known, numbers in full, and no text that a spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA_SIGNS) else value
    return repr(value)


def dictionary_rows() -> list[tuple[str, str, str, str]]:
    """Return the data dictionary without its head: name, unit, kind and meaning of each column."""
    return [(column.name, column.unit, column.kind, column.meaning) for column in COLUMNS]


def write_dictionary(file: TextIO) -> None:
    """Write the data dictionary as a table of its own."""
    table = csv.writer(file)
    table.writerow(DICTIONARY_HEAD)
    table.writerows(dictionary_rows())
