"""Guidance: what a player, or the helper beside them, is asked for at a moment of a set."""

from dataclasses import dataclass
from typing import Literal

Cue = Literal[
    "follow", "stretch_hold", "way_back", "calm_down",
    "tap", "ready", "lift", "hold", "relax",
    "helper_ready", "helper_out", "helper_hold", "helper_back",
    "mirror_open", "mirror_close", "mirror_bend", "mirror_turn", "mirror_rest",
    "breathe", "imagine", "return",
]  # fmt: skip
"""Each cue has a sentence `cue-…` and a tone; the six kinds of exercise use the ones named after what is done."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """What to show now; a kind of exercise that needs none of it leaves everything at its default.

    `cue` is None where the phases of the limb say enough (active exercise). `words` are captions that come from a script
    instead. `pace` is where the pace line stands, as reach (0 at rest, 1 at the target). `left_s` are the seconds that are
    left of what `cue` asks, `share` 0..1 how far it is. `paused` says that play waits until the limb is calm again.
    `takes_key` says whether a press of the key means something now. `imagined_reps` were counted so far in this set.
    """

    cue: Cue | None = None
    words: str | None = None
    pace: float | None = None
    left_s: float | None = None
    share: float = 0.0
    paused: bool = False
    takes_key: bool = False
    imagined_reps: int = 0
    stretch_s: float = 0.0


NO_GUIDANCE = Guidance()
