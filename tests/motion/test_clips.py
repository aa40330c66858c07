"""Films through the real landmarker: the reps that are counted are the reps that were made."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.core.names import MovementName, Side
from game.core.pose import Pose
from game.core.rep import Rep
from game.motion.follow import follow
from game.motion.measurement import Measurement, measure
from game.motion.movements import MOVEMENT_TABLE
from game.sources.opening import open_video

BUNDLED = Path(__file__).resolve().parents[2] / "assets" / "clips"
LARGER_SET = os.environ.get("STONE_CLIPS", "")
PROMISED = (
    "c01_knee_side",
    "c02b_knee_oblique_contra",
    "c04_knee_stroke",
    "c05_wrist_open",
    "c06_wrist_halffist",
    "c07_wrist_limited",
    "c08_knee_lean",
)
BEYOND = ("c02_knee_oblique", "c03_knee_front", "c05b_wrist_side", "c10b_two_people_side", "c12_leaves_frame")
NEAR_S = 0.35


@dataclass(frozen=True)
class Clip:
    """A film seen once, and the truth about it."""

    movement: MovementName
    side: Side
    true_reps: int
    frames: int
    events: Sequence[dict[str, float]]
    poses: Sequence[Pose]

    def measured(self, side: Side | None) -> Measurement:
        return measure(follow(self.poses, self.movement, side), self.movement, 30.0)


def seen(folder: Path, name: str) -> Clip:
    """Let the landmarker see a clip, as fast as it can."""
    truth = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    movement: MovementName = truth["movement"]
    source = open_video(folder / f"{name}.mp4", MOVEMENT_TABLE[movement].needs_hands, None)
    return Clip(movement, truth["sides"][0], truth["true_reps"], truth["frames"], truth["events"], tuple(source.poses()))


@pytest.fixture(scope="module")
def knee() -> Clip:
    return seen(BUNDLED, "c01_knee_side")


@pytest.fixture(scope="module")
def wrist() -> Clip:
    return seen(BUNDLED, "c05_wrist_open")


def far_off(reps: Sequence[Rep], truths: Sequence[tuple[float, tuple[float, float], float]]) -> list[tuple[Rep, object]]:
    """Return the reps whose start, peak or end is not near the truth; a peak may lie anywhere on a held top."""
    return [
        (rep, truth)
        for rep, truth in zip(reps, truths, strict=True)
        if abs(rep.start_s - truth[0]) > NEAR_S
        or not truth[1][0] - NEAR_S <= rep.peak_s <= truth[1][1] + NEAR_S
        or abs(rep.end_s - truth[2]) > NEAR_S
    ]


@pytest.mark.parametrize("side", ["right", None])
def test_the_bundled_knee(knee: Clip, side: Side | None) -> None:
    figures = knee.measured(side)
    assert (figures.rep_count, figures.side, figures.view, figures.frames) == (8, "right", "side", 416)
    assert figures.tracked_fraction > 0.99
    assert far_off(figures.reps, [(event["t0"], (event["tu"], event["th"]), event["t1"]) for event in knee.events]) == []


def test_the_bundled_wrist(wrist: Clip) -> None:
    """Each cycle goes from neutral to extension, flexion and neutral; all reps but the first start flexed."""
    figures = wrist.measured("right")
    assert (figures.rep_count, figures.side, figures.view, figures.frames) == (10, "right", "oblique", 459)
    assert figures.tracked_fraction > 0.99
    quarters = [[event["t0"] + share * (event["t1"] - event["t0"]) / 4 for share in range(-1, 4)] for event in wrist.events]
    truths = [(before, (top, top), bottom) for before, _, top, _, bottom in quarters]
    _, start, top, neutral, _ = quarters[0]
    assert far_off(figures.reps, [(start, (top, top), neutral), *truths[1:]]) == []
    assert all(-65.0 < rep.peak_deg < -35.0 for rep in figures.reps)


@pytest.mark.skipif(not LARGER_SET, reason="STONE_CLIPS is not set to the folder of the larger clip set")
@pytest.mark.parametrize("name", [*PROMISED, *(pytest.param(name, marks=pytest.mark.long) for name in BEYOND)])
def test_the_larger_set_has_its_true_rep_counts(name: str) -> None:
    clip = seen(Path(LARGER_SET), name)
    assert len(clip.poses) == clip.frames
    assert clip.measured(clip.side).rep_count == clip.true_reps
