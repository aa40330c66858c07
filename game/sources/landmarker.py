"""MediaPipe's landmarkers: a frame in, the player's pose out. Nothing else in the program touches mediapipe.

Importing this module takes half a second, so whoever needs it does so in the tracker's thread.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.core.source import ModelError, SourceError
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from game.sources.lean_mediapipe import mp, tasks
from game.sources.native_chatter import turn_away_native_chatter
from game.sources.player_lock import PlayerLock, Rgb, only, stands, without

MODELS = Path(__file__).resolve().parents[2] / "assets" / "models"
BODY_EVERY = 5
"""Beside the hands the body is looked for only this often: forearm and person change slowly."""
HELPING_HANDS_EVERY = 60
"""Beside the body, hands are looked for in one frame of so many, in case somebody helps the limb along."""
SHARP_WIDTH_PX, SHARP_EVERY = 320, 5
"""Sharpness is judged on a copy of this width, in one frame of so many."""
SITTING_TRIES, SITTING_EVERY_S = 5, 1.0
"""How often, and how far apart, somebody who sits is looked for beside one who stands."""


class Landmarker:
    """Runs just the landmarkers that a movement needs, in VIDEO mode, and keeps to the player.

    With `watches_helper` hands are looked for now and then in movements that need none.
    Raises ModelError when a model file is missing or cannot be used.
    """

    def __init__(self, needs_hands: bool, watches_helper: bool = False, models: Path = MODELS) -> None:
        turn_away_native_chatter()
        self._body = _make("pose", models / "pose_landmarker_full.task")
        try:
            self._hands = _make("hand", models / "hand_landmarker.task") if needs_hands or watches_helper else None
        except SourceError:
            self._body.close()  # one that is left to the garbage collector can hang the program
            raise
        self._body_every = BODY_EVERY if needs_hands else 1
        self._hands_every = 1 if needs_hands else HELPING_HANDS_EVERY
        self._lock = PlayerLock()
        self._sitting_tries = SITTING_TRIES
        self._tried_s = -SITTING_EVERY_S
        self._frame = 0
        self._last_ms = -1
        self._last_body: Landmarks | None = None
        self._last_sharpness: float | None = None
        self._stranger = False

    def detect(self, rgb: Rgb, time_s: float) -> Pose:
        """Return what is seen in a frame (height × width × 3, red first); times must not go back."""
        height, width = rgb.shape[:2]
        if self._frame % self._body_every == 0:
            self._last_body = self._players_body(rgb, time_s)
        if self._frame % SHARP_EVERY == 0:
            self._last_sharpness = _sharpness(rgb)
        looks = self._hands is not None and self._frame % self._hands_every == 0
        hands = _hands_of(self._hands.detect_for_video(_image(rgb), self._next_ms(time_s)), width, height) if looks and self._hands else ()
        self._frame += 1
        return Pose(time_s, width, height, self._last_body, hands, _light(rgb), looks, int(self._stranger), self._last_sharpness)

    def close(self) -> None:
        """Free the models."""
        for landmarker in (self._body, self._hands):
            if landmarker:
                landmarker.close()

    def _players_body(self, rgb: Rgb, time_s: float) -> Landmarks | None:
        window = self._lock.window
        body = self._find(only(rgb, window) if window else rgb, time_s)
        if body and stands(body):
            body = self._somebody_sitting(rgb, body, time_s) or body
        verdict = self._lock.judge(body, time_s)
        if verdict != "player":
            self._sitting_tries = SITTING_TRIES
        self._stranger = verdict == "stranger" or (self._stranger and self._lock.window is not None)
        return body if verdict == "player" else None

    def _somebody_sitting(self, rgb: Rgb, standing: Landmarks, time_s: float) -> Landmarks | None:
        """Look beside one who stands, as a helper does, for one who sits."""
        if not self._sitting_tries or time_s - self._tried_s < SITTING_EVERY_S:
            return None
        self._sitting_tries -= 1
        self._tried_s = time_s
        others = without(rgb, standing)
        self._find(others, time_s)  # loses the one who was followed
        found = self._find(others, time_s)
        return found if found and not stands(found) else None

    def _find(self, rgb: Rgb, time_s: float) -> Landmarks | None:
        height, width = rgb.shape[:2]
        return _body_of(self._body.detect_for_video(_image(rgb), self._next_ms(time_s)), width, height)

    def _next_ms(self, time_s: float) -> int:
        """Return the frame's time as mediapipe wants it: always later than the one before."""
        self._last_ms = max(self._last_ms + 1, round(time_s * 1000))
        return self._last_ms


def _image(rgb: Rgb) -> Any:
    return mp.Image(image_format=mp.ImageFormat.SRGB, data=rgb)


def _make(kind: str, model: Path) -> Any:
    if not model.is_file():
        raise ModelError(f"The model {model.name} is missing from {model.parent}. Fetch the program again: its assets are not complete.")
    base = tasks.BaseOptions(model_asset_path=str(model))
    video = tasks.vision.RunningMode.VIDEO
    try:
        if kind == "pose":
            return tasks.vision.PoseLandmarker.create_from_options(tasks.vision.PoseLandmarkerOptions(base, running_mode=video))
        return tasks.vision.HandLandmarker.create_from_options(tasks.vision.HandLandmarkerOptions(base, running_mode=video, num_hands=2))
    except (RuntimeError, ValueError, OSError) as error:
        raise ModelError(f"The model {model.name} cannot be used. Fetch the program again: the file is damaged.") from error


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


def _light(rgb: Rgb) -> float:
    return float(rgb[::16, ::16].mean()) / 255.0


def _sharpness(rgb: Rgb) -> float:
    """Return the variance of the Laplacian of the frame's small green copy: it falls as the picture blurs."""
    step = max(1, rgb.shape[1] // SHARP_WIDTH_PX)
    small = np.ascontiguousarray(rgb[::step, ::step, 1])
    return float(cv2.Laplacian(small, cv2.CV_32F).var())
