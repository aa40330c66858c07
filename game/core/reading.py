"""A reading: what one moment says about the trained joint."""

from dataclasses import dataclass

from game.core.names import Compensation, LossReason


@dataclass(frozen=True, slots=True)
class Reading:
    """The joint at `time_s`, in neutral-zero degrees; angles are None while nothing can be measured.

    `out_deg` points where the exercise goes: it grows as a knee straightens or a wrist extends.
    `raw_deg` is neutral-zero before smoothing, `angle_deg` after; `speed_deg_s` is the speed of `out_deg`.
    `compensations` are at work at this moment; `helped` says whether another person's hands are on the limb,
    `other_moves` whether it is the limb of the other side that moves.
    """

    time_s: float
    raw_deg: float | None
    angle_deg: float | None
    out_deg: float | None
    speed_deg_s: float
    visibility: float
    lost: LossReason | None = None
    compensations: tuple[Compensation, ...] = ()
    helped: bool = False
    other_moves: bool = False

    @property
    def tracked(self) -> bool:
        """Whether this moment was measured at all."""
        return self.lost is None and self.out_deg is not None
