"""What a page of the map shows of the path, as values: the page is painted from nothing else."""

from dataclasses import dataclass
from typing import Literal

from game.screen.canvas import Canvas

Shape = Literal["hundred", "whole"]
"""A page of single stones, or of the whole path, where one stone stands for a thousand."""
PLACES: dict[Shape, int] = {"hundred": 100, "whole": 20}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Page `number` of its shape, from 0 on; places are counted from 1 at the near end.

    The first `laid` places bear stones, those from `today` on up to the last of `today` were laid today. Something came with
    the stones of `marks`, and those of `rounds` made a round number. `light` is the place of what comes next, beyond the last
    place where it lies on a later page. The walker stands on the last stone where the path `ends` on this page.
    """

    number: int
    shape: Shape = "hundred"
    laid: int = 0
    today: tuple[int, int] | None = None
    marks: tuple[int, ...] = ()
    rounds: tuple[int, ...] = ()
    light: int | None = None
    ends: bool = False

    @property
    def places(self) -> int:
        """How many places the page has."""
        return PLACES[self.shape]

    def is_of_today(self, place: int) -> bool:
        """Whether the stone at a place was laid today."""
        return self.today is not None and self.today[0] <= place <= self.today[1]


def is_narrow(canvas: Canvas) -> bool:
    """Whether there is less room beside each other than on a 16:9 screen."""
    return canvas.width < 1500
