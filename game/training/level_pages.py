"""Which fields of a level a therapist may set, page by page: only what means something for its kind of exercise."""

from typing import get_args

from game.core.level import MirrorTask, Varied
from game.core.names import Modality
from game.training.fields import FieldPath, Unit

STEPS: dict[FieldPath, tuple[Unit, float]] = {
    ("target", "start"): ("percent", 5), ("target", "min"): ("percent", 5), ("target", "max"): ("percent", 5),
    ("speed_ceiling_deg_s",): ("deg_s", 5),
    ("sets",): ("count", 1), ("reps",): ("count", 1), ("rest_s",): ("seconds", 5), ("hold_s",): ("seconds", 1),
    ("pace", "deg_s"): ("deg_s", 1), ("pace", "last_third_share"): ("percent", 5),
    ("pace", "coach_deg_s"): ("deg_s", 1), ("pace", "pause_deg_s"): ("deg_s", 5),
    ("adaptation", "band_low"): ("percent", 5), ("adaptation", "band_high"): ("percent", 5),
    ("adaptation", "raise_above"): ("percent", 5), ("adaptation", "lower_below"): ("percent", 5),
    ("adaptation", "window_reps"): ("count", 1), ("adaptation", "misses_at_once"): ("count", 1),
    ("adaptation", "step_share"): ("percent", 1), ("adaptation", "drop_share"): ("percent", 1),
    ("stimulation", "ramp_up_s"): ("seconds", 0.5), ("stimulation", "on_s"): ("seconds", 1),
    ("stimulation", "ramp_down_s"): ("seconds", 0.5), ("stimulation", "off_s"): ("seconds", 1),
    ("stimulation", "frequency_hz"): ("hertz", 1), ("stimulation", "pulse_width_us"): ("microseconds", 10),
    ("mirror", "task_s"): ("seconds", 1),
    ("imagery", "relax_s"): ("seconds", 10), ("imagery", "imagine_s"): ("seconds", 20), ("imagery", "return_s"): ("seconds", 10),
    ("stop", "pain"): ("points", 1), ("stop", "pain_rise"): ("points", 1), ("stop", "range_drop"): ("percent", 1),
    ("stop", "longer"): ("percent", 1), ("stop", "insist_drop"): ("percent", 1),
    ("ceiling", "daily_reps"): ("count", 10), ("ceiling", "session_minutes"): ("minutes", 5),
    ("ceiling", "shoulder_deg"): ("degrees", 5),
}  # fmt: skip
_PAIN_ONLY: tuple[FieldPath, ...] = (("stop", "pain"), ("stop", "pain_rise"))
_STOP: tuple[FieldPath, ...] = (*_PAIN_ONLY, ("stop", "range_drop"), ("stop", "longer"), ("stop", "insist_drop"))
_CEILING: tuple[FieldPath, ...] = (("ceiling", "daily_reps"), ("ceiling", "session_minutes"), ("ceiling", "shoulder_deg"))
_TARGET: tuple[FieldPath, ...] = (("target", "start"), ("target", "min"), ("target", "max"))
_AIM: tuple[FieldPath, ...] = (*_TARGET, ("speed_ceiling_deg_s",))
_DOSE: tuple[FieldPath, ...] = (("sets",), ("reps",), ("rest_s",), ("hold_s",))
_SLOW: tuple[FieldPath, ...] = (("pace", "coach_deg_s"), ("pace", "pause_deg_s"))
_ADAPTATION: tuple[tuple[FieldPath, ...], ...] = (
    (("adaptation", "on"), *(("adaptation", "varies", word) for word in get_args(Varied))),
    tuple(("adaptation", name) for name in ("lower_below", "band_low", "band_high", "raise_above")),
    tuple(("adaptation", name) for name in ("window_reps", "misses_at_once", "step_share", "drop_share")),
)
_STIMULATION: tuple[tuple[FieldPath, ...], ...] = (
    tuple(("stimulation", name) for name in ("ramp_up_s", "on_s", "ramp_down_s", "off_s")),
    tuple(("stimulation", name) for name in ("frequency_hz", "pulse_width_us", "pads")),
)
PAGES: dict[Modality, tuple[tuple[FieldPath, ...], ...]] = {
    "range_of_motion": (_TARGET, (("pace", "deg_s"), ("pace", "last_third_share"), *_SLOW), _DOSE, *_ADAPTATION, _STOP, _CEILING),
    "active": (_AIM, (*_DOSE, ("assist", "by")), *_ADAPTATION, _STOP, _CEILING),
    "electrical_stimulation": (_AIM, _DOSE, *_STIMULATION, *_ADAPTATION, _STOP, _CEILING),
    "passive": ((*_TARGET, *_SLOW), (*_DOSE, ("assist", "by")), _STOP, _CEILING),
    "mirror": (
        (("mirror", "both_sides"), *(("mirror", "tasks", task) for task in get_args(MirrorTask))),
        (("mirror", "task_s"), *_DOSE[:3]),
        _PAIN_ONLY,
        _CEILING[:2],
    ),
    "mental_practice": ((("imagery", "relax_s"), ("imagery", "imagine_s"), ("imagery", "return_s")), _DOSE[:3], _PAIN_ONLY, _CEILING[:2]),
}  # fmt: skip
LEVEL_PATHS: tuple[FieldPath, ...] = tuple(dict.fromkeys(path for pages in PAGES.values() for page in pages for path in page))
"""Every field that some level lets a therapist set."""
