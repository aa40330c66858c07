"""Today's plan: what is due, in order, bent to the time that the player has. Nothing missed is ever asked for again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from game.core.done import Done
from game.core.level import Level
from game.core.names import Modality, MovementName
from game.core.programme import Item, Programme, Weekday, items_for

LIGHTEST_FIRST: tuple[Modality, ...] = (
    "mental_practice", "mirror", "range_of_motion", "passive", "active", "electrical_stimulation",
)  # fmt: skip
"""What suits a day of rest: first what leaves the stiff limb in peace."""
LONG_AWAY_DAYS = 7


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise of today, in `sets` sets; one that is neither due nor finished is offered, and may be left."""

    level_name: str
    title: str
    movement: MovementName
    modality: Modality
    minutes: int
    sets: int
    due: bool
    finished: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """The items of today in the programme's order; on a day of rest nothing is due, and something light is offered."""

    items: tuple[PlanItem, ...]
    rest_day: bool = False
    minutes_done: int = 0
    """The minutes of what was done so far; who wants more of the day adds new minutes to these."""

    @property
    def next(self) -> PlanItem | None:
        """What to play now: the first that is due, else what is offered."""
        ahead = sorted((item for item in self.items if not item.finished), key=lambda item: not item.due)
        return ahead[0] if ahead else None

    @property
    def all_laid(self) -> bool:
        """Whether something was planned for today, and nothing of it is left to do."""
        return bool(self.items) and not self.rest_day and not any(item.due for item in self.items)

    @property
    def again(self) -> PlanItem | None:
        """What may be done once more when all is laid: one set of the lightest of it."""
        finished = [item for item in self.items if item.finished]
        lightest = min(finished, key=lambda item: LIGHTEST_FIRST.index(item.modality), default=None)
        return replace(lightest, sets=1) if lightest else None


def todays_plan(
    programme: Programme, levels: Mapping[str, Level], weekday: Weekday, done_today: Sequence[Done], minutes: int, company: bool = False
) -> Plan:
    """Return the plan of a day on which the player has `minutes` in all; items that want a helper need `company`.

    Each exercise gets one set, in the programme's order, as long as the time lasts, then the sets that are still missing
    are added in the same order. So a short day shortens sets rather than leaving things out, and there is always something.
    """
    possible = items_for(programme, levels, company)
    today = [item for item in possible if weekday in item.days]
    if not today:
        return Plan(_light(possible, levels, done_today), rest_day=True)
    whole = [_whole(item, levels[item.level]) for item in today]
    wanted = {item.level_name: item.sets for item in _bent(whole, minutes, at_least_one=True)}
    done = [_done(item, wanted.get(item.level_name, 0), levels[item.level_name], done_today) for item in whole]
    spent = sum(one.minutes for one in done)
    left = _bent([one.left for one in done if one.left], minutes - spent, at_least_one=not spent)
    items = {**{one.finished.level_name: one.finished for one in done if one.finished}, **{item.level_name: item for item in left}}
    return Plan(tuple(items[item.level_name] for item in whole if item.level_name in items), minutes_done=spent)


@dataclass(frozen=True, slots=True)
class _Done:
    """What was done of one item today, and what is left of it: it is finished, or something is left, or it is let be."""

    minutes: int
    finished: PlanItem | None = None
    left: PlanItem | None = None


def welcome(last_day: date | None, today: date) -> str:
    """Return the text id of the greeting for one who last played on `last_day`; days away are never counted aloud."""
    if last_day is None:
        return "plan-welcome-first"
    away = (today - last_day).days
    if away <= 0:
        return "plan-welcome-again"
    if away == 1:
        return "plan-welcome-next-day"
    return "plan-welcome-back" if away < LONG_AWAY_DAYS else "plan-welcome-long"


def shortened(level: Level, sets: int) -> Level:
    """Return the level with so many sets, at least one for each side and never more than the therapist wrote."""
    return level.model_copy(update={"sets": max(2 if level.sides_in_turn else 1, min(sets, level.sets))})


def opening_with(plan: Plan, item: PlanItem) -> Plan:
    """Return the plan with one of its exercises first, in a single set: a very first session is short."""
    return replace(plan, items=(_cut(item, 1), *(one for one in plan.items if one != item)))


def _whole(item: Item, level: Level) -> PlanItem:
    return PlanItem(item.level, level.title, level.movement, level.modality, item.minutes, level.sets, due=True, finished=False)


def _done(item: PlanItem, wanted: int, level: Level, done_today: Sequence[Done]) -> _Done:
    """Return what was done of an item of which so many sets are wanted; what hurt today is not asked for again today."""
    done = [one for one in done_today if one.level_name == item.level_name]
    sets = sum(one.sets_done for one in done)
    minutes = _minutes(item.minutes, min(sets, item.sets), item.sets) if sets else 0
    if any(one.ended_by == "pain" or (one.pain_after or 0) >= level.stop.pain for one in done):
        return _Done(minutes)
    if (sets and sets >= wanted) or _is_enough(level, done_today):
        return _Done(minutes, finished=replace(_cut(item, min(sets, item.sets)), due=False, finished=True) if sets else None)
    return _Done(minutes, left=_cut(item, wanted - sets) if wanted else None)


def _is_enough(level: Level, done_today: Sequence[Done]) -> bool:
    """Whether the reps of the day have reached the ceiling of a level; what is imagined tires no limb."""
    return level.modality != "mental_practice" and sum(one.reps for one in done_today) >= level.ceiling.daily_reps


def _bent(whole: Sequence[PlanItem], minutes: int, at_least_one: bool) -> list[PlanItem]:
    """Return as much of the items as the minutes hold; with `at_least_one` the smallest set is there even if it is too long."""
    chosen: dict[str, PlanItem] = {}
    for item in whole:
        _grow(chosen, item, 1, minutes)
    for item in whole:
        for sets in range(2, item.sets + 1):
            if item.level_name in chosen:
                _grow(chosen, item, sets, minutes)
    if whole and not chosen and at_least_one:
        return [min((_cut(item, 1) for item in whole), key=lambda item: item.minutes)]
    return list(chosen.values())


def _grow(chosen: dict[str, PlanItem], item: PlanItem, sets: int, minutes: int) -> None:
    """Put `sets` sets of an item among the chosen ones if all of them together still fit."""
    cut = _cut(item, sets)
    others = sum(one.minutes for one in chosen.values() if one.level_name != item.level_name)
    if others + cut.minutes <= minutes:
        chosen[item.level_name] = cut


def _cut(item: PlanItem, sets: int) -> PlanItem:
    return replace(item, sets=sets, minutes=_minutes(item.minutes, sets, item.sets))


def _minutes(whole: int, sets: int, of: int) -> int:
    """Return the minutes of a part of the sets, whole minutes and at least one."""
    return max(1, -(-whole * sets // of))


def _light(possible: Sequence[Item], levels: Mapping[str, Level], done_today: Sequence[Done]) -> tuple[PlanItem, ...]:
    """Return one set of the lightest exercise of the programme, offered and not due."""
    if not possible:
        return ()
    lightest = min(possible, key=lambda item: LIGHTEST_FIRST.index(levels[item.level].modality))
    item = replace(_cut(_whole(lightest, levels[lightest.level]), 1), due=False)
    done = any(one.level_name == lightest.level and one.sets_done for one in done_today)
    return (replace(item, finished=done),)
