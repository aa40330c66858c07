"""How bright something is, as WCAG 2 defines it (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]
"""sRGB, whose last axis is red, green, blue."""
WEIGHTS = np.array([0.2126, 0.7152, 0.0722], np.float32)


def light(pixels: Pixels) -> Numbers:
    """Return the light of each channel of pixels, 0 to 1."""
    return _LIGHT[pixels]


def luminance(pixels: Pixels) -> Numbers:
    """Return the relative luminance of pixels: 0 is black and 1 white."""
    return np.asarray(light(pixels) @ WEIGHTS)


def _light_of_values() -> Numbers:
    value = np.arange(256) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(np.float32)


_LIGHT = _light_of_values()
