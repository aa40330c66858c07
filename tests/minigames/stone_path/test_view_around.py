"""Everything that the path unlocks is in the picture."""

from dataclasses import replace
from functools import lru_cache

import pygame
import pytest

from game.core.visit import Visit
from game.minigames.stone_path.rules import StonePath
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.surroundings import FIRST_DAY, KINDS, Surroundings
from game.minigames.stone_path.view import StonePathView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from tests.golden_images import assert_golden
from tests.minigames.stone_path.playing import LEVEL, control, done, frame, wait
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

STONES = (True, False, True, True, True, False)
WALKING = StonePathState(
    seed=7,
    wanted=20,
    time_s=12.0,
    stones=STONES,
    standing_on=6,
    camera=6.0,
    companion_on=5,
    reach=0.7,
    since_laid_s=3.0,
    since_landed_s=3.0,
)
SETTLED_S = 2.0
STANDING = [(slot, name) for slot in ("shore", "afloat", "air", "bank") for name in KINDS[slot]]
NAMED = {"lanterns": "lantern"}


def around(state: StonePathState, **things: object) -> StonePathState:
    return replace(state, around=replace(FIRST_DAY, **things))  # type: ignore[arg-type]


def recorded(state: StonePathState, *, reduce_motion: bool = False) -> RecordedCanvas:
    canvas = RecordedCanvas(320, 180)
    view_of(reduce_motion).draw(canvas, state)
    return canvas


@lru_cache
def view_of(reduce_motion: bool) -> StonePathView:
    """A view paints for long; what it draws follows from the state alone."""
    return StonePathView(reduce_motion, BareLandscape())


def pixels(state: StonePathState, view: StonePathView | None = None, size: tuple[int, int] = (320, 180)) -> bytes:
    canvas = Canvas(pygame.Surface(size))
    (view or StonePathView()).draw(canvas, state)
    return pygame.image.tobytes(canvas.surface, "RGB")


@pytest.mark.parametrize(("slot", "name"), STANDING)
def test_what_stands_around_the_way_is_in_the_picture(slot: str, name: str) -> None:
    shown = recorded(around(WALKING, **{slot: (name,)})).named(NAMED.get(name, name))
    assert shown
    assert all(-200 < one.box.x < 1600 and one.box.y < 900 for one in shown)


@pytest.mark.parametrize("name", KINDS["companion"])
@pytest.mark.parametrize("leap", [0.0, 0.5])
def test_the_companion_is_behind_the_walker_and_leaps_high(name: str, leap: float) -> None:
    (waiting,) = recorded(around(WALKING, companion=name)).named(name)
    (leaping,) = recorded(replace(around(WALKING, companion=name), companion_on=4, leap_share=leap)).named(name)
    assert waiting.box.x + waiting.box.width / 2 < 0.395 * 1600
    assert leaping.box.x < waiting.box.x


@pytest.mark.parametrize("name", KINDS["small"])
def test_a_small_surprise_comes_and_goes(name: str) -> None:
    state = replace(around(WALKING, small=(name,)), small=name)
    assert recorded(replace(state, since_small_s=0.6)).named(name)
    assert not recorded(replace(state, since_small_s=30.0)).named(name)
    assert not recorded(replace(state, small="")).named(name)


@pytest.mark.parametrize("name", KINDS["great"])
def test_a_great_surprise_comes_and_goes(name: str) -> None:
    state = replace(around(WALKING, great=(name,)), great=name)
    assert recorded(replace(state, since_great_s=4.0)).named(name)
    assert not recorded(replace(state, since_great_s=30.0)).named(name)
    assert not recorded(replace(state, great="")).named(name)


@pytest.mark.parametrize("name", [name for name in KINDS["weather"] if name != "clear"])
def test_weather_changes_the_picture(name: str) -> None:
    canvas = Canvas(pygame.Surface((320, 180)))
    view, pictures = view_of(False), []
    for state in (WALKING, around(WALKING, weather=name)):
        canvas.surface.fill((60, 60, 80))
        view.draw(canvas, state)
        pictures.append(pygame.image.tobytes(canvas.surface, "RGB"))
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("name", ["rain", "snow", "fireflies"])
def test_reduced_motion_has_less_weather(name: str) -> None:
    state = around(WALKING, weather=name)
    assert len(recorded(state, reduce_motion=True).drawn) < len(recorded(state).drawn)


@pytest.mark.parametrize("land", KINDS["land"][1:])
def test_each_land_is_another_and_the_first_comes_back(land: str) -> None:
    view = StonePathView()
    dawn = pixels(WALKING, view)
    assert pixels(around(WALKING, land=land), view) != dawn
    assert pixels(WALKING, view) == dawn


def test_the_shared_land_is_only_for_the_lake_at_dawn() -> None:
    seen = []

    class Noted(Landscape):
        def draw_far(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
            seen.append(time_s)

    view, canvas = StonePathView(landscape=Noted()), Canvas(pygame.Surface((160, 90)))
    view.draw(canvas, around(WALKING, land="winter_lake"))
    assert seen == []
    view.draw(canvas, WALKING)
    assert seen == [12.0]


def test_a_picture_full_of_things_changes_nothing_and_is_the_same_each_time() -> None:
    state = replace(
        WALKING,
        around=Surroundings(
            "high_mountain", "rain", "heron", ("windmill", "deer"), ("sailboat",), ("kites",), ("poppies",), ("fish",), ("swans",)
        ),
        small="fish",
        since_small_s=0.5,
        great="swans",
        since_great_s=1.0,
    )
    before, view = replace(state), StonePathView()
    first = pixels(state, view)
    pixels(WALKING, view)
    assert pixels(state, view) == first
    assert state == before


def played(*names: str, stones: int) -> StonePath:
    game = StonePath()
    game.reset(
        LEVEL.model_copy(update={"reps": 12}),
        7,
        Visit(unlocked=frozenset(f"stone_path.{name}" for name in names), kept=(("shown_clear", 9), ("shown_dawn_lake", 9))),
    )
    for number in range(stones):
        frame(game, control(), done(number % 3 != 1))
        wait(game, 2.0)
    wait(game, SETTLED_S, control(0.8, "out"))
    return game


@pytest.mark.parametrize(
    ("picture", "names", "stones"),
    [
        ("autumn", ("autumn_lake", "dog", "rain", "windmill", "rowing_boat", "kites", "ducks"), 10),
        ("winter", ("winter_lake", "fox", "snow", "chapel", "lanterns", "moon", "fish"), 5),
        ("mountain", ("high_mountain", "heron", "fireflies", "lighthouse", "pavilion", "poppies", "sky_lanterns"), 10),
    ],
)
def test_the_lands_look_as_they_should(picture: str, names: tuple[str, ...], stones: int) -> None:
    surface = pygame.Surface((1280, 720))
    StonePathView().draw(Canvas(surface), played(*names, stones=stones).state)
    assert_golden(surface, f"stone_path_{picture}")
