"""The part of the walk after the last set: pain is asked for once more, then each side's result is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from game.app.keepsakes import journey
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import Story
from game.app.result_scores import with_scores
from game.app.safety_walk import SafetyWalk, Stopping
from game.app.today import Today
from game.app.until import SpokenScene
from game.app.views import result_view, side_of, stones_of
from game.core.journey import new_between
from game.core.level import Level
from game.core.record import SessionRecord
from game.screen.scenes import ChoiceView, ResultScene
from game.session import Session
from game.training.ceilings import ENOUGH


class AfterWalk:
    """`after_result` asks after a result what has never been asked."""

    def __init__(
        self, parts: Parts, people: People, today: Today, ask: Callable[[ChoiceView], SpokenScene], after_result: Callable[[], Story]
    ) -> None:
        self._parts = parts
        self._people = people
        self._today = today
        self._ask = ask
        self._after_result = after_result

    def story(self, sessions: Sequence[Session], told: Stopping | None) -> Story:
        """Tell it of the sessions of a visit that came to a set; whoever feels unwell is left in peace."""
        if told and told.answer == "unwell":
            return
        pain = told.pain if told else None
        if pain is None:
            safety = SafetyWalk(self._parts.text, self._parts.landscape, self._ask)
            answer = yield from safety.pain_after(sessions[0].level.stop, sessions[0].record.pain_before)
            pain = answer.pain
            if answer.verdict == "unwell":
                return
        for session in sessions:
            if pain is not None:
                session.hurt_after(pain)
        stones = self._parts.store.stones(self._people.current.player_id).laid - sum(stones_of(one.record) for one in sessions)
        for number, session in enumerate(sessions, start=1):
            stones += stones_of(session.record)
            yield self._result(session, stones, more=number < len(sessions))
        yield from self._after_result()

    def _result(self, session: Session, stones: int, more: bool) -> SpokenScene:
        """Return the result of a session that has brought the path to so many stones."""
        record, store, reached = session.record, self._parts.store, session.watch.ceiling
        whose = (record.player_id, record.movement, record.side)
        before = store.last_session(*whose, before=record.started_at, modality=record.modality)
        best = store.best_ever(*whose, view=record.view, corrected=record.corrected, before=record.started_at)
        view = result_view(record, stones, before, best, ENOUGH[reached] if reached else None)
        side = side_of(record) if session.tally.in_turn else None
        view = replace(view, news=_news(session.level, record, stones), side=side, more=more)
        view = with_scores(view, self._today, self._people.current, record)
        return ResultScene(self._parts.text, self._parts.landscape, lambda: view, self._parts.sound)


def _news(level: Level, record: SessionRecord, stones: int) -> tuple[str, ...]:
    """Return what the stones of a session have brought to its game."""
    news = new_between(journey(), stones - stones_of(record), stones)
    return tuple(name for name in news if name.startswith(f"{level.game}."))
