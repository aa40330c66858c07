"""The truth about a clip: the angle of every frame, and the reps that were really made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from game.core.names import MovementName, Side, View
from game.motion.follow import TrueEnds
from game.motion.movements import MOVEMENT_TABLE, Movement
from game.motion.view import view_name

Angles = npt.NDArray[np.float64]
"""One number for each moment; what is not known is NaN."""
NEAR_S = 0.02
"""A film's last frame may come so much after the last line of its truth, whose times are rounded."""
REST_S = 0.8
"""A clip begins with the limb at rest for at least so long."""


@dataclass(frozen=True, slots=True)
class TrueRep:
    """When a true rep lasts, and whether it counts; a false start does not."""

    start_s: float
    end_s: float
    counts: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class ClipTruth:
    """What is known about a clip; `angles_deg` are neutral-zero, one list for each side that moves.

    `view_deg` is 0 from the front and 90 from the side. `reps` is empty where only their number is known.
    """

    name: str
    path: Path
    movement: MovementName
    view_deg: float
    true_reps: int
    reps: Sequence[TrueRep]
    times_s: Angles
    angles_deg: Mapping[Side, Angles]
    in_frame: npt.NDArray[np.bool_]

    @property
    def view(self) -> View:
        """The plain name of the view."""
        return view_name(self.view_deg)

    def seen_deg(self, side: Side, times_s: Angles) -> Angles:
        """Return the true angle at other times, NaN where the player was out of the picture or the truth has ended."""
        angles = np.interp(times_s, self.times_s, self.angles_deg[side])
        return np.where(self.is_in_frame(times_s), angles, np.nan)

    def is_in_frame(self, times_s: Angles) -> npt.NDArray[np.bool_]:
        """Return whether the player was in the picture at other times, as far as the truth goes."""
        known = (times_s >= self.times_s[0] - NEAR_S) & (times_s <= self.times_s[-1] + NEAR_S)
        return np.asarray(known & (np.interp(times_s, self.times_s, self.in_frame.astype(float)) > 0.999))

    def ends(self, side: Side) -> TrueEnds | None:
        """Return the true angle of the resting limb and the one furthest out, as a therapist would type them in; None where unknown."""
        seen = np.where(self.in_frame, self.angles_deg[side], np.nan)
        at_rest = seen[self.times_s < self.times_s[0] + REST_S]
        if np.isnan(at_rest).all():
            return None
        rest = float(np.nanmedian(at_rest))
        return rest, rest + _furthest(seen - rest, MOVEMENT_TABLE[self.movement])


def _furthest(gained: Angles, movement: Movement) -> float:
    """Return the largest way from rest in the movement's own direction; in either where it may go both ways."""
    out = np.abs(gained) if movement.either_way else movement.out_sign * gained
    return float(gained[np.nanargmax(out)])
