"""Clips for the tests of validation: recordings of a scripted body, and the truth about it beside them."""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from game.core.names import MovementName
from game.core.pose import Pose
from game.motion.movements import MOVEMENT_TABLE
from game.sources.recording import write_recording
from game.sources.scripted_body import Script, ScriptedBody, ScriptedRep, even_reps
from game.validation.truth import ClipTruth, TrueRep

COLUMNS: Mapping[MovementName, str] = {"knee_extension": "knee_deg", "wrist_flexion_extension": "wrist_deg"}
KNEE = Script("knee_extension", "left", even_reps(3, 60.0, first_s=1.5), 10.0)
WRIST = Script("wrist_flexion_extension", "right", even_reps(3, 40.0, first_s=1.5), 10.0)


def true_rep(rep: ScriptedRep, counts: bool = True) -> TrueRep:
    """Return when a scripted rep lasts."""
    return TrueRep(rep.start_s, rep.start_s + rep.out_s + rep.hold_s + rep.back_s, counts)


def truth_of(script: Script, name: str = "clip") -> ClipTruth:
    """Return the truth about a script."""
    row = MOVEMENT_TABLE[script.movement]
    times = np.arange(0.0, script.length_s, 1.0 / script.fps)
    gained = np.array([script.gained_at(float(time)) for time in times])
    return ClipTruth(
        name=name,
        path=Path(name),
        movement=script.movement,
        view_deg=90.0,
        true_reps=len(script.reps),
        reps=[true_rep(rep) for rep in script.reps],
        times_s=times,
        angles_deg={script.side: row.usual_rest_deg + row.out_sign * gained},
        in_frame=np.array([not any(start <= time < end for start, end in script.gone) for time in times]),
    )


def poses_of(script: Script) -> Sequence[Pose]:
    """Return what a script looks like."""
    return list(ScriptedBody(script).poses())


def head_of(script: Script) -> dict[str, Any]:
    """Return what the JSON beside the clip of a script says."""
    events = [{"t0": rep.start_s, "t1": rep.end_s, "counts": rep.counts} for rep in truth_of(script).reps]
    return {"movement": script.movement, "sides": [script.side], "view_deg": 90, "true_reps": len(script.reps), "events": events}


def write_clip(folder: Path, name: str, script: Script, **head: Any) -> Path:
    """Write a recording of a script and the truth about it; return the recording. `head` overrides what the JSON says."""
    clip = folder / f"{name}.jsonl.gz"
    write_recording(clip, ScriptedBody(script).poses())
    (folder / f"{name}.json").write_text(json.dumps({**head_of(script), **head}), encoding="utf-8")
    truth, sign = truth_of(script), -1.0 if script.movement == "wrist_flexion_extension" else 1.0
    angles = truth.angles_deg[script.side] * sign if sign < 0 else 180.0 - truth.angles_deg[script.side]
    write_table(
        folder / f"{name}.csv", ("time_s", COLUMNS[script.movement], "in_frame"), zip(truth.times_s, angles, truth.in_frame, strict=True)
    )
    return clip


def write_table(file: Path, head: Sequence[str], rows: Any) -> None:
    """Write a truth table."""
    with file.open("w", newline="", encoding="utf-8") as opened:
        table = csv.writer(opened)
        table.writerow(head)
        table.writerows((f"{float(time_s):.4f}", *(float(cell) for cell in cells)) for time_s, *cells in rows)
