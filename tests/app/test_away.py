"""The player leaves the picture in mid-set; nothing that was done is lost, and nobody is blamed."""

from pathlib import Path

import pytest

from game.app.sources import SourceWish
from tests.app.game import TO_CLOSE, TO_PLAY, TO_SET, Game, body, close_window, level_file, reps_laid, take

LEAVES_S = 20.0
"""After the body has begun: in the set, with two or three reps laid."""


def away_for(seconds: float) -> SourceWish:
    return body(gone=[(LEAVES_S, LEAVES_S + seconds)])


def test_back_after_five_seconds_play_goes_on_by_itself(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), away_for(5), level_file(tmp_path, reps=6)).play()
    assert game.seen == ["home", "check", "range", "play", "result", "home", "question-close"]
    assert [one_set.ended_by for one_set in game.last.sets] == ["done"]
    assert "I cannot see you. I wait for you." in game.said()


def test_back_after_half_a_minute_the_player_is_asked(tmp_path: Path) -> None:
    steps = (*TO_SET, take("question-welcome-back", "Go on"), take("result"), *TO_CLOSE)
    game = Game(steps, away_for(30), level_file(tmp_path, reps=6)).play()
    assert game.seen[3:7] == ["play", "question-welcome-back", "play", "result"]
    [only] = game.last.sets
    assert (only.ended_by, len(only.reps)) == ("done", 6)
    assert [rep.end_s < LEAVES_S for rep in only.reps[:2]] == [True, True]


def test_back_after_half_a_minute_the_player_may_stop(tmp_path: Path) -> None:
    steps = (*TO_SET, take("question-welcome-back", "Stop here"), take("result"), *TO_CLOSE)
    game = Game(steps, away_for(30), level_file(tmp_path, reps=6)).play()
    [only] = game.last.sets
    assert only.ended_by == "stopped"
    assert len(only.reps) >= 2
    assert all(rep.end_s < LEAVES_S for rep in only.reps)


def test_nothing_counts_before_the_player_has_said_go_on(tmp_path: Path) -> None:
    steps = (*TO_SET, take("question-welcome-back", "Go on", after_s=12), take("result"), *TO_CLOSE)
    game = Game(steps, away_for(30), level_file(tmp_path, reps=6)).play()
    assert not [rep for rep in game.last.reps if LEAVES_S < rep.end_s < LEAVES_S + 42]


def test_after_a_minute_the_set_is_saved_and_ended(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), away_for(70), level_file(tmp_path, sets=2, reps=6)).play()
    assert game.seen[3:] == ["play", "result", "home", "question-close"]
    [only] = game.last.sets
    assert only.ended_by == "lost"
    assert len(only.reps) >= 2
    assert game.store.session(game.last.session_id) == game.last
    assert game.lasted_s("play") == pytest.approx(60.0 + 2.0 + LEAVES_S - 12.5, abs=3.0)


def test_whoever_leaves_again_during_the_question_finds_the_result(tmp_path: Path) -> None:
    wish = body(gone=[(LEAVES_S, LEAVES_S + 30), (LEAVES_S + 34, LEAVES_S + 200)])
    game = Game((*TO_SET, take("result"), *TO_CLOSE), wish, level_file(tmp_path, reps=6)).play()
    assert game.seen[3:6] == ["play", "question-welcome-back", "result"]
    assert [one_set.ended_by for one_set in game.last.sets] == ["lost"]


def test_closing_the_window_keeps_every_rep_and_ends_the_session(tmp_path: Path) -> None:
    game = Game((*TO_SET, close_window("play", reps_laid(2))), level=level_file(tmp_path, reps=9)).play()
    kept = game.store.session(game.last.session_id)
    assert kept == game.last
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in kept.sets] == [("stopped", 2)]
    assert game.walk.exercise is None


def test_the_end_of_a_recording_ends_the_set_kindly(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), body(length_s=21.0), level_file(tmp_path, reps=9)).play()
    assert game.seen[3:] == ["play", "result", "home", "question-close"]
    assert [one_set.ended_by for one_set in game.last.sets] == ["stopped"]
    assert len(game.last.reps) >= 2


def test_a_recording_that_ends_too_early_is_told(tmp_path: Path) -> None:
    game = Game((*TO_PLAY, take("say-source"), *TO_CLOSE), body(length_s=7.0), level_file(tmp_path)).play()
    assert game.seen == ["home", "check", "range", "say-source", "home", "question-close"]
    assert "ended before today's range was known" in game.said()
