"""A film of each game: ten seconds of the real set, all signs over it, played by a scripted body."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from game.app.clock import Stamps
from game.app.loop import scene_name
from game.app.sources import SourceWish, stepwise
from game.app.until import SpokenScene
from game.app.wiring import Outside, wire
from game.commands.film import Film, pictures_of
from game.commands.gallery_look import PLAIN, Manner
from game.commands.game_levels import body_of, played_of, write_level
from game.core.clock import ScriptedClock
from game.core.health import Health
from game.core.names import GameName
from game.screen.canvas import Canvas
from game.screen.flashes import Flashing, flashing
from game.screen.scene import Input, KeyInput, TypedInput
from game.screen.sound import SilentSound
from game.screen.speech import SilentSpeech
from game.screen.window import ScriptedWindow
from game.store.repository import Store

FPS = 30.0
FILM_S = 10.0
SIZE = (1280, 720)
LOOK_S, MARK_S = 0.5, 3.0
SETS = ("play", "mirror", "imagery")
"""The screens on which a set is played."""
LEFT_ALONE = ("check", "range", "play", "mirror")
"""Screens that go on by themselves."""


def film_game(
    game: GameName, path: Path, manner: Manner = PLAIN, film_s: float = FILM_S, size: tuple[int, int] = SIZE, fps: float = FPS
) -> None:
    """Write the film of a game from the beginning of its set, for a player who wants it in this manner."""
    window, clock = ScriptedWindow(size=size), ScriptedClock()
    with tempfile.TemporaryDirectory() as folder, Film(path, fps) as film:
        wish = SourceWish("scripted", script=body_of(game, "right", 120.0))
        outside = Outside(window, clock, Stamps(), Store.in_memory(), SilentSound(), SilentSpeech(), stepwise)
        movement = played_of(game).movement
        loop, walk = wire(outside, wish, {movement: write_level(game, Path(folder))}, fps)
        walk.people.trains(movement, "right")
        walk.today.keep_health(walk.people.current, Health())
        walk.preferences.look_up()
        walk.preferences.change(manner.chosen(walk.preferences.settings))
        whole = Canvas(window.surface)
        cameraman = _Cameraman(lambda: film.add(whole.pixels()), round(film_s * fps))
        loop.helper, loop.on_flip = cameraman.press, cameraman.flipped
        loop.run()
        walk.close()


def flashing_of(path: Path) -> tuple[Flashing, ...]:
    """Return what flashes too much in a film that `film_game` has written."""
    return flashing(pictures_of(path), FPS)


class _Cameraman:
    """Presses on to the set, films it, and closes the window when the film is full."""

    def __init__(self, take: Callable[[], None], frames: int) -> None:
        self._take = take
        self._left = frames
        self._marks = 0

    def press(self, scene: SpokenScene, age_s: float) -> Input | None:
        """Return the key to press now, if any."""
        name = scene_name(scene)
        if self._left == 0:
            return KeyInput("stop")
        if name == "imagery":
            return self._mark(age_s)
        if name in LEFT_ALONE or age_s < LOOK_S:
            return None
        return TypedInput("4") if name == "rating" else KeyInput("select")

    def flipped(self, scene: SpokenScene, now_s: float) -> None:  # noqa: ARG002
        """Take what was shown, where it is a set."""
        if scene_name(scene) in SETS and self._left > 0:
            self._left -= 1
            self._take()

    def _mark(self, age_s: float) -> Input | None:
        """Mark an imagined rep now and then."""
        if age_s < MARK_S * (self._marks + 1):
            return None
        self._marks += 1
        return KeyInput("select")
