"""The imagery check: how clearly a person sees and feels five imagined movements, 1 to 5 each.

It follows the idea of the KVIQ scales (clinical facts, head 5): in patients the seeing sums to 21 ± 5 of 25 and the feeling to
18 ± 6, and four of ten cannot image at all.
"""

from dataclasses import dataclass
from typing import cast

from game.core.note import NoteValue

Five = tuple[int, int, int, int, int]
CAN_IMAGE_SUM = 15
"""From this sum of seeing or of feeling, "fairly clear" on the average, mental practice is offered [design]."""


@dataclass(frozen=True, slots=True)
class ImageryCheck:
    """Five ratings of seeing and five of feeling, in the order in which the movements were imagined.

    Raises ValueError for a rating outside 1 to 5, or another number of ratings than five.
    """

    seeing: Five
    feeling: Five

    def __post_init__(self) -> None:
        """Refuse what cannot have been answered."""
        for name in ("seeing", "feeling"):
            ratings = getattr(self, name)
            if len(ratings) != 5 or not all(1 <= rating <= 5 for rating in ratings):
                raise ValueError(f"ImageryCheck.{name} must be five ratings from 1 to 5, not {ratings}")

    @property
    def can_image(self) -> bool:
        """Whether imagining is clear enough to train with: one of the two senses is enough, people differ in which."""
        return max(sum(self.seeing), sum(self.feeling)) >= CAN_IMAGE_SUM


def imagery_note_value(check: ImageryCheck) -> NoteValue:
    """Return what is kept of a check."""
    return {"seeing": list(check.seeing), "feeling": list(check.feeling)}


def imagery_check_of(value: NoteValue) -> ImageryCheck | None:
    """Return the check that a note keeps, None where it does not fit."""
    seeing, feeling = value.get("seeing"), value.get("feeling")
    if not isinstance(seeing, list) or not isinstance(feeling, list):
        return None
    try:
        return ImageryCheck(cast(Five, tuple(seeing)), cast(Five, tuple(feeling)))
    except (TypeError, ValueError):
        return None
