"""Days of a player: what is due, what hurts, what is locked, and what happens where a file is wrong."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.app.clock import Stamps
from game.app.keeping import LaterKeeper
from game.app.shelf import Shelf
from game.app.today import Today
from game.app.wiring import CLIPS, LEVELS, demo_wish
from game.core.health import Health
from game.core.imagery_check import ImageryCheck, imagery_note_value
from game.core.level import Ceiling, Target
from game.core.level_file import LevelError
from game.core.names import MOVEMENTS
from game.core.record import SetRecord
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game, Step, body, level_file, take
from tests.store.samples import REP, session

PLAYER = Player("ada", "boat", "2026-03-01T09:00:00+00:00", side="right", movement="knee_extension")


MONDAY, TUESDAY = (datetime(2026, 3, day, 9, 0, tzinfo=UTC) for day in (2, 3))


def today(folder: Path = LEVELS, programme: str = "leg_not_yet", day: datetime = MONDAY) -> Today:
    store = Store.in_memory()
    store.add_player(PLAYER)
    made = Today(Shelf(folder, store), store, LaterKeeper(store), Stamps(lambda: day, lambda: "id"))
    made.keep(PLAYER, "programme", {"name": programme, "side": "right"})
    return made


def due(of: Today) -> list[str]:
    plan = of.plan(PLAYER)
    assert plan
    return [item.level_name for item in plan.items if item.due]


def test_a_mistake_in_another_level_hides_nobodys_plan(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(LEVELS, tmp_path / "levels"))
    (folder / "fingers_mirror_first.toml").write_text("title = 1", encoding="utf-8")
    assert due(today(folder))


def test_a_mistake_in_a_level_of_the_plan_is_said(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(LEVELS, tmp_path / "levels"))
    name = today().plan(PLAYER).items[0].level_name  # type: ignore[union-attr]
    (folder / f"{name}.toml").write_text("title = 1", encoding="utf-8")
    with pytest.raises(LevelError, match=name):
        today(folder).plan(PLAYER)


def test_whoever_cannot_image_finds_something_else_in_the_plan() -> None:
    of = today(day=TUESDAY)
    before = due(of)
    of.keep(PLAYER, "imagery_check", imagery_note_value(ImageryCheck((1, 1, 1, 1, 1), (1, 1, 1, 1, 1))))
    assert any("imagine" in name for name in before)
    assert not any("imagine" in name for name in due(of))


def test_a_painful_shoulder_is_spared_until_a_therapist_unlocks_it() -> None:
    of = today(programme="arm_well")
    raised = [name for name in due(of) if name.startswith(("arm_forward_active", "arm_sideways"))]
    of.keep_health(PLAYER, Health(painful_shoulder=True))
    spared = due(of)
    of.keep_health(PLAYER, Health(painful_shoulder=True, shoulder_unlocked=True))
    assert set(raised).isdisjoint(spared)
    assert set(raised) <= set(due(of))


def test_what_a_therapist_locks_holds_for_every_exercise_of_that_movement() -> None:
    of = today()
    own = of.shelf.shipped("knee_active_first").model_copy(
        update={"target": Target(start=0.5, min=0.4, max=0.6), "ceiling": Ceiling(daily_reps=30), "speed_ceiling_deg_s": 40.0}
    )
    of.store.keep_own_level("ada", own, made_at="2026-03-02T09:00:00+00:00", by="therapist", comment="")
    usual = of.shelf.usual("ada", "knee_extension")
    assert (usual.target.max, usual.ceiling.daily_reps, usual.speed_ceiling_deg_s) == (0.6, 30, 40.0)
    assert of.shelf.usual("ada", "wrist_flexion_extension") == of.shelf.shipped("stone_path_wrist")


def test_what_was_told_holds_even_where_the_store_refuses() -> None:
    of = today()
    of.store.close()
    of.keep_health(replace(PLAYER, player_id="nobody"), Health(company="alone"))
    assert of.health(replace(PLAYER, player_id="nobody")) == Health(company="alone")


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_there_is_a_demo_whatever_was_to_be_moved(movement: str) -> None:
    assert demo_wish(movement).path in CLIPS.values()  # type: ignore[arg-type]


def game_of(steps: Sequence[Step], folder: Path) -> Game:
    return Game((*steps, *TO_CLOSE), body(), level_file(folder, reps=3))


def test_strong_pain_keeps_exercise_from_beginning_and_is_remembered_for_the_day(tmp_path: Path) -> None:
    strong = (take("home", "right leg"), Step("pain", sign="8"), Step("pain"), take("care"))
    silent = (take("home", "right leg"), Step("pain", key="back"), take("care"))
    game = game_of((*strong, *silent), tmp_path).play()
    assert "safety" not in game.seen
    note = game.store.latest_note(game.walk.people.current.player_id, "pain")
    assert note is not None
    assert note.value == {"pain": 8, "unwell": False}


def test_whoever_feels_unwell_in_a_set_is_asked_nothing_more_and_all_is_kept(tmp_path: Path) -> None:
    unwell = (take("question-stop", "I feel unwell"), take("alarm"))
    steps = (take("home", "right leg"), Step("play", key="back", when=lambda walk: reps(walk) >= 2), *unwell)
    game = Game((*steps, *TO_CLOSE), body(), level_file(tmp_path, reps=20)).play()
    assert game.seen[-3:] == ["alarm", "home", "question-close"]
    assert [one_set.ended_by for one_set in game.last.sets] == ["stopped"]


def reps(walk: object) -> int:
    exercise = getattr(walk, "exercise", None)
    return len(exercise.session.record.reps) if exercise else 0


def test_a_set_that_hurt_is_over_and_its_pain_is_kept(tmp_path: Path) -> None:
    hurts = (take("question-stop", "It hurts"), Step("pain", sign="6"), Step("pain"), take("care"))
    steps = (take("home", "right leg"), Step("play", key="back", when=lambda walk: reps(walk) >= 2), *hurts, take("result"))
    game = Game((*steps, *TO_CLOSE), body(), level_file(tmp_path, reps=20)).play()
    assert [one_set.ended_by for one_set in game.last.sets] == ["pain"]
    assert game.store.session(game.last.session_id).pain_after == 6


def test_a_day_that_hurt_offers_rest_instead_of_another_exercise() -> None:
    game = Game((take("home"), take("care"), *TO_CLOSE), trains=("knee_extension", "right"))
    player = game.walk.people.current
    game.walk.today.take_programme(player, game.walk.today.shelf.programmes["leg_not_yet"])
    plan = game.walk.today.plan(player)
    assert plan
    for number, item in enumerate(plan.items):
        hurt = replace(
            session(f"s{number}"), player_id=player.player_id, started_at="2026-03-02T08:00:00+00:00", level_name=item.level_name
        )
        game.store.begin_session(hurt.with_set(SetRecord(1, 50.0, (REP,), "pain")))
    game.play()
    assert game.seen == ["home", "care", "home", "question-close"]
