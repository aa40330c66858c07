from collections.abc import Callable
from queue import Queue
from threading import Condition, Event
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from game.core.clock import ScriptedClock
from game.core.source import CameraGoneError, NoCameraError, SeveralCamerasError, SourceError
from game.sources import camera, opening
from game.sources.camera import Camera, cameras
from game.sources.camera_choice import CameraChoice
from tests.sources.frames import WAIT_S, grey

Frame = npt.NDArray[np.uint8] | None


class ScriptedCapture:
    """Stands in for a webcam: gives a frame whenever the test hands one over, and counts how often it was asked."""

    def __init__(self, is_open: bool = True) -> None:
        self.frames: Queue[Frame] = Queue()
        self.released = Event()
        self._is_open = is_open
        self._asked = 0
        self._change = Condition()

    def isOpened(self) -> bool:  # noqa: N802 - cv2's own name
        return self._is_open

    def read(self) -> tuple[bool, Frame]:
        with self._change:
            self._asked += 1
            self._change.notify_all()
        frame = self.frames.get(timeout=WAIT_S)
        return frame is not None, frame

    def release(self) -> None:
        self.released.set()

    def wait_until_asked(self, times: int) -> None:
        """Return when the frame before the last question has been dealt with."""
        with self._change:
            assert self._change.wait_for(lambda: self._asked >= times, timeout=WAIT_S)


@pytest.fixture
def capture(monkeypatch: pytest.MonkeyPatch) -> ScriptedCapture:
    scripted = ScriptedCapture()
    monkeypatch.setattr(camera, "_open", lambda _: scripted)
    return scripted


def test_the_newest_frame_wins(capture: ScriptedCapture) -> None:
    webcam = Camera(0, ScriptedClock())
    frames = webcam.frames()
    capture.frames.put(grey(10))
    assert next(frames).rgb.mean() == 10
    for level in (20, 30, 40):
        capture.frames.put(grey(level))
    capture.wait_until_asked(5)
    assert next(frames).rgb.mean() == 40
    capture.frames.put(grey(50))
    assert next(frames).rgb.mean() == 50
    webcam.close()
    capture.frames.put(None)
    assert list(frames) == []
    assert capture.released.wait(WAIT_S)


def test_a_frame_has_the_clocks_time_and_red_first(capture: ScriptedCapture) -> None:
    webcam = Camera(0, ScriptedClock(12.5))
    blue = grey(0)
    blue[:, :, 0] = 200
    capture.frames.put(blue)
    frames = webcam.frames()
    picture = next(frames)
    webcam.close()
    capture.frames.put(None)
    assert picture.time_s == 12.5
    assert picture.rgb[0, 0].tolist() == [0, 0, 200]


def test_a_frame_that_fails_is_left_out(capture: ScriptedCapture) -> None:
    webcam = Camera(0, ScriptedClock())
    capture.frames.put(None)
    capture.frames.put(grey(10))
    frames = webcam.frames()
    assert next(frames).rgb.mean() == 10
    webcam.close()
    capture.frames.put(None)


def test_a_camera_that_stops_is_said(capture: ScriptedCapture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "GIVE_UP_S", 0.01)
    webcam = Camera(0, ScriptedClock())
    with pytest.raises(SourceError, match="stopped giving pictures"):
        next(webcam.frames())
    webcam.close()
    capture.frames.put(None)
    assert capture.released.wait(WAIT_S)


def test_a_camera_that_does_not_open_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera, "_open", lambda _: ScriptedCapture(is_open=False))
    with pytest.raises(NoCameraError, match="does not open"):
        Camera(0, ScriptedClock())


def connected(monkeypatch: pytest.MonkeyPatch, *working: int) -> Callable[[], Any]:
    """Let cameras 0 to 3 be there, of which only some open."""
    monkeypatch.setattr(camera, "_candidates", lambda: [0, 1, 2, 3])
    monkeypatch.setattr(camera, "_open", lambda index: ScriptedCapture(is_open=index in working))
    monkeypatch.setattr(camera, "_name", lambda index: f"cam {index}")
    return lambda: opening.open_camera(CameraChoice(), False, ScriptedClock())


def test_only_cameras_that_open_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    connected(monkeypatch, 0, 2)
    assert cameras() == ((0, "cam 0"), (2, "cam 2"))


def test_without_a_camera_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoCameraError, match="play with the keyboard"):
        connected(monkeypatch)()


def test_of_several_cameras_one_must_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SeveralCamerasError) as asked:
        connected(monkeypatch, 1, 3)()
    assert asked.value.cameras == ((1, "cam 1"), (3, "cam 3"))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the cameras that are opened to be looked through."""
    numbers = list[int]()
    monkeypatch.setattr(opening, "Camera", lambda index, clock: numbers.append(index))
    for name in ("SparseFrames", "Landmarker", "LandmarkedFrames"):
        monkeypatch.setattr(opening, name, lambda *_, **__: None)
    return numbers


def test_of_several_cameras_the_one_chosen_before_is_opened_by_its_name(monkeypatch: pytest.MonkeyPatch, opened: list[int]) -> None:
    connected(monkeypatch, 1, 3)
    opening.open_camera(CameraChoice(name="cam 3"), False, ScriptedClock())
    assert opened == [3]
    with pytest.raises(SeveralCamerasError):
        opening.open_camera(CameraChoice(name="cam 7"), False, ScriptedClock())


def test_cameras_of_one_name_are_told_apart(monkeypatch: pytest.MonkeyPatch, opened: list[int]) -> None:
    connected(monkeypatch, 0, 2, 3)
    monkeypatch.setattr(camera, "_name", lambda index: "HD" if index else "HD (old)")
    assert cameras() == ((0, "HD (old)"), (2, "HD"), (3, "HD (2)"))
    opening.open_camera(CameraChoice(name="HD (2)"), False, ScriptedClock())
    opening.watch_camera(CameraChoice(name="HD (2)"), ScriptedClock())
    assert opened == [3, 3]


@pytest.mark.parametrize("name", [None, "cam 1"])
def test_a_camera_that_is_away_is_waited_for_and_no_other_takes_its_part(
    name: str | None, monkeypatch: pytest.MonkeyPatch, opened: list[int]
) -> None:
    choice = CameraChoice(name=name)
    connected(monkeypatch, 1)
    opening.open_camera(choice, False, ScriptedClock())
    connected(monkeypatch, 3)
    with pytest.raises(CameraGoneError):
        opening.open_camera(choice, False, ScriptedClock())
    connected(monkeypatch, 1, 3)
    opening.open_camera(choice, False, ScriptedClock())
    assert opened == [1, 1]


def test_for_the_pointer_the_first_of_several_cameras_that_opens_is_taken(monkeypatch: pytest.MonkeyPatch, opened: list[int]) -> None:
    connected(monkeypatch, 1, 3)
    opening.watch_camera(CameraChoice(), ScriptedClock())
    opening.watch_camera(CameraChoice(3), ScriptedClock())
    opening.watch_camera(CameraChoice(name="cam 3"), ScriptedClock())
    opening.watch_camera(CameraChoice(name="cam 7"), ScriptedClock())
    assert opened == [1, 3, 3, 1]


def test_no_camera_is_touched_after_the_first_that_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    connected(monkeypatch, 1, 3)
    touched, open_it = list[int](), camera._open

    def touch(index: int) -> object:
        touched.append(index)
        return open_it(index)

    monkeypatch.setattr(camera, "_open", touch)
    assert camera.first_camera() == 1
    assert touched == [0, 1]


def test_for_the_pointer_too_there_must_be_a_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    connected(monkeypatch)
    with pytest.raises(NoCameraError, match="play with the keyboard"):
        opening.watch_camera(CameraChoice(), ScriptedClock())
