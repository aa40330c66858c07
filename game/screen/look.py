"""How a picture is to look for one player: size of the words, contrast, the side that is seen, and the way in that leads."""

from dataclasses import dataclass
from typing import Literal

from game.core.settings import Attention

Way = Literal["key", "hand", "mouse", "button"]
"""The ways in: one key, the good hand in the air, mouse or touch, a controller's button. The one used last leads."""


@dataclass(frozen=True, slots=True)
class Look:
    """What every canvas knows; sizes of words are multiplied by `text_scale`."""

    text_scale: float = 1.0
    high_contrast: bool = False
    attention: Attention = "middle"
    way: Way = "key"
    scan_s: float = 2.0


PLAIN_LOOK = Look()
