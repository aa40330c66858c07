"""Mouse, touch and the hand in the air: whatever a key can do can be pointed at, on every screen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest

from game.commands.gallery_corner import corner_scenes
from game.commands.gallery_imagined import IMAGERY
from game.commands.gallery_screens import every_scene
from game.core.guidance import Guidance
from game.screen.canvas import Box
from game.screen.scan import STEERED_S
from game.screen.scene import Input, Key, KeyInput, PointerInput, PointInput
from game.screen.scenes import ImageryScene, RepListScene, RepListView, RepRow
from game.screen.text import Text
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

pytestmark = pytest.mark.usefixtures("unpainted")
LEAST = 80.0
"""In canvas units: 64 pixels of a screen of 720."""
ENTERED_S = 100.0
TOLD_ELSEWHERE = ("imagery", "corner, reps", "goniometer, empty")
"""Screens that hand a press on and show nothing by themselves, and one where there is nothing to erase; see the tests below."""
ESCAPE_ONLY = {("back", "say"), ("back", "map, whole"), ("previous", "progress")}
"""What a key answers beside the places: Escape goes on as well, or two steps at once; the first page has none before it."""
KEYS: tuple[Key, ...] = ("select", "back", "next", "previous")
TEXT, LAND = Text.read(), BareLandscape()


@dataclass
class Screen:
    """A screen as it is looked at; what it takes is told by its answer or by its picture."""

    scene: Any
    now_s: float

    def __post_init__(self) -> None:
        age_s = self.now_s - ENTERED_S
        self.scene.enter(ENTERED_S)
        self.scene.update(ENTERED_S)
        self.scene.update(ENTERED_S + age_s)
        self.drawn, self.targets = self.picture()

    def picture(self) -> tuple[list[Drawn], tuple[Box, ...]]:
        canvas = RecordedCanvas()
        self.scene.draw(canvas, self.now_s)
        return canvas.drawn, tuple(canvas.targets)

    def takes(self, happened: Input) -> object:
        """Return what the screen answers, or else how it looks after it; None where nothing happens."""
        answer = self.scene.event(happened, self.now_s)
        if answer:
            return answer
        drawn = self.picture()[0]
        return None if drawn == self.drawn else drawn


@dataclass(frozen=True)
class Taken:
    """What each place of a screen takes when it is pointed at."""

    targets: tuple[Box, ...]
    by_pointing: tuple[object, ...]


def fresh(names: Sequence[str]) -> dict[str, Screen]:
    corner_scenes.cache_clear()
    scenes = every_scene(TEXT, LAND)
    return {name: Screen(scenes[name][0], ENTERED_S + scenes[name][1]) for name in names}


@cache
def layouts() -> tuple[str, ...]:
    """Return one screen for each arrangement of places to point at: many states of a screen have the same."""
    by_layout: dict[object, str] = {}
    for name, screen in fresh(tuple(every_scene(TEXT, LAND))).items():
        by_layout.setdefault((type(screen.scene), screen.targets), name)
    return tuple(by_layout.values())


@cache
def taken() -> dict[str, Taken]:
    """Point at each place of each screen, always of a new one."""
    targets = {name: screen.targets for name, screen in fresh(layouts()).items()}
    answers: dict[str, list[object]] = {name: [] for name in targets}
    for number in range(max(map(len, targets.values()))):
        pointed = [name for name, boxes in targets.items() if number < len(boxes)]
        for name, screen in fresh(pointed).items():
            answers[name].append(screen.takes(PointInput(targets[name][number].center)))
    return {name: Taken(boxes, tuple(answers[name])) for name, boxes in targets.items()}


def test_places_to_point_at_are_large_and_apart() -> None:
    safe, wrong = RecordedCanvas().safe, []
    for name, screen in taken().items():
        for number, box in enumerate(screen.targets):
            if min(box.width, box.height) < LEAST or not safe.holds(box.center):
                wrong.append(f"{name}: {box} is too small or too far out")
            if any(box.holds(other.center) and box != other for other in screen.targets[:number]):
                wrong.append(f"{name}: {box} lies over another")
    assert wrong == []


def test_every_place_to_point_at_takes_something() -> None:
    wrong = [
        f"{name}: {box}"
        for name, of in taken().items()
        for box, got in zip(of.targets, of.by_pointing, strict=True)
        if got is None and not name.startswith(TOLD_ELSEWHERE)
    ]
    assert wrong == []


@pytest.mark.parametrize("key", KEYS)
def test_what_a_key_answers_can_be_pointed_at(key: Key) -> None:
    wrong = []
    for name, screen in fresh(layouts()).items():
        answer = screen.scene.event(KeyInput(key), screen.now_s)
        beside = any(key == other and name.startswith(screen) for other, screen in ESCAPE_ONLY)
        if answer and answer not in taken()[name].by_pointing and not beside:
            wrong.append(f"{name}: {answer}")
    assert wrong == []


def test_pointing_marks_an_imagined_rep() -> None:
    pressed: list[float] = []
    scene = ImageryScene(TEXT, LAND, lambda: replace(IMAGERY, guidance=Guidance(takes_key=True)), pressed.append)
    screen = Screen(scene, ENTERED_S + 1.0)
    for box in screen.targets:
        scene.event(PointInput(box.center), 101.0)
    assert pressed == [101.0]


def test_pointing_takes_a_rep_back() -> None:
    rows: list[int] = []
    rep = RepRow("1", "50", "60", "0", "active", "")
    screen = Screen(RepListScene(TEXT, LAND, lambda: RepListView("", (rep,)), rows.append), ENTERED_S)
    answers = [screen.scene.event(PointInput(box.center), ENTERED_S) for box in screen.targets]
    assert rows == [0, 0]
    assert set(answers) == {None, "back"}


def test_what_is_pointed_at_lights_up_and_stays() -> None:
    for name, screen in fresh(tuple(name for name in layouts() if name.startswith("question"))).items():
        for box in reversed(screen.targets):
            screen.scene.event(PointerInput(box.center), screen.now_s)
            lit = screen.scene.event(KeyInput("select"), screen.now_s + STEERED_S - 0.1)
            assert lit == screen.scene.event(PointInput(box.center), screen.now_s), name
