"""Histories of a player in SessionSums: one week, one year, ten years, and one with everything that goes wrong in real life.

All of them are seeded: equal calls give equal histories. Sessions begin in the morning, so a day is the same in UTC and in Europe.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from game.core.names import Modality, MovementName, Side
from game.core.record import RangeToday
from game.core.session_sum import Figures, SessionSum

MONDAY = date(2026, 3, 2)
"""The first day of every history."""
NOT_SEEN: tuple[Modality, ...] = ("mental_practice",)
NOTHING_SEEN = Figures(0, 0, None, None, None, None, None, 0, 0)
KINDS: dict[Modality, str] = {
    "range_of_motion": "stretch",
    "active": "active",
    "electrical_stimulation": "stim_assisted",
    "passive": "assisted",
    "mirror": "mirror",
    "mental_practice": "imagined",
}


def day_of(started_at: str) -> date:
    """The day of a stamp for one who lives on UTC."""
    return datetime.fromisoformat(started_at).date()


def session_sum(
    day: date,
    *,
    hour: int = 9,
    movement: MovementName = "knee_extension",
    side: Side = "left",
    modality: Modality = "active",
    reps: int = 30,
    reach_deg: float = 50.0,
    spread_deg: float = 6.0,
    player_id: str = "anna",
) -> SessionSum:
    """One good session of the camera: `reps` of the kind that its modality counts, the furthest `reach_deg`."""
    began = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    reached = round(reps * 0.8)
    figures = Figures(
        reps=reps,
        reached=reached,
        reach_deg=reach_deg,
        usual_reach_deg=reach_deg - spread_deg,
        held_s=2.0,
        smoothness=-2.0,
        out_speed_deg_s=24.0,
        watched=reps,
        compensated=reps // 10,
    )
    return SessionSum(
        session_id=f"{player_id}-{began:%Y%m%d%H}-{movement}-{side}-{modality}",
        player_id=player_id,
        started_at=began.isoformat(timespec="seconds"),
        ended_at=(began + timedelta(minutes=12)).isoformat(timespec="seconds"),
        level_name=f"{movement}_{modality}",
        level_hash="a1" * 32,
        movement=movement,
        side=side,
        modality=modality,
        source="camera",
        view="side",
        corrected=False,
        expected_error_deg=3.4,
        range_today=RangeToday(90.0, 90.0 - reach_deg, reach_deg),
        pain_before=2,
        pain_after=2,
        sets=3,
        sets_done=3,
        ended_by="done",
        by_kind=((KINDS[modality], reps),),
        complete=reached,
        stretch_s=0.0,
        moved_s=reps * 4.0,
        figures=NOTHING_SEEN if modality in NOT_SEEN else figures,
        points=None if modality in NOT_SEEN else 640,
        points_version=1,
    )


def on_the_keyboard(one: SessionSum) -> SessionSum:
    """The same session without a camera: its stones lie, nothing was measured."""
    return replace(
        one, source="keyboard", view=None, expected_error_deg=None, range_today=None, figures=None, points=None, level_name="keyboard"
    )


def one_week() -> tuple[SessionSum, ...]:
    """A knee on five days of the first week, twice on one of them."""
    random = Random("one week")
    days = (0, 1, 2, 2, 4, 6)
    return tuple(
        _varied(random, session_sum(MONDAY + timedelta(day), hour=9 if number != 3 else 16), 44.0 + day * 0.6)
        for number, day in enumerate(days)
    )


def one_year() -> tuple[SessionSum, ...]:
    """Four or five days a week: a knee that gains 20° and levels off, some mirror and imagined reps, a wrist from summer on."""
    random = Random("one year")
    found = []
    for day in range(365):
        if random.random() > 0.64:
            continue
        date_of = MONDAY + timedelta(day)
        gain_deg = 42.0 + 20.0 * (1 - 2.0 ** (-day / 70))
        found.append(_varied(random, session_sum(date_of), gain_deg))
        if day % 3 == 0:
            found.append(_varied(random, session_sum(date_of, hour=10, modality="mirror", reps=20), 40.0))
        if day % 5 == 0:
            found.append(_varied(random, session_sum(date_of, hour=11, modality="mental_practice", reps=15), 0.0))
        if day > 150:
            wrist = session_sum(date_of, hour=15, movement="wrist_flexion_extension", reps=40)
            found.append(_varied(random, replace(wrist, view="front", expected_error_deg=6.2), 30.0 + day / 60))
    return tuple(found)


def ten_years(sessions: int = 10_000, reps: int = 200) -> tuple[SessionSum, ...]:
    """So many sessions, evenly over ten years, of one knee: 10,000 of 200 reps are two million."""
    random = Random("ten years")
    step = 3650 / sessions
    found: list[SessionSum] = []
    for number in range(sessions):
        day, before = int(number * step), int((number - 1) * step)
        same_day = found[-1] if found and day == before else None
        hour = int(same_day.started_at[11:13]) + 2 if same_day else 8
        modality: Modality = "passive" if number % 7 == 3 else "active"
        one = session_sum(MONDAY + timedelta(day), hour=min(23, hour), modality=modality, reps=reps)
        found.append(_varied(random, one, 40.0 + 25.0 * (1 - 2.0 ** (-day / 500))))
    return tuple(found)


def messy() -> tuple[SessionSum, ...]:
    """Four months as they are: gaps, one bad day, one wild day, levels and camera view changed, keyboard days, sessions broken off."""
    random = Random("messy")
    found = []
    for day in (*range(0, 24, 2), *range(45, 60, 3), *range(60, 62), *range(90, 120, 2)):
        one = _varied(random, session_sum(MONDAY + timedelta(day)), 45.0 + day * 0.12)
        if day >= 60:
            one = replace(one, view="oblique", expected_error_deg=9.5, level_name="knee_longer", level_hash="b2" * 32)
        if day >= 106:
            one = replace(one, corrected=True, view="side", expected_error_deg=3.4)
        if day in (16, 54, 98):
            one = on_the_keyboard(one)
        found.append(one)
    bad, wild, broken = 10, 20, 30
    found[5] = _varied(random, replace(found[5], ended_by="pain", sets_done=1, pain_after=5), 14.0, reps=bad)
    found[9] = _varied(random, found[9], 79.0, reps=wild)
    found[broken - 1] = replace(found[broken - 1], ended_at=None, ended_by=None, sets_done=0)
    nothing = session_sum(MONDAY + timedelta(119), hour=20, reps=0)
    found.append(replace(nothing, figures=replace(_figures(nothing), reach_deg=None, usual_reach_deg=None, held_s=None), ended_by="lost"))
    return tuple(found)


def keyboard_only() -> tuple[SessionSum, ...]:
    """A week of one who has no camera."""
    return tuple(on_the_keyboard(one) for one in one_week())


def _varied(random: Random, one: SessionSum, reach_deg: float, reps: int | None = None) -> SessionSum:
    """The session with the scatter of real days around a reach."""
    reps = max(1, round(random.gauss(one.stones, one.stones * 0.15))) if reps is None else reps
    kind = one.by_kind[0][0]
    changed = replace(one, by_kind=((kind, reps),), complete=round(reps * random.uniform(0.65, 0.95)), moved_s=reps * random.uniform(3, 5))
    if one.figures is None or one.modality in NOT_SEEN:
        return replace(changed, complete=0)
    furthest = max(4.0, random.gauss(reach_deg, 2.2))
    figures = replace(
        one.figures,
        reps=reps,
        reached=changed.complete,
        reach_deg=round(furthest, 1),
        usual_reach_deg=round(furthest - random.uniform(3, 8), 1),
        held_s=round(random.uniform(1.2, 3.0), 1),
        smoothness=round(random.uniform(-3.0, -1.6), 2),
        out_speed_deg_s=round(random.uniform(15, 35), 1),
        watched=reps,
        compensated=round(reps * random.uniform(0, 0.2)),
    )
    range_today = RangeToday(90.0, round(90.0 - furthest, 1), round(furthest, 1))
    return replace(changed, figures=figures, range_today=range_today, points=random.randint(500, 900))


def _figures(one: SessionSum) -> Figures:
    assert one.figures is not None
    return one.figures
