"""The walk through the screens, told as a story: each `yield` shows a screen and gets what the player chose."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from game.app.before_walk import BeforeWalk
from game.app.clock import Stamps
from game.app.corner_walk import CornerWalk
from game.app.corrections import Corrections
from game.app.exercise import Exercise, KeyExercise, MakeTracker, SeenExercise, key_range
from game.app.first_walk import FirstWalk
from game.app.health_walk import HealthWalk
from game.app.keeping import LaterKeeper, NoKeeper, SessionKeeper
from game.app.people import People
from game.app.people_walk import PeopleWalk, Story
from game.app.play_walk import PlayWalk
from game.app.safety_walk import SafetyWalk, Stopping
from game.app.scripts import script_for
from game.app.shelf import Shelf
from game.app.source_walk import SourceWalk
from game.app.sources import SourceWish
from game.app.today import Today
from game.app.until import SpokenScene
from game.app.views import plan_items, result_view
from game.core.errors import PlainError
from game.core.health import Health
from game.core.level import Level
from game.core.level_file import read_level
from game.core.names import Modality, MovementName, Side
from game.core.record import SessionRecord
from game.minigames import GAMES
from game.minigames.views import GameView
from game.motion.movements import MOVEMENT_TABLE
from game.screen.landscape import Landscape
from game.screen.scenes import (
    ChoiceScene,
    ChoiceView,
    HomeScene,
    HomeView,
    PlanScene,
    PlanView,
    ResultScene,
    SafetyScene,
    SayScene,
    SayView,
    questions,
)
from game.screen.scenes.card import CardView
from game.screen.sound import Sound
from game.screen.text import Text
from game.session import KnownBefore, Session
from game.sources.tracker import wait_for_trackers
from game.store.repository import Store
from game.training.cards import next_card
from game.training.ceilings import ENOUGH
from game.training.plan import Plan, shortened

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
    shelf: Shelf
    demo_levels: Mapping[MovementName, Path]
    world: Callable[[str], GameView]
    tracker: Callable[[SourceWish, bool], MakeTracker]
    demo: Callable[[MovementName], SourceWish]
    now_s: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Chosen:
    """An exercise to be played: the level as prescribed, the side, the sets that fit into today, the pain told before it."""

    level: Level
    side: Side
    sets: int | None = None
    pain: int | None = None

    @property
    def played(self) -> Level:
        """The level with the sets of today."""
        return self.level if self.sets is None else shortened(self.level, self.sets)


class Walk:
    """Home, and what leads away from it and back; `exercise` is what runs now, `last` the record of what ran before."""

    def __init__(self, parts: Parts, people: People, wish: SourceWish) -> None:
        self.people = people
        self.exercise: Exercise | None = None
        self.last: SessionRecord | None = None
        self.parts = parts
        self._sources = SourceWalk(wish, parts.demo, self._ask, self._say)
        self._asking = PeopleWalk(people, self._ask)
        self.today = Today(parts.shelf, parts.store, parts.keeper, parts.stamps)
        self._first = FirstWalk(people, self.today, HealthWalk(parts.text, parts.landscape, self._ask), self._ask)
        self._chosen = False
        """Whether an exercise was chosen by itself, to be played once before the plan goes on."""
        self._cards: list[str] = []

    def story(self) -> Story:
        """Tell the whole walk; it ends when the player closes the game."""
        notice = self.parts.store.notice
        if notice:
            yield self._say("say-trouble", notice)
        if len(self.people.known) > 1:
            yield from self._asking.who_plays()
        while True:
            choice = yield self._home()
            if choice == "play":
                yield from self._play()
            elif choice == "exercise":
                self._chosen = bool((yield from self._asking.which_exercise())) or self._chosen
            elif choice == "minutes":
                yield from self._minutes()
            elif choice == "therapist":
                yield from self._corner()
            elif choice == "player":
                yield from self._asking.who_plays()
                self._chosen = False
            elif (yield self._ask(questions.close_game())) == "close":
                return

    def prefers(self, level: Level) -> None:
        """Let the current player train what `level` says, asking only for the side where the level leaves it open."""
        side = self.people.current.side if level.side == "either" else level.side
        self.people.trains(level.movement, side)

    def close(self) -> None:
        """Wait until everything is kept and every camera is given back."""
        self.parts.keeper.close()
        wait_for_trackers()

    def _home(self) -> SpokenScene:
        player, plan = self.people.current, self._plan()
        view = HomeView(
            tile=player.tile,
            name=player.name,
            stones=self.parts.store.stones(player.player_id).laid,
            reps_today=self.today.reps_today(player),
            movement=player.movement or "knee_extension",
            side=player.side or "right",
            plan=plan_items(plan) if plan else (),
            rest_day=plan.rest_day if plan else False,
            minutes=self.today.minutes(player) if plan else None,
            welcome=self.today.welcome(player) if plan else None,
            therapist=True,
        )
        return HomeScene(self.parts.text, self.parts.landscape, lambda: view)

    def _plan(self) -> Plan | None:
        """Return today's plan; none while an exercise was chosen by itself, and where a file of it cannot be used."""
        if self._chosen or self.parts.shelf.instead:
            return None
        try:
            return self.today.plan(self.people.current)
        except PlainError:
            return None

    def _minutes(self) -> Story:
        """Ask how much time there is from now on, and show what that makes of the plan."""
        player, plan = self.people.current, self._plan()
        if plan is None:
            return
        plans = {minutes: self.today.plan(player, plan.minutes_done + minutes) or plan for minutes in questions.MINUTES}
        view = PlanView(tuple((str(minutes), plan_items(one)) for minutes, one in plans.items()), plan_items(plan))
        answer = yield PlanScene(self.parts.text, self.parts.landscape, lambda: view)
        if answer != "back":
            self.today.keep(player, "minutes", {"minutes": plan.minutes_done + int(answer)})

    def _corner(self) -> Story:
        yield from CornerWalk(self.parts.text, self.parts.landscape, self.today, self.parts.now_s, self.people.current).story()

    def _play(self) -> Story:
        """Play what is due today, or what the current player trains; where the source cannot be had another is offered."""
        wish: SourceWish | None = self._sources.wish
        try:
            chosen = yield from self._next_level(wish.counts if wish else True)
        except PlainError as error:
            yield self._say("say-level", *str(error).splitlines())
            return
        if chosen is None:
            return
        while wish and (yield self._safety(wish)) != "back":
            if not wish.counts:
                demo = self.parts.demo_levels.get(chosen.level.movement, self.parts.demo_levels["knee_extension"])
                chosen = Chosen(read_level(demo), DEMO_SIDE)
            wish = yield from self._exercise(chosen, wish)

    def _next_level(self, counts: bool) -> Generator[SpokenScene, str, "Chosen | None"]:
        """Return what to play; None where the player goes home. A plan that cannot be read is said, never passed over."""
        by_itself, self._chosen = self._chosen, False
        if counts and not (yield from self._asked_once()):
            return None
        trained = yield from self._asking.exercise()
        if trained is None:
            return None
        player, (movement, side) = self.people.current, trained
        plan = None if by_itself or self.parts.shelf.instead else self.today.plan(player)
        if plan is None:
            chosen = Chosen(self.parts.shelf.usual(player.player_id, movement), side)
        elif item := plan.next or plan.again:
            chosen = Chosen(self.parts.shelf.level(player.player_id, item.level_name), self.today.side(player) or side, item.sets)
        else:
            yield from SafetyWalk(self.parts.text, self.parts.landscape, self._ask).rest_today()
            return None
        return (yield from self._before(chosen)) if counts else chosen

    def _before(self, chosen: "Chosen") -> Generator[SpokenScene, str, "Chosen | None"]:
        """Ask what has to be asked before this exercise."""
        walk = BeforeWalk(self.parts.text, self.parts.landscape, self.today, self._ask, self.people.current)
        ready = yield from walk.story(chosen.played, chosen.side)
        if ready is None:
            return None
        level = chosen.level if ready.level.name == chosen.level.name else ready.level
        return replace(chosen, level=level, pain=ready.pain)

    def _asked_once(self) -> Generator[SpokenScene, str, bool]:
        """Ask what is asked only once; return whether an exercise is known now."""
        player = self.people.current
        programme = self.today.programme(player)
        never_asked = player.movement is None or self.today.health(player) is None
        if self.today.misses_programme(player) or (programme is None and never_asked):
            if not (yield from self._first.story()) and player.movement is None:
                return False
        elif programme and player.side is None and not (yield from self._first.side(programme)):
            return False
        if self.today.health(self.people.current) is None:
            yield from self._first.health(Health())
        return True

    def _exercise(self, chosen: "Chosen", wish: SourceWish) -> Generator[SpokenScene, str, SourceWish | None]:
        """Run one session and show its result; return what to try next where it came to no set, None to go home."""
        keeper = self.parts.keeper if wish.counts else NoKeeper()
        level = chosen.played
        session = self._session(chosen, wish, keeper)
        exercise = self._started(session, level, wish)
        self.exercise = exercise
        world, parts = self.parts.world(level.game), self.parts
        walk = PlayWalk(exercise, parts.text, parts.landscape, world, self._next_card, self._sources.several)
        try:
            problem = yield from walk.story()
        finally:
            exercise.stop()
            self._end(session, keeper)
        refused = self.parts.keeper.take_problem()
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
            safety = SafetyWalk(self.parts.text, self.parts.landscape, self._ask)
            answer = yield from safety.pain_after(session.level.stop, session.record.pain_before)
            pain = answer.pain
            if answer.verdict == "unwell":
                return
        if pain is not None:
            session.hurt_after(pain)
            self.last = session.record
        reached = session.watch.ceiling
        yield self._result(session.record, ENOUGH[reached] if reached else None)

    def _next_card(self, modality: Modality) -> CardView:
        card = next_card(self._cards, modality, len(self._cards) + self.parts.store.stones(self.people.current.player_id).laid)
        self._cards.append(card.name)
        return CardView(card.name, card.source)

    def _started(self, session: Session, level: Level, wish: SourceWish) -> Exercise:
        if wish.kind == "keyboard":
            return KeyExercise(session, self.parts.now_s())
        needs_hands = MOVEMENT_TABLE[level.movement].needs_hands
        tracker, parts = self.parts.tracker(wish, needs_hands), self.parts
        record = session.record
        whose = (record.player_id, record.movement, session.seen_side)
        corrections = Corrections(parts.store, parts.keeper, *whose, parts.stamps.now) if wish.counts else None
        return SeenExercise(session, wish.kind, tracker, parts.now_s, corrections)

    def _session(self, chosen: "Chosen", wish: SourceWish, keeper: SessionKeeper) -> Session:
        level = chosen.level
        session_id = self.parts.stamps.new_id()
        record = SessionRecord(
            session_id=session_id,
            player_id=self.people.current.player_id,
            started_at=self.parts.stamps.now(),
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
        store, whose = self.parts.store, (record.player_id, record.movement, record.side)
        health = self.today.health(self.people.current)
        return KnownBefore(
            range_today=key_range(level.movement) if record.source == "keyboard" else None,
            reps_today=self.today.moved_today(self.people.current),
            shoulder_unlocked=health is not None and health.shoulder_unlocked,
            own_tempo_s=store.own_tempo_s(*whose),
            script=script_for(level, record.side) if level.modality == "mental_practice" else None,
            past=lambda view, corrected: store.past_sessions(*whose, view=view, corrected=corrected, before=record.started_at),
        )

    def _end(self, session: Session, keeper: SessionKeeper) -> None:
        session.stop()
        self.exercise = None
        self.last = session.record
        if session.begun:
            keeper.end_session(session.record.session_id, self.parts.stamps.now())

    def _result(self, record: SessionRecord, enough: str | None) -> SpokenScene:
        store = self.parts.store
        whose = (record.player_id, record.movement, record.side)
        before = store.last_session(*whose, before=record.started_at, modality=record.modality)
        best = store.best_ever(*whose, view=record.view, corrected=record.corrected, before=record.started_at)
        view = result_view(record, store.stones(record.player_id).laid, before, best, enough)
        return ResultScene(self.parts.text, self.parts.landscape, lambda: view, self.parts.sound)

    def _safety(self, wish: SourceWish) -> SpokenScene:
        promise = "safety-camera-record" if wish.recorded else "safety-camera"
        return SafetyScene(self.parts.text, self.parts.landscape, lambda: promise if wish.kind == "camera" else None)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        return ChoiceScene(self.parts.text, self.parts.landscape, lambda: view)

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self.parts.text, self.parts.landscape, lambda: view)
