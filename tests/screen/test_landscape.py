import pygame
import pytest

from game.screen import landscape
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.landscape_ground import HORIZON, SHRINK, spot
from game.screen.landscape_hour import Mixed, Palette, gradient
from game.screen.landscape_sky import sun_at


def drawn(drift: float = 0.0, time_s: float = 3.0, hour: float = 0.0, seed: int = 7) -> bytes:
    surface = pygame.Surface((320, 180))
    Landscape(seed).draw(Canvas(surface), drift, time_s, hour)
    return pygame.image.tobytes(surface, "RGB")


def test_the_same_moment_looks_the_same() -> None:
    assert drawn() == drawn()


@pytest.mark.parametrize("other", [{"drift": 400.0}, {"time_s": 30.0}, {"hour": 0.8}, {"seed": 8}])
def test_walking_time_hour_and_seed_each_change_the_picture(other: dict[str, float]) -> None:
    assert drawn(**other) != drawn()  # type: ignore[arg-type]


def test_the_picture_does_not_depend_on_what_was_drawn_before() -> None:
    surface = pygame.Surface((320, 180))
    canvas, land = Canvas(surface), Landscape()
    for hour in (0.0, 0.9, 0.31):
        land.draw(canvas, 0.0, 3.0, hour)
    assert pygame.image.tobytes(surface, "RGB") == drawn(hour=0.31)


def test_to_and_fro_between_two_sizes_nothing_is_painted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    painted, land = list[tuple[int, int]](), Landscape()

    def paint(canvas: Canvas, *_: object) -> object:
        painted.append(canvas.surface.get_size())
        return object()

    monkeypatch.setattr(landscape, "_Painted", paint)
    for size in ((320, 180), (240, 180), (320, 180), (240, 180), (400, 200), (240, 180), (320, 180)):
        land.prepare(Canvas(pygame.Surface(size)))
    assert painted == [(320, 180), (240, 180), (400, 200), (320, 180)]


@pytest.mark.parametrize("size", [(320, 180), (320, 240), (420, 180)])
def test_every_shape_of_screen_is_covered(size: tuple[int, int]) -> None:
    surface = pygame.Surface(size)
    surface.fill((255, 0, 255))
    Landscape().draw(Canvas(surface), 5000.0, 100.0, 0.5)
    pixels = pygame.surfarray.array3d(surface)
    assert not ((pixels == (255, 0, 255)).all(axis=2)).any()


def test_the_sun_climbs_through_the_set() -> None:
    canvas = Canvas(pygame.Surface((320, 180)))
    assert sun_at(canvas, 1.0)[1] < sun_at(canvas, 0.5)[1] < sun_at(canvas, 0.0)[1]


def test_things_ahead_are_smaller_and_nearer_the_horizon() -> None:
    canvas = Canvas(pygame.Surface((320, 180)))
    here, ahead = spot(canvas, 0), spot(canvas, 1)
    assert here.scale == 1.0
    assert ahead.scale == SHRINK
    assert HORIZON < ahead.y < here.y
    assert ahead.x > here.x


def test_an_hour_between_lies_between_its_colours() -> None:
    def paint(palette: Palette) -> pygame.Surface:
        surface = pygame.Surface((4, 4), pygame.SRCALPHA)
        surface.fill(palette.sky[0])
        return surface

    picture = Mixed(paint)
    dawn, noon, morning = (tuple(picture.at(hour).get_at((1, 1))) for hour in (0.0, 0.5, 1.0))
    assert all(low <= middle <= high for low, middle, high in zip(dawn, noon, morning, strict=True))
    assert dawn[:3] != noon[:3] != morning[:3]


def test_a_gradient_runs_through_its_stops() -> None:
    picture = gradient((20, 101), ((0.0, "#000000"), (0.5, "#804020"), (1.0, "#ffffff")))
    assert picture.get_at((3, 50))[:3] == pytest.approx((128, 64, 32), abs=2)
    assert picture.get_at((3, 100))[0] >= 254
