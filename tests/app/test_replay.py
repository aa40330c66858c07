"""A recorded session, replayed twice through the whole program, gives the same bytes."""

import pytest

from game.app.sources import SourceWish
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
    (16.0, KeyInput("select")),
    (20.0, KeyInput("back")),
    (21.0, KeyInput("select")),
    (41.0, KeyInput("select")),
    (75.0, KeyInput("select")),
    (80.0, KeyInput("stop")),
)
"""Home, safety, today's range, the question in mid-set and "go on", the rest cut short, the result, and the window closed."""


@pytest.fixture(scope="module")
def replays(tmp_path_factory: pytest.TempPathFactory) -> tuple[Game, Game]:
    """The same recording and inputs, played twice."""
    folder = tmp_path_factory.mktemp("replay")
    recording, level = folder / "session.jsonl.gz", level_file(folder, sets=2, reps=5, rest_s=30)
    write_recording(recording, ScriptedBody(RESTLESS).poses())

    def replay() -> Game:
        return Game((), SourceWish("recording", path=recording), level, window=ScriptedWindow(INPUTS, SMALL)).play()

    return replay(), replay()


def test_two_replays_give_equal_records(replays: tuple[Game, Game]) -> None:
    first, second = replays
    assert first.last.to_json().encode() == second.last.to_json().encode()
    assert first.seen == second.seen
    assert first.sound.played == second.sound.played
    assert first.speech.said == second.speech.said


def test_the_replay_went_the_whole_way(replays: tuple[Game, Game]) -> None:
    game, record = replays[0], replays[0].last
    assert game.seen == ["home", "check", "range", "play", "question-stop", "play", "rest", "play", "result", "home"]
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in record.sets] == [("done", 5), ("done", 5)]
    assert (record.session_id, record.player_id, record.source) == ("id-2", "id-1", "recording")
    assert game.store.session("id-2") == record
