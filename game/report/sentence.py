"""The one true sentence for the player: the first that holds. Nothing is praised that is not so, and nobody is blamed."""

from collections.abc import Callable, Sequence
from statistics import median

from game.report.adherence import calendar_of
from game.report.doing import doing_of, reps_by_day
from game.report.limbs import Limb
from game.report.subject import Subject
from game.report.wording import Words, number, short_day

FEWEST_PLANNED, MOST_KEPT = 5, 0.8
PAUSE_DAYS = 14
FEWEST_DAYS, MORE = 4, 1.2
"""A half of the period says something from so many days of training on; more means at least so many times as much."""

Rule = Callable[[Subject, Sequence[Limb], Words], str]


def true_sentence(subject: Subject, limbs: Sequence[Limb], words: Words) -> str:
    """Return the first of the sentences that is true of this period."""
    return next(said for rule in RULES if (said := rule(subject, limbs, words)))


def _nothing(subject: Subject, _limbs: Sequence[Limb], words: Words) -> str:
    if subject.stones or doing_of(subject).sessions:
        return ""
    return words("report-true-waits") if subject.stones_before else words("report-true-begins")


def _further(_subject: Subject, limbs: Sequence[Limb], words: Words) -> str:
    """A limb that goes further by itself than at the start of the period, beyond the error."""
    for limb in limbs:
        change = limb.main.change if limb.main and limb.main.called == "more" else None
        if change and limb.main and limb.main.scale.modality == "active" and limb.main_is_latest:
            moved = words(f"report-your-{limb.movement}", side=words(f"report-side-{limb.side}"))
            return words("report-true-further", moved=moved, degrees=number(words, change.difference_deg))
    return ""


def _kept(subject: Subject, _limbs: Sequence[Limb], words: Words) -> str:
    """Nearly all days that were planned."""
    calendar = calendar_of(subject)
    kept = calendar.count("whole", "started")
    if calendar.prescribed < FEWEST_PLANNED or kept < MOST_KEPT * calendar.prescribed:
        return ""
    return words("report-true-kept", days=kept, of=calendar.prescribed)


def _came_back(subject: Subject, _limbs: Sequence[Limb], words: Words) -> str:
    pause = calendar_of(subject).longest_pause
    if pause is None or (pause[1] - pause[0]).days + 1 < PAUSE_DAYS:
        return ""
    after = sum(number for day, number in reps_by_day(subject).items() if day > pause[1])
    return words("report-true-back", day=short_day(words, pause[1]), count=words.counted(after)) if after else ""


def _more(subject: Subject, _limbs: Sequence[Limb], words: Words) -> str:
    """More repetitions on a day of training in the second half of the days than in the first."""
    reps = [number for _day, number in sorted(reps_by_day(subject).items())]
    early, late = reps[: len(reps) // 2], reps[len(reps) // 2 :]
    if len(early) < FEWEST_DAYS or median(late) < MORE * median(early):
        return ""
    return words("report-true-more", late=number(words, median(late)), early=number(words, median(early)))


def _trained(subject: Subject, _limbs: Sequence[Limb], words: Words) -> str:
    return words("report-true-trained", days=doing_of(subject).days, count=subject.stones, stones=words.counted(subject.stones))


RULES: tuple[Rule, ...] = (_nothing, _further, _kept, _came_back, _more, _trained)
