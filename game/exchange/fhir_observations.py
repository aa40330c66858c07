"""What was measured, counted and said in one session, as FHIR observations.

All of it comes from the session's one line (`SessionSum`): repetitions are numbers by kind, not resources, because nobody
reads two million observations. Repetitions that were taken back are in none of the numbers.
"""

from collections.abc import Iterator

from game.core.record import RangeToday
from game.core.session_sum import Figures
from game.exchange import codes
from game.exchange.fhir_parts import (
    DEGREES,
    DEGREES_A_SECOND,
    MINUTES,
    NO_UNIT,
    REPS,
    SCORE,
    SECONDS,
    Resource,
    category,
    concept,
    measured,
    quantity,
    refer,
    said,
)
from game.exchange.fhir_session import Session

EXAM, ACTIVITY, SURVEY = category("exam", "Exam"), category("activity", "Activity"), category("survey", "Survey")
SECONDS_A_MINUTE = 60.0


def observations(session: Session) -> Iterator[Resource]:
    """Yield the observations of a session; what was not measured, or not said, is not there."""
    yield from _activity(session)
    if session.line.range_today is not None and session.line.source != "keyboard":
        yield from _range(session, session.line.range_today)
    yield from _repetitions(session)
    if session.line.figures is not None and session.line.figures.reps > 0:
        yield from _movement(session, session.line.figures)
    yield from _pain(session)


def _activity(session: Session) -> Iterator[Resource]:
    line, method = session.line, _method(session)
    activity = {"valueCodeableConcept": concept(codes.MOVEMENTS[line.movement])}
    yield session.observation("activity", concept(codes.EXERCISE_ACTIVITY), ACTIVITY, **activity)
    if line.moved_s > 0:
        duration = {"valueQuantity": quantity(line.moved_s / SECONDS_A_MINUTE, MINUTES)}
        yield session.observation("duration", concept(codes.EXERCISE_DURATION), ACTIVITY, **method, **duration)
    if line.stretch_s > 0:
        stretch = {"valueQuantity": quantity(line.stretch_s, SECONDS)}
        yield session.observation("stretch", concept(codes.STRETCH), ACTIVITY, **method, **stretch)


def _range(session: Session, today: RangeToday) -> Iterator[Resource]:
    """Yield rest and best, the way between them that is derived from both, and the one that holds the three together."""
    line = session.line
    how = {"effectiveDateTime": line.started_at, **_site(session), **_method(session)}
    angles = {"component": _trust(session)}
    rest = session.observation("rest", concept(codes.REST), EXAM, **how, valueQuantity=quantity(today.rest_deg, DEGREES), **angles)
    best = session.observation("best", concept(codes.BEST), EXAM, **how, valueQuantity=quantity(today.best_deg, DEGREES), **angles)
    derived = {"derivedFrom": [refer(rest), refer(best)], "valueQuantity": quantity(today.range_deg, DEGREES)}
    gained = session.observation("gained", concept(codes.GAINED), EXAM, **how, **derived, **angles)
    members = {"hasMember": [refer(rest), refer(best), refer(gained)]}
    yield from (rest, best, gained, session.observation("range", concept(codes.RANGE), EXAM, **how, **members))


def _repetitions(session: Session) -> Iterator[Resource]:
    line = session.line
    if line.stones == 0:
        return
    numbers = [measured(codes.KINDS[kind], number, REPS) for kind, number in line.by_kind]
    if any(kind != "imagined" for kind, _number in line.by_kind):
        numbers.append(measured(codes.REACHED, line.complete, REPS))
    yield session.observation("repetitions", concept(codes.REPETITIONS), ACTIVITY, **_site(session), **_method(session), component=numbers)


def _movement(session: Session, figures: Figures) -> Iterator[Resource]:
    """Yield the furthest reach, and how it was moved."""
    how = {**_site(session), **_method(session)}
    if figures.reach_deg is not None:
        from_rest = {} if session.line.range_today is None else {"derivedFrom": [refer({"id": session.id_of("rest")})]}
        reach = {**from_rest, "valueQuantity": quantity(figures.reach_deg, DEGREES)}
        yield session.observation("reach", concept(codes.REACH), EXAM, **how, **reach, component=_trust(session))
    medians = (
        (codes.USUAL_REACH, figures.usual_reach_deg, DEGREES),
        (codes.HELD, figures.held_s, SECONDS),
        (codes.SPEED, figures.out_speed_deg_s, DEGREES_A_SECOND),
        (codes.SMOOTHNESS, figures.smoothness, NO_UNIT),
        (codes.WATCHED, figures.watched, REPS),
        (codes.COMPENSATED, figures.compensated, REPS),
    )
    parts = [measured(code, value, unit) for code, value, unit in medians if value is not None]
    yield session.observation("movement", concept(codes.QUALITY), EXAM, **how, component=[*parts, *_trust(session)])


def _pain(session: Session) -> Iterator[Resource]:
    line = session.line
    ended_at = session.period.get("end", line.started_at)
    told = (
        ("pain-before", codes.PAIN_BEFORE, line.pain_before, line.started_at),
        ("pain-after", codes.PAIN_AFTER, line.pain_after, ended_at),
    )
    for name, code, pain, at in told:
        if pain is not None:
            value = {"valueQuantity": quantity(pain, SCORE), "method": concept(codes.BY_PLAYER)}
            yield session.observation(name, concept(codes.PAIN, code), SURVEY, effectiveDateTime=at, **value)


def _site(session: Session) -> Resource:
    return {"bodySite": concept(codes.body_site(session.line.movement, session.moved_side))}


def _method(session: Session) -> Resource:
    if session.line.source == "keyboard":
        return {"method": concept(codes.BY_KEY)}
    imagined = session.line.modality == "mental_practice"
    return {"method": concept(codes.BY_PLAYER if imagined else codes.BY_CAMERA)}


def _trust(session: Session) -> list[Resource]:
    """Say what the angles can be trusted for: the scale, the view, and the error to expect."""
    line = session.line
    parts = [said(codes.SCALE, codes.CORRECTED if line.corrected else codes.AS_READ)]
    if line.view is not None:
        parts.append(said(codes.VIEW, codes.VIEWS[line.view]))
    if line.expected_error_deg is not None:
        parts.append(measured(codes.ERROR, line.expected_error_deg, DEGREES))
    return parts
