"""Which camera an exercise looks through."""

from dataclasses import dataclass


@dataclass(slots=True)
class CameraChoice:
    """A camera by number, or by name where there are several, or the only one there is.

    `found` is the name of the one that was opened without a number: from then on it is the only one, because what was learned of
    the limb holds from its place. A camera that is away for a while is thus waited for, and no other takes its part.
    """

    number: int | None = None
    name: str | None = None
    found: str | None = None
