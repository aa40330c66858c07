"""The published error: read once, None for what was never measured, and no table can stop the program."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.core.names import MOVEMENTS
from game.motion import accuracy
from game.motion.accuracy import FORMAT, errors_in, expected_error_deg


def row(error: object, **changes: Any) -> dict[str, Any]:
    return {"movement": "knee_extension", "view": "side", "source": "ours", "corrected": True, "worst_mae_deg": error} | changes


def published(folder: Path, *rows: object, **changes: Any) -> Path:
    file = folder / "accuracy.json"
    file.write_text(json.dumps({"format": FORMAT, "summary": rows} | changes), encoding="utf-8")
    return file


def test_an_error_belongs_to_a_movement_a_view_and_a_correction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = published(
        tmp_path, row(1.3), row(8.2, corrected=False), row(5.0, view="front"), row(9.0, source="world"), row(None, view="oblique")
    )
    monkeypatch.setattr(accuracy, "PUBLISHED", file)
    assert expected_error_deg("knee_extension", "side", True) == 1.3
    assert expected_error_deg("knee_extension", "side", False) == 8.2
    assert expected_error_deg("knee_extension", "front", True) == 5.0
    assert expected_error_deg("knee_extension", "front", False) is None
    assert expected_error_deg("knee_extension", "oblique", True) is None
    assert expected_error_deg("elbow_extension", "side", True) is None
    assert expected_error_deg("knee_extension", None, True) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "7", "{}", '{"format": "another 9", "summary": []}', f'{{"format": "{FORMAT}"}}',
        f'{{"format": "{FORMAT}", "summary": 3}}', f'{{"format": "{FORMAT}", "summary": [3]}}',
        f'{{"format": "{FORMAT}", "summary": [{{"figures": null}}]}}',
        json.dumps({"format": FORMAT, "summary": [row("much")]}), json.dumps({"format": FORMAT, "summary": [row(float("nan"))]}),
    ],
)  # fmt: skip
def test_a_damaged_table_says_nothing_and_stops_nobody(tmp_path: Path, text: str) -> None:
    file = tmp_path / "accuracy.json"
    file.write_text(text, encoding="utf-8")
    assert errors_in(file) == {}


def test_a_table_that_is_missing_or_no_text_says_nothing(tmp_path: Path) -> None:
    assert errors_in(tmp_path / "none.json") == {}
    (tmp_path / "bytes.json").write_bytes(b"\xff\x00")
    assert errors_in(tmp_path / "bytes.json") == {}


def test_what_is_published_is_a_sensible_error() -> None:
    for movement in MOVEMENTS:
        for view in ("side", "oblique", "front"):
            for corrected in (True, False):
                error = expected_error_deg(movement, view, corrected)
                assert error is None or 0.0 < error < 90.0
