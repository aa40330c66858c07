"""A two-pose correction: what was read in two poses of the limb, and what the angle truly was there."""

from dataclasses import dataclass
from typing import Literal

from game.core.errors import PlainError

CorrectionSource = Literal["goniometer", "confirmed"]
"""A therapist's goniometer, or somebody who saw that the limb really was where the movement's usual ends are."""
LEAST_APART_DEG = 5.0
"""Two poses that are nearer to each other say nothing about a scale."""


class CorrectionError(PlainError):
    """Two poses that cannot be used, said in one sentence."""


class TooNearError(CorrectionError):
    """The two poses are too near to each other."""


class TurnedRoundError(CorrectionError):
    """The true angles run against the read ones."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Neutral-zero degrees at rest and at the best reach, as read and as they truly were.

    Raises CorrectionError for poses too near to each other, or for true angles that run against the read ones.
    """

    rest_read_deg: float
    best_read_deg: float
    rest_true_deg: float
    best_true_deg: float
    source: CorrectionSource = "goniometer"

    def __post_init__(self) -> None:
        """Refuse what would turn the scale round or tear it apart."""
        read, true = self.best_read_deg - self.rest_read_deg, self.best_true_deg - self.rest_true_deg
        if min(abs(read), abs(true)) < LEAST_APART_DEG:
            raise TooNearError(
                f"Rest and best must be at least {LEAST_APART_DEG:.0f} degrees apart to correct by them; "
                f"they were {abs(read):.0f} as seen and {abs(true):.0f} as given. Move further, or go on without a correction."
            )
        if read * true < 0:
            raise TurnedRoundError(
                f"The movement went from {self.rest_read_deg:.0f} to {self.best_read_deg:.0f} degrees, but the angles given go "
                f"the other way, from {self.rest_true_deg:.0f} to {self.best_true_deg:.0f}. "
                "Check their order and sign: neutral-zero degrees, first rest, then best."
            )

    @property
    def gain(self) -> float:
        """True degrees for each degree as read."""
        return (self.best_true_deg - self.rest_true_deg) / (self.best_read_deg - self.rest_read_deg)

    def true_deg(self, read_deg: float) -> float:
        """Return the corrected angle."""
        return self.rest_true_deg + self.gain * (read_deg - self.rest_read_deg)
