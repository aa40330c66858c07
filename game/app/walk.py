"""The walk through the screens, told as a story: each `yield` shows a screen and gets what the player chose."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.app.clock import Stamps
from game.app.corrections import Corrections
from game.app.exercise import Exercise, KeyExercise, MakeTracker, SeenExercise, key_range
from game.app.keeping import LaterKeeper, NoKeeper, SessionKeeper
from game.app.people import People
from game.app.people_walk import PeopleWalk, Story
from game.app.play_walk import PlayWalk
from game.app.source_walk import SourceWalk
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.app.views import result_view
from game.core.level import Level
from game.core.level_file import LevelError, read_level
from game.core.names import MovementName, Side
from game.core.record import SessionRecord
from game.minigames import GAMES
from game.minigames.views import GameView
from game.motion.movements import MOVEMENT_TABLE
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, ChoiceView, HomeScene, HomeView, ResultScene, SafetyScene, SayScene, SayView, questions
from game.screen.sound import Sound
from game.screen.text import Text
from game.session import KnownBefore, Session
from game.sources.tracker import wait_for_trackers
from game.store.repository import Store

DEMO_SIDE: Side = "right"
"""The side that moves in the bundled clips."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the walk needs from outside; `tracker` starts the source of a wish, `demo` is the wish of the demo."""

    text: Text
    landscape: Landscape
    sound: Sound
    store: Store
    keeper: LaterKeeper
    stamps: Stamps
    levels: Mapping[MovementName, Path]
    demo_levels: Mapping[MovementName, Path]
    world: Callable[[str], GameView]
    tracker: Callable[[SourceWish, bool], MakeTracker]
    demo: Callable[[MovementName], SourceWish]
    now_s: Callable[[], float]


class Walk:
    """Home, and what leads away from it and back; `exercise` is what runs now, `last` the record of what ran before."""

    def __init__(self, parts: Parts, people: People, wish: SourceWish) -> None:
        self.people = people
        self.exercise: Exercise | None = None
        self.last: SessionRecord | None = None
        self._parts = parts
        self._sources = SourceWalk(wish, parts.demo, self._ask, self._say)
        self._asking = PeopleWalk(people, self._ask)

    def story(self) -> Story:
        """Tell the whole walk; it ends when the player closes the game."""
        notice = self._parts.store.notice
        if notice:
            yield self._say("say-trouble", notice)
        if len(self.people.known) > 1:
            yield from self._asking.who_plays()
        while True:
            choice = yield self._home()
            if choice == "play":
                yield from self._play()
            elif choice == "exercise":
                yield from self._asking.which_exercise()
            elif choice == "player":
                yield from self._asking.who_plays()
            elif (yield self._ask(questions.close_game())) == "close":
                return

    def prefers(self, level: Level) -> None:
        """Let the current player train what `level` says, asking only for the side where the level leaves it open."""
        side = self.people.current.side if level.side == "either" else level.side
        self.people.trains(level.movement, side)

    def close(self) -> None:
        """Wait until everything is kept and every camera is given back."""
        self._parts.keeper.close()
        wait_for_trackers()

    def _home(self) -> SpokenScene:
        player, (since, before) = self.people.current, self._parts.stamps.day()
        view = HomeView(
            tile=player.tile,
            name=player.name,
            stones=self._parts.store.stones(player.player_id).laid,
            reps_today=self._parts.store.reps_between(player.player_id, since, before),
            movement=player.movement or "knee_extension",
            side=player.side or "right",
        )
        return HomeScene(self._parts.text, self._parts.landscape, lambda: view)

    def _play(self) -> Story:
        """Play what the current player trains; where the source cannot be had another is offered."""
        trained = yield from self._asking.exercise()
        if trained is None:
            return
        movement, side = trained
        try:
            level = read_level(self._parts.levels[movement])
        except LevelError as error:
            yield self._say("say-level", *str(error).splitlines())
            return
        wish: SourceWish | None = self._sources.wish
        while wish and (yield self._safety(wish)) != "back":
            if not wish.counts:
                level, side = read_level(self._parts.demo_levels[movement]), DEMO_SIDE
            wish = yield from self._exercise(level, side if level.side == "either" else level.side, wish)

    def _exercise(self, level: Level, side: Side, wish: SourceWish) -> Generator[SpokenScene, str, SourceWish | None]:
        """Run one session and show its result; return what to try next where it came to no set, None to go home."""
        keeper = self._parts.keeper if wish.counts else NoKeeper()
        session = self._session(level, side, wish, keeper)
        exercise = self._started(session, level, wish)
        self.exercise = exercise
        walk = PlayWalk(exercise, self._parts.text, self._parts.landscape, self._parts.world(level.game), self._sources.several)
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
                yield self._result(session.record)
            return None
        return (yield from self._sources.instead(problem, wish, level.movement)) if problem else wish

    def _started(self, session: Session, level: Level, wish: SourceWish) -> Exercise:
        if wish.kind == "keyboard":
            return KeyExercise(session, self._parts.now_s())
        needs_hands = MOVEMENT_TABLE[level.movement].needs_hands
        tracker, parts = self._parts.tracker(wish, needs_hands), self._parts
        record = session.record
        whose = (record.player_id, record.movement, session.seen_side)
        corrections = Corrections(parts.store, parts.keeper, *whose, parts.stamps.now) if wish.counts else None
        return SeenExercise(session, wish.kind, tracker, parts.now_s, corrections)

    def _session(self, level: Level, side: Side, wish: SourceWish, keeper: SessionKeeper) -> Session:
        session_id = self._parts.stamps.new_id()
        record = SessionRecord(
            session_id=session_id,
            player_id=self.people.current.player_id,
            started_at=self._parts.stamps.now(),
            level_name=level.name,
            level_hash=level.content_hash,
            movement=level.movement,
            side=side,
            modality=level.modality,
            source=wish.kind,
            seed=sum(session_id.encode()),
        )
        known = KnownBefore(key_range(level.movement) if wish.kind == "keyboard" else None)
        return Session(level, record, GAMES[level.game](), keeper, known)

    def _end(self, session: Session, keeper: SessionKeeper) -> None:
        session.stop()
        self.exercise = None
        self.last = session.record
        if session.begun:
            keeper.end_session(session.record.session_id, self._parts.stamps.now())

    def _result(self, record: SessionRecord) -> SpokenScene:
        store = self._parts.store
        whose = (record.player_id, record.movement, record.side)
        before = store.last_session(*whose, before=record.started_at)
        best = store.best_ever(*whose, view=record.view, corrected=record.corrected, before=record.started_at)
        view = result_view(record, store.stones(record.player_id).laid, before, best)
        return ResultScene(self._parts.text, self._parts.landscape, lambda: view, self._parts.sound)

    def _safety(self, wish: SourceWish) -> SpokenScene:
        promise = "safety-camera-record" if wish.recorded else "safety-camera"
        return SafetyScene(self._parts.text, self._parts.landscape, lambda: promise if wish.kind == "camera" else None)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        return ChoiceScene(self._parts.text, self._parts.landscape, lambda: view)

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._parts.text, self._parts.landscape, lambda: view)
