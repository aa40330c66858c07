"""The walk through all the screens with the one key alone."""

from pathlib import Path

import pytest

from game.core.names import MovementName
from tests.app.game import TO_CLOSE, TO_PLAY, Game, Step, body, level_file, take

LIMB: dict[MovementName, str] = {"knee_extension": "right leg", "wrist_flexion_extension": "right hand"}
WAY = ["home", "check", "range", "play", "rest", "play", "result", "home", "question-close"]


@pytest.mark.parametrize("movement", LIMB)
def test_one_key_leads_from_home_through_an_exercise_and_home_again(movement: MovementName, tmp_path: Path) -> None:
    level = level_file(tmp_path, movement, sets=2, reps=3)
    steps = (take("home", LIMB[movement]), take("result"), *TO_CLOSE)
    game = Game(steps, body(movement), level, trains=(movement, "right")).play()

    assert game.seen == WAY
    kept = game.store.session(game.last.session_id)
    assert kept == game.last
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in kept.sets] == [("done", 3), ("done", 3)]
    assert all(rep.complete for rep in kept.reps)
    assert (kept.movement, kept.side, kept.source) == (movement, "right", "scripted")
    assert kept.range_today is not None
    assert kept.range_today.range_deg == pytest.approx(60.0, abs=3.0)


def test_home_shows_the_stones(tmp_path: Path) -> None:
    game = Game((*TO_PLAY, take("result"), *TO_CLOSE), level=level_file(tmp_path, reps=3)).play()
    assert [(home.stones, home.reps_today) for home in game.homes()] == [(0, 0), (3, 3)]


@pytest.mark.parametrize(("steps", "least_s", "most_s"), [((), 17.0, 19.0), ((take("rest"),), 0.5, 0.7)])
def test_the_rest_ends_by_itself_or_with_the_key(steps: tuple[Step, ...], least_s: float, most_s: float, tmp_path: Path) -> None:
    level = level_file(tmp_path, sets=2, reps=2, rest_s=20)
    game = Game((*TO_PLAY, *steps, take("result"), *TO_CLOSE), level=level).play()
    assert least_s < game.lasted_s("rest") < most_s


def test_a_second_session_is_compared_with_the_first(tmp_path: Path) -> None:
    once = (*TO_PLAY, take("result", after_s=6))
    game = Game((*once, *once, *TO_CLOSE), level=level_file(tmp_path, reps=2)).play()
    assert "The first stones of this path. 2 stones on your path." in game.said()
    assert "as last time. 4 stones on your path." in game.said()


def test_every_rep_is_heard(tmp_path: Path) -> None:
    game = Game((*TO_PLAY, take("result"), *TO_CLOSE), level=level_file(tmp_path, reps=3)).play()
    stones = [step for name, step, _ in game.sound.played if name == "stone"]
    assert stones[:3] == [1, 2, 3]


def test_a_shown_sentence_is_said_once(tmp_path: Path) -> None:
    game = Game((*TO_PLAY, take("result"), *TO_CLOSE), level=level_file(tmp_path, reps=2)).play()
    assert game.said().count("Sit firmly, feet free.") == 1
