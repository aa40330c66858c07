"""How colours look to people whose eyes lack one kind of cone, and how far apart two colours are.

The matrices are those of Machado, Oliveira and Fernandes for severity 1 (A Physiologically-based Model for Simulation of Color
Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, doi:10.1109/TVCG.2009.113), for linear
light. Distances are those of CIE 1976 L*a*b* under D65.
"""

import numpy as np
import numpy.typing as npt

from game.screen.luminance import light
from game.screen.theme import Colour

Light = npt.NDArray[np.float64]

VISIONS: dict[str, Light] = {
    "usual": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
WHITE = TO_XYZ.sum(axis=1)


def seen(colour: Colour, vision: str) -> Light:
    """Return the linear light of a colour as it is seen."""
    return np.clip(VISIONS[vision] @ light(np.array(colour[:3], np.uint8)), 0, 1)


def distance(one: Colour, other: Colour, vision: str) -> float:
    """Return how far apart two colours are seen: 2 is just to be told, 100 lies between black and white."""
    return float(np.linalg.norm(_lab(seen(one, vision)) - _lab(seen(other, vision))))


def over(colour: Colour, ground: Colour) -> Colour:
    """Return what a colour that is seen through becomes over an opaque ground."""
    share = colour.alpha / 255
    return Colour(*(round(share * a + (1 - share) * b) for a, b in zip(colour[:3], ground[:3], strict=True)))


def _lab(rgb: Light) -> Light:
    share = TO_XYZ @ rgb / WHITE
    x, y, z = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
