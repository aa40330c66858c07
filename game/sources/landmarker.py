"""MediaPipe's landmarkers: a frame in, a pose out. Nothing else in the program touches mediapipe.

Importing this module takes half a second, so whoever needs it does so in the tracker's thread.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.core.source import SourceError
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from game.sources.lean_mediapipe import mp, tasks
from game.sources.native_chatter import turn_away_native_chatter

MODELS = Path(__file__).resolve().parents[2] / "assets" / "models"
BODY_EVERY = 5
"""Beside the hands the body is looked for only this often: forearm and person change slowly."""


class Landmarker:
    """Runs just the landmarkers that a movement needs, in VIDEO mode.

    Raises SourceError when a model file is missing or cannot be used.
    """

    def __init__(self, needs_hands: bool, models: Path = MODELS) -> None:
        turn_away_native_chatter()
        self._body = _make("pose", models / "pose_landmarker_full.task")
        try:
            self._hands = _make("hand", models / "hand_landmarker.task") if needs_hands else None
        except SourceError:
            self._body.close()  # one that is left to the garbage collector can hang the program
            raise
        self._frame = 0
        self._last_ms = -1
        self._last_body: Landmarks | None = None

    def detect(self, rgb: npt.NDArray[np.uint8], time_s: float) -> Pose:
        """Return what is seen in a frame (height × width × 3, red first); times must not go back."""
        height, width = rgb.shape[:2]
        image = mp.Image(image_format=mp.ImageFormat.SRGB, data=rgb)
        self._last_ms = max(self._last_ms + 1, round(time_s * 1000))
        if self._hands is None or self._frame % BODY_EVERY == 0:
            found = self._body.detect_for_video(image, self._last_ms)
            self._last_body = _body_of(found, width, height)
        hands = self._hands.detect_for_video(image, self._last_ms) if self._hands else None
        self._frame += 1
        return Pose(time_s, width, height, self._last_body, _hands_of(hands, width, height), _light(rgb))

    def close(self) -> None:
        """Free the models."""
        for landmarker in (self._body, self._hands):
            if landmarker:
                landmarker.close()


def _make(kind: str, model: Path) -> Any:
    if not model.is_file():
        raise SourceError(f"The model {model.name} is missing from {model.parent}. Fetch the program again: its assets are not complete.")
    base = tasks.BaseOptions(model_asset_path=str(model))
    video = tasks.vision.RunningMode.VIDEO
    try:
        if kind == "pose":
            return tasks.vision.PoseLandmarker.create_from_options(tasks.vision.PoseLandmarkerOptions(base, running_mode=video))
        return tasks.vision.HandLandmarker.create_from_options(tasks.vision.HandLandmarkerOptions(base, running_mode=video, num_hands=2))
    except (RuntimeError, ValueError, OSError) as error:
        raise SourceError(f"The model {model.name} cannot be used. Fetch the program again: the file is damaged.") from error


def _body_of(found: Any, width: int, height: int) -> Landmarks | None:
    if not found.pose_landmarks:
        return None
    return _points(BODY_POINTS, found.pose_landmarks[0], found.pose_world_landmarks[0], (width, height))


def _hands_of(found: Any, width: int, height: int) -> tuple[Hand, ...]:
    if found is None:
        return ()
    return tuple(
        Hand("left" if label[0].category_name == "Left" else "right", label[0].score, _points(HAND_POINTS, image, world, (width, height)))
        for image, world, label in zip(found.hand_landmarks, found.hand_world_landmarks, found.handedness, strict=True)
    )


def _points(names: Sequence[str], image: Sequence[Any], world: Sequence[Any], size: tuple[int, int]) -> Landmarks:
    width, height = size
    return Landmarks(
        {n: Landmark(p.x * width, p.y * height, p.z * width, p.visibility or 0.0) for n, p in zip(names, image, strict=True)},
        {n: Landmark(p.x, p.y, p.z, p.visibility or 0.0) for n, p in zip(names, world, strict=True)},
    )


def _light(rgb: npt.NDArray[np.uint8]) -> float:
    return float(rgb[::16, ::16].mean()) / 255.0
