"""The walk through the screens, told as a story: each `yield` shows a screen and gets what the player chose."""

from game.app.choosing_walk import ChoosingWalk, Chosen
from game.app.corner_walk import CornerWalk
from game.app.exercise import Exercise
from game.app.exercise_walk import ExerciseWalk
from game.app.help_walk import HelpWalk
from game.app.parts import Parts
from game.app.path_walk import PathWalk
from game.app.people import People
from game.app.people_walk import PeopleWalk, Story
from game.app.player_door import PlayerDoor
from game.app.preferences import Preferences
from game.app.settings_walk import SettingsWalk
from game.app.source_walk import SourceWalk
from game.app.sources import SourceWish
from game.app.today import Today
from game.app.until import SpokenScene
from game.app.views import plan_items
from game.core.errors import PlainError
from game.core.level import Level
from game.core.level_file import read_level
from game.core.names import Side
from game.core.record import SessionRecord
from game.screen.scenes import (
    ChoiceView,
    HomeScene,
    HomeView,
    PlanScene,
    PlanView,
    SafetyScene,
    SayScene,
    SayView,
    questions,
)
from game.screen.scenes.settings_questions import what_else
from game.screen.scenes.tiles import asking
from game.screen.trouble import in_words_of, told
from game.sources.tracker import wait_for_trackers
from game.training.plan import Plan

DEMO_SIDE: Side = "right"
"""The side that moves in the bundled clips."""


class Walk:
    """Home, and what leads away from it and back."""

    def __init__(self, parts: Parts, people: People, wish: SourceWish, preferences: Preferences) -> None:
        self.people = people
        self.parts = parts
        self.preferences = preferences
        self._sources = SourceWalk(wish, preferences, parts.demo, self._ask, self._trouble)
        self._door = PlayerDoor(parts.text, parts.landscape, parts.store, parts.stamps, parts.now_s)
        self._asking = PeopleWalk(people, self._ask, self._door)
        self.today = Today(parts.shelf, parts.store, parts.keeper, parts.stamps)
        self._choosing = ChoosingWalk(parts, people, self.today, self._asking, self._ask, preferences)
        self._exercises = ExerciseWalk(parts, people, self.today, self._sources, self._ask, self._choosing.after_result)
        self._chosen = False
        """Whether an exercise was chosen by itself, to be played once before the plan goes on."""

    @property
    def exercise(self) -> Exercise | None:
        """What runs now."""
        return self._exercises.exercise

    @property
    def wish(self) -> SourceWish:
        """What is played from, with the camera that was chosen."""
        return self._sources.wish

    @property
    def last(self) -> SessionRecord | None:
        """The record of what ran before."""
        return self._exercises.last

    def story(self) -> Story:
        """Tell the whole walk; it ends when the player closes the game."""
        store = self.parts.store
        if store.notice:
            yield self._say("say-trouble", *in_words_of(self.parts.text, store.notice, store.notice_kind))
        if not (yield from self._asking.somebody_plays()):
            return
        yield from self._meet()
        while True:
            choice = yield self._home()
            if choice == "play":
                yield from self._play()
            elif choice == "exercise":
                self._chosen = bool((yield from self._asking.which_exercise())) or self._chosen
            elif choice == "minutes":
                yield from self._minutes()
            elif choice == "path":
                removed = yield from PathWalk(self.parts, self.people, self.today, self._door, self._ask).story()
                if removed and not (yield from self._asking.somebody_plays()):
                    return
                if removed:
                    yield from self._meet()
            elif choice == "therapist":
                yield from self._corner()
            elif choice == "more":
                yield from self._more()
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
            plan=plan_items(self.parts.text, plan) if plan else (),
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
            return self._choosing.plan()
        except PlainError:
            return None

    def _minutes(self) -> Story:
        """Ask how much time there is from now on, and show what that makes of the plan."""
        player, plan = self.people.current, self._plan()
        if plan is None:
            return
        plans = {minutes: self.today.plan(player, plan.minutes_done + minutes) or plan for minutes in questions.MINUTES}
        shown = {minutes: plan_items(self.parts.text, one) for minutes, one in plans.items()}
        view = PlanView(tuple((str(minutes), one) for minutes, one in shown.items()), plan_items(self.parts.text, plan))
        answer = yield PlanScene(self.parts.text, self.parts.landscape, lambda: view)
        if answer != "back":
            self.today.keep(player, "minutes", {"minutes": plan.minutes_done + int(answer)})

    def _more(self) -> Story:
        """Lead to the settings, to help, or let somebody else play, who then comes home."""
        parts = self.parts
        while (choice := (yield self._ask(what_else()))) != "back":
            if choice == "settings":
                yield from SettingsWalk(parts.text, parts.landscape, self.preferences, self._ask).story()
            elif choice == "help":
                yield from HelpWalk(parts.text, parts.landscape, parts.stamps, self._ask, parts.store.folder).story()
            else:
                yield from self._other_player()
                return

    def _other_player(self) -> Story:
        before = self.people.current.player_id
        yield from self._asking.who_plays()
        self._chosen = False
        if self.people.current.player_id != before:
            yield from self._meet()

    def _meet(self) -> Story:
        """Lead one who has never been asked anything straight into the first questions; there is nothing to be shown at home."""
        if self._choosing.meets_newcomer and self._sources.wish.counts:
            yield from self._play()

    def _corner(self) -> Story:
        yield from CornerWalk(self.parts.text, self.parts.landscape, self.today, self.parts.now_s, self.people.current).story()

    def _play(self) -> Story:
        """Play what is due today, or what the current player trains; where the source cannot be had another is offered."""
        wish: SourceWish | None = self._sources.wish
        try:
            by_itself, self._chosen = self._chosen, False
            chosen = yield from self._choosing.story(by_itself, wish.counts if wish else True)
        except PlainError as error:
            yield self._trouble("say-level", error)
            return
        if chosen is None:
            return
        while wish and (wish.kind != "keyboard" or (yield self._safety()) != "back"):
            if not wish.counts:
                demo = self.parts.demo_levels.get(chosen.level.movement, self.parts.demo_levels["knee_extension"])
                chosen = Chosen(read_level(demo), DEMO_SIDE)
            wish = yield from self._exercises.story(chosen, wish)

    def _safety(self) -> SpokenScene:
        """Say how to sit where no camera check says it."""
        return SafetyScene(self.parts.text, self.parts.landscape, lambda: None)

    def _ask(self, view: ChoiceView) -> SpokenScene:
        return asking(self.parts.text, self.parts.landscape, view)

    def _trouble(self, title: str, error: PlainError) -> SpokenScene:
        return self._say(title, *told(self.parts.text, error))

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self.parts.text, self.parts.landscape, lambda: view)
