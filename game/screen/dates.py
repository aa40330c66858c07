"""Days in words."""

from datetime import date

from game.screen.text import Text


def date_words(text: Text, day: date, today: date) -> str:
    """Return a day as one says it: today, yesterday, else day and month, with the year where it is another one."""
    ago = (today - day).days
    if ago in (0, 1):
        return text("scores-today" if ago == 0 else "scores-yesterday")
    month = text("scores-month", month=day.month)
    if day.year == today.year:
        return text("scores-date", day=day.day, month=month)
    return text("scores-date-year", day=day.day, month=month, year=str(day.year))
