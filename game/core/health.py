"""What safety has to know of a player, asked in pictures on the first run; everything may be left open."""

from dataclasses import dataclass
from typing import Literal

SpinalCord = Literal["none", "below_t6", "t6_or_above"]
Company = Literal["alone", "nearby", "beside"]


@dataclass(frozen=True, slots=True)
class Health:
    """None means that nobody has answered; the two unlocks are a therapist's word and nobody else's."""

    spinal_cord: SpinalCord | None = None
    epilepsy: bool | None = None
    pacemaker: bool | None = None
    painful_shoulder: bool | None = None
    company: Company | None = None
    shoulder_unlocked: bool = False
    stimulation_unlocked: bool = False
