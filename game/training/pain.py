"""Pain decides whether exercise begins and whether it goes on (clinical facts, head 4)."""

from typing import Literal

from game.core.level import Stop

PainVerdict = Literal["go_on", "stop"]


def before_session(stop: Stop, now: int | None) -> PainVerdict:
    """Return whether a session may begin with this pain, 0 to 10; who says nothing may."""
    return "stop" if now is not None and now >= stop.pain else "go_on"


def after_answer(stop: Stop, before: int | None, now: int | None) -> PainVerdict:
    """Return whether exercise may go on: strong pain stops it, and so does pain that has risen since `before`."""
    if now is None:
        return "go_on"
    risen = before is not None and now - before >= stop.pain_rise
    return "stop" if risen else before_session(stop, now)
