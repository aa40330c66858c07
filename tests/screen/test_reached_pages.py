"""What the result and the pages of bests and of the week say of none, one and two."""

from datetime import date

import pytest

from game.screen.best_rows import BestRow, BestsPage, bests_said
from game.screen.praise import NewBest, new_best_words
from game.screen.text import ENGLISH, Text
from game.screen.week_page import WeekPage, week_said
from game.screen.week_row import WeekDayView

DAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("language", "none", "one", "two"),
    [
        ("en", "0 repetitions in", "1 repetition in", "2 repetitions in"),
        ("de", "0 Wiederholungen am", "1 Wiederholung am", "2 Wiederholungen am"),
        ("es", "0 repeticiones en", "1 repetición en", "2 repeticiones en"),
        ("fr", "0 répétition en", "1 répétition en", "2 répétitions en"),
        ("hi", "0 बार", "1 बार", "2 बार"),
    ],
)
def test_the_most_of_a_day_is_counted_as_the_language_counts(language: str, none: str, one: str, two: str) -> None:
    text = Text.read(ENGLISH.parent / language)
    for count, words in enumerate((none, one, two)):
        page = BestsPage("knee_extension", "left", (BestRow("day", float(count), DAY, "active"),), DAY)
        assert words in bests_said(text, page)
        assert words in new_best_words(text, NewBest("day", float(count), "active"))


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "One stone.", "2 stones."),
        ("de", "Ein Stein.", "2 Steine."),
        ("es", "Una piedra.", "2 piedras."),
        ("fr", "1 pierre.", "2 pierres."),
        ("hi", "1 पत्थर।", "2 पत्थर।"),
    ],
)
def test_a_goal_of_one_stone_is_reached_with_one(language: str, one: str, two: str) -> None:
    text = Text.read(ENGLISH.parent / language)
    for stones, words in ((1, one), (2, two)):
        week = WeekPage((WeekDayView("done", stones, today=True),), 1, 0, 32)
        assert week_said(text, week).startswith(words)
