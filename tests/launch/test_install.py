from pathlib import Path

import pytest

from launch.install import explain

LOG = Path("install.log")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            [
                "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError'",
                "ERROR: No matching distribution found for absl-py==2.5.1",
            ],
            "The internet cannot be reached",
        ),
        (["ERROR: No matching distribution found for mediapipe==1.2.3"], "mediapipe does not exist for this kind of computer"),
        (["ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"], "The disk is full"),
        (["Collecting a", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"], "THESE PACKAGES DO NOT MATCH THE HASHES"),
        ([], "pip stopped"),
    ],
)
def test_each_failure_has_its_sentence(said: list[str], sentence: str) -> None:
    text = explain(said, LOG)
    assert sentence in text
    assert "Traceback" not in text
