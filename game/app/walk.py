"""The walk through the screens, told as a story: each `yield` shows a screen and gets what the player chose."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from game.app.clock import Stamps
from game.app.exercise import Exercise, KeyExercise, MakeTracker, SeenExercise, key_range
from game.app.keeping import LaterKeeper
from game.app.people import People
from game.app.play_walk import PlayWalk
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.app.views import result_view
from game.core.level import Level, LevelError, read_level
from game.core.names import MovementName, Side
from game.core.record import SessionRecord
from game.core.source import NoCameraError, SeveralCamerasError, SourceError
from game.minigames import GAMES
from game.minigames.views import GameView
from game.motion.movements import MOVEMENT_TABLE
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, ChoiceView, HomeScene, HomeView, ResultScene, SafetyScene, SayScene, SayView, questions
from game.screen.sound import Sound
from game.screen.text import Text
from game.session import Session
from game.store.repository import Store

Story = Generator[SpokenScene, str, None]
TILES_AT_ONCE = 5


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
        self._wish = wish

    def story(self) -> Story:
        """Tell the whole walk; it ends when the player closes the game."""
        notice = self._parts.store.notice
        if notice:
            yield self._say("say-trouble", notice)
        if len(self.people.known) > 1:
            yield from self._who_plays()
        while True:
            choice = yield self._home()
            if choice == "play":
                yield from self._play(self._wish)
            elif choice == "exercise":
                yield from self._which_exercise()
            elif choice == "player":
                yield from self._who_plays()
            elif (yield self._ask(questions.close_game())) == "close":
                return

    def prefers(self, level: Level) -> None:
        """Let the current player train what `level` says, asking only for the side where the level leaves it open."""
        side = self.people.current.side or "right" if level.side == "either" else level.side
        self.people.trains(level.movement, side)

    def close(self) -> None:
        """Wait until everything is kept."""
        self._parts.keeper.close()

    def _home(self) -> SpokenScene:
        player, (since, before) = self.people.current, self._parts.stamps.day()
        view = HomeView(
            tile=player.tile,
            name=player.name,
            stones=self._parts.store.stones(player.player_id).laid,
            reps_today=self._parts.store.reps_between(player.player_id, since, before),
            movement=player.movement or "knee_extension",
            side=player.side or "right",
            camera_line=None,
        )
        return HomeScene(self._parts.text, self._parts.landscape, lambda: view)

    def _who_plays(self) -> Story:
        choice = yield self._ask(questions.who_plays([(one.player_id, one.tile, one.name) for one in self.people.known]))
        if choice == "new":
            yield from self._somebody_new()
        elif choice != "back":
            self.people.choose(choice)

    def _somebody_new(self) -> Story:
        tiles = self.people.free_tiles()
        while tiles:
            choice = yield self._ask(questions.which_tile(tiles[:TILES_AT_ONCE]))
            if choice == "more":
                tiles = tiles[TILES_AT_ONCE:] + tiles[:TILES_AT_ONCE]
                continue
            if choice != "back":
                self.people.welcome(choice)
            return

    def _which_exercise(self) -> Generator[SpokenScene, str, bool]:
        """Ask for movement and side, one step back at a time; return whether both are known now."""
        while True:
            movement = yield self._ask(questions.which_exercise())
            if movement == "back":
                return False
            side = yield self._ask(questions.which_side(cast(MovementName, movement)))
            if side != "back":
                self.people.trains(cast(MovementName, movement), cast(Side, side))
                return True

    def _play(self, wish: SourceWish) -> Story:
        """Play the current player's exercise from `wish`, and help where that source cannot be had."""
        while True:
            player = self.people.current
            if player.movement is None or player.side is None:
                if not (yield from self._which_exercise()):
                    return
                continue
            try:
                level = read_level(self._parts.levels[player.movement])
            except LevelError as error:
                yield self._say("say-level", *str(error).splitlines())
                return
            safe = yield SafetyScene(self._parts.text, self._parts.landscape, lambda: wish.kind == "camera")  # noqa: B023 - shown at once
            if safe == "back":
                return
            problem = yield from self._exercise(level, player.side if level.side == "either" else level.side, wish)
            if problem is None:
                return
            another = yield from self._other_source(problem, wish)
            if another is None:
                return
            wish = another

    def _exercise(self, level: Level, side: Side, wish: SourceWish) -> Generator[SpokenScene, str, SourceError | None]:
        """Run one session and show its result; return why there were no poses, if that is how it ended."""
        session = self._session(level, side, wish)
        exercise = self._started(session, level, wish)
        self.exercise = exercise
        walk = PlayWalk(exercise, self._parts.text, self._parts.landscape, self._parts.world(level.game))
        try:
            problem = yield from walk.story()
        finally:
            exercise.stop()
            self._end(session)
        if self._parts.keeper.problem:
            yield self._say("say-trouble", self._parts.keeper.problem)
        if session.record.sets:
            yield self._result(session.record)
        return problem

    def _started(self, session: Session, level: Level, wish: SourceWish) -> Exercise:
        now_s = self._parts.now_s()
        if wish.kind == "keyboard":
            return KeyExercise(session, now_s)
        needs_hands = MOVEMENT_TABLE[level.movement].needs_hands
        return SeenExercise(session, wish.kind, self._parts.tracker(wish, needs_hands), now_s)

    def _session(self, level: Level, side: Side, wish: SourceWish) -> Session:
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
        known = key_range(level.movement) if wish.kind == "keyboard" else None
        return Session(level, record, GAMES[level.game](), self._parts.keeper, known)

    def _end(self, session: Session) -> None:
        session.stop()
        self.exercise = None
        self.last = session.record
        if session.record.range_today:
            self._parts.keeper.end_session(session.record.session_id, self._parts.stamps.now())

    def _result(self, record: SessionRecord) -> SpokenScene:
        store = self._parts.store
        before = store.last_session(record.player_id, record.movement, record.side, before=record.started_at)
        view = result_view(record, store.stones(record.player_id).laid, before)
        return ResultScene(self._parts.text, self._parts.landscape, lambda: view, self._parts.sound)

    def _other_source(self, problem: SourceError, wish: SourceWish) -> Generator[SpokenScene, str, SourceWish | None]:
        """Offer what there is instead of a source that cannot be had; return the new wish, None to go home."""
        if isinstance(problem, SeveralCamerasError):
            choice = yield self._ask(questions.which_camera([name for _, name in problem.cameras]))
            return None if choice == "back" else replace(wish, camera=problem.cameras[int(choice)][0])
        if not isinstance(problem, NoCameraError):
            yield self._say("say-source", str(problem))
            return None
        choice = yield self._ask(questions.no_camera())
        others = {"again": wish, "keyboard": SourceWish("keyboard")}
        if choice == "demo":
            return self._parts.demo(self.people.current.movement or "knee_extension")
        return others.get(choice)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        return ChoiceScene(self._parts.text, self._parts.landscape, lambda: view)

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._parts.text, self._parts.landscape, lambda: view)
