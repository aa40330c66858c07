"""The therapist's locks: target range, speed, reps a day and the height of the arm, which no other level may pass."""

from game.core.level import Level, Target


def narrowed(level: Level, locked: Level) -> Level:
    """Return `level` inside the limits of `locked`, of which the narrower one holds each time."""
    furthest = min(level.target.max, locked.target.max)
    target = Target(start=min(level.target.start, furthest), min=min(level.target.min, furthest), max=furthest)
    ceiling = level.ceiling.model_copy(
        update={
            "daily_reps": min(level.ceiling.daily_reps, locked.ceiling.daily_reps),
            "session_minutes": min(level.ceiling.session_minutes, locked.ceiling.session_minutes),
            "shoulder_deg": min(level.ceiling.shoulder_deg, locked.ceiling.shoulder_deg),
        }
    )
    speed = min(level.speed_ceiling_deg_s, locked.speed_ceiling_deg_s)
    return level.model_copy(update={"target": target, "ceiling": ceiling, "speed_ceiling_deg_s": speed})
