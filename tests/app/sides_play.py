"""A visit to the bell tower with both sides in turn, led by its walk without a window: one key rings, and answers come when they will."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import cast

from game.app.key_exercise import KeyExercise, key_range
from game.app.loop import scene_name
from game.app.play_walk import PlayWalk
from game.app.until import SpokenScene
from game.app.views import CheckShown
from game.app.visit_walk import VisitWalk
from game.core.level import Ceiling, Level
from game.core.minigame import GameEvent
from game.core.names import Side
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.minigames import GAMES
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.views import GameView
from game.screen.scenes.card import CardView
from game.session import KnownBefore, Session, Tally
from tests.app.told import LAND, TEXT

FRAME_S = 0.1
REP_S = 3.0
"""The key is held for the first half of each rep."""
LONGEST_S = 600.0
ANSWERS = {
    "go_on": ("stop", "go_on"),
    "stop": ("stop", "stop"),
    "pain": ("stop", "hurts", "7", "go_on"),
    "little pain": ("stop", "hurts", "1", "go_on"),
    "unwell": ("stop", "unwell", "end"),
    "mistake": ("stop", "unwell", "well", "go_on"),
}
"""What is chosen, screen by screen, by somebody who asks to stop in a set or a rest."""
ENDING = ("stop", "pain", "unwell")
Answer = tuple[float, str]
"""After so many seconds one of `ANSWERS`, "skip" (the rest is cut short) or "rest" (a set is ended for a rest)."""


def level_of(sets: int = 3, reps: int = 2, daily_reps: int = 300) -> Level:
    return Level(
        name="both", title="Both", game="bell_tower", movement="knee_extension", sides_in_turn=True, sets=sets, reps=reps, rest_s=2.0,
        ceiling=Ceiling(daily_reps=daily_reps),
    )  # fmt: skip


@dataclass
class Kept:
    """Keeps every line with the session that it belongs to."""

    sessions: dict[str, SessionRecord] = field(default_factory=dict)
    begun: list[tuple[str, int]] = field(default_factory=list)
    reps: list[tuple[str, int, int, Rep]] = field(default_factory=list)
    ended: dict[tuple[str, int], SetRecord] = field(default_factory=dict)

    def begin_session(self, record: SessionRecord) -> None:
        assert record.session_id not in self.sessions
        self.sessions[record.session_id] = record

    def update_session(self, record: SessionRecord) -> None:
        self.sessions[record.session_id] = record

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        self.begun.append((session_id, one_set.number))

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        self.reps.append((session_id, set_number, rep_number, rep))

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        self.ended[session_id, one_set.number] = one_set


@dataclass
class SidesPlay:
    """One visit; `seen` are its screens, `rung` what the game told, `pulled` the sides of the tower in the order of their sets."""

    level: Level = field(default_factory=level_of)
    answers: Sequence[Answer] = ()
    first: Side = "right"
    reps_today: int = 0

    def __post_init__(self) -> None:
        self.keeper, self.seen, self.told = Kept(), list[str](), list[GameEvent]()
        self.pulled: list[str] = []
        self.rules = GAMES[self.level.game]()
        self._tally = Tally(in_turn=True)
        self.exercise = KeyExercise(self._session(self.first), 0.0)
        self.walk = VisitWalk(self.exercise, self._leads, lambda: self._session("left" if self.first == "right" else "right"))
        self._now_s = 0.0
        self._ahead = list(self.answers)
        self._due_s = self._ahead[0][0] if self._ahead else LONGEST_S

    def play(self) -> "SidesPlay":
        """Play to the end, and end the sessions as the program does."""
        story = self.walk.story()
        self._follow(story)
        for session in self.walk.sessions:
            session.stop()
        self.told += self.exercise.advance(FRAME_S)
        return self

    @property
    def tower(self) -> BellTowerState:
        return cast(BellTowerState, self.rules.state)

    @property
    def records(self) -> list[SessionRecord]:
        return [session.record for session in self.walk.sessions]

    def _follow(self, story: Generator[SpokenScene, str, object]) -> None:
        said: list[str] = []
        try:
            scene = next(story)
            while True:
                self.seen.append(scene_name(scene))
                scene.enter(self._now_s)
                if not said:
                    said = self._until_chosen(scene)
                scene = story.send(said.pop(0))
        except StopIteration:
            assert not said

    def _until_chosen(self, scene: SpokenScene) -> list[str]:
        """Let time go by until the screen ends by itself or the player says something."""
        while True:
            assert self._now_s < LONGEST_S, f"stuck: {self.seen}"
            self._now_s += FRAME_S
            self.exercise.update(self._now_s, self._now_s % REP_S < REP_S / 2)
            self.told += self.exercise.advance(FRAME_S)
            self._look_at_the_tower()
            said = self._said(scene_name(scene)) if self._now_s >= self._due_s else []
            chosen = scene.update(self._now_s)
            if said or chosen:
                return said or [str(chosen)]

    def _look_at_the_tower(self) -> None:
        begun = len(self.keeper.begun)
        if len(self.pulled) < begun:
            self.pulled.append(self.tower.side)

    def _said(self, screen: str) -> list[str]:
        """Return the answer that is due, where this screen has room for it."""
        if screen not in ("play", "rest"):
            return []
        _after_s, answer = self._ahead.pop(0)
        self._due_s = self._now_s + self._ahead[0][0] if self._ahead else LONGEST_S
        if answer == "skip":
            return ["go_on"] if screen == "rest" else []
        if answer == "rest":
            self.exercise.session.rest_now()
            return []
        return list(ANSWERS[answer])

    def _session(self, side: Side) -> Session:
        level = self.level
        record = SessionRecord(
            side, "ada", "2026-03-01T09:05:00Z", level.name, level.content_hash, level.movement, side, level.modality, "keyboard", seed=7
        )
        known = KnownBefore(key_range(level.movement), reps_today=self.reps_today)
        return Session(level, record, self.rules, self.keeper, known, self._tally)

    def _leads(self) -> PlayWalk:
        card = CardView("hope", "programme")
        return PlayWalk(self.exercise, TEXT, LAND, cast(GameView, None), lambda modality: card, CheckShown())
