"""`bench --first-rep`: the goals of the first minutes, and that the clock behind them is an honest one."""

import json
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from game.app.today import Today
from game.commands import bench_first_rep
from game.commands.bench_first_rep import (
    LANGUAGE_NEWCOMERS,
    MAIN,
    NEWCOMERS,
    PAGE,
    RETURNING,
    START_S,
    FirstRep,
    Variant,
    figures_of,
    first_minutes_page,
    language_rows,
    newcomer_rows,
    newcomers_way,
    returning_rows,
    returning_way,
)
from game.commands.first_minutes_page import GOALS, Row
from game.commands.line import run
from game.commands.outputs import OutputError
from game.commands.scripted_player import REACTION_S, Reader, Visit
from game.core.names import Side
from game.core.programme import Ability, Programme
from game.core.record import SessionRecord
from game.core.settings import LANGUAGES, Language
from game.screen.reading_time import WORDS_A_S
from game.screen.text import ENGLISH, Text
from game.store.player import Player
from tests.screen.bare_land import BareLandscape
from tests.scripted_play import level, record

LAND = BareLandscape()
"""A land that is quick to draw: the words, and so the seconds, are the same."""


@cache
def new(variant: Variant) -> FirstRep:
    return newcomers_way(variant, landscape=LAND)


@cache
def returning() -> FirstRep:
    return returning_way(landscape=LAND)


def newcomer() -> FirstRep:
    return new(MAIN)


def lasted(way: FirstRep) -> list[tuple[Visit, float]]:
    """Return each screen with the seconds for which it was up."""
    ends = [*(visit.from_s for visit in way.visits), way.first_rep_s - START_S]
    return [(visit, until_s - from_s) for visit, (from_s, until_s) in zip(way.visits, pairwise(ends), strict=True)]


def test_the_first_rep_counts_within_a_minute_and_the_next_time_within_twenty_seconds() -> None:
    figures = figures_of(newcomer(), returning())
    assert list(figures) == ["first_rep_s", "inputs", "returning_first_rep_s", "returning_inputs"]
    assert figures["first_rep_s"] <= 60.0
    assert figures["inputs"] <= 8
    assert figures["returning_first_rep_s"] <= 20.0
    assert figures["returning_inputs"] <= 2


@pytest.mark.parametrize(("side", "ability", "language"), [("left", "a_little", "hi"), ("right", "well", "en")])
def test_the_other_leg_another_language_and_a_leg_that_moves_well_meet_the_goals_too(
    side: Side, ability: Ability, language: Language
) -> None:
    way = new(Variant(side=side, ability=ability, language=language))
    assert way.first_rep_s <= GOALS["first_rep_s"]
    assert way.inputs <= GOALS["inputs"]
    assert (way.record.side, way.programme.name) == (side, f"leg_{ability}")


@pytest.mark.parametrize(("fps", "variant"), [
    (30.0, Variant("leg", "left", "not_yet")), (60.0, Variant("arm", "left", "well")), (60.0, Variant("leg", "right", "a_little")),
])  # fmt: skip
def test_no_wrong_card_is_taken_however_fast_the_pictures_come(fps: float, variant: Variant, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[tuple[Side | None, str]] = []

    def begins(_: object, player: Player, programme: Programme) -> None:
        chosen.append((player.side, programme.name))
        raise BegunError

    monkeypatch.setattr(Today, "take_programme", begins)
    with pytest.raises(BegunError):
        newcomers_way(variant, fps, LAND)
    assert chosen == [(variant.side, f"{variant.limb}_{variant.ability}")]


class BegunError(Exception):
    """A programme was chosen."""


def test_the_newcomer_meets_three_pictures_pain_camera_range_and_set_and_nothing_else() -> None:
    pictures = ["first-question-limb", "question-side-leg", "first-question-ability"]
    assert [visit.screen for visit in newcomer().visits] == [*pictures, "pain", "check", "range", "play"]
    assert [visit.screen for visit in returning().visits] == ["home", "pain", "check", "range", "play"]


@pytest.mark.parametrize("way", [newcomer, returning])
def test_what_was_timed_is_a_rep_in_the_record_of_the_right_leg(way: object) -> None:
    kept: SessionRecord = way().record  # type: ignore[operator]
    assert len(kept.reps) >= 1
    assert kept.reps[0].kind == "active"
    assert kept.range_today
    assert (kept.side, kept.source) == ("right", "camera")


def test_no_screen_goes_before_all_of_it_is_read_and_none_is_answered_without_a_pause() -> None:
    for visit, seconds in lasted(newcomer()):
        assert seconds >= visit.words / WORDS_A_S
        if visit.inputs:
            assert seconds >= visit.words / WORDS_A_S + REACTION_S
    assert sum(visit.words for visit in newcomer().visits) > 60
    assert all(seconds >= REACTION_S for visit, seconds in lasted(returning()) if visit.inputs)


def test_a_line_is_read_once_and_a_number_that_counts_on_is_not_read_again() -> None:
    reader = Reader(knows=False)
    assert reader.read(["Sit firmly.", "0 of 3"], True, 10.0) == 5
    assert reader.until_s == 12.5
    assert reader.read(["Sit firmly.", "1 of 3"], False, 11.0) == 0
    assert reader.read(["Sit firmly.", "0 of 8", "…"], True, 20.0) == 3
    assert reader.until_s == 21.5


def test_what_has_gone_unread_is_read_to_its_end_before_what_follows() -> None:
    reader = Reader(knows=False)
    reader.read(["one two three four"], True, 0.0)
    reader.read(["five six"], True, 0.5)
    assert reader.until_s == 3.0


def test_the_page_in_the_documents_is_of_this_program() -> None:
    page = PAGE.read_text(encoding="utf-8")
    told = first_minutes_page({MAIN: newcomer()}, {MAIN: newcomer()}, {MAIN: returning()})
    assert [line for line in told.splitlines() if line not in page.splitlines()] == [], "Write it anew: main.py bench --first-rep"


def test_the_page_says_plainly_who_meets_the_goals() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = [
        *newcomer_rows(dict.fromkeys(NEWCOMERS, fake(1.0))),
        *language_rows(dict.fromkeys(LANGUAGE_NEWCOMERS, fake(1.0))),
        *returning_rows(dict.fromkeys(RETURNING, fake(1.0))),
    ]
    assert len(rows) == 21
    assert all(f"| {row.who} | " in page for row in rows)
    assert Row("she", 60.04, 8, (60.0, 8.0)).told == "| she | 60.0 | 8 | yes |"
    assert not Row("he", 60.06, 8, (60.0, 8.0)).meets
    assert Row("he", 59.0, 9, (60.0, 8.0)).told == "| he | 59.0 | 9 | **no** |"


def test_the_page_says_on_which_day_the_second_time_is_measured() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert "`returning_inputs` of somebody who comes back and has done today's stretch." in page


def test_whoever_plays_in_another_language_waits_for_the_words_of_that_language() -> None:
    german = Text.read(ENGLISH.parent / "de")
    wants = Variant("arm", "left", "not_yet", language="de").wants(german)
    assert wants["first-question-limb"] == "Arm"
    assert wants["question-side-hand"] == "Links"
    assert wants["first-question-hand"] == "Rechte Hand"
    assert "en" not in {variant.language for variant in LANGUAGE_NEWCOMERS if variant != MAIN}
    assert [variant.language for variant in LANGUAGE_NEWCOMERS] == list(LANGUAGES)


def fake(first_rep_s: float) -> FirstRep:
    programme = Programme.model_construct(name="leg_a_little")
    return FirstRep((Visit("home", 0.0, 4, 1),), first_rep_s, record(level()), programme)


def test_a_run_writes_page_and_figures_and_a_missed_goal_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ways(first_rep_s: float) -> Callable[[Variant], FirstRep]:
        return lambda variant: fake(first_rep_s if variant == MAIN else 99.0)

    monkeypatch.setattr(bench_first_rep, "newcomers_way", ways(61.0))
    monkeypatch.setattr(bench_first_rep, "returning_way", ways(19.0))
    figures, page = tmp_path / "f.json", tmp_path / "first_minutes.md"
    assert bench_first_rep.bench_first_rep(figures, page) == 1
    assert json.loads(figures.read_text(encoding="utf-8")) == {
        "first_rep_s": 61.0, "inputs": 1, "returning_first_rep_s": 19.0, "returning_inputs": 1,
    }  # fmt: skip
    assert "| home | 4 | 60.0 | 1 |" in page.read_text(encoding="utf-8")
    assert "| left arm, well | 99.0 | 1 | **no** |" in page.read_text(encoding="utf-8")
    assert "| Hindi | 99.0 | 1 | **no** |" in page.read_text(encoding="utf-8")
    printed = capsys.readouterr().out.splitlines()
    assert [line for line in printed if line.startswith("returning") and line.endswith("has done today's stretch")] == printed[2:4]
    monkeypatch.setattr(bench_first_rep, "newcomers_way", ways(59.0))
    assert bench_first_rep.bench_first_rep(None, page) == 0
    with pytest.raises(OutputError, match="cannot be written"):
        bench_first_rep.bench_first_rep(None, tmp_path)


def test_the_flag_starts_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path | None] = []

    def noted(json_out: Path | None) -> int:
        asked.append(json_out)
        return 0

    monkeypatch.setattr(bench_first_rep, "bench_first_rep", noted)
    assert run(["bench", "--first-rep", "--json", str(tmp_path / "f.json")]) == 0
    assert asked == [tmp_path / "f.json"]
