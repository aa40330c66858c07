"""Clips and the truth files beside them: `NAME.json` says what is done, `NAME.csv` the true angle of each frame."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.core.names import MovementName, Side
from game.validation.true_angles import TRUE_ANGLES, column_names, neutral_zero
from game.validation.truth import Angles, ClipTruth, TrueRep
from game.validation.truth_table import TruthError, TruthTable, read_text

RECORDING_ENDING = ".jsonl.gz"
CLIP_ENDINGS = (".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", RECORDING_ENDING)
"""A film before a landmark recording of the same name."""
SIDE_WORDS: Mapping[str, Side] = {"L": "left", "R": "right", "left": "left", "right": "right"}
VIEWS_DEG: Mapping[str, float] = {"front": 0.0, "oblique": 45.0, "side": 90.0}
Degrees = Annotated[float, Field(ge=-180.0, le=180.0, allow_inf_nan=False)]
Seconds = Annotated[float, Field(allow_inf_nan=False)]


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True)

    t0: Seconds
    t1: Seconds
    counts: bool = True


class _Head(BaseModel):
    """What the JSON beside a clip must say; `side` and `view` are looked at only where `sides` or `view_deg` are missing."""

    model_config = ConfigDict(frozen=True)

    movement: MovementName
    sides: tuple[Side, ...] = ()
    side: Any = None
    view_deg: Degrees | None = None
    view: Any = None
    true_reps: int = Field(ge=0)
    events: tuple[_Event, ...] = ()

    @property
    def all_sides(self) -> tuple[Side, ...]:
        return self.sides or tuple(SIDE_WORDS[word] for word in str(self.side).split("+") if word in SIDE_WORDS)

    @property
    def camera_deg(self) -> float:
        """Left or right of the player, before or behind: what counts is how far from the front or the back."""
        given = VIEWS_DEG[str(self.view)] if self.view_deg is None else self.view_deg
        return min(abs(given), 180.0 - abs(given))

    @property
    def lack(self) -> str | None:
        """What keeps this from being used, as a sentence; None where nothing does."""
        if self.view_deg is None and str(self.view) not in VIEWS_DEG:
            return "it does not say from where the camera looks. Add view_deg: 0 is the front, 90 the side."
        if not self.all_sides:
            return "it does not say which side moves. Add sides, a list of left and right."
        if any(event.t1 <= event.t0 for event in self.events):
            return "a rep in events ends before it begins. t0 is its start, t1 its end, in seconds."
        counted = sum(event.counts for event in self.events)
        if self.events and counted != self.true_reps:
            return f"true_reps is {self.true_reps}, but {counted} of its events count. Make them agree."
        return None if self.movement in TRUE_ANGLES else f"no true angle can be read of {self.movement} yet."


def clips_in(folder: Path) -> list[Path]:
    """Return the clips of a folder that have a truth file beside them, by name; raises TruthError where there are none."""
    if not folder.is_dir():
        raise TruthError(f"There is no folder {folder}. Give the folder that holds the clips and their truth.")
    found: dict[str, Path] = {}
    for ending in CLIP_ENDINGS:
        for path in sorted(folder.iterdir()):
            if path.name.lower().endswith(ending) and any(path.with_name(clip_name(path) + kind).exists() for kind in (".json", ".csv")):
                found.setdefault(clip_name(path), path)
    if not found:
        raise TruthError(f"There is no clip with truth in {folder}. Beside clip.mp4 there must be clip.csv and clip.json.")
    return [found[name] for name in sorted(found)]


def clip_name(path: Path) -> str:
    """Return a clip's name without the ending."""
    return path.name[: -len(RECORDING_ENDING)] if path.name.lower().endswith(RECORDING_ENDING) else path.stem


def read_truth(clip: Path) -> ClipTruth:
    """Return the truth about a clip; raises TruthError with one sentence that names the file and what is wrong."""
    head = _read_head(clip.with_name(f"{clip_name(clip)}.json"))
    table = TruthTable(clip.with_name(f"{clip_name(clip)}.csv"))
    times_s = table.times_s()
    return ClipTruth(
        name=clip_name(clip),
        path=clip,
        movement=head.movement,
        view_deg=head.camera_deg,
        true_reps=head.true_reps,
        reps=tuple(TrueRep(event.t0, event.t1, event.counts) for event in head.events),
        times_s=times_s,
        angles_deg={side: _angle(table, head, side) for side in head.all_sides},
        in_frame=table.numbers("in_frame") > 0 if table.has("in_frame") else np.ones(times_s.shape, dtype=bool),
    )


def _read_head(file: Path) -> _Head:
    try:
        head = _Head.model_validate(json.loads(read_text(file)))
    except json.JSONDecodeError as error:
        raise TruthError(f"{file} is no JSON: line {error.lineno}, {error.msg}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the whole"
        raise TruthError(f"{file} cannot be used: {place}: {first['msg']}.") from error
    if head.lack:
        raise TruthError(f"{file} cannot be used: {head.lack}")
    return head


def _angle(table: TruthTable, head: _Head, side: Side) -> Angles:
    """Return a side's neutral-zero angle from the columns that hold it."""
    choices = column_names(head.movement, side, only_side=len(head.all_sides) == 1)
    names = next((names for names in choices if table.has(*names)), choices[-1])
    return neutral_zero(head.movement, side, [table.numbers(name) for name in names])
