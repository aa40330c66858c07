"""The whole program for tests: a scripted body, a scripted clock, and a person who looks at the screen before each key."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from game.app.clock import Stamps
from game.app.kept_settings import keep_settings
from game.app.loop import scene_name
from game.app.preferences import Wished
from game.app.sources import SourceWish, stepwise
from game.app.until import SpokenScene, Until
from game.app.walk import Walk
from game.app.wiring import MakeTrackerOf, Outside, wire
from game.core.clock import ScriptedClock
from game.core.health import Health
from game.core.names import MovementName, Side
from game.core.record import SessionRecord
from game.core.settings import Language
from game.screen.landscape import Landscape
from game.screen.scene import Input, Key, KeyInput, TypedInput
from game.screen.scenes import ChoiceScene, HomeScene, HomeView, SayScene
from game.screen.scenes.tiles import TilesScene
from game.screen.sound import RecordedSound
from game.screen.speech import RecordedSpeech
from game.screen.window import ScriptedWindow
from game.sources.scripted_body import Script, even_reps
from game.store.errors import StoreError
from game.store.repository import Store
from tests.screen.bare_land import BareLandscape

FPS = 10.0
SMALL = (320, 200)
LONGEST_S = 900.0
LOOK_S = 0.5
ANSWERS_S = 0.4
"""Nobody answers a light sooner, and nothing that is pressed sooner is meant for it."""
LAND = BareLandscape()
LEVEL = """
title = "A short one"
game = "stone_path"
movement = "{movement}"
sets = {sets}
reps = {reps}
rest_s = {rest_s}
"""


@dataclass(frozen=True)
class Step:
    """On `screen`, once the choice `lit` is lit and `when` is true, press `key` or type `sign`; without `when` after a short look."""

    screen: str
    lit: str = ""
    key: Key = "select"
    when: Callable[[Walk], bool] | None = None
    after_s: float = LOOK_S
    sign: str = ""

    @property
    def happened(self) -> Input:
        """The input that this step is."""
        return TypedInput(self.sign) if self.sign else KeyInput(self.key)


def take(screen: str, lit: str = "", after_s: float = LOOK_S) -> Step:
    """Take what is lit with Space."""
    return Step(screen, lit, after_s=after_s)


def typed(screen: str, signs: str) -> tuple[Step, ...]:
    """Type sign after sign."""
    return tuple(Step(screen, sign=sign) for sign in signs)


def escape(screen: str, when: Callable[[Walk], bool] | None = None) -> Step:
    return Step(screen, key="back", when=when)


def close_window(screen: str, when: Callable[[Walk], bool] | None = None) -> Step:
    return Step(screen, key="stop", when=when)


def reps_laid(number: int) -> Callable[[Walk], bool]:
    """Say whether so many reps of the present session are kept."""
    return lambda walk: walk.exercise is not None and len(walk.exercise.session.record.reps) >= number


TO_PLAY = (take("home", "right leg"),)
TO_SET = TO_PLAY
TO_CLOSE = (take("home", "Close"), take("question-close", "Close"))


def stamps(ids: str = "id") -> Stamps:
    """Return dates that go on by a minute with each look, and ids that are counted."""
    minutes, numbers = count(), count(1)
    begin = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    return Stamps(lambda: begin + timedelta(minutes=next(minutes)), lambda: f"{ids}-{next(numbers)}")


def body(
    movement: MovementName = "knee_extension", side: Side = "right", gone: Sequence[tuple[float, float]] = (), length_s: float = 120.0
) -> SourceWish:
    """Wish for a body that makes a rep of 60° every 2.6 s, from the third second of each exercise on."""
    reps = even_reps(int(length_s / 2.6), 60.0)
    return SourceWish("scripted", script=Script(movement, side, reps, length_s, gone=gone))


def level_file(folder: Path, movement: MovementName = "knee_extension", sets: int = 1, reps: int = 4, rest_s: float = 4) -> Path:
    path = folder / f"short_{movement}.toml"
    path.write_text(LEVEL.format(movement=movement, sets=sets, reps=reps, rest_s=rest_s), encoding="utf-8")
    return path


@dataclass
class Game:
    """The program, and who plays it.

    Whoever has no step for the question about pain leaves it open, and it is not among what was seen.
    `seen` are the names of the screens in their order, `scenes` the screens, `entered_s` when they came up; `ahead` is what
    is still to be done.
    """

    steps: Sequence[Step]
    wish: SourceWish = field(default_factory=body)
    level: Path | None = None
    trackers: MakeTrackerOf = stepwise
    store: Store = field(default_factory=Store.in_memory)
    trains: tuple[MovementName, Side] | None = ("knee_extension", "right")
    window: ScriptedWindow = field(default_factory=lambda: ScriptedWindow(size=SMALL))
    stamps: Stamps = field(default_factory=stamps)
    land: Landscape = LAND
    fps: float = FPS
    watchers: MakeTrackerOf | None = None
    language: Language = "en"

    def __post_init__(self) -> None:
        self.seen: list[str] = []
        self.scenes: list[SpokenScene] = []
        self.entered_s: list[float] = []
        self.ahead = list(self.steps)
        self._lit_s: float | None = None
        self.clock, self.sound, self.speech = ScriptedClock(), RecordedSound(), RecordedSpeech()
        outside = Outside(
            self.window, self.clock, self.stamps, self.store, self.sound, self.speech, self.trackers, self.land, self.watchers
        )
        movement: MovementName = self.trains[0] if self.trains else "knee_extension"
        wished = Wished(language=self.language)
        self.loop, self.walk = wire(outside, self.wish, {movement: self.level} if self.level else None, self.fps, wished)
        if self.trains and self.walk.people.current.movement is None:
            self.walk.people.trains(*self.trains)
        if self.trains:
            self._has_answered()
        self.loop.helper = self._press

    def play(self) -> "Game":
        """Play to the end, which must come when every step is done."""
        self.loop.run()
        self.walk.close()
        assert self.ahead == [], f"not done: {self.ahead}; seen: {self.seen}"
        return self

    @property
    def last(self) -> SessionRecord:
        """The record of the last session."""
        assert self.walk.last is not None
        return self.walk.last

    def homes(self) -> list[HomeView]:
        """Return what home showed, each time."""
        return [scene.view() for scene in self.scenes if isinstance(scene, HomeScene)]

    def lasted_s(self, screen: str) -> float:
        """Return how long the first screen of this name was up."""
        number = self.seen.index(screen)
        return self.entered_s[number + 1] - self.entered_s[number]

    def said(self) -> str:
        """Return all that the voice was given to say."""
        return " ".join(words for _, words in self.speech.said)

    def _has_answered(self) -> None:
        """Let the player be one who has been asked about health and hands before, and said nothing."""
        self.walk.today.keep_health(self.walk.people.current, Health())
        preferences = self.walk.preferences
        preferences.settings = replace(preferences.settings, hand_asked=True)
        with suppress(StoreError):
            keep_settings(self.store, self.walk.people.current.player_id, preferences.settings)

    def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
        now_s = self.clock.now_s()
        if screen_name(scene) == "pain" and not (self.ahead and self.ahead[0].screen == "pain"):
            return KeyInput("back") if age_s >= LOOK_S else None
        if not self.scenes or scene is not self.scenes[-1]:
            self.scenes.append(scene)
            self.seen.append(screen_name(scene))
            self.entered_s.append(now_s)
            self._lit_s = None
        assert now_s < LONGEST_S, f"stuck; still to do: {self.ahead}; seen: {self.seen}"
        if self.ahead and self._is_due(self.ahead[0], scene, age_s):
            return self.ahead.pop(0).happened
        return None

    def _is_due(self, step: Step, scene: SpokenScene, age_s: float) -> bool:
        here = step.screen == self.seen[-1] and age_s >= step.after_s
        return here and self._is_lit(step.lit, scene) and (step.when is None or step.when(self.walk))

    def _is_lit(self, wanted: str, scene: SpokenScene) -> bool:
        """Whether the wanted light has been seen for as long as a person takes to answer it."""
        now_s = self.clock.now_s()
        if not scene.spoken(now_s).endswith(wanted):
            self._lit_s = None
            return False
        self._lit_s = now_s if self._lit_s is None else self._lit_s
        return not wanted or now_s - self._lit_s >= ANSWERS_S


def screen_name(scene: SpokenScene) -> str:
    """Return a screen's name; questions and notes are told apart by what they say."""
    inner = scene.scene if isinstance(scene, Until) else scene
    if isinstance(inner, ChoiceScene | TilesScene):
        return inner.view().question
    return inner.view().title if isinstance(inner, SayScene) else scene_name(scene)
