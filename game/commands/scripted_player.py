"""A scripted player at the real program: reads what is on the screen, presses Space, and moves a limb in front of a camera."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from re import sub

from game.app.loop import scene_name
from game.app.until import SpokenScene, Until
from game.core.names import MovementName, Side, SourceKind
from game.core.pose import Pose
from game.core.source import Picture
from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.look import PLAIN_LOOK, Look
from game.screen.reading_time import WORDS_A_S, words_of
from game.screen.scene import Input, KeyInput
from game.screen.scenes import ChoiceScene
from game.screen.theme import PAPER, Colour
from game.screen.window import ScriptedWindow
from game.sources.scripted_body import ScriptedRep, pose_of

REACTION_S = 1.5
CAMERA_S = 1.5
"""How long a camera takes from its switching on to its first picture."""
REP_DEG, EVERY_S = 30.0, 2.6
"""A limb that moves a little, and no faster than its level allows."""
CAMERA_FPS = 30.0


class NotingCanvas(Canvas):
    """Draws, and notes every line of words."""

    def __init__(self, size: tuple[int, int]) -> None:
        super().__init__(ScriptedWindow(size=size).surface)
        self.lines: list[str] = []

    def words(self, text: str, size: float, at: Point, anchor: Anchor = "topleft", colour: Colour = PAPER, bold: bool = True) -> Box:
        """Write one line, and note it."""
        self.lines.append(text)
        return super().words(text, size, at, anchor, colour, bold)


class NotingWindow:
    """A window without a screen whose words can be read."""

    held = pointer_held = False

    def __init__(self, size: tuple[int, int] = (320, 180)) -> None:
        self.look: Look = PLAIN_LOOK
        self.canvas = NotingCanvas(size)

    def inputs(self, now_s: float) -> tuple[Input, ...]:  # noqa: ARG002
        """Nothing is pressed here: the player is the loop's helper."""
        return ()

    def flip(self) -> None:
        """Nobody else looks."""

    def close(self) -> None:
        """Nothing to take away."""

    def read(self) -> list[str]:
        """Return the lines of the picture that was just drawn, each once."""
        lines, self.canvas.lines = list(dict.fromkeys(self.canvas.lines)), []
        return lines


@dataclass(slots=True)
class Visit:
    """One screen: when it came up, how many words of it were new, and how often something was pressed."""

    screen: str
    from_s: float
    words: int = 0
    inputs: int = 0


class Reader:
    """Reads line after line at its pace, nothing twice; what a screen has taken away unread is read to its end all the same.

    A number that only counts on while the screen stays is not read again. Whoever `knows` the program reads nothing.
    """

    def __init__(self, knows: bool) -> None:
        self.until_s = 0.0
        self._knows = knows
        self._read: set[str] = set()

    def read(self, lines: list[str], new_screen: bool, now_s: float) -> int:
        """Take the lines of a picture, and return how many words of it are new."""
        new = [line for line in lines if (line if new_screen else _shape(line)) not in self._read]
        self._read.update(lines, map(_shape, lines))
        words = 0 if self._knows else sum(len(words_of(line)) for line in new)
        if words:
            self.until_s = max(self.until_s, now_s) + words / WORDS_A_S
        return words


def _shape(line: str) -> str:
    return sub(r"\d+", "#", line)


@dataclass(frozen=True, slots=True)
class Pace:
    """How a limb moves: one rep, begun anew so often."""

    rep: ScriptedRep = field(default_factory=partial(ScriptedRep, 0.0, REP_DEG))
    every_s: float = EVERY_S


class SeenLimb:
    """The limb in front of the camera, as a source of poses."""

    def __init__(self, movement: MovementName, side: Side) -> None:
        self.movement: MovementName = movement
        self.side: Side = side
        self.reps: list[ScriptedRep] = []
        self._rests_from_s = 0.0

    def at(self, start_s: float) -> "LimbCamera":
        """Return the camera that sees it from a moment on."""
        return LimbCamera(self, start_s)

    def may_move(self, now_s: float) -> bool:
        """Whether the last rep is over, and the pause after it."""
        return now_s >= self._rests_from_s

    def move(self, now_s: float, pace: Pace) -> None:
        """Make one rep."""
        self.reps.append(replace(pace.rep, start_s=now_s))
        self._rests_from_s = now_s + pace.every_s

    def gained_at(self, now_s: float) -> float:
        """Return the degrees gained at a moment."""
        return sum(rep.gained_at(now_s) for rep in self.reps[-2:])


class LimbCamera:
    """A camera that takes its time, and then sees the limb."""

    kind: SourceKind = "camera"

    def __init__(self, limb: SeenLimb, start_s: float) -> None:
        self._limb, self._start_s = limb, start_s

    def poses(self) -> Iterator[Pose]:
        """Yield the pose of each frame."""
        for number in count():
            time_s = CAMERA_S + number / CAMERA_FPS
            yield pose_of(self._limb.movement, self._limb.side, self._limb.gained_at(self._start_s + time_s), time_s)

    def picture(self) -> Picture | None:
        """Return nothing: this limb is not to be seen."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


class ScriptedPlayer:
    """Presses Space once all is read, on the light that is wanted, and `REACTION_S` later; moves the limb likewise.

    `wants` says by screen which words must be lit, elsewhere the first light is as good as any; `paces` how the limb moves, and where.
    """

    def __init__(
        self, window: NotingWindow, limb: SeenLimb, wants: Mapping[str, str], paces: Mapping[str, Pace], knows: bool = False
    ) -> None:
        self.visits: list[Visit] = []
        self._window, self._limb, self._wants, self._paces = window, limb, wants, paces
        self._reader = Reader(knows)
        self._scene: SpokenScene | None = None
        self._lit_s: float | None = None

    def look(self, scene: SpokenScene, now_s: float) -> None:
        """Look at a picture that was just shown, read what is new of it, and move where that is asked for."""
        new_screen = scene is not self._scene
        if new_screen:
            self._scene, self._lit_s = scene, None
            self.visits.append(Visit(screen_of(scene), now_s))
        self.visits[-1].words += self._reader.read(self._window.read(), new_screen, now_s)
        self._follow_light(scene, now_s)
        pace = self._paces.get(scene_name(scene))
        if pace and self._is_ready(now_s) and self._limb.may_move(now_s):
            self._limb.move(now_s, pace)

    def press(self, scene: SpokenScene, now_s: float) -> Input | None:
        """Return the key where it is time for it."""
        waits_for_nobody = scene_name(scene) in (*self._paces, "check")
        lit = self._lit_s is not None and now_s >= self._lit_s + REACTION_S
        if scene is not self._scene or waits_for_nobody or not lit or not self._is_ready(now_s):
            return None
        self.visits[-1].inputs += 1
        return KeyInput("select")

    def _is_ready(self, now_s: float) -> bool:
        return now_s >= max(self.visits[-1].from_s, self._reader.until_s) + REACTION_S

    def _follow_light(self, scene: SpokenScene, now_s: float) -> None:
        """Note since when the wanted choice has been lit."""
        if not scene.spoken(now_s).endswith(self._wants.get(screen_of(scene), "")):
            self._lit_s = None
        elif self._lit_s is None:
            self._lit_s = now_s


def screen_of(scene: SpokenScene) -> str:
    """Return a screen's plain name; of a question the id of its words."""
    inner = scene.scene if isinstance(scene, Until) else scene
    return inner.view().question if isinstance(inner, ChoiceScene) else scene_name(scene)
