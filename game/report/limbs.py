"""What was measured of each limb: reaches of one kind of exercise on one scale, since only like is set against like."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from game.core.names import Modality, MovementName, Side, View
from game.core.session_sum import Figures, SessionSum
from game.report.change import DAYS, Called, Change, Reach, by_day, change_from_start
from game.report.subject import Subject
from game.report.trend import Trend, trend_of


class Scale(NamedTuple):
    """What has to be equal before degrees are compared."""

    modality: Modality
    view: View | None
    corrected: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """The reaches of one scale, the oldest first, with what may be said of them."""

    scale: Scale
    reaches: tuple[Reach, ...]

    @property
    def error_deg(self) -> float | None:
        """The largest error to expect, None where one of them is not known."""
        errors = [one.error_deg for one in self.reaches if one.error_deg is not None]
        return max(errors) if len(errors) == len(self.reaches) and errors else None

    @property
    def change(self) -> Change | None:
        """The last three days against the first three."""
        return change_from_start(self.reaches)

    @property
    def detectable_deg(self) -> float | None:
        """The minimal detectable change that the change was held against; None where there are too few days."""
        return self.change.detectable_deg if self.change else None

    @property
    def called(self) -> Called | None:
        """What the change may be called; None where there are too few days."""
        return self.change.called if self.change else None

    @property
    def trend(self) -> Trend | None:
        """The line through them."""
        return trend_of((one.day, one.reach_deg) for one in self.reaches)


@dataclass(frozen=True, slots=True)
class Limb:
    """One movement of one side: its sessions, and what was measured in them, the main scale first (see `_order`)."""

    movement: MovementName
    side: Side
    sessions: tuple[SessionSum, ...]
    measured: tuple[Measured, ...]

    @property
    def main(self) -> Measured | None:
        """The scale that the limb is told by."""
        return self.measured[0] if self.measured else None

    @property
    def main_is_latest(self) -> bool:
        """Whether the last measured session of this kind is still of the main scale."""
        kind = self.main.scale.modality if self.main else None
        scales = [scale_of(one) for one in self.sessions if one.modality == kind and reach_of(one) is not None]
        return self.main is not None and scales[-1] == self.main.scale

    def of_main_kind(self) -> tuple[Figures, ...]:
        """Return the figures of the sessions of the main scale: its kind of exercise, view and correction."""
        scale = self.main.scale if self.main else None
        return tuple(one.figures for one in self.sessions if one.figures and scale_of(one) == scale)


def limbs_of(subject: Subject) -> tuple[Limb, ...]:
    """Return the limbs of the period, the most trained one first."""
    limbs = dict.fromkeys((one.movement, one.side) for one in subject.sums)
    found = [_limb(subject, movement, side) for movement, side in limbs]
    return tuple(sorted(found, key=lambda limb: -sum(one.stones for one in limb.sessions)))


def _limb(subject: Subject, movement: MovementName, side: Side) -> Limb:
    sessions = tuple(one for one in subject.sums if (one.movement, one.side) == (movement, side))
    seen = [one for one in sessions if reach_of(one) is not None]
    found = [Measured(scale, _reaches(subject.day, seen, scale)) for scale in dict.fromkeys(map(scale_of, seen))]
    return Limb(movement, side, sessions, _order(found, seen))


def _order(found: Sequence[Measured], seen: Sequence[SessionSum]) -> tuple[Measured, ...]:
    """Return active scales first; of these the latest one leads once it has days enough to compare, else that with most sessions."""
    leading = [one for one in seen if one.modality == "active"] or seen

    def rank(one: Measured) -> tuple[bool, bool, int]:
        leads = one.scale == scale_of(leading[-1]) and len(by_day(one.reaches)) >= 2 * DAYS
        return one.scale.modality != "active", not leads, -len(one.reaches)

    return tuple(sorted(found, key=rank))


def _reaches(day: Callable[[SessionSum], date], seen: Sequence[SessionSum], scale: Scale) -> tuple[Reach, ...]:
    of_scale = ((one, reach_of(one)) for one in seen if scale_of(one) == scale)
    return tuple(Reach(day(one), reach, one.expected_error_deg) for one, reach in of_scale if reach is not None)


def reach_of(one: SessionSum) -> float | None:
    """Return how far this limb went in a session, None where that was not measured; in the mirror it is the other side that moves."""
    return one.figures.reach_deg if one.figures and one.modality != "mirror" else None


def scale_of(one: SessionSum) -> Scale:
    """Return what a session's degrees may be compared with."""
    return Scale(one.modality, one.view, one.corrected)


def middle(values: Sequence[float | None]) -> float | None:
    """Return the median of what was measured, None where nothing was."""
    known = [value for value in values if value is not None]
    return median(known) if known else None
