"""How a picture is to look for one player: size of the words, contrast, the side that is seen, and the way in that leads."""

from dataclasses import dataclass
from typing import Literal

from game.core.names import Side
from game.core.settings import Attention
from game.screen.theme import TITLE_SIZE

Way = Literal["key", "hand", "mouse", "button"]
"""The ways in: one key, the good hand in the air, mouse or touch, a controller's button. The one used last leads."""


CALM = 0.25
"""How fast everything moves that only lives by itself, where motion is to be little."""


@dataclass(frozen=True, slots=True)
class Look:
    """What every canvas knows; sizes of words are multiplied by `text_scale` (see `words_size`)."""

    text_scale: float = 1.0
    high_contrast: bool = False
    attention: Attention = "middle"
    way: Way = "key"
    scan_s: float = 2.0
    hand: Side | None = None
    """The hand that works, where it is known: the stop lies where it reaches."""
    reduce_motion: bool = False

    def scene_s(self, now_s: float) -> float:
        """Return the time by which clouds, water and lights of a screen move; it goes slowly where motion is to be little."""
        return now_s * CALM if self.reduce_motion else now_s

    def words_size(self, size: float) -> float:
        """Return the size that words of `size` take; what is as large as a title anyway does not grow: small words need it most."""
        scaled = size * self.text_scale
        return scaled if self.text_scale <= 1 else max(size, min(scaled, TITLE_SIZE))

    def asked_size(self, shown: float) -> float:
        """Return the size to ask for so that words are shown at the size `shown`."""
        return shown if shown > TITLE_SIZE and self.text_scale > 1 else shown / self.text_scale


PLAIN_LOOK = Look()
