"""The part of the walk that one exercise is, from its first look at the camera to its result."""

from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial

from game.app.choosing_walk import Chosen
from game.app.corrections import Corrections
from game.app.exercise import Exercise, KeyExercise, SeenExercise, key_range
from game.app.keeping import NoKeeper, SessionKeeper
from game.app.keepsakes import journey, keep, visit_of
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import Story
from game.app.play_walk import PlayWalk
from game.app.result_scores import with_scores
from game.app.safety_walk import SafetyWalk, Stopping
from game.app.scripts import script_for
from game.app.source_walk import SourceWalk
from game.app.sources import SourceWish
from game.app.today import Today
from game.app.until import SpokenScene
from game.app.views import result_view, stones_of
from game.core.journey import new_between, unlocked_by
from game.core.level import Level
from game.core.names import GameName, Modality
from game.core.record import SessionRecord
from game.minigames import GAMES
from game.motion.movements import MOVEMENT_TABLE
from game.screen.scenes import ChoiceView, ResultScene, SayScene, SayView
from game.screen.scenes.card import CardView
from game.session import KnownBefore, Session
from game.training.cards import next_card
from game.training.ceilings import ENOUGH


class ExerciseWalk:
    """Plays what was chosen; `exercise` is what runs now, `last` the record of what ran before."""

    def __init__(self, parts: Parts, people: People, today: Today, sources: SourceWalk, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self.exercise: Exercise | None = None
        self.last: SessionRecord | None = None
        self._parts = parts
        self._people = people
        self._today = today
        self._sources = sources
        self._ask = ask
        self._cards: list[str] = []

    def story(self, chosen: Chosen, wish: SourceWish) -> Generator[SpokenScene, str, SourceWish | None]:
        """Run one session and show its result; return what to try next where it came to no set, None to go home."""
        keeper = self._parts.keeper if wish.counts else NoKeeper()
        level = chosen.played
        session = self._session(chosen, wish, keeper)
        exercise = self._started(session, level, wish)
        self.exercise = exercise
        world, parts = self._parts.world(level.game), self._parts
        walk = PlayWalk(exercise, parts.text, parts.landscape, world, self._next_card, self._sources.several)
        try:
            problem = yield from walk.story()
        finally:
            exercise.stop()
            self._end(session, keeper)
        refused = self._parts.keeper.take_problem()
        if refused:
            yield self._say("say-trouble", refused)
        if session.record.sets:
            if wish.counts:
                yield from self._after(session, walk.sets.told)
            return None
        return (yield from self._sources.instead(problem, wish, level.movement)) if problem else wish

    def _after(self, session: Session, told: Stopping | None) -> Story:
        """Ask for pain once more, then show what was done; whoever feels unwell is left in peace."""
        if told and told.answer == "unwell":
            return
        pain = told.pain if told else None
        if pain is None:
            safety = SafetyWalk(self._parts.text, self._parts.landscape, self._ask)
            answer = yield from safety.pain_after(session.level.stop, session.record.pain_before)
            pain = answer.pain
            if answer.verdict == "unwell":
                return
        if pain is not None:
            session.hurt_after(pain)
            self.last = session.record
        reached = session.watch.ceiling
        yield self._result(session.record, session.level.game, ENOUGH[reached] if reached else None)

    def _next_card(self, modality: Modality) -> CardView:
        card = next_card(self._cards, modality, len(self._cards) + self._parts.store.stones(self._people.current.player_id).laid)
        self._cards.append(card.name)
        return CardView(card.name, card.source)

    def _started(self, session: Session, level: Level, wish: SourceWish) -> Exercise:
        if wish.kind == "keyboard":
            return KeyExercise(session, self._parts.now_s())
        needs_hands = MOVEMENT_TABLE[level.movement].needs_hands
        tracker, parts = self._parts.tracker(wish, needs_hands), self._parts
        record = session.record
        whose = (record.player_id, record.movement, session.seen_side)
        corrections = Corrections(parts.store, parts.keeper, *whose, parts.stamps.now) if wish.counts else None
        return SeenExercise(session, wish.kind, tracker, parts.now_s, corrections)

    def _session(self, chosen: Chosen, wish: SourceWish, keeper: SessionKeeper) -> Session:
        level = chosen.level
        session_id = self._parts.stamps.new_id()
        record = SessionRecord(
            session_id=session_id,
            player_id=self._people.current.player_id,
            started_at=self._parts.stamps.now(),
            level_name=level.name,
            level_hash=level.content_hash,
            movement=level.movement,
            side=chosen.side if level.side == "either" else level.side,
            modality=level.modality,
            source=wish.kind,
            seed=sum(session_id.encode()),
            pain_before=chosen.pain,
        )
        return Session(chosen.played, record, GAMES[level.game](), keeper, self._known(level, record))

    def _known(self, level: Level, record: SessionRecord) -> KnownBefore:
        store, whose = self._parts.store, (record.player_id, record.movement, record.side)
        health = self._today.health(self._people.current)
        return KnownBefore(
            range_today=key_range(level.movement) if record.source == "keyboard" else None,
            reps_today=self._today.moved_today(self._people.current),
            shoulder_unlocked=health is not None and health.shoulder_unlocked,
            own_tempo_s=store.own_tempo_s(*whose),
            script=script_for(level, record.side) if level.modality == "mental_practice" else None,
            visit=visit_of(self._today, self._people.current, level.game, store.stones(record.player_id).laid),
            unlocked=partial(unlocked_by, journey()),
            past=lambda view, corrected: store.past_sessions(*whose, view=view, corrected=corrected, before=record.started_at),
        )

    def _end(self, session: Session, keeper: SessionKeeper) -> None:
        session.stop()
        self.exercise = None
        self.last = session.record
        if session.record.sets and not isinstance(keeper, NoKeeper):
            keep(self._today, self._people.current, session.level.game, session.rules.keepsakes)
        if session.begun:
            keeper.end_session(session.record.session_id, self._parts.stamps.now())

    def _result(self, record: SessionRecord, game: GameName, enough: str | None) -> SpokenScene:
        store = self._parts.store
        whose = (record.player_id, record.movement, record.side)
        before = store.last_session(*whose, before=record.started_at, modality=record.modality)
        best = store.best_ever(*whose, view=record.view, corrected=record.corrected, before=record.started_at)
        stones = store.stones(record.player_id).laid
        news = tuple(name for name in new_between(journey(), stones - stones_of(record), stones) if name.startswith(f"{game}."))
        view = replace(result_view(record, stones, before, best, enough), news=news)
        view = with_scores(view, self._today, self._people.current, record)
        return ResultScene(self._parts.text, self._parts.landscape, lambda: view, self._parts.sound)

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._parts.text, self._parts.landscape, lambda: view)
