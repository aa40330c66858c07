"""Puts the parts together for people, demos and tests alike."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from game.app.clock import Stamps
from game.app.exercise import MakeTracker
from game.app.hand_in_air import HandInAir, working_hand
from game.app.hand_watch import HandWatch
from game.app.keeping import LaterKeeper
from game.app.loop import FPS, Loop
from game.app.parts import Parts
from game.app.people import People
from game.app.preferences import Preferences, Reached, Wished
from game.app.shelf import Shelf
from game.app.sources import SourceWish
from game.app.walk import Walk
from game.app.worlds import Worlds
from game.core.clock import Clock
from game.core.names import MovementName
from game.screen.landscape import Landscape
from game.screen.sound import Sound
from game.screen.speech import Speech
from game.screen.text import Text
from game.screen.tiles import TILES
from game.screen.window import Window
from game.store.repository import Store

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ROOT / "levels"
CLIPS: dict[MovementName, Path] = {
    "knee_extension": ROOT / "assets" / "clips" / "c01_knee_side.mp4",
    "wrist_flexion_extension": ROOT / "assets" / "clips" / "c05_wrist_open.mp4",
}
DEMO_LEVELS: dict[MovementName, Path] = {
    "knee_extension": LEVELS / "demo_knee.toml",
    "wrist_flexion_extension": LEVELS / "demo_wrist.toml",
}
MakeTrackerOf = Callable[[SourceWish, bool, Clock], MakeTracker]


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything that touches the world outside, real or scripted."""

    window: Window
    clock: Clock
    stamps: Stamps
    store: Store
    sound: Sound
    speech: Speech
    trackers: MakeTrackerOf
    landscape: Landscape = field(default_factory=Landscape)
    watchers: MakeTrackerOf | None = None
    """What looks at the player beside the screens, for the hand in the air; None where it is not to point."""


def demo_wish(movement: MovementName) -> SourceWish:
    """Return the bundled clip of a movement, over and over; of a movement without one, that of the knee."""
    return SourceWish("video", path=CLIPS.get(movement, CLIPS["knee_extension"]), loop=True)


def wire(
    outside: Outside, wish: SourceWish, levels: dict[MovementName, Path] | None = None, fps: float = FPS, wished: Wished | None = None
) -> tuple[Loop, Walk]:
    """Return the loop that shows the walk, and the walk."""
    keeper = LaterKeeper(outside.store)
    text, people = Text.read(), People(outside.store, keeper, outside.stamps, TILES)
    world = Worlds(lambda: outside.window.canvas, outside.landscape)
    reached = Reached(text, outside.window, world, outside.sound, outside.speech)
    preferences = Preferences(outside.store, keeper, people, outside.stamps, reached, wished or Wished())
    hand = HandInAir(lambda: preferences.settings, lambda: working_hand(preferences.settings, people.current.side))
    watch = HandWatch(hand, text, lambda: walk.wish, _watcher(outside))
    parts = Parts(
        text=text,
        landscape=outside.landscape,
        sound=outside.sound,
        store=outside.store,
        keeper=keeper,
        stamps=outside.stamps,
        shelf=Shelf(LEVELS, outside.store, levels or {}),
        demo_levels=DEMO_LEVELS,
        world=world,
        tracker=lambda asked, needs_hands: watch.listening(outside.trackers(asked, needs_hands, outside.clock), asked),
        demo=demo_wish,
        hand_that_works=lambda: preferences.settings.working_hand,
        now_s=outside.clock.now_s,
    )
    walk = Walk(parts, people, wish, preferences)
    return Loop(outside.window, outside.clock, walk, outside.sound, outside.speech, watch, fps), walk


def _watcher(outside: Outside) -> Callable[[SourceWish], MakeTracker] | None:
    watchers = outside.watchers
    return (lambda wish: watchers(wish, False, outside.clock)) if watchers else None
