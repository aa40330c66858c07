"""Today's range on the two scales: as the camera reads it, and as it truly is."""

from game.core.correction import Correction
from game.core.record import RangeToday


def true_range(read: RangeToday, correction: Correction) -> RangeToday:
    """Return a range as it truly is."""
    rest, best = correction.true_deg(read.rest_deg), correction.true_deg(read.best_deg)
    return RangeToday(round(rest, 2) + 0.0, round(best, 2) + 0.0, round(abs(best - rest), 2))


def read_range(true: RangeToday, correction: Correction) -> RangeToday:
    """Return a range as it was read before it was put right."""
    back = Correction(correction.rest_true_deg, correction.best_true_deg, correction.rest_read_deg, correction.best_read_deg)
    return true_range(true, back)
