"""A plain angle put right by two poses whose true angles are known, so that it is compared with ours on equal terms."""

import numpy as np

from game.core.correction import Correction, CorrectionError
from game.motion.follow import TrueEnds
from game.validation.truth import Angles

NEAR_DEG = 2.0
"""A moment belongs to one of the two poses while the true angle is no further from it than this."""


def stretched(angles_deg: Angles, true_deg: Angles, ends: TrueEnds) -> Angles:
    """Return the angle stretched so that it is right at both ends, NaN all along where they cannot be told apart."""
    rest, best = (_median(angles_deg[np.abs(true_deg - end) <= NEAR_DEG]) for end in ends)
    try:
        correction = Correction(rest, best, *ends)
    except CorrectionError:
        return np.full_like(angles_deg, np.nan)
    return correction.rest_true_deg + correction.gain * (angles_deg - rest)


def _median(angles_deg: Angles) -> float:
    known = angles_deg[~np.isnan(angles_deg)]
    return float(np.median(known)) if known.size else np.nan
