"""The pages of bests, week, high scores and family, and the results that speak of them, in every state that looks different."""

from dataclasses import replace
from datetime import date
from typing import Any

from game.core.names import SIDES
from game.screen.best_rows import BestRow, BestsPage
from game.screen.family_row import FamilyPage, MemberView
from game.screen.landscape import Landscape
from game.screen.praise import NewBest
from game.screen.scenes import ChoiceScene, ResultScene, ResultView
from game.screen.scenes.bests import BestsScene, BestsView, Page, family_question, own_part
from game.screen.score_table import ScoreRow, ScoresPage
from game.screen.sound import SilentSound
from game.screen.text import Text
from game.screen.week_page import WeekPage
from game.screen.week_row import WeekDayView

TODAY = date(2026, 3, 12)
REACH = BestRow("reach", 62.0, date(2026, 3, 6), error_deg=3.4)
BESTS = BestsPage(
    "knee_extension",
    "left",
    (
        REACH,
        BestRow("hold", 3.04, date(2025, 12, 28)),
        BestRow("smoothness", -1.6, date(2026, 3, 11)),
        BestRow("day", 1156, TODAY, "active"),
    ),
    TODAY,
)
KINDS = ("stim_assisted", "assisted", "mirror", "stretch", "imagined")
WEEK = WeekPage(
    (
        WeekDayView("done", 104), WeekDayView("done", 96), WeekDayView("rest", 0), WeekDayView("done", 84, today=True),
        WeekDayView("training", 0), WeekDayView("training", 0), WeekDayView("rest", 0),
    ), 500, 64, 32, 40,
)  # fmt: skip
ROWS = tuple(
    ScoreRow(points, date(2025 if points < 2000 else 2026, 3, day), latest=day == 12)
    for points, day in ((2412, 9), (2370, 12), (2188, 2), (1990, 27), (905, 24))
)
FAMILY = FamilyPage(
    (
        MemberView("bird", "Anna", 0.62, "on_the_way"), MemberView("boat", None, 1.0, "there"), MemberView("sun", None, 0.0, "resting"),
        MemberView("apple", "Tom", 0.3, "on_the_way"), MemberView("fish", None, 1.0, "there"),
    ),
)  # fmt: skip


def _week(*days: tuple[int, WeekDayView], goal: int = 500, active_today: int = 0) -> WeekPage:
    changed = dict(days)
    return WeekPage(tuple(changed.get(number, day) for number, day in enumerate(WEEK.days)), goal, active_today, 32)


def _pages(text: Text) -> dict[str, Page]:
    shipped, changed = text("level-knee-active-strong"), text("level-stone-path-knee")
    scores = ScoresPage(shipped, "left", ROWS, TODAY)
    own = replace(scores, exercise=f"{changed} – 2 × 10, A. Meyer")  # as a therapist wrote it, 40 signs
    unscored = tuple(replace(row, latest=False) for row in ROWS)
    return {
        "bests": BESTS,
        "bests, kinds": BestsPage("elbow_extension", "right", tuple(BestRow("day", 24, TODAY, kind) for kind in KINDS[:4]), TODAY),
        "bests, imagined": BestsPage("wrist_flexion_extension", "left", (BestRow("day", 1, TODAY, KINDS[4]),), TODAY),
        "bests, none": BestsPage("shoulder_abduction", "left", (), TODAY),
        "week": WEEK,
        "week, reached": replace(WEEK, goal=200),
        "week, begins": _week(
            (0, WeekDayView("training", 0, today=True)), (1, WeekDayView("training", 0)), (3, WeekDayView("training", 0))
        ),
        "week, rest": _week((2, WeekDayView("rest", 0, today=True)), (3, WeekDayView("training", 0))),
        "week, one": _week((3, WeekDayView("done", 1, today=True)), goal=2800, active_today=1),
        "week, other kinds": _week((3, WeekDayView("done", 20, today=True))),
        "points": scores,
        "points, changed": replace(own, rows=ROWS[:2], changed=True),
        "points, replaced": replace(scores, rows=ROWS[2:4], changed=True, replaced=True),
        "points, others are best": replace(scores, rows=unscored, latest=ScoreRow(640, date(2026, 3, 11), latest=True)),
        "points, long ago": replace(scores, rows=tuple(replace(row, day=date(2024, 9, 28)) for row in ROWS)),
        "points, none": ScoresPage("", SIDES[0], (), TODAY),
        "family": FAMILY,
        "family, two": FamilyPage(FAMILY.members[:2]),
    }


def _results(result: ResultView) -> dict[str, ResultView]:
    many = replace(result, stones_total=1012, milestone=1000, points=2412, news=("stone_path.swans",))
    return {
        "milestone": many,
        "first milestone": replace(result, reps=12, complete=9, stones_total=12, last=None, milestone=10, points=780),
        "new hold": replace(result, new_bests=(NewBest("hold", 2.64),), points=2412, arm_reps=64, usual_care=32),
        "new smoothness": replace(result, new_bests=(NewBest("smoothness", -1.5),), goal_reached=True),
        "new day": replace(result, new_bests=(NewBest("day", 120, "stim_assisted"),), counted="stim_assisted", reps_alone=2),
        "all at once": replace(many, new_bests=(NewBest("day", 120, "active"),), goal_reached=True, enough="enough-minutes"),
    }


def scores_scenes(text: Text, land: Landscape, result: ResultView) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it is looked at."""

    def page(one: Page, last: bool) -> BestsScene:
        view = BestsView("bird", one, last)
        return BestsScene(text, land, lambda: view)

    def of(view: ResultView) -> ResultScene:
        return ResultScene(text, land, lambda: view, SilentSound())

    return {
        **{f"scores, {name}": (page(one, name.startswith("points")), 1.0) for name, one in _pages(text).items()},
        **{f"result, {name}": (of(view), 12.0) for name, view in _results(result).items()},
        "scores, question": (ChoiceScene(text, land, lambda: family_question(False)), 0.5),
        "scores, question hides": (ChoiceScene(text, land, lambda: family_question(True)), 0.5),
        "scores, question of one with a PIN": (ChoiceScene(text, land, lambda: family_question(True, own_part("bird", False))), 0.5),
    }
