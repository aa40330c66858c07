"""`main.py demo`: a bundled clip goes through the real landmarker into the real game, all screens included."""

import argparse
import sys
from pathlib import Path

from game.app.autopilot import Autopilot
from game.app.clock import MachineClock, Stamps
from game.app.loop import scene_name
from game.app.sources import stepwise, threaded
from game.app.until import SpokenScene
from game.app.walk import Walk
from game.app.wiring import DEMO_LEVELS, Outside, demo_wish, wire
from game.commands.film import Film
from game.core.clock import ScriptedClock
from game.core.health import Health
from game.core.level_file import read_level
from game.core.names import MovementName
from game.screen.sound import SilentSound, open_sound
from game.screen.speech import SilentSpeech
from game.screen.spoken_voice import SpokenVoice
from game.screen.window import ScriptedWindow, open_window
from game.sources.native_chatter import turn_away_native_chatter
from game.store.repository import Store

DEFAULT_OUT = Path("demo-out")
HEADLESS_FPS = 30.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--headless", action="store_true", help="without a window: write pictures, a film and the session")
    parser.add_argument("--movement", choices=tuple(DEMO_LEVELS), default="knee_extension")
    parser.add_argument("--out", type=Path, default=DEFAULT_OUT, metavar="DIR", help="where a headless demo writes (%(default)s)")


def run(args: argparse.Namespace) -> int:
    """Play the demo in a window, or headless where that is asked for or there is none."""
    turn_away_native_chatter()
    window = None if args.headless else open_window("Stone by Stone, the demo")
    if window is None:
        if not args.headless:
            print("There is no display here, so the demo plays without a window.", file=sys.stderr)
        return play_headless(args.out, args.movement)
    outside = Outside(window, MachineClock(), Stamps(), Store.in_memory(), open_sound(), SpokenVoice(), threaded)
    loop, walk = wire(outside, demo_wish(args.movement), DEMO_LEVELS)
    _somebody_plays(walk, args.movement)
    loop.helper = Autopilot()
    loop.run()
    walk.close()
    return 0


def _somebody_plays(walk: Walk, movement: MovementName) -> None:
    """Let the player of the demo be one who was asked everything that is asked only once."""
    walk.people.trains(movement, "right")
    walk.today.keep_health(walk.people.current, Health())


class Reporter:
    """Keeps a picture of each screen and a film of the set."""

    def __init__(self, out: Path, window: ScriptedWindow, film: Film) -> None:
        self.pictures: list[Path] = []
        self._out = out
        self._window = window
        self._film = film
        self._current: SpokenScene | None = None
        self._since_s = 0.0
        self._taken = False

    def __call__(self, scene: SpokenScene, now_s: float) -> None:
        """Look at a screen that was just shown."""
        name = scene_name(scene)
        if scene is not self._current:
            self._current, self._since_s, self._taken = scene, now_s, False
        if name == "play":
            self._film.add(self._window.canvas.pixels())
        if not self._taken and now_s - self._since_s >= PICTURE_AFTER_S.get(name, 1.0):
            self._taken = True
            path = self._out / f"{len(self.pictures) + 1:02d}_{name}.png"
            self._window.canvas.save(path)
            self.pictures.append(path)


PICTURE_AFTER_S = {"home": 1.4, "check": 1.5, "range": 3.0, "ready": 1.5, "play": 9.0, "rest": 3.0, "result": 6.0}
"""When each screen is most worth a picture."""


def play_headless(out: Path, movement: MovementName) -> int:
    """Play the demo without a window, as fast as this machine can, and say what was done and where its pictures are."""
    out.mkdir(parents=True, exist_ok=True)
    window = ScriptedWindow(size=(1280, 720))
    outside = Outside(window, ScriptedClock(), Stamps(), Store.in_memory(), SilentSound(), SilentSpeech(), stepwise)
    loop, walk = wire(outside, demo_wish(movement), DEMO_LEVELS, fps=HEADLESS_FPS)
    _somebody_plays(walk, movement)
    loop.helper = Autopilot()
    film_path = out / "set.mp4"
    with Film(film_path, HEADLESS_FPS) as film:
        reporter = Reporter(out, window, film)
        loop.on_flip = reporter
        loop.run()
    walk.close()
    if walk.last is None or not walk.last.reps:
        print("The demo came to no set: the bundled clip could not be played.", file=sys.stderr)
        return 1
    (out / "session.json").write_text(walk.last.to_json(), encoding="utf-8")
    level = read_level(DEMO_LEVELS[movement])
    print(f"The demo played “{level.title}”: {len(walk.last.reps)} reps, seen by the camera's own landmarks in the bundled clip.")
    print(f"{len(reporter.pictures)} pictures of the screens, the film {film_path.name} and session.json are in {out.resolve()}.")
    return 0
