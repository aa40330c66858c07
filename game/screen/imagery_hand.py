"""A hand in space: a palm, four fingers and a thumb that bend."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from game.screen.first_person import Bone, Part, Spot

PALM = 0.09
ROOTS = ((0.031, 0.086), (0.0105, 0.09), (-0.0105, 0.087), (-0.03, 0.079))
"""Where each finger begins: towards the thumb, and along the palm."""
FINGERS = (0.079, 0.088, 0.082, 0.064)
PHALANGES = (0.46, 0.3, 0.24)
BENDS_DEG = (72.0, 95.0, 60.0)
"""How far the joints of a finger bend in a fist."""
SPREAD = (0.12, 0.03, -0.05, -0.16)
FINGER_THICK, TIP_THICK, PALM_THICK, WRIST_THICK = 0.021, 0.016, 0.034, 0.046


@dataclass(frozen=True, slots=True)
class Hand:
    """A hand at its wrist. `along` points to the fingers, `back` out of the back of the hand; `thumb` completes the two.

    `curled` is 0 for stretched fingers and 1 for a fist.
    """

    wrist: Spot
    along: Spot
    back: Spot
    thumb: Spot
    curled: float = 0.12

    def parts(self) -> tuple[Part, ...]:
        """Return the palm, the thumb and each finger."""
        roots = [self.wrist + ahead * self.along + aside * self.thumb for aside, ahead in ROOTS]
        palm = [Bone(self.wrist, WRIST_THICK * 0.8, root, FINGER_THICK * 1.25) for root in roots]
        palm += [Bone(one, FINGER_THICK * 1.2, other, FINGER_THICK * 1.2) for one, other in pairwise(roots)]
        fingers = [self._finger(root, number) for number, root in enumerate(roots)]
        return (Part(tuple(palm)), self._thumb(), *fingers)

    def _finger(self, root: Spot, number: int) -> Part:
        aside = SPREAD[number] * (1 - self.curled) * self.thumb
        bones, bend, at, thick = [], 0.0, root, FINGER_THICK
        for share, most_deg in zip(PHALANGES, BENDS_DEG, strict=True):
            bend += math.radians(most_deg) * self.curled
            towards = math.cos(bend) * _unit(self.along + aside) - math.sin(bend) * self.back
            end = at + FINGERS[number] * share * towards
            thinner = thick - (FINGER_THICK - TIP_THICK) / len(PHALANGES)
            bones.append(Bone(at, thick, end, thinner))
            at, thick = end, thinner
        return Part(tuple(bones))

    def _thumb(self) -> Part:
        root = self.wrist + 0.018 * self.along + 0.022 * self.thumb
        knuckle = root + 0.042 * _unit(0.62 * self.along + 0.78 * self.thumb - 0.25 * self.back)
        middle = knuckle + 0.034 * _unit((0.8 + 0.1 * self.curled) * self.along + (0.6 - 0.75 * self.curled) * self.thumb - 0.3 * self.back)
        tip = middle + 0.027 * _unit(self.along + (0.35 - 1.0 * self.curled) * self.thumb - 0.3 * self.back)
        return Part((Bone(root, 0.034, knuckle, 0.027), Bone(knuckle, 0.025, middle, 0.022), Bone(middle, 0.022, tip, 0.018)))


def _unit(vector: Spot) -> Spot:
    return np.asarray(vector / np.linalg.norm(vector))
