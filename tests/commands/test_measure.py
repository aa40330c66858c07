"""`measure`: the figures of a clip with nothing invented, the angles of every frame, and a film."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.app.wiring import CLIPS
from game.commands import watching
from game.commands.film import Film
from game.commands.line import run
from game.core.pose import Pose
from game.motion.accuracy import expected_error_deg
from game.sources.landmarked import LandmarkedFrames
from game.sources.recording import Recording, RecordingWriter, write_recording
from game.sources.scripted_body import Script, ScriptedBody, even_reps
from tests.commands.films import FilmFacts, facts_of

KEYS = {
    "movement", "side", "view", "fps", "frames", "duration_s", "tracked_fraction", "rest_deg", "best_deg", "range_deg",
    "expected_error_deg", "rep_count", "reps", "corrected", "uncorrected", "zero", "noise_floor_deg", "refused",
    "not_corrected_because", "spasms",
}  # fmt: skip
REP_KEYS = {
    "start_s", "peak_s", "end_s", "peak_deg", "range_deg", "out_speed_deg_s", "back_speed_deg_s", "held_s", "smoothness",
    "compensations", "complete", "start_deg", "end_deg", "confidence", "helped",
}  # fmt: skip
TRUE_REPS = 8
Capture = pytest.CaptureFixture[str]
FRAMES = 416
RECORDED = "knee.jsonl.gz"


class Measured:
    """What one run of `measure` wrote and printed."""

    def __init__(self, video: Path, folder: Path, *options: str, overlay: bool = True) -> None:
        self.overlay = folder / "overlay.mp4"
        outs = ["--json", str(folder / "out.json"), "--csv", str(folder / "out.csv")]
        outs += ["--overlay", str(self.overlay)] if overlay else []
        self.code = run(["measure", str(video), "--movement", "knee_extension", *outs, *options])
        self.figures: dict[str, Any] = json.loads((folder / "out.json").read_text(encoding="utf-8"))
        with (folder / "out.csv").open(encoding="utf-8", newline="") as file:
            self.head, *self.rows = list(csv.reader(file))


@pytest.fixture(scope="module")
def knee(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    folder = tmp_path_factory.mktemp("knee")

    class Recorded(LandmarkedFrames):
        def poses(self) -> Iterator[Pose]:
            with RecordingWriter(folder / RECORDED) as recording:
                for pose in super().poses():
                    recording.add(pose)
                    yield pose

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(watching, "LandmarkedFrames", Recorded)
        return Measured(CLIPS["knee_extension"], folder)


@pytest.fixture(scope="module")
def recorded_knee(knee: Measured) -> Path:
    """The landmarks of the knee clip, so that it need not be looked at again and again."""
    return knee.overlay.with_name(RECORDED)


@pytest.fixture(scope="module")
def corrected(knee: Measured, recorded_knee: Path, tmp_path_factory: pytest.TempPathFactory) -> Measured:
    return Measured(recorded_knee, tmp_path_factory.mktemp("corrected"), "--true-rest-deg", "90", "--true-best-deg", "5", overlay=False)


@pytest.fixture(scope="module")
def nobody(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    """A grey film with nobody in it."""
    folder = tmp_path_factory.mktemp("nobody")
    with Film(folder / "grey.mp4", 30.0) as film:
        for _ in range(12):
            film.add(np.full((240, 320, 3), 128, np.uint8))
    return Measured(folder / "grey.mp4", folder, "--side", "left")


def test_the_figures_of_the_knee_clip(knee: Measured) -> None:
    figures = knee.figures
    assert knee.code == 0
    assert set(figures) >= KEYS
    assert (figures["movement"], figures["side"], figures["view"]) == ("knee_extension", "right", "side")
    assert (figures["fps"], figures["frames"], figures["rep_count"]) == (30.0, FRAMES, TRUE_REPS)
    assert figures["duration_s"] == pytest.approx(FRAMES / 30.0, abs=0.01)
    assert figures["tracked_fraction"] > 0.98
    assert figures["rest_deg"] == pytest.approx(90.0, abs=15.0)
    assert figures["best_deg"] == pytest.approx(5.0, abs=15.0)
    assert figures["range_deg"] == pytest.approx(figures["rest_deg"] - figures["best_deg"], abs=0.05)


def test_every_rep_of_the_knee_clip(knee: Measured) -> None:
    reps = knee.figures["reps"]
    truth = json.loads(CLIPS["knee_extension"].with_suffix(".json").read_text(encoding="utf-8"))["events"]
    assert len(reps) == TRUE_REPS
    for rep, true in zip(reps, truth, strict=True):
        assert set(rep) == REP_KEYS
        assert true["t0"] - 0.3 < rep["start_s"] < rep["peak_s"] < rep["end_s"] < true["t1"] + 0.3
        assert rep["peak_s"] == pytest.approx((true["tu"] + true["th"]) / 2, abs=0.25)
        assert rep["range_deg"] > 50
        assert rep["out_speed_deg_s"] > 0
        assert rep["back_speed_deg_s"] > 0
        assert 0 <= rep["held_s"] < rep["end_s"] - rep["start_s"]


def test_the_figures_say_how_far_they_can_be_trusted(knee: Measured) -> None:
    figures = knee.figures
    assert (figures["corrected"], figures["uncorrected"], figures["zero"], figures["refused"]) == (False, None, "neutral", None)
    assert figures["expected_error_deg"] == expected_error_deg("knee_extension", "side", corrected=False)
    assert 0 < figures["noise_floor_deg"] <= 8.0
    assert (figures["swing_deg"], figures["spasms"]) == (None, [])
    for rep in figures["reps"]:
        assert -3.0 < rep["smoothness"] < -1.0
        assert (rep["compensations"], rep["complete"], rep["helped"], rep["confidence"]) == ([], None, False, 1.0)
        assert rep["start_deg"] - rep["peak_deg"] == pytest.approx(rep["range_deg"], abs=0.05)


def test_two_true_angles_put_the_scale_right(knee: Measured, corrected: Measured) -> None:
    figures, ends = corrected.figures, {key: knee.figures[key] for key in ("rest_deg", "best_deg", "range_deg")}
    assert figures["corrected"] is True
    assert figures["uncorrected"] == pytest.approx(ends, abs=0.1)  # a recording rounds the landmarks
    assert figures["rest_deg"] == pytest.approx(90.0, abs=1.0)
    assert figures["best_deg"] == pytest.approx(5.0, abs=3.0)
    assert [float(row[5]) for row in corrected.rows] == pytest.approx([float(row[2]) for row in knee.rows], abs=0.5)
    with CLIPS["knee_extension"].with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        truth = [180.0 - float(row["knee_deg"]) for row in csv.DictReader(file)]
    assert np.mean([abs(float(row[2]) - true) for row, true in zip(corrected.rows, truth, strict=True)]) <= 3.0


@pytest.mark.parametrize(
    ("ends", "word"),
    [
        (("--true-rest-deg", "90"), "--true-best-deg is missing"),
        (("--true-best-deg", "5"), "--true-rest-deg is missing"),
        (("--true-rest-deg", "900", "--true-best-deg", "5"), "900"),
        (("--true-rest-deg", "nan", "--true-best-deg", "5"), "nan"),
        (("--true-rest-deg", "5", "--true-best-deg", "90"), "the other way"),
        (("--true-rest-deg", "5", "--true-best-deg", "5"), "apart"),
    ],
)
def test_true_angles_that_cannot_be_used_get_a_sentence(recorded_knee: Path, capsys: Capture, ends: tuple[str, ...], word: str) -> None:
    assert run(["measure", str(recorded_knee), "--movement", "knee_extension", *ends]) == 2
    said = capsys.readouterr().err
    assert word in said
    assert "Traceback" not in said


def test_a_view_that_cannot_measure_a_movement_is_refused(tmp_path: Path, capsys: Capture) -> None:
    script = Script("shoulder_flexion", "left", even_reps(3, 60.0), 11.0)
    write_recording(tmp_path / "arm.jsonl.gz", ScriptedBody(script).poses())
    out = tmp_path / "out.json"
    assert run(["measure", str(tmp_path / "arm.jsonl.gz"), "--movement", "shoulder_abduction", "--side", "left", "--json", str(out)]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert (figures["rep_count"], figures["reps"], figures["rest_deg"]) == (None, [], None)
    assert "Shoulder abduction cannot be measured from the side" in figures["refused"]
    assert figures["refused"] in capsys.readouterr().out


@pytest.mark.parametrize(
    ("movement", "script", "reason", "count"),
    [
        ("shoulder_abduction", Script("shoulder_flexion", "left", even_reps(3, 60.0), 11.0), "in this view", None),
        ("knee_extension", Script("knee_extension", "left", (), 4.0), "No repetition", 0),
        ("knee_extension", Script("knee_extension", "left", (), 1 / 30), "No repetition", 0),
    ],
)
def test_true_angles_that_find_no_use_leave_a_result_with_the_reason(
    movement: str, script: Script, reason: str, count: int | None, tmp_path: Path, capsys: Capture
) -> None:
    write_recording(tmp_path / "limb.jsonl.gz", ScriptedBody(script).poses())
    out, ends = tmp_path / "out.json", ("--true-rest-deg", "90", "--true-best-deg", "5")
    assert run(["measure", str(tmp_path / "limb.jsonl.gz"), "--movement", movement, "--side", "left", *ends, "--json", str(out)]) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert (figures["rep_count"], figures["corrected"], figures["reps"]) == (count, False, [])
    assert reason in figures["not_corrected_because"]
    assert capsys.readouterr().out


def test_the_resting_leg_makes_no_reps(recorded_knee: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run(["measure", str(recorded_knee), "--movement", "knee_extension", "--side", "left", "--json", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["rep_count"] == 0


@pytest.mark.parametrize("every", [3, 6])
def test_few_frames_a_second_keep_the_scale(every: int, recorded_knee: Path, tmp_path: Path) -> None:
    poses = [pose for number, pose in enumerate(Recording(recorded_knee).poses()) if number % every == 0]
    write_recording(tmp_path / "slow.jsonl.gz", poses)
    out, ends = tmp_path / "out.json", ("--true-rest-deg", "90", "--true-best-deg", "5")
    run(["measure", str(tmp_path / "slow.jsonl.gz"), "--movement", "knee_extension", "--side", "right", *ends, "--json", str(out)])
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["rep_count"] == TRUE_REPS
    assert figures["best_deg"] == pytest.approx(5.0, abs=5.0)


def test_the_angle_of_every_frame(knee: Measured) -> None:
    assert knee.head == ["time_s", "angle_raw_deg", "angle_deg", "visibility", "tracked", "angle_uncorrected_deg"]
    assert len(knee.rows) == FRAMES
    times = [float(row[0]) for row in knee.rows]
    assert times == sorted(set(times))
    tracked = [row for row in knee.rows if row[4] == "1"]
    assert len(tracked) / FRAMES == pytest.approx(knee.figures["tracked_fraction"], abs=1e-3)
    assert all(-20 < float(row[2]) < 120 and 0 <= float(row[3]) <= 1 for row in tracked)


def test_the_overlay_is_a_film_of_every_frame(knee: Measured) -> None:
    assert facts_of(knee.overlay) == FilmFacts("h264", (640, 480), FRAMES)


def test_of_nobody_nothing_is_invented(nobody: Measured) -> None:
    figures = nobody.figures
    assert nobody.code == 0
    assert (figures["frames"], figures["tracked_fraction"], figures["rep_count"], figures["reps"]) == (12, 0.0, 0, [])
    assert [figures[key] for key in ("view", "rest_deg", "best_deg", "range_deg")] == [None] * 4
    assert {tuple(row[1:3]) for row in nobody.rows} == {("", "")}
    assert {row[4] for row in nobody.rows} == {"0"}
    assert facts_of(nobody.overlay).frames == 12


def measured_recording(folder: Path, script: Script, *options: str) -> dict[str, Any]:
    recording, out = folder / "session.jsonl.gz", folder / "out.json"
    write_recording(recording, ScriptedBody(script).poses())
    assert run(["measure", str(recording), "--movement", script.movement, "--json", str(out), *options]) == 0
    figures: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return figures


def test_a_recording_is_measured_as_a_video_is(tmp_path: Path) -> None:
    figures = measured_recording(tmp_path, Script("knee_extension", "left", even_reps(3, 60.0), 12.0, fps=25.0))
    assert (figures["side"], figures["rep_count"], figures["fps"], figures["frames"]) == ("left", 3, 25.0, 300)
    assert figures["duration_s"] == pytest.approx(12.0)
    assert figures["range_deg"] == pytest.approx(60.0, abs=8.0)


def test_where_nobody_was_seen_no_side_is_chosen_and_it_is_said(tmp_path: Path, capsys: Capture) -> None:
    figures = measured_recording(tmp_path, Script("knee_extension", "left", (), 2.0, gone=((0.0, 2.0),)))
    assert [figures[key] for key in ("side", "rest_deg", "best_deg", "range_deg")] == [None] * 4
    assert "neither side was seen, so none was chosen" in capsys.readouterr().out


def test_without_a_rep_only_the_rest_is_said(tmp_path: Path, capsys: Capture) -> None:
    figures = measured_recording(tmp_path, Script("knee_extension", "left", (), 4.0), "--side", "left")
    assert figures["best_deg"] is None
    said = capsys.readouterr().out
    assert "no reps · rest 90° (" in said
    assert "not corrected); without a rep there is no best and no range" in said


def test_an_empty_recording_is_no_error(tmp_path: Path) -> None:
    figures = measured_recording(tmp_path, Script("knee_extension", "left", (), 0.0))
    assert (figures["frames"], figures["duration_s"], figures["side"]) == (0, 0.0, None)


@pytest.mark.parametrize(
    ("video", "option", "out", "said"),
    [
        ("clip.mp4", "--overlay", "clip.mp4", "would overwrite"),
        ("clip.mp4", "--json", "clip.mp4", "would overwrite"),
        ("clip.mp4", "--csv", "nowhere/out.csv", "there is no folder"),
        ("clip.mp4", "--json", ".", "is a folder"),
        ("clip.mp4", "--overlay", "out.avi", "must end in .mp4"),
        ("some.jsonl.gz", "--overlay", "out.mp4", "holds no pictures"),
    ],
)
def test_what_must_not_be_written_is_said_before_anything_is_read(
    video: str, option: str, out: str, said: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / video).write_bytes(b"never read")
    assert run(["measure", str(tmp_path / video), "--movement", "knee_extension", option, str(tmp_path / out)]) == 2
    heard = capsys.readouterr().err
    assert said in heard
    assert heard.count("\n") == 1
    assert (tmp_path / video).read_bytes() == b"never read"
