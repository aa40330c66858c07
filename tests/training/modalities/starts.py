"""What courses begin with in tests."""

from game.core.level import Level
from game.core.record import RangeToday
from game.motion.spasm import SpasmWatch
from game.training.course import CourseStart, ImageryScript
from tests.scripted_play import RANGE


def course_start(
    level: Level, range_today: RangeToday = RANGE, own_tempo_s: float | None = None, script: ImageryScript | None = None
) -> CourseStart:
    return CourseStart(level, range_today, 1, 7, SpasmWatch(level.speed_ceiling_deg_s), own_tempo_s=own_tempo_s, script=script)
