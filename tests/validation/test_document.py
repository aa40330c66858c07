"""The page about accuracy holds the figures of the table, and pictures small enough for a repository."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.core.pose import Pose
from game.sources.scripted_body import Script
from game.validation.document import page
from game.validation.plots import draw
from game.validation.published import Accuracy, accuracy_of
from game.validation.table import printed
from game.validation.trial import Tried, try_all
from tests.motion.bodies import changed, same, turned
from tests.validation.clips import KNEE, WRIST, poses_of, truth_of

LARGEST_BYTES = 60_000
SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    """A knee from the side and from the front, and a wrist."""
    clips = [(KNEE, "knee_a", 90.0), (KNEE, "knee_b", 0.0), (WRIST, "wrist_a", 45.0)]
    return [one for script, name, view in clips for one in try_all(seen_from(view, script), replace(truth_of(script, name), view_deg=view))]


def seen_from(view_deg: float, script: Script) -> list[Pose]:
    """Return the poses of a script as the landmarker's space tells them of a camera elsewhere."""
    return [changed(pose, same, turned(90.0 - view_deg)) for pose in poses_of(script)]


@pytest.fixture(scope="module")
def accuracy(tried: list[Tried]) -> Accuracy:
    return accuracy_of(tried)


def test_the_page_has_a_row_for_each_movement_and_view(accuracy: Accuracy) -> None:
    text = page(accuracy, {})
    for movement, view in (("knee extension", "side"), ("knee extension", "front"), ("wrist flexion extension", "oblique")):
        assert f"| {movement} | {view} | corrected | 1 | " in text
        assert f"| {movement} | {view} | 3 | 3 | 1.00 | 1.00 | 1.00 | 0.00 | " in text
    assert "![" not in text
    assert "nan" not in text.lower()
    assert "None" not in text


def test_every_row_of_a_table_is_as_wide_as_its_head(accuracy: Accuracy) -> None:
    width = 0
    for line in page(accuracy, {}).splitlines():
        if not line.startswith("|"):
            width = 0
            continue
        width = width or line.count("|")
        assert line.count("|") == width


def test_a_view_that_is_refused_is_said_to_be(tried: list[Tried]) -> None:
    refused = accuracy_of([replace(one, reps=None) if one.source == "ours" else one for one in tried])
    assert "| knee extension | side | 3 | refused | – | – | – | – | " in page(refused, {})
    assert "refused" in printed(refused)


def test_the_printed_table_has_a_block_for_each_clip_and_each_view(accuracy: Accuracy) -> None:
    titles = [line for line in printed(accuracy).splitlines() if line and not line.startswith(" ")]
    assert titles == [
        "knee_a: knee_extension, left, side (90°)",
        "knee_b: knee_extension, left, front (0°)",
        "wrist_a: wrist_flexion_extension, right, oblique (45°)",
        "all knee_extension, side: 1 clip",
        "all knee_extension, front: 1 clip",
        "all wrist_flexion_extension, oblique: 1 clip",
    ]


def test_the_pictures_are_small_the_same_each_time_and_linked(tried: list[Tried], accuracy: Accuracy, tmp_path: Path) -> None:
    drawn = draw(tried, tmp_path)
    assert list(drawn) == [
        f"{movement}_{kind}.png" for movement in ("knee_extension", "wrist_flexion_extension") for kind in ("agreement", "over_time")
    ]
    first = {name: (tmp_path / name).read_bytes() for name in drawn}
    assert all(content.startswith(SIGNATURE) and len(content) < LARGEST_BYTES for content in first.values())
    draw(tried, tmp_path)
    assert {name: (tmp_path / name).read_bytes() for name in drawn} == first
    text = page(accuracy, drawn)
    assert all(f"![{what}](pictures/accuracy/{name})" in text for name, what in drawn.items())


def test_of_a_limb_that_was_never_seen_nothing_is_drawn(tmp_path: Path) -> None:
    empty = replace(KNEE, gone=((0.0, 10.0),))
    assert draw(try_all(poses_of(empty), truth_of(KNEE)), tmp_path) == {}
    assert list(tmp_path.iterdir()) == []
