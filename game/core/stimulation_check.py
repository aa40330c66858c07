"""The contraindication check before electrical stimulation: when it was answered, and whether nothing stood against it."""

from dataclasses import dataclass

from game.core.note import Note, NoteValue


@dataclass(frozen=True, slots=True)
class StimulationCheck:
    """`made_at` is ISO 8601 in UTC; `clear` says that every point was answered with no."""

    made_at: str
    clear: bool


def check_note_value(check: StimulationCheck) -> NoteValue:
    """Return what is kept of a check; the note itself knows when it was made."""
    return {"clear": check.clear}


def check_of(note: Note) -> StimulationCheck:
    """Return the check that a note keeps; one that does not say so is not clear."""
    return StimulationCheck(note.made_at, note.value.get("clear") is True)
