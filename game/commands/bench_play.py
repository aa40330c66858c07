"""The bench of play: the real game from a paced clip, in real time."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from game.app.clock import MachineClock, Stamps
from game.app.exercise import MakeTracker, RunningSource
from game.app.loop import FPS, scene_name
from game.app.seen_exercise import SeenExercise
from game.app.sources import SourceWish, threaded
from game.app.until import SpokenScene
from game.app.wiring import Outside, demo_wish, wire
from game.commands.bench_figures import peak_memory_mb, spread_ms
from game.commands.game_levels import write_plain_level
from game.core.clock import Clock
from game.core.health import Health
from game.core.level_file import read_level
from game.core.names import GameName, MovementName
from game.core.pose import Pose
from game.core.record import SessionRecord, SetRecord, SetWork
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput
from game.screen.sound import open_sound
from game.screen.spoken_voice import SpokenVoice
from game.screen.window import Window
from game.store.repository import Store

LATE = 1.25
"""A flip later than this many periods after the last one is late."""


class Playing:
    """Plays the real game from a paced clip in real time, and notes when everything happened.

    The player has laid `stones` before.
    """

    def __init__(
        self, movement: MovementName, window: Window, landscape: Landscape, game: GameName = "stone_path", stones: int = 0
    ) -> None:
        self._movement: MovementName = movement
        self._game: GameName = game
        self._stones = stones
        self._window = window
        self._landscape = landscape
        self._clock = MachineClock()
        self._control_s: list[float] = []
        self._picture_s: list[float] = []
        self._taken_at_s: list[float] = []
        self._flips_s: list[float] = []
        self._set_flips_s: list[float] = []
        self._shown_s = -1.0

    def run(self, play_s: float, first_picture_s: float) -> dict[str, Any]:
        """Play for `play_s` seconds from the first picture on, which was shown `first_picture_s` after the start."""
        self._flips_s.append(self._clock.now_s())
        with tempfile.TemporaryDirectory() as folder:
            level = write_plain_level(self._game, self._movement, Path(folder))
            store = Store.open(Path(folder))
            outside = Outside(self._window, self._clock, Stamps(), store, open_sound(), SpokenVoice(), self._trackers, self._landscape)
            loop, self._walk = wire(outside, demo_wish(self._movement), {self._movement: level})
            self._walk.people.trains(self._movement, "right")
            self._walk.today.keep_health(self._walk.people.current, Health())
            if self._stones:
                store.begin_session(_walked_before(self._walk.people.current.player_id, self._stones, level))
            loop.helper = lambda _scene, _age_s: self._press(play_s)
            loop.on_flip = self._flipped
            loop.run()
            self._walk.close()
            store.close()
        return self._figures(first_picture_s)

    def _press(self, play_s: float) -> Input | None:
        """Go on at once on every screen that waits for a key, and close the window at the end."""
        over = self._flips_s and self._clock.now_s() - self._flips_s[0] >= play_s
        return KeyInput("stop" if over else "select")

    def _trackers(self, wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
        make = threaded(wish, needs_hands, clock)

        def timed(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            return make(lambda pose: self._take(take, pose), start_s)

        return timed

    def _take(self, take: Callable[[Pose], None], pose: Pose) -> None:
        take(pose)
        now_s = self._clock.now_s()
        self._taken_at_s.append(now_s)
        self._control_s.append(now_s - pose.time_s)

    def set_on_time_share(self) -> float | None:
        """Return the share of the pictures of the set that came on time; None where it came to no set."""
        return _on_time_share(self._set_flips_s) if len(self._set_flips_s) > 1 else None

    def _flipped(self, scene: SpokenScene, now_s: float) -> None:
        self._flips_s.append(now_s)
        if scene_name(scene) == "play":
            self._set_flips_s.append(now_s)
        exercise = self._walk.exercise
        played = exercise.session.played if isinstance(exercise, SeenExercise) else None
        if played and isinstance(exercise, SeenExercise) and played.time_s > self._shown_s:
            self._shown_s = played.time_s
            self._picture_s.append(now_s - exercise.start_s - played.time_s)

    def _figures(self, first_picture_s: float) -> dict[str, Any]:
        tracked_s = self._taken_at_s[-1] - self._taken_at_s[0]
        return {
            "control_latency_ms": spread_ms(self._control_s),
            "picture_latency_ms": spread_ms(self._picture_s),
            "tracked_per_s": round((len(self._taken_at_s) - 1) / tracked_s, 2),
            "frames_on_time_share": _on_time_share(self._flips_s),
            "first_picture_s": round(first_picture_s, 3),
            "first_tracked_s": round(first_picture_s + self._taken_at_s[0] - self._flips_s[0], 3),
            "peak_memory_mb": peak_memory_mb(),
        }


def _walked_before(player_id: str, stones: int, level: Path) -> SessionRecord:
    """Return an earlier session that laid so many stones."""
    of = read_level(level)
    imagined = SetRecord(1, 0.0, (), "done", SetWork(imagined_reps=stones))
    return SessionRecord(
        session_id="before",
        player_id=player_id,
        started_at="2026-01-01T09:00:00+00:00",
        level_name=of.name,
        level_hash=of.content_hash,
        movement=of.movement,
        side="right",
        modality="mental_practice",
        source="scripted",
        seed=1,
        sets=(imagined,),
    )


def _on_time_share(flips_s: list[float]) -> float:
    return round(float(np.mean(np.diff(flips_s) <= LATE / FPS)), 5)
