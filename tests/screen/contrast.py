"""The contrast ratio as WCAG 2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""

import numpy as np

from game.screen.luminance import Numbers

LEAST = 7.0
"""What every word keeps to (success criterion 1.4.6, level AAA)."""


def contrast(one: Numbers, other: Numbers) -> Numbers:
    """Return the ratio between two relative luminances, 1 to 21."""
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))
