"""The loop that everybody writes, read and infer in turn, with nothing of ours: what the bench compares with."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2

from game.sources.landmarker import MODELS
from game.sources.lean_mediapipe import mp, tasks
from game.sources.native_chatter import turn_away_native_chatter


def bare_landmarker() -> Callable[[Any, float], Any]:
    """Return MediaPipe's own call for a frame (red first) at a time in seconds."""
    turn_away_native_chatter()
    base = tasks.BaseOptions(model_asset_path=str(MODELS / "pose_landmarker_full.task"))
    landmarker = tasks.vision.PoseLandmarker.create_from_options(
        tasks.vision.PoseLandmarkerOptions(base, running_mode=tasks.vision.RunningMode.VIDEO)
    )

    def detect(rgb: Any, time_s: float) -> Any:
        return landmarker.detect_for_video(mp.Image(image_format=mp.ImageFormat.SRGB, data=rgb), round(time_s * 1000))

    return detect


def run_bare_loop(path: Path) -> int:
    """Read and infer every frame of a video; return how many there were."""
    detect, capture, frames = bare_landmarker(), cv2.VideoCapture(str(path)), 0
    while True:
        fine, bgr = capture.read()
        if not fine:
            return frames
        detect(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), frames / 30.0)
        frames += 1
