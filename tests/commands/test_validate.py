"""`validate`: a table, what the program reads and the page about it; clips that cannot be used are told and left out."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.commands.line import run
from game.motion.accuracy import errors_in
from tests.validation.clips import KNEE, WRIST, write_clip

Capture = pytest.CaptureFixture[str]
BUNDLED = Path(__file__).resolve().parents[2] / "assets" / "clips"
KNEE_FILES = ("c01_knee_side.mp4", "c01_knee_side.json", "c01_knee_side.csv")


class Validated:
    """What one run of `validate` wrote."""

    def __init__(self, clips: Path, out: Path, *options: str) -> None:
        self.code = run(["validate", str(clips), "--json", str(out / "a.json"), "--docs", str(out / "a.md"), *options])
        self.json, self.page, self.pictures = out / "a.json", out / "a.md", out / "pictures" / "accuracy"

    def row(self, source: str, corrected: bool) -> dict[str, Any]:
        """Return the figures of the first summary row of a source."""
        rows = json.loads(self.json.read_text(encoding="utf-8"))["summary"]
        figures: dict[str, Any] = next(row["figures"] for row in rows if (row["source"], row["corrected"]) == (source, corrected))
        return figures


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    folder = tmp_path / "clips"
    folder.mkdir()
    return folder


def test_a_folder_is_measured_printed_and_published(clips: Path, tmp_path: Path, capsys: Capture) -> None:
    write_clip(clips, "knee", replace(KNEE, noise_deg=1.0))
    write_clip(clips, "wrist", WRIST)
    done = Validated(clips, tmp_path)
    said = capsys.readouterr()
    assert (done.code, said.err) == (0, "")
    assert "knee: knee_extension, left, side (90°)" in said.out
    assert "all wrist_flexion_extension, side: 1 clip" in said.out
    errors = errors_in(done.json)
    assert set(errors) == {
        (name, "side", corrected) for name in ("knee_extension", "wrist_flexion_extension") for corrected in (True, False)
    }
    assert all(0.0 <= error < 3.0 for error in errors.values())
    assert "| knee extension | side | corrected | 1 |" in done.page.read_text(encoding="utf-8")
    assert len(list(done.pictures.glob("*.png"))) == 4


def test_a_clip_that_cannot_be_used_is_told_and_the_others_go_on(clips: Path, tmp_path: Path, capsys: Capture) -> None:
    write_clip(clips, "good", KNEE)
    write_clip(clips, "spoiled", KNEE, movement="dancing")
    write_clip(clips, "torn", KNEE).write_bytes(b"no recording")
    write_clip(clips, "blank", replace(KNEE, length_s=0.1))
    done = Validated(clips, tmp_path, "--no-plots")
    said = capsys.readouterr()
    assert done.code == 0
    assert [line.split(" is left out. ")[0] for line in said.err.splitlines()] == ["spoiled.jsonl.gz", "torn.jsonl.gz"]
    assert str(clips / "spoiled.json") in said.err
    assert {row["clip"] for row in json.loads(done.json.read_text(encoding="utf-8"))["clips"]} == {"good", "blank"}
    assert not done.pictures.exists()


def test_without_any_clip_that_can_be_used_nothing_is_written(clips: Path, tmp_path: Path, capsys: Capture) -> None:
    nothing = Validated(clips, tmp_path, "--no-plots")
    assert (nothing.code, capsys.readouterr().err.count("\n")) == (2, 1)
    write_clip(clips, "spoiled", KNEE, movement="dancing")
    spoiled = Validated(clips, tmp_path, "--no-plots")
    assert (spoiled.code, capsys.readouterr().err.count("\n")) == (2, 2)
    assert not nothing.json.exists()
    assert not nothing.page.exists()


def test_where_nothing_can_be_written_it_is_said_before_the_work(clips: Path, tmp_path: Path, capsys: Capture) -> None:
    write_clip(clips, "knee", KNEE)
    assert Validated(clips, tmp_path / "nowhere").code == 2
    assert "there is no folder" in capsys.readouterr().err
    (tmp_path / "pictures").write_text("in the way", encoding="utf-8")
    assert Validated(clips, tmp_path).code == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith(f"The pictures cannot be written to {tmp_path / 'pictures' / 'accuracy'}")
    assert not (tmp_path / "a.json").exists()


def test_the_same_clips_give_the_same_files(clips: Path, tmp_path: Path) -> None:
    write_clip(clips, "knee", replace(KNEE, noise_deg=1.0))
    outs = [tmp_path / "one", tmp_path / "two"]
    for out in outs:
        out.mkdir()
        Validated(clips, out)
    one, two = ({path.relative_to(out): path.read_bytes() for path in out.rglob("*.*")} for out in outs)
    assert one == two


def test_a_film_is_measured_through_the_real_landmarker(clips: Path, tmp_path: Path) -> None:
    """The pictures are drawn afterwards, so the real matplotlib is found although mediapipe was loaded without it."""
    for name in KNEE_FILES:
        (clips / name).write_bytes((BUNDLED / name).read_bytes())
    done = Validated(clips, tmp_path)
    ours, plain = done.row("ours", True), done.row("image_plane", False)
    assert done.code == 0
    assert (ours["true_reps"], ours["counted_reps"], ours["rep_precision"], ours["rep_recall"], ours["frames"]) == (8, 8, 1.0, 1.0, 416)
    assert ours["mae_deg"] <= 3.0 < plain["mae_deg"]
    assert ours["lag_ms"] <= 70.0
    assert len(list(done.pictures.glob("*.png"))) == 2
