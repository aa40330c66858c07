"""Truth files come from many hands: each that cannot be used is told in one sentence that names it."""

import json
from pathlib import Path

import numpy as np
import pytest

from game.core.names import MovementName
from game.sources.recording import ENDING
from game.sources.scripted_body import Script
from game.validation.truth_files import RECORDING_ENDING, clips_in, read_truth
from game.validation.truth_table import TruthError
from tests.validation.clips import KNEE, WRIST, head_of, truth_of, write_clip, write_table

TABLE = "time_s,knee_deg,in_frame\n0.0,90,1\n0.1,100,1\n"
BUNDLED = Path(__file__).resolve().parents[2] / "assets" / "clips"


def clip_with(folder: Path, head: str, table: str = TABLE) -> Path:
    (folder / "one.json").write_text(head, encoding="utf-8")
    (folder / "one.csv").write_text(table, encoding="utf-8")
    (folder / "one.mp4").touch()
    return folder / "one.mp4"


def head(**changes: object) -> str:
    return json.dumps({**head_of(KNEE), **changes})


@pytest.mark.parametrize("script", [KNEE, WRIST], ids=["knee", "wrist"])
def test_what_was_written_is_read_in_neutral_zero_degrees(tmp_path: Path, script: Script) -> None:
    truth, wanted = read_truth(write_clip(tmp_path, "one", script)), truth_of(script)
    assert (truth.name, truth.movement, truth.view, truth.true_reps) == ("one", script.movement, "side", 3)
    assert list(truth.angles_deg) == [script.side]
    assert np.allclose(truth.angles_deg[script.side], wanted.angles_deg[script.side], atol=1e-9)
    assert list(truth.reps) == list(wanted.reps)
    assert truth.in_frame.all()


@pytest.mark.parametrize(
    ("movement", "side", "columns", "neutral_zero"),
    [
        ("knee_extension", "left", {"knee_deg": 170.0}, 10.0),
        ("wrist_flexion_extension", "left", {"wrist_deg": 40.0}, -40.0),
        ("elbow_extension", "left", {"elbow_deg": 150.0}, 30.0),
        ("shoulder_flexion", "left", {"shoulder_deg": 70.0}, 70.0),
        ("ankle_dorsiflexion", "left", {"ankle_deg": 100.0}, 12.0),
        ("forearm_rotation", "right", {"forearm_rot_deg": 60.0}, 60.0),
        ("forearm_rotation", "left", {"forearm_rot_deg": 60.0}, -60.0),
        ("finger_opening", "left", {"mid_mcp_deg": 160.0, "mid_pip_deg": 120.0}, 40.0),
    ],
)
def test_each_movement_has_its_own_column_and_zero(
    tmp_path: Path, movement: MovementName, side: str, columns: dict[str, float], neutral_zero: float
) -> None:
    clip = clip_with(tmp_path, head(movement=movement, sides=[side]))
    write_table(tmp_path / "one.csv", ("time_s", *columns), [(time, *columns.values()) for time in (0.0, 0.1)])
    assert [list(angles) for angles in read_truth(clip).angles_deg.values()] == [[neutral_zero] * 2]


def test_two_sides_have_a_column_each(tmp_path: Path) -> None:
    clip = clip_with(tmp_path, head(movement="wrist_flexion_extension", sides=["right", "left"]))
    write_table(tmp_path / "one.csv", ("time_s", "wrist_R_deg", "wrist_L_deg"), [(0.0, 10.0, 20.0), (0.1, 11.0, 21.0)])
    truth = read_truth(clip)
    assert {side: list(angles) for side, angles in truth.angles_deg.items()} == {"right": [-10.0, -11.0], "left": [-20.0, -21.0]}


@pytest.mark.parametrize(("side", "sides"), [("L", ["left"]), ("right", ["right"]), ("R+L", ["right", "left"])])
def test_a_single_word_names_the_sides_as_well(tmp_path: Path, side: str, sides: list[str]) -> None:
    clip = clip_with(tmp_path, head(sides=[], side=side), "time_s,knee_deg,knee_L_deg,knee_R_deg\n0,90,90,90\n1,90,90,90\n")
    assert list(read_truth(clip).angles_deg) == sides


@pytest.mark.parametrize(
    ("given", "degrees", "view"), [(-45.0, 45.0, "oblique"), (170, 10.0, "front"), (90, 90.0, "side"), (60, 60.0, "side")]
)
def test_a_view_from_the_other_side_or_from_behind_is_the_same(tmp_path: Path, given: float, degrees: float, view: str) -> None:
    truth = read_truth(clip_with(tmp_path, head(view_deg=given)))
    assert (truth.view_deg, truth.view) == (degrees, view)


def test_a_view_may_be_a_word(tmp_path: Path) -> None:
    assert read_truth(clip_with(tmp_path, head(view_deg=None, view="oblique"))).view == "oblique"


def test_what_is_not_needed_may_be_anything(tmp_path: Path) -> None:
    truth = read_truth(clip_with(tmp_path, head(view=35.0, side=None, camera=[1], events=[])))
    assert (truth.view, list(truth.angles_deg), truth.reps) == ("side", ["left"], ())


def test_an_empty_cell_is_not_known_and_a_missing_column_says_always_there(tmp_path: Path) -> None:
    truth = read_truth(clip_with(tmp_path, head(), "\ufefftime_s,knee_deg\r\n0.0,\r\n0.1,100\r\n"))
    assert np.isnan(truth.angles_deg["left"][0])
    assert truth.in_frame.all()


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("json", "{", "is no JSON: line 1"),
        ("json", "[]", "the whole"),
        ("json", head(movement="dancing"), "movement"),
        ("json", head(movement="wrist_deviation"), "no true angle can be read of wrist_deviation"),
        ("json", head(sides=[]), "which side moves"),
        ("json", head(sides=[], side="both"), "which side moves"),
        ("json", head(sides=["up"]), "sides.0"),
        ("json", head(true_reps=-1), "true_reps"),
        ("json", head(view_deg=None), "from where the camera looks"),
        ("json", head(view_deg=400), "view_deg"),
        ("json", head(events=[{"t0": 1.0}]), "events.0.t1"),
        ("json", head(events=[{"t0": 9.0, "t1": 1.0}]), "ends before it begins"),
        ("json", head(events=[{"t0": 1.0, "t1": 2.0}]), "1 of its events count"),
        ("csv", "", "no table"),
        ("csv", "time_s,knee_deg\n", "no rows"),
        ("csv", "knee_deg,in_frame\n1,1\n2,1\n", "no column time_s"),
        ("csv", "time_s,elbow_deg\n0,1\n1,1\n", "no column knee_deg"),
        ("csv", "time_s,knee_deg\n0,90\n1,many\n", "line 3, knee_deg: 'many' is no number"),
        ("csv", "time_s,knee_deg\n0,90\n1,inf\n", "line 3, knee_deg: 'inf' is no finite number"),
        ("csv", "time_s,knee_deg\n0,90\n1\n", "line 3 has another number of columns"),
        ("csv", "time_s,knee_deg\n1,90\n1,91\n", "do not grow"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_sentence(tmp_path: Path, file: str, text: str, says: str) -> None:
    clip = clip_with(tmp_path, head())
    (tmp_path / f"one.{file}").write_text(text, encoding="utf-8")
    with pytest.raises(TruthError) as told:
        read_truth(clip)
    assert str(tmp_path / f"one.{file}") in str(told.value)
    assert says in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("file", ["json", "csv"])
def test_a_file_that_is_missing_or_no_text_is_named(tmp_path: Path, file: str) -> None:
    clip = clip_with(tmp_path, head())
    (tmp_path / f"one.{file}").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TruthError, match=f"one.{file} cannot be read"):
        read_truth(clip)
    (tmp_path / f"one.{file}").unlink()
    with pytest.raises(TruthError, match=f"one.{file} is missing"):
        read_truth(clip)


def test_clips_are_the_films_and_recordings_with_truth_and_a_film_comes_first(tmp_path: Path) -> None:
    for name in ("b.mp4", "b.jsonl.gz", "b.csv", "a.jsonl.gz", "a.json", "alone.mp4", "note.json", "c.MOV", "c.json"):
        (tmp_path / name).touch()
    assert RECORDING_ENDING == ENDING
    assert [clip.name for clip in clips_in(tmp_path)] == ["a.jsonl.gz", "b.mp4", "c.MOV"]


def test_a_folder_without_truth_or_none_at_all_is_told(tmp_path: Path) -> None:
    (tmp_path / "alone.mp4").touch()
    with pytest.raises(TruthError, match="no clip with truth"):
        clips_in(tmp_path)
    with pytest.raises(TruthError, match="no folder"):
        clips_in(tmp_path / "nowhere")


def test_the_truth_about_the_bundled_clips_can_be_read() -> None:
    truths = [read_truth(clip) for clip in clips_in(BUNDLED)]
    assert [(truth.movement, truth.view, truth.true_reps) for truth in truths] == [
        ("knee_extension", "side", 8),
        ("wrist_flexion_extension", "oblique", 10),
    ]
    assert [truth.ends("right") for truth in truths] == [pytest.approx((90.0, 5.0), abs=0.1), pytest.approx((0.0, -50.0), abs=1.0)]
