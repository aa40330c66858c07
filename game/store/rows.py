"""Values into rows and rows into values, field by field of the same name."""

from dataclasses import fields

from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.core.note import Note
from game.core.record import RangeToday, SessionRecord, SetRecord, SetWork
from game.core.rep import Rep
from game.store.player import Player
from game.store.tables import Base, CorrectionRow, NoteRow, PlayerRow, RepRow, SessionRow, SetRow

REP_FIELDS = tuple(field.name for field in fields(Rep))
RANGE_FIELDS = tuple(field.name for field in fields(RangeToday))
PLAYER_FIELDS = tuple(field.name for field in fields(Player))
SESSION_FIELDS = tuple(field.name for field in fields(SessionRecord) if field.name not in {"range_today", "correction", "sets"})
WORK_FIELDS = tuple(field.name for field in fields(SetWork))
CORRECTION_FIELDS = tuple(field.name for field in fields(Correction))
NOTE_FIELDS = tuple(field.name for field in fields(Note))


Value = Player | SessionRecord | RangeToday | Correction | Rep | SetWork | Note


def _picked(value: Value | Base, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(value, name) for name in names}


def player_row(player: Player) -> PlayerRow:
    """Return the row of a player."""
    return PlayerRow(**_picked(player, PLAYER_FIELDS))


def player_of(row: PlayerRow) -> Player:
    """Return the player of a row."""
    return Player(**_picked(row, PLAYER_FIELDS))  # type: ignore[arg-type]  # the row's columns have the types of the fields


def session_row(record: SessionRecord) -> SessionRow:
    """Return the row of a session without its sets."""
    row = SessionRow(**_picked(record, SESSION_FIELDS), corrected=record.corrected)
    if record.range_today is not None:
        for name, degrees in _picked(record.range_today, RANGE_FIELDS).items():
            setattr(row, name, degrees)
    for name in CORRECTION_FIELDS:
        setattr(row, f"correction_{name}", None if record.correction is None else getattr(record.correction, name))
    return row


def session_of(row: SessionRow, sets: tuple[SetRecord, ...]) -> SessionRecord:
    """Return the session of a row with these sets."""
    found = row.rest_deg is not None
    return SessionRecord(
        **_picked(row, SESSION_FIELDS),  # type: ignore[arg-type]  # as above
        range_today=RangeToday(**_picked(row, RANGE_FIELDS)) if found else None,  # type: ignore[arg-type]  # as above
        correction=_session_correction(row),
        sets=sets,
    )


def _session_correction(row: SessionRow) -> Correction | None:
    if not row.corrected:
        return None
    return Correction(**{name: getattr(row, f"correction_{name}") for name in CORRECTION_FIELDS})


def correction_row(player_id: str, movement: MovementName, side: Side, view: View, made_at: str, correction: Correction) -> CorrectionRow:
    """Return the row of a correction."""
    whose = {"player_id": player_id, "movement": movement, "side": side, "view": view, "made_at": made_at}
    return CorrectionRow(**whose, **_picked(correction, CORRECTION_FIELDS))


def correction_of(row: CorrectionRow) -> Correction:
    """Return the correction of a row."""
    return Correction(**_picked(row, CORRECTION_FIELDS))  # type: ignore[arg-type]  # as above


def note_row(player_id: str, note: Note) -> NoteRow:
    """Return the row of a note."""
    return NoteRow(player_id=player_id, **_picked(note, NOTE_FIELDS))


def note_of(row: NoteRow) -> Note:
    """Return the note of a row."""
    return Note(**_picked(row, NOTE_FIELDS))  # type: ignore[arg-type]  # as above


def set_of(row: SetRow, reps: tuple[Rep, ...]) -> SetRecord:
    """Return the set of a row with these reps."""
    return SetRecord(row.number, row.target_deg, reps, row.ended_by, work_of(row))


def put_work(row: SetRow, work: SetWork) -> None:
    """Write what was done beside reps into the row of a set."""
    for name, value in _picked(work, WORK_FIELDS).items():
        setattr(row, name, value)


def work_of(row: SetRow) -> SetWork:
    """Return what was done beside reps."""
    return SetWork(**_picked(row, WORK_FIELDS))  # type: ignore[arg-type]  # as above


def rep_row(set_id: int, number: int, rep: Rep) -> RepRow:
    """Return the row of the rep with this number in its set."""
    return RepRow(set_id=set_id, number=number, **_picked(rep, REP_FIELDS))
