"""A track: the readings of one joint through a whole recording."""

from dataclasses import dataclass, replace

import numpy as np

from game.core.names import Side, View
from game.core.reading import Reading


@dataclass(frozen=True, slots=True)
class Track:
    """The readings of one side, frame by frame, and the view in which they were taken; no side where none was seen.

    `uncorrected` are the same readings on the landmarker's own scale, empty where `readings` are those already.
    """

    side: Side | None
    readings: tuple[Reading, ...]
    view: View | None
    out_sign: int
    """Turns the readings' neutral-zero degrees into ones that grow as the exercise goes out."""
    likeness: float = 1.0
    """In what share of its frames a hand looked like one of this side; 1 for other limbs."""
    uncorrected: tuple[Reading, ...] = ()
    true_rest_deg: float | None = None
    not_corrected_because: str | None = None
    """Why the true angles that were given were not used, in a sentence."""

    @property
    def corrected(self) -> bool:
        """Whether the angles were put right by two known poses."""
        return bool(self.uncorrected)

    def plain(self) -> "Track":
        """Return the track as it was read, before the correction."""
        return replace(self, readings=self.uncorrected, uncorrected=(), true_rest_deg=None) if self.corrected else self

    @property
    def swing_deg(self) -> float:
        """How far the limb moved in all, without the outermost 2 % on either end."""
        seen = [reading.out_deg for reading in self.readings if reading.out_deg is not None]
        return float(np.subtract(*np.percentile(seen, (98, 2)))) if seen else 0.0

    @property
    def fps(self) -> float | None:
        """How many frames there were a second, by their own times; None where they are too few to say."""
        passed_s = self.readings[-1].time_s - self.readings[0].time_s if self.readings else 0.0
        return (len(self.readings) - 1) / passed_s if passed_s > 0 else None

    @property
    def tracked_fraction(self) -> float:
        """The share of frames in which the limb was seen."""
        return sum(reading.tracked for reading in self.readings) / max(1, len(self.readings))
