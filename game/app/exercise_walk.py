"""The part of the walk that one exercise is, from its first look at the camera to its result."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

from game.app.after_walk import AfterWalk
from game.app.beginning import Beginning
from game.app.choosing_walk import Chosen
from game.app.corrections import Corrections
from game.app.exercise import Exercise
from game.app.keeping import NoKeeper, SessionKeeper
from game.app.keepsakes import keep
from game.app.key_exercise import KeyExercise
from game.app.parts import Parts
from game.app.people import People
from game.app.people_walk import Story
from game.app.play_walk import PlayWalk
from game.app.seen_exercise import SeenExercise
from game.app.source_walk import SourceWalk
from game.app.sources import SourceWish
from game.app.today import Today
from game.app.until import SpokenScene
from game.app.views import CheckShown
from game.app.visit_walk import VisitWalk
from game.core.level import Level
from game.core.names import Modality
from game.core.record import SessionRecord
from game.minigames import GAMES
from game.motion.movements import MOVEMENT_TABLE, opposite
from game.screen.scenes import ChoiceView, SayScene, SayView
from game.screen.scenes.card import CardView
from game.screen.trouble import told
from game.session import Rehearsal, Session
from game.training.cards import next_card


class ExerciseWalk:
    """Plays what was chosen; `exercise` is what runs now.

    `after_result` asks after a result what has never been asked.
    """

    def __init__(
        self,
        parts: Parts,
        people: People,
        today: Today,
        sources: SourceWalk,
        ask: Callable[[ChoiceView], SpokenScene],
        after_result: Callable[[], Story],
    ) -> None:
        self.exercise: Exercise | None = None
        self._last: Session | None = None
        self._parts = parts
        self._people = people
        self._today = today
        self._sources = sources
        self._after = AfterWalk(parts, people, today, ask, after_result)
        self._cards: list[str] = []

    @property
    def last(self) -> SessionRecord | None:
        """The record of what ran last; where sides took turns, that of the one that came to play last."""
        return self._last.record if self._last else None

    def story(self, chosen: Chosen, wish: SourceWish) -> Generator[SpokenScene, str, SourceWish | None]:
        """Run one visit and show its result; return what to try next where it came to no set, None to go home."""
        keeper = self._parts.keeper if wish.counts else NoKeeper()
        level = chosen.played
        beginning = Beginning(self._parts, self._today, self._people.current, chosen, keeper)
        exercise = self._started(beginning, level, wish)
        self.exercise = exercise
        leads = self._leads(exercise, level, self._shown(wish, chosen.first))
        walk = VisitWalk(exercise, leads, lambda: beginning.session(opposite(beginning.side), wish.kind))
        try:
            problem = yield from walk.story()
        finally:
            exercise.stop()
            self._end(walk.sessions, keeper)
        refused = self._parts.keeper.take_problem()
        if refused:
            yield self._say("say-trouble", *told(self._parts.text, refused))
        played = [session for session in walk.sessions if session.record.sets]
        if played:
            if wish.counts:
                yield from self._after.story(played, walk.told)
            return None
        return (yield from self._sources.instead(problem, wish, level.movement)) if problem else None

    def _leads(self, exercise: Exercise, level: Level, shown: CheckShown) -> Callable[[], PlayWalk]:
        """Return what leads the session whose turn it is; once one has had its turn, the camera stays."""
        parts, world = self._parts, self._parts.world(level.game)

        def walk() -> PlayWalk:
            now = replace(shown, first=False, several_cameras=False) if exercise.session.tally.sets else shown
            return PlayWalk(exercise, parts.text, parts.landscape, world, self._next_card, now)

        return walk

    def _next_card(self, modality: Modality) -> CardView:
        card = next_card(self._cards, modality, len(self._cards) + self._parts.store.stones(self._people.current.player_id).laid)
        self._cards.append(card.name)
        return CardView(card.name, card.source)

    def _started(self, beginning: Beginning, level: Level, wish: SourceWish) -> Exercise:
        session = beginning.session(beginning.side, wish.kind)
        if wish.kind == "keyboard":
            return KeyExercise(session, self._parts.now_s())
        needs_hands = MOVEMENT_TABLE[level.movement].needs_hands
        tracker, parts = self._parts.tracker(wish, needs_hands), self._parts
        record = session.record
        whose = (record.player_id, record.movement, session.seen_side)
        corrections = Corrections(parts.store, parts.keeper, *whose, parts.stamps.now) if wish.counts else None
        rehearsal = Rehearsal(GAMES[level.game](), level, record.seed, beginning.visit)
        return SeenExercise(session, rehearsal, wish.kind, tracker, parts.now_s, corrections, parts.hand_that_works())

    def _shown(self, wish: SourceWish, first: bool) -> CheckShown:
        """Return what the camera check shows beside the picture."""
        promise = ("safety-camera-record" if wish.recorded else "first-camera") if wish.kind == "camera" else None
        return CheckShown(promise, first, self._sources.several and wish.kind == "camera")

    def _end(self, sessions: Sequence[Session], keeper: SessionKeeper) -> None:
        self.exercise = None
        self._last = sessions[-1]
        for session in sessions:
            session.stop()
        if sessions[0].record.sets and not isinstance(keeper, NoKeeper):
            keep(self._today, self._people.current, sessions[0].level.game, sessions[0].rules.keepsakes)
        for session in sessions:
            if session.begun:
                keeper.end_session(session.record.session_id, self._parts.stamps.now())

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._parts.text, self._parts.landscape, lambda: view)
