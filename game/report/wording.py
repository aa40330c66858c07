"""Words of the report: days, degrees and names, from texts that are handed in."""

from datetime import date
from typing import Protocol

from game.core.names import MovementName, Side
from game.report.limbs import Scale

MINUS = "−"


class Words(Protocol):
    """The texts of one language by id."""

    def __call__(self, text_id: str, **values: str | int | float) -> str:
        """Return the sentence `text_id` with `values` filled in."""
        ...

    def number(self, value: float, digits: int | None = None) -> str:
        """Return a number as the language writes it."""
        ...

    def counted(self, value: int) -> str:
        """Return a count with its thousands set apart."""
        ...


def day_words(words: Words, day: date) -> str:
    """Return a day with its year."""
    return words("report-day", day=day.day, month=words(f"report-month-{day.month}"), year=str(day.year))


def short_day(words: Words, day: date) -> str:
    """Return a day without its year."""
    return words("report-day-short", day=day.day, month=words(f"report-month-{day.month}"))


def limb_words(words: Words, movement: MovementName, side: Side) -> str:
    """Return the therapist's name of a movement and its side."""
    return words("report-limb", movement=words(f"report-movement-{movement}"), side=words(f"report-side-{side}"))


def scale_words(words: Words, scale: Scale) -> str:
    """Return how something was measured: kind of exercise, view, as read or corrected."""
    view = words(f"report-view-{scale.view}") if scale.view else words("report-view-unknown")
    how = words("report-corrected") if scale.corrected else words("report-as-read")
    return words("report-scale", kind=words(f"report-modality-{scale.modality}"), view=view, how=how)


def signed(words: Words, value: float) -> str:
    """Return a whole number with its sign, none for zero."""
    plain = words.number(abs(value), 0)
    if not round(value):
        return plain
    return f"{MINUS if value < 0 else '+'}{plain}"


def number(words: Words, value: float, digits: int = 0) -> str:
    """Return a number with the minus that print uses."""
    return words.number(value, digits).replace("-", MINUS)
