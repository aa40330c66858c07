from pathlib import Path

import pytest

from game.sources import bare_loop, lean_mediapipe
from tests.sources.frames import small_video
from tests.sources.test_landmarker import ScriptedModel


def test_the_bare_loop_sees_every_frame_and_frees_its_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = ScriptedModel()
    monkeypatch.setattr(lean_mediapipe.tasks.vision.PoseLandmarker, "create_from_options", lambda _options: model)
    assert bare_loop.run_bare_loop(small_video(tmp_path, frames=5)) == 5
    assert len(model.times_ms) == 5
    assert model.closed
