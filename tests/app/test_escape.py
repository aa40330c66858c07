"""Escape goes one step back, wherever it is pressed, and asks before anything ends."""

from pathlib import Path

from tests.app.game import TO_CLOSE, TO_PLAY, TO_SET, Game, escape, level_file, reps_laid, take


def test_step_by_step_from_the_range_to_home() -> None:
    steps = (*TO_PLAY, escape("range"), escape("check"), *TO_CLOSE)
    game = Game(steps).play()
    assert game.seen == ["home", "check", "range", "check", "home", "question-close"]
    assert game.store.stones(game.last.player_id).laid == 0


def test_back_in_the_check_the_camera_is_looked_at_anew() -> None:
    game = Game((*TO_PLAY, escape("range"), *(escape(screen) for screen in ("range", "check")), *TO_CLOSE)).play()
    checks = [
        later - sooner for screen, sooner, later in zip(game.seen, game.entered_s, game.entered_s[1:], strict=False) if screen == "check"
    ]
    assert checks[0] > 2.0
    assert checks[1] > 2.0


def test_after_a_step_back_the_exercise_can_be_played(tmp_path: Path) -> None:
    steps = (*TO_PLAY, escape("range"), escape("range"), take("result"), *TO_CLOSE)
    game = Game(steps, level=level_file(tmp_path, reps=3)).play()
    assert game.seen == [
        "home",
        "check",
        "range",
        "check",
        "range",
        "check",
        "range",
        "play",
        "result",
        "home",
        "question-close",
    ]
    assert [one_set.ended_by for one_set in game.last.sets] == ["done"]


def test_a_set_is_ended_only_after_a_question(tmp_path: Path) -> None:
    steps = (
        *TO_SET,
        escape("play", reps_laid(1)),
        take("question-stop", "Go on"),
        escape("play", reps_laid(2)),
        escape("question-stop"),
        escape("play", reps_laid(3)),
        take("question-stop", "Stop here"),
        take("result"),
        *TO_CLOSE,
    )
    game = Game(steps, level=level_file(tmp_path, sets=2, reps=8)).play()
    assert game.seen[3:] == ["play", "question-stop"] * 3 + ["result", "home", "question-close"]
    [only] = game.last.sets
    assert only.ended_by == "stopped"
    assert len(only.reps) >= 3
    assert game.store.session(game.last.session_id) == game.last


def test_going_on_loses_no_rep(tmp_path: Path) -> None:
    level = level_file(tmp_path, reps=5)
    straight = Game((*TO_SET, take("result"), *TO_CLOSE), level=level).play()
    asked = (*TO_SET, escape("play", reps_laid(1)), escape("question-stop"), take("result"), *TO_CLOSE)
    assert Game(asked, level=level).play().last.sets == straight.last.sets


def test_a_rest_is_ended_only_after_a_question(tmp_path: Path) -> None:
    steps = (
        *TO_SET,
        escape("rest"),
        take("question-stop", "Go on"),
        escape("rest"),
        take("question-stop", "Stop here"),
        take("result"),
        *TO_CLOSE,
    )
    game = Game(steps, level=level_file(tmp_path, sets=2, reps=2, rest_s=30)).play()
    assert game.seen[4:] == ["rest", "question-stop", "rest", "question-stop", "result", "home", "question-close"]
    assert [one_set.ended_by for one_set in game.last.sets] == ["done"]


def test_escape_on_the_result_is_home(tmp_path: Path) -> None:
    game = Game((*TO_SET, escape("result"), *TO_CLOSE), level=level_file(tmp_path, reps=2)).play()
    assert game.seen[-3:] == ["result", "home", "question-close"]
