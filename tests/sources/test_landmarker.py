import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from game.core.names import SourceKind
from game.core.source import ModelError, Picture, SourceError
from game.motion.hinge import hinge_deg
from game.motion.movements import MOVEMENT_TABLE
from game.sources import landmarker
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import BODY_EVERY, MODELS, Landmarker
from game.sources.scripted_body import pose_of
from tests.sources.frames import grey

BODY_MODEL, HAND_MODEL = "pose_landmarker_full.task", "hand_landmarker.task"


class ScriptedModel:
    """Stands in for one of MediaPipe's landmarkers: finds a seated body in any picture, and counts the pictures."""

    def __init__(self, size: tuple[int, int] = (640, 480)) -> None:
        self.times_ms: list[int] = []
        self.closed = False
        self._size = size

    def detect_for_video(self, image: Any, time_ms: int) -> Any:
        self.times_ms.append(time_ms)
        body = pose_of("knee_extension", "right", 40.0, 0.0).body
        assert body
        width, height = self._size
        points = [SimpleNamespace(x=p.x / width, y=p.y / height, z=p.z / width, visibility=p.visibility) for p in body.image.values()]
        world = [SimpleNamespace(x=p.x, y=p.y, z=p.z, visibility=None) for p in body.world.values()]
        no_hands: dict[str, list[Any]] = {"hand_landmarks": [], "hand_world_landmarks": [], "handedness": []}
        return SimpleNamespace(pose_landmarks=[points], pose_world_landmarks=[world], **no_hands)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> dict[str, ScriptedModel]:
    scripted = {"pose": ScriptedModel(), "hand": ScriptedModel()}
    monkeypatch.setattr(landmarker, "_make", lambda kind, _: scripted[kind])
    return scripted


def test_only_the_models_of_the_movement_run_at_the_rate_each_needs(models: dict[str, ScriptedModel]) -> None:
    for needs_hands in (False, True):
        seeing = Landmarker(needs_hands)
        for number in range(10):
            assert seeing.detect(grey(0), number / 30).body
        seeing.close()
    assert len(models["pose"].times_ms) == 10 + 10 / BODY_EVERY
    assert len(models["hand"].times_ms) == 10
    assert models["pose"].closed
    assert models["hand"].closed


def test_times_that_repeat_still_go_forward_for_the_model(models: dict[str, ScriptedModel]) -> None:
    seeing = Landmarker(False)
    assert [seeing.detect(grey(0), time_s).time_s for time_s in (1.0, 1.0, 1.0004, 1.1)] == [1.0, 1.0, 1.0004, 1.1]
    assert models["pose"].times_ms == [1000, 1001, 1002, 1100]


@pytest.mark.parametrize("size", [(640, 480), (480, 640), (640, 360)])
def test_the_angle_is_the_same_in_a_picture_of_any_shape(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landmarker, "_make", lambda *_: ScriptedModel(size))
    pose = Landmarker(False).detect(grey(0, *size), 0.0)
    assert (pose.width_px, pose.height_px) == size
    assert pose.body
    assert hinge_deg(MOVEMENT_TABLE["knee_extension"], "right", pose.body) == pytest.approx(50.0, abs=1e-3)


@pytest.mark.parametrize(("level", "light"), [(0, 0.0), (255, 1.0), (51, 0.2)])
def test_the_light_is_the_pictures_mean(level: int, light: float, models: dict[str, ScriptedModel]) -> None:
    assert Landmarker(False).detect(grey(level), 0.0).light == pytest.approx(light)


@pytest.mark.parametrize(("present", "missing"), [([], BODY_MODEL), ([BODY_MODEL], HAND_MODEL)])
def test_a_missing_model_is_named(present: list[str], missing: str, tmp_path: Path) -> None:
    for name in present:
        (tmp_path / name).symlink_to(MODELS / name)
    with pytest.raises(ModelError, match=f"{missing} is missing from") as refused:
        Landmarker(needs_hands=True, models=tmp_path)
    assert str(tmp_path) in str(refused.value)


def test_a_model_that_is_missing_frees_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    body = ScriptedModel()

    def make(kind: str, _: Path) -> ScriptedModel:
        if kind == "hand":
            raise SourceError("The hand's model is missing.")
        return body

    monkeypatch.setattr(landmarker, "_make", make)
    with pytest.raises(SourceError, match="hand's model"):
        Landmarker(needs_hands=True)
    assert body.closed


def test_a_folder_of_models_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is missing"):
        Landmarker(needs_hands=False, models=tmp_path / "nowhere")


@pytest.mark.parametrize("content", [b"", b"words", (MODELS / BODY_MODEL).read_bytes()[:50_000]], ids=["empty", "words", "cut off"])
def test_a_damaged_model_is_named(content: bytes, tmp_path: Path) -> None:
    (tmp_path / BODY_MODEL).write_bytes(content)
    with pytest.raises(ModelError, match=f"{BODY_MODEL} cannot be used"):
        Landmarker(needs_hands=False, models=tmp_path)


def test_the_models_are_those_that_were_checked() -> None:
    for line in (MODELS / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split()
        assert hashlib.sha256((MODELS / name.lstrip("*")).read_bytes()).hexdigest() == digest


def test_every_landmark_has_a_name_of_its_own() -> None:
    assert (len(BODY_POINTS), len(set(BODY_POINTS))) == (33, 33)
    assert (len(HAND_POINTS), len(set(HAND_POINTS))) == (21, 21)
    assert [BODY_POINTS[place] for place in (0, 11, 16, 23, 26, 27)] == [
        "nose", "left_shoulder", "right_wrist", "left_hip", "right_knee", "left_ankle",
    ]  # fmt: skip
    assert [HAND_POINTS[place] for place in (0, 5, 9, 17)] == ["wrist", "index_mcp", "middle_mcp", "pinky_mcp"]


class ListFrames:
    """Frames from a list."""

    kind: SourceKind = "video"

    def __init__(self, levels: Sequence[int], trouble: SourceError | None = None) -> None:
        self.closed = False
        self._levels = levels
        self._trouble = trouble

    def frames(self) -> Iterator[Picture]:
        for number, level in enumerate(self._levels):
            yield Picture(number / 30, grey(level))
        if self._trouble:
            raise self._trouble

    def close(self) -> None:
        self.closed = True


class SeeingNothing:
    """A landmarker that only remembers whether it was closed."""

    closed = False

    def detect(self, rgb: np.ndarray[Any, Any], time_s: float) -> float:
        return time_s

    def close(self) -> None:
        self.closed = True


def test_each_frame_gives_a_pose_and_only_the_newest_is_kept() -> None:
    seeing = SeeingNothing()
    source = LandmarkedFrames(ListFrames([10, 20, 30]), cast(Landmarker, seeing))
    assert source.picture() is None
    shown = []
    for _ in source.poses():
        picture = source.picture()
        assert picture
        shown.append(int(picture.rgb.mean()))
    assert shown == [10, 20, 30]
    assert seeing.closed


def test_a_source_that_fails_frees_the_landmarker() -> None:
    seeing = SeeingNothing()
    source = LandmarkedFrames(ListFrames([10], SourceError("gone")), cast(Landmarker, seeing))
    with pytest.raises(SourceError, match="gone"):
        list(source.poses())
    assert seeing.closed
