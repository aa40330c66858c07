"""What a recorded play leaves behind: the player's poses, all of them, and nobody else's."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.sources import SourceWish, stepwise
from game.commands.recorded_play import RecordedPlay
from game.core.clock import ScriptedClock
from game.core.names import MovementName
from game.core.pose import Pose
from game.sources.recording import Recording, RecordingWriter
from game.sources.scripted_body import Script, even_reps
from tests.app.game import TO_CLOSE, Game, level_file, take

BODY = SourceWish("scripted", script=Script("knee_extension", "right", even_reps(20, 60.0), 60.0, noise_deg=0.5))


def ran(recorded: RecordedPlay, wish: SourceWish, start_s: float, seconds: float = 1.0) -> list[Pose]:
    """Run a source of 30 poses a second from `start_s` on, and return what the game got."""
    taken: list[Pose] = []
    tracker = recorded(wish, False, ScriptedClock())(taken.append, start_s)
    tracker.start()
    tracker.update(start_s + seconds)
    tracker.stop()
    return taken


def read(path: Path) -> list[float]:
    return [pose.time_s for pose in Recording(path).poses()]


def test_every_pose_of_the_player_is_written_and_the_game_gets_it_too(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl.gz"
    recorded = RecordedPlay(stepwise, RecordingWriter(path))
    taken = [*ran(recorded, BODY, 7.0), *ran(recorded, BODY, 20.0)]
    recorded.close()
    assert len(taken) > 50
    assert read(path) == pytest.approx([pose.time_s - 7.0 for pose in taken], abs=1e-4)
    assert recorded.problem is None


def test_a_demo_is_nobodys_and_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl.gz"
    recorded = RecordedPlay(stepwise, RecordingWriter(path))
    assert ran(recorded, SourceWish("scripted", script=BODY.script, counts=False), 0.0)
    recorded.close()
    assert read(path) == []


def test_a_late_pose_of_a_source_that_was_stopped_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl.gz"
    recorded = RecordedPlay(stepwise, RecordingWriter(path))
    now, late = ran(recorded, BODY, 20.0), ran(recorded, BODY, 5.0)
    recorded.close()
    assert late
    assert len(read(path)) == len(now)


class FullDisk(RecordingWriter):
    """A recording that a full disk ends after three poses."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._left = 3

    def add(self, pose: Pose) -> None:
        if not self._left:
            raise OSError(28, "No space left on device")
        self._left -= 1
        super().add(pose)


def test_a_full_disk_ends_the_recording_and_not_the_play(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl.gz"
    recorded = RecordedPlay(stepwise, FullDisk(path))
    taken = ran(recorded, BODY, 0.0)
    recorded.close()
    assert len(taken) > 25
    assert len(read(path)) == 3
    assert recorded.problem is not None


@pytest.mark.parametrize(("movement", "limb"), [("knee_extension", "right leg"), ("wrist_flexion_extension", "right hand")])
def test_a_recorded_play_gives_the_very_same_session_again(movement: MovementName, limb: str, tmp_path: Path) -> None:
    path, level = tmp_path / "one.jsonl.gz", level_file(tmp_path, movement, reps=3)
    wish = SourceWish("scripted", script=Script(movement, "right", even_reps(20, 60.0), 60.0, noise_deg=0.5))
    steps = (take("home", limb), take("result"), *TO_CLOSE)
    recorded = RecordedPlay(stepwise, RecordingWriter(path))
    live = Game(steps, wish, level, recorded, trains=(movement, "right")).play().last
    recorded.close()
    again = Game(steps, SourceWish("recording", path=path), level, trains=(movement, "right")).play().last
    assert len(live.reps) == 3
    assert all(rep.start_deg is not None and rep.confidence is not None and rep.helped is not None for rep in live.reps)
    assert replace(again, source="scripted").to_json().encode() == live.to_json().encode()
