import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.clock import ScriptedClock
from game.core.source import SourceError
from game.sources.video import FrameTimes, Video
from tests.commands.films import uneven_film
from tests.sources.frames import CLIPS, ROOT, small_video

OPEN = """
import sys
from pathlib import Path
from game.core.source import SourceError
from game.sources.video import Video
try:
    Video(Path(sys.argv[1]))
except SourceError as error:
    print(error)
"""


def test_without_a_clock_every_frame_comes() -> None:
    video = Video(CLIPS / "c01_knee_side.mp4")
    assert (video.fps, video.frame_count) == (30.0, 416)
    times, shapes = [], set()
    for picture in video.frames():
        times.append(picture.time_s)
        shapes.add(picture.rgb.shape)
    assert times == pytest.approx([number / 30 for number in range(416)], abs=1e-6)
    assert shapes == {(480, 640, 3)}


UNEVEN_MS = (0, 33, 70, 200, 233, 400, 433, 500, 900, 933)


@pytest.mark.parametrize("begins_ms", [0, 500])
def test_uneven_frames_keep_their_times(begins_ms: int, tmp_path: Path) -> None:
    video = Video(uneven_film(tmp_path / "phone.mp4", [begins_ms + time_ms for time_ms in UNEVEN_MS]))
    assert [picture.time_s for picture in video.frames()] == pytest.approx([time_ms / 1000 for time_ms in UNEVEN_MS], abs=1e-6)


@pytest.mark.parametrize("clock", [None, ScriptedClock()])
def test_uneven_frames_loop_with_times_that_only_grow(clock: ScriptedClock | None, tmp_path: Path) -> None:
    video = Video(uneven_film(tmp_path / "phone.mp4", UNEVEN_MS), clock, loop=True)
    pictures = list(islice(video.frames(), 25))
    video.close()
    times = [picture.time_s for picture in pictures]
    once_s = 0.933 + 1 / video.fps
    assert times == pytest.approx([number // 10 * once_s + UNEVEN_MS[number % 10] / 1000 for number in range(25)], abs=1e-6)
    assert [picture.rgb.mean() for picture in pictures] == pytest.approx([20 * (number % 10) for number in range(25)], abs=6)


def test_who_is_slow_skips_uneven_frames_too(tmp_path: Path) -> None:
    clock = ScriptedClock()
    video = Video(uneven_film(tmp_path / "phone.mp4", UNEVEN_MS), clock)
    taken = []
    for picture in video.frames():
        assert clock.now_s() - picture.time_s <= 1 / video.fps + 1e-9
        taken.append(round(picture.time_s * 1000))
        clock.wait_until(clock.now_s() + 0.35)
    assert taken == [0, 400, 900]


def test_frames_without_times_of_their_own_are_counted() -> None:
    times = FrameTimes(0.1)
    assert [times.next(0.0) for _ in range(4)] == pytest.approx([0.0, 0.1, 0.2, 0.3])
    times.begin_again()
    assert [times.next(0.0) for _ in range(3)] == pytest.approx([0.4, 0.5, 0.6])


@given(st.lists(st.floats(-1e3, 1e6), min_size=2), st.integers(1, 10))
def test_times_always_grow(stamps: list[float], again_at: int) -> None:
    times, last_s = FrameTimes(1 / 30), -1.0
    for number, stamp_s in enumerate(stamps):
        if number == again_at:
            times.begin_again()
        time_s = times.next(stamp_s)
        assert time_s > last_s
        last_s = time_s


def test_frames_come_in_order_with_red_first(tmp_path: Path) -> None:
    levels = [int(picture.rgb.mean()) for picture in Video(small_video(tmp_path)).frames()]
    assert levels == pytest.approx([20 * number for number in range(12)], abs=4)


def test_with_a_clock_frames_come_when_they_are_due(tmp_path: Path) -> None:
    clock = ScriptedClock(50.0)
    times = []
    for picture in Video(small_video(tmp_path), clock).frames():
        assert clock.now_s() == pytest.approx(picture.time_s)
        times.append(picture.time_s)
    assert times == pytest.approx([50.0 + number / 10 for number in range(12)])


def test_who_is_slow_skips_frames_and_never_falls_behind(tmp_path: Path) -> None:
    clock = ScriptedClock()
    taken = []
    for picture in Video(small_video(tmp_path), clock).frames():
        assert clock.now_s() - picture.time_s < 0.1 + 1e-9
        taken.append(picture)
        clock.wait_until(clock.now_s() + 0.35)
    assert len(taken) == 4
    assert [picture.rgb.mean() for picture in taken] == pytest.approx([200 * picture.time_s for picture in taken], abs=4)


@pytest.mark.parametrize("clock", [None, ScriptedClock()])
def test_a_loop_goes_on_with_its_times(tmp_path: Path, clock: ScriptedClock | None) -> None:
    video = Video(small_video(tmp_path), clock, loop=True)
    pictures = list(islice(video.frames(), 30))
    video.close()
    assert [picture.time_s for picture in pictures] == pytest.approx([number / 10 for number in range(30)])
    assert [picture.rgb.mean() for picture in pictures] == pytest.approx([20 * (number % 12) for number in range(30)], abs=4)


@pytest.mark.parametrize("clock", [None, ScriptedClock()])
def test_a_closed_video_ends(tmp_path: Path, clock: ScriptedClock | None) -> None:
    video = Video(small_video(tmp_path), clock, loop=True)
    frames = video.frames()
    next(frames)
    video.close()
    assert len(list(frames)) <= 1
    video.close()


def test_a_video_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "nothing.mp4"
    with pytest.raises(SourceError, match="There is no video at") as refused:
        Video(path)
    assert str(path) in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"these are only words"])
def test_what_is_no_video_is_said_in_one_sentence_and_nothing_else(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "words.mp4"
    path.write_bytes(content)
    said = subprocess.run([sys.executable, "-c", OPEN, str(path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.stderr == ""
    assert said.stdout == f"{path} cannot be read as a video. Try to play it elsewhere, or convert it to mp4.\n"
