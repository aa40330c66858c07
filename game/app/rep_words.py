"""The reps of a session in words, for whoever decides which of them were none."""

from collections.abc import Set
from datetime import datetime

from game.core.record import SessionRecord
from game.core.rep import Rep
from game.screen.scenes import RepListView, RepRow
from game.screen.text import Text
from game.training.what_if import gained_deg

RepPlace = tuple[int, int]
"""The number of the set, and the number of the rep in it, both from 1."""


def rep_places(record: SessionRecord) -> tuple[RepPlace, ...]:
    """Return where each rep of a session has its place, in order."""
    return tuple((one_set.number, number) for one_set in record.sets for number in range(1, len(one_set.reps) + 1))


def rep_list(text: Text, record: SessionRecord, withdrawn: Set[RepPlace]) -> RepListView:
    """Return all reps of a session in words, those that were taken back among them."""
    exercise, side = text(f"exercise-{record.movement}"), text(f"corner-side-{record.side}")
    title = text("corner-reps-title", exercise=exercise, side=side, date=text.day(datetime.fromisoformat(record.started_at).date()))
    placed = zip(rep_places(record), record.reps, strict=True)
    return RepListView(title, tuple(_row(text, record, rep, place, place in withdrawn) for place, rep in placed))


def _row(text: Text, record: SessionRecord, rep: Rep, place: RepPlace, withdrawn: bool) -> RepRow:
    gained = gained_deg(rep, record.range_today) if record.range_today else rep.range_deg
    return RepRow(
        number=text("corner-rep-number", set=place[0], rep=place[1]),
        reach=text("degrees-gained", degrees=max(0, round(gained))),
        speed=text("corner-unit-deg_s", value=text.number(max(rep.out_speed_deg_s, rep.back_speed_deg_s), 0)),
        held=text("corner-rep-held", seconds=text.number(rep.held_s, 1)),
        kind=text(f"corner-kind-{rep.kind}"),
        about=text("corner-rep-withdrawn") if withdrawn else " · ".join(_noticed(text, rep)),
        on_target=rep.complete is True,
        withdrawn=withdrawn,
    )


def _noticed(text: Text, rep: Rep) -> list[str]:
    targets = {True: "corner-rep-on-target", False: "corner-rep-below-target", None: "corner-rep-free"}
    noticed = [text(targets[rep.complete])]
    if rep.helped:
        noticed.append(text("corner-rep-helped"))
    if rep.compensations:
        noticed.append(", ".join(text(f"corner-flag-{flag}") for flag in rep.compensations))
    if rep.confidence is not None:
        noticed.append(text("corner-rep-seen", share=round(100 * rep.confidence)))
    return noticed
