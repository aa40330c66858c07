"""The bests of the period for the player: a large figure, and in words what it is and of which day."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from game.report.limbs import Limb
from game.report.subject import Subject
from game.report.wording import Words, number
from game.scoring.bests import bests_of

MOST = 4


class Highlight(NamedTuple):
    """A figure, what it is, of which limb, and its day."""

    figure: str
    said: str
    limb: str
    day: date


def highlights_of(subject: Subject, limbs: Sequence[Limb], words: Words) -> tuple[Highlight, ...]:
    """Return at most four, those of the most trained limb first."""
    found = [highlight for limb in limbs for highlight in _of_limb(subject, limb, words)]
    return tuple(found[:MOST])


def _of_limb(subject: Subject, limb: Limb, words: Words) -> Iterator[Highlight]:
    bests = bests_of(limb.sessions, limb.movement, limb.side, subject.day_of)
    named = words(f"report-short-{limb.movement}", side=words(f"report-side-{limb.side}"))
    if bests.reach:
        yield Highlight(f"{number(words, bests.reach.value)}°", words("report-best-reach"), named, bests.reach.day)
    if bests.days:
        most = bests.days[0]
        kind = words(f"report-best-kind-{most.kind}")
        yield Highlight(words.counted(most.reps), words("report-best-day", kind=kind), named, most.day)
    if bests.hold and bests.hold.value >= 1.0:
        yield Highlight(
            words("report-seconds", seconds=number(words, bests.hold.value, 1)), words("report-best-hold"), named, bests.hold.day
        )
