"""A recorded session, replayed twice through the whole program, gives the same bytes."""

from pathlib import Path

import pytest

from game.app.sources import SourceWish
from game.core.record import SessionRecord
from game.screen.scene import Input, KeyInput
from game.screen.window import ScriptedWindow
from game.sources.recording import write_recording
from game.sources.scripted_body import Script, ScriptedBody, ScriptedRep, even_reps
from tests.app.game import SMALL, Game, level_file

FALSE_STARTS = (ScriptedRep(21.4, 5.0, 0.3, 0.0, 0.3),)
RESTLESS = Script("knee_extension", "right", (*even_reps(30, 61.0), *FALSE_STARTS), 90.0, noise_deg=0.7, gone=[(24.0, 30.0)], seed=5)
INPUTS: tuple[tuple[float, Input], ...] = (
    (0.5, KeyInput("select")),
    (1.5, KeyInput("select")),
    (20.0, KeyInput("back")),
    (21.0, KeyInput("select")),
    (41.0, KeyInput("select")),
    (75.0, KeyInput("select")),
    (80.0, KeyInput("stop")),
)
"""Home, safety, the question in mid-set and "go on", the rest cut short, the result, and the window closed."""


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("replay") / "session.jsonl.gz"
    write_recording(path, ScriptedBody(RESTLESS).poses())
    return path


def replayed(recording: Path, folder: Path, fps: float = 20.0) -> Game:
    window = ScriptedWindow(INPUTS, SMALL)
    level = level_file(folder, sets=2, reps=5, rest_s=30)
    return Game((), SourceWish("recording", path=recording), level, window=window, fps=fps).play()


def test_two_replays_give_equal_records(recording: Path, tmp_path: Path) -> None:
    first, second = replayed(recording, tmp_path), replayed(recording, tmp_path)
    assert first.last.to_json().encode() == second.last.to_json().encode()
    assert first.seen == second.seen
    assert first.sound.played == second.sound.played
    assert first.speech.said == second.speech.said


def test_the_replay_went_the_whole_way(recording: Path, tmp_path: Path) -> None:
    game = replayed(recording, tmp_path)
    assert game.seen == ["home", "safety", "check", "range", "play", "question-stop", "play", "rest", "play", "result", "home"]
    record: SessionRecord = game.last
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in record.sets] == [("done", 5), ("done", 5)]
    assert (record.session_id, record.player_id, record.source) == ("id-2", "id-1", "recording")
    assert game.store.session("id-2") == record
