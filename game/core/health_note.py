"""Health as a note keeps it, and back; what a note does not know, or says in unknown words, was never answered."""

from dataclasses import asdict
from typing import TypeVar, get_args

from game.core.health import Company, Health, SpinalCord
from game.core.note import NoteValue

Word = TypeVar("Word", bound=str)


def health_note_value(health: Health) -> NoteValue:
    """Return what is kept."""
    return asdict(health)


def health_of(value: NoteValue) -> Health:
    """Return the health that a note keeps; anything but a plain yes leaves both locks shut."""
    return Health(
        spinal_cord=_word(value, "spinal_cord", get_args(SpinalCord)),
        epilepsy=_answer(value, "epilepsy"),
        pacemaker=_answer(value, "pacemaker"),
        painful_shoulder=_answer(value, "painful_shoulder"),
        company=_word(value, "company", get_args(Company)),
        shoulder_unlocked=value.get("shoulder_unlocked") is True,
        stimulation_unlocked=value.get("stimulation_unlocked") is True,
    )


def _answer(value: NoteValue, key: str) -> bool | None:
    answer = value.get(key)
    return answer if isinstance(answer, bool) else None


def _word(value: NoteValue, key: str, known: tuple[Word, ...]) -> Word | None:
    return next((word for word in known if word == value.get(key)), None)
