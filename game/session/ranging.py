"""Today's range within a session: how it is found, and on which scale it stands."""

from dataclasses import replace

from game.core.corrected_range import read_range, true_range
from game.core.correction import Correction
from game.core.level import Level
from game.core.names import View
from game.core.record import RangeToday, SessionRecord
from game.motion.accuracy import expected_error_deg
from game.motion.movements import MOVEMENT_TABLE
from game.motion.range_of_motion import RangeFinder


def finder_for(level: Level, correction: Correction | None = None, out_sign: int | None = None) -> RangeFinder:
    """Return what finds the range of this movement; the resting pose of some is known beforehand."""
    row = MOVEMENT_TABLE[level.movement]
    rest_deg = row.known_rest_deg
    if rest_deg is not None and correction:
        rest_deg = correction.true_deg(rest_deg)
    return RangeFinder(out_sign or row.out_sign, rest_deg)


def seen_as(record: SessionRecord, view: View | None, correction: Correction | None) -> SessionRecord:
    """Return the record once it is known from where the camera looks; of a correction from another day no error was ever measured."""
    error_deg = None if correction else expected_error_deg(record.movement, view, corrected=False)
    return replace(record, view=view, correction=correction, expected_error_deg=error_deg)


def corrected(record: SessionRecord, read: RangeToday, correction: Correction) -> SessionRecord:
    """Return the record with today's range put right by two poses of today."""
    error_deg = expected_error_deg(record.movement, record.view, corrected=True)
    return replace(record, correction=correction, expected_error_deg=error_deg, range_today=true_range(read, correction))


def range_as_read(record: SessionRecord) -> RangeToday | None:
    """Return today's range as the camera read it, None before it is found."""
    today, correction = record.range_today, record.correction
    return read_range(today, correction) if today and correction else today
