"""What is remembered of an earlier session, for the one of today."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PastSession:
    """One session of the same exercise: its range, and how far each rep of the player's own went from rest, in order.

    `reached` says of each of these reps whether it reached its target; it may be left empty where that is not known.
    Reps with help and spasms are not among them.
    """

    range_deg: float
    reaches_deg: tuple[float, ...]
    reached: tuple[bool, ...] = ()
