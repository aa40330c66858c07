import gzip
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from game.core.clock import ScriptedClock
from game.core.names import MOVEMENTS, MovementName
from game.core.pose import Landmark, Landmarks, Pose
from game.core.source import RecordedError
from game.sources.recording import FORMAT, Recording, RecordingWriter, write_recording
from game.sources.scripted_body import Script, ScriptedBody, even_reps

HEAD = json.dumps({"format": FORMAT}) + "\n"


def some_poses(movement: MovementName = "wrist_flexion_extension", length_s: float = 3.0) -> list[Pose]:
    script = Script(movement, "left", even_reps(1, 40.0, first_s=0.5), length_s, noise_deg=1.0, gone=((1.0, 1.2),))
    return list(ScriptedBody(script).poses())


def numbers(points: Landmarks | None) -> Iterator[float]:
    for side in (points.image, points.world) if points else ():
        for landmark in side.values():
            yield from landmark


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_what_was_recorded_is_replayed(movement: MovementName, tmp_path: Path) -> None:
    poses = some_poses(movement)
    write_recording(tmp_path / "one.gz", poses)
    replayed = list(Recording(tmp_path / "one.gz").poses())
    assert len(replayed) == len(poses)
    for before, after in zip(poses, replayed, strict=True):
        assert after.time_s == pytest.approx(before.time_s, abs=6e-5)
        assert (after.width_px, after.height_px, after.light) == (before.width_px, before.height_px, before.light)
        assert (after.body is None) == (before.body is None)
        assert list(numbers(after.body)) == pytest.approx(list(numbers(before.body)), abs=0.051)
        assert [hand.side for hand in after.hands] == [hand.side for hand in before.hands]
        for hand, other in zip(before.hands, after.hands, strict=True):
            assert list(numbers(other.points)) == pytest.approx(list(numbers(hand.points)), abs=0.051)


def trembling(poses: list[Pose]) -> Iterator[Pose]:
    """Let every landmark tremble by itself, as those of a camera do; nothing of it can be guessed when packing."""
    rng = np.random.default_rng(7)

    def moved(point: Landmark, size: float) -> Landmark:
        x, y, z = (number + rng.normal(0.0, size) for number in point[:3])
        return Landmark(x, y, z, rng.uniform(0.9, 1.0))

    def shaken(points: Landmarks) -> Landmarks:
        sides = (points.image, 1.0), (points.world, 0.002)
        image, world = ({name: moved(point, size) for name, point in side.items()} for side, size in sides)
        return Landmarks(image, world)

    for pose in poses:
        hands = tuple(replace(hand, points=shaken(hand.points)) for hand in pose.hands)
        yield replace(pose, body=shaken(pose.body) if pose.body else None, hands=hands)


@pytest.mark.parametrize("movement", ["knee_extension", "wrist_flexion_extension"])
def test_a_minute_is_no_larger_than_two_megabytes(movement: MovementName, tmp_path: Path) -> None:
    seconds = 4.0
    write_recording(tmp_path / "one.gz", trembling(some_poses(movement, seconds)))
    assert 0 < (tmp_path / "one.gz").stat().st_size * 60 / seconds <= 2_000_000


def test_a_replay_recorded_again_is_the_same_file(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first.gz", "second.gz", "third.gz"))
    write_recording(first, some_poses())
    write_recording(second, some_poses())
    write_recording(third, Recording(first).poses())
    assert first.read_bytes() == second.read_bytes() == third.read_bytes()
    assert list(Recording(first).poses()) == list(Recording(third).poses())


def test_what_was_added_can_be_read_when_it_broke_off(tmp_path: Path) -> None:
    def break_off() -> None:
        with RecordingWriter(tmp_path / "one.gz") as recording:
            for pose in some_poses()[:5]:
                recording.add(pose)
            raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        break_off()
    write_recording(tmp_path / "five.gz", some_poses()[:5])
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "five.gz").read_bytes()


def test_an_empty_session_has_an_empty_recording(tmp_path: Path) -> None:
    write_recording(tmp_path / "none.gz", [])
    assert list(Recording(tmp_path / "none.gz").poses()) == []


def test_with_a_clock_it_takes_its_own_time(tmp_path: Path) -> None:
    write_recording(tmp_path / "one.gz", some_poses())
    clock = ScriptedClock(100.0)
    source = Recording(tmp_path / "one.gz", clock)
    for pose in source.poses():
        assert clock.now_s() == pytest.approx(pose.time_s)
    assert clock.now_s() == pytest.approx(100.0 + 89 / 30, abs=1e-3)


def test_a_closed_recording_ends(tmp_path: Path) -> None:
    write_recording(tmp_path / "one.gz", some_poses())
    source = Recording(tmp_path / "one.gz")
    poses = source.poses()
    next(poses)
    source.close()
    assert list(poses) == []
    assert source.picture() is None


def test_a_recording_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "cut.gz"
    write_recording(path, some_poses())
    whole = list(Recording(path).poses())
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
    cut = list(Recording(path).poses())
    assert len(whole) // 2 < len(cut) < len(whole)
    assert cut == whole[: len(cut)]


def test_a_last_line_that_was_cut_off_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cut.gz"
    write_recording(path, some_poses())
    whole = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(whole[:-100], mtime=0))
    assert len(list(Recording(path).poses())) == 89


def packed(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"\x00" * 50,
        packed("hello\n"),
        packed("[1]\n"),
        packed("3\n"),
        packed("null\n"),
        packed('{"format": "another program 1"}\n'),
        packed("{}\n"),
        packed("1" * 5000),
        packed(HEAD + '{"t": 0, "si'),
        gzip.compress(b"\xff\xfe\xff", mtime=0),
        packed(HEAD)[:8],
        packed(HEAD * 100)[:24],
    ],
)
def test_what_is_no_recording_is_said_in_one_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "some.gz"
    path.write_bytes(content)
    with pytest.raises(RecordedError, match="recording of this program") as refused:
        Recording(path)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "7",
        '{"t": 0, "size": [1], "body": null, "hands": [], "light": null}',
        '{"t": NaN, "size": [1, 1], "body": null, "hands": [], "light": null}',
        '{"t": 1e999, "size": [1, 1], "body": null, "hands": [], "light": null}',
        '{"t": 1' + "0" * 400 + ', "size": [1, 1], "body": null, "hands": [], "light": null}',
        '{"t": 0, "size": [1, 1], "body"',
        '{"t": "x", "size": [1, 1], "body": null, "hands": [], "light": null}',
        '{"t": 0, "size": [1, 1], "body": {"image": [1, 2], "world": []}, "hands": [], "light": null}',
        '{"t": 0, "size": [1, 1], "body": null, "hands": [{}], "light": null}',
    ],
)
def test_a_line_that_is_no_pose_is_said_in_one_sentence(line: str, tmp_path: Path) -> None:
    path = tmp_path / "some.gz"
    path.write_bytes(packed(f"{HEAD}{line}\n"))
    with pytest.raises(RecordedError, match="a line that is no pose"):
        list(Recording(path).poses())


def test_a_time_that_goes_back_is_refused_where_it_stands(tmp_path: Path) -> None:
    line = '{{"t": {}, "size": [1, 1], "body": null, "hands": [], "light": null}}\n'
    (tmp_path / "some.gz").write_bytes(packed(HEAD + "".join(line.format(time_s) for time_s in (0, 1, 1, 0.5))))
    poses = Recording(tmp_path / "some.gz").poses()
    assert [next(poses).time_s for _ in range(3)] == [0, 1, 1]
    with pytest.raises(RecordedError, match="a time that goes back"):
        next(poses)


def test_a_recording_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordedError, match="There is no recording at"):
        Recording(tmp_path / "nothing.gz")
    with pytest.raises(RecordedError, match="not a recording"):
        Recording(tmp_path)
