"""The loop that everybody writes, read and infer in turn, with nothing of ours: what the bench compares with."""

from pathlib import Path
from typing import Any, Self

import cv2

from game.sources.landmarker import MODELS
from game.sources.lean_mediapipe import mp, tasks
from game.sources.native_chatter import turn_away_native_chatter


class BareLandmarker:
    """MediaPipe's own call for a frame (red first) at a time in seconds; use it in a `with` block, or close it."""

    def __init__(self) -> None:
        turn_away_native_chatter()
        base = tasks.BaseOptions(model_asset_path=str(MODELS / "pose_landmarker_full.task"))
        self._landmarker = tasks.vision.PoseLandmarker.create_from_options(
            tasks.vision.PoseLandmarkerOptions(base, running_mode=tasks.vision.RunningMode.VIDEO)
        )

    def __call__(self, rgb: Any, time_s: float) -> Any:
        """Return what MediaPipe finds."""
        return self._landmarker.detect_for_video(mp.Image(image_format=mp.ImageFormat.SRGB, data=rgb), round(time_s * 1000))

    def close(self) -> None:
        """Free the model; one that is left to the garbage collector can hang the program."""
        self._landmarker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def run_bare_loop(path: Path) -> int:
    """Read and infer every frame of a video; return how many there were."""
    capture, frames = cv2.VideoCapture(str(path)), 0
    with BareLandmarker() as detect:
        while True:
            fine, bgr = capture.read()
            if not fine:
                return frames
            detect(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), frames / 30.0)
            frames += 1
