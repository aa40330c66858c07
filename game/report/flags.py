"""Flags: facts that a therapist would want to look at. None of them is a diagnosis, and each says how it came about."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from math import sqrt
from statistics import median

from game.core.session_sum import SessionSum
from game.report.limbs import Limb
from game.report.pains import RISE, STRONG, Pain, pains_of
from game.report.subject import Subject
from game.report.wording import Words, limb_words, number, short_day

LAG_DEG = 10.0
"""Passive further than active by more than this is flagged (clinical facts, head 2)."""
LATEST = 3
CHECK_LASTS = timedelta(days=30)
"""So long a check before stimulation holds."""


def flags_of(subject: Subject, limbs: Sequence[Limb], words: Words) -> tuple[str, ...]:
    """Return the flags as sentences, the weightiest first; none where nothing was found."""
    return (
        *_of_pain(subject, words),
        *_of_ends(subject, words),
        *_of_stimulation(subject, words),
        *(said for limb in limbs for said in _of_range(limb, words)),
        *(said for limb in limbs for said in _of_lag(limb, words)),
    )


def _of_pain(subject: Subject, words: Words) -> Iterator[str]:
    said = pains_of(subject)
    rules: tuple[tuple[str, Callable[[Pain], int], int], ...] = (
        ("report-flag-pain", lambda one: one.strongest, STRONG),
        ("report-flag-pain-rise", lambda one: one.rise, RISE),
    )
    for text, how_much, least in rules:
        found = [one for one in said if how_much(one) >= least]
        if found:
            most = max(found, key=how_much)
            yield words(text, count=len(found), most=how_much(most), day=short_day(words, most.day), least=least)


def _of_ends(subject: Subject, words: Words) -> Iterator[str]:
    by_pain = sum(one.ended_by == "pain" for one in subject.sums)
    lost = sum(one.ended_by == "lost" for one in subject.sums)
    if by_pain:
        yield words("report-flag-ended-pain", count=by_pain)
    if lost:
        yield words("report-flag-ended-lost", count=lost)


def _of_stimulation(subject: Subject, words: Words) -> Iterator[str]:
    stimulated = [one for one in subject.sums if one.modality == "electrical_stimulation"]
    unchecked = sum(not _checked(subject, one) for one in stimulated)
    if unchecked:
        yield words("report-flag-unchecked", count=unchecked, of=len(stimulated), days=CHECK_LASTS.days)


def _checked(subject: Subject, one: SessionSum) -> bool:
    """Whether the latest check before a session was clear, and fresh."""
    began = datetime.fromisoformat(one.started_at)
    before = [(made, check) for check in subject.checks if (made := datetime.fromisoformat(check.made_at)) <= began]
    if not before:
        return False
    made, latest = max(before, key=lambda found: found[0])
    return latest.clear and began - made < CHECK_LASTS


def _of_range(limb: Limb, words: Words) -> Iterator[str]:
    change = limb.main.change if limb.main else None
    if change and limb.main and limb.main.called == "less":
        limb_said = limb_words(words, limb.movement, limb.side)
        yield words("report-flag-less", limb=limb_said, degrees=number(words, -change.difference_deg))


def _of_lag(limb: Limb, words: Words) -> Iterator[str]:
    """How much further passive goes than active, each by its last three sessions, on the same view and scale."""
    active, passive = _ends(limb, "active"), _ends(limb, "passive")
    for scale in (scale for scale in active if scale in passive):
        lag_deg = _way(limb) * (median(passive[scale][-LATEST:]) - median(active[scale][-LATEST:]))
        if lag_deg > LAG_DEG:
            text = "report-flag-lag" if limb.movement == "knee_extension" else "report-flag-passive-further"
            error_deg = _error_of_difference(limb)
            known = words("report-plus-minus", degrees=number(words, error_deg)) if error_deg else words("report-error-unknown")
            yield words(text, limb=limb_words(words, limb.movement, limb.side), degrees=number(words, lag_deg), error=known)


def _ends(limb: Limb, kind: str) -> dict[tuple[str | None, bool], list[float]]:
    """Return the furthest angles of a kind of exercise by view and scale, in order."""
    found: dict[tuple[str | None, bool], list[float]] = {}
    for one in limb.sessions:
        if one.modality == kind and one.range_today and one.view:
            found.setdefault((one.view, one.corrected), []).append(one.range_today.best_deg)
    return found


def _way(limb: Limb) -> int:
    """Return into which direction of neutral-zero degrees the exercise goes."""
    ways = [one.range_today.best_deg - one.range_today.rest_deg for one in limb.sessions if one.range_today]
    return 1 if median(ways) >= 0 else -1


def _error_of_difference(limb: Limb) -> float | None:
    errors = [one.expected_error_deg for one in limb.sessions if one.expected_error_deg is not None]
    return sqrt(2) * max(errors) if errors else None
