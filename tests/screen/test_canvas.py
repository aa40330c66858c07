import numpy as np
import pygame
import pytest

from game.screen.canvas import Box, Canvas, glow_of, halo_of, painted
from game.screen.shapes import drawing, oval
from game.screen.theme import ACCENT, INK, PAPER, SUN
from tests.recorded_canvas import RecordedCanvas


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(pygame.Surface((640, 360)))


def at(canvas: Canvas, x: float, y: float) -> tuple[int, ...]:
    return tuple(canvas.surface.get_at((canvas.px(x), canvas.px(y))))[:3]


def test_every_screen_is_nine_hundred_units_high(canvas: Canvas) -> None:
    assert canvas.height == 900
    assert canvas.width == 1600
    assert canvas.px(900) == 360


def test_the_safe_part_leaves_a_twentieth_on_each_side(canvas: Canvas) -> None:
    assert canvas.safe == pytest.approx((80, 45, 1440, 810))


def test_words_take_the_box_they_say(canvas: Canvas) -> None:
    box = canvas.words("17 of 20", 112, (200, 300), "midleft")
    assert box.x == pytest.approx(200, abs=3)
    assert box.center[1] == pytest.approx(300, abs=3)
    assert box.width == pytest.approx(canvas.measure("17 of 20", 112)[0], abs=3)


def test_lines_are_broken_within_their_width(canvas: Canvas) -> None:
    lines = canvas.broken("Turn your chair a little to the side please", 52, 500)
    assert len(lines) > 1
    assert all(canvas.measure(line, 52)[0] <= 500 for line in lines)
    assert " ".join(lines) == "Turn your chair a little to the side please"


def test_a_panel_fills_its_box_and_nothing_else(canvas: Canvas) -> None:
    canvas.panel(Box(400, 300, 200, 100), PAPER, 0)
    assert at(canvas, 500, 350) == PAPER[:3]
    assert at(canvas, 380, 350) == (0, 0, 0)


@pytest.mark.parametrize(("opacity", "expected"), [(1.0, ACCENT.red), (0.5, ACCENT.red / 2)])
def test_a_disc_is_round(canvas: Canvas, opacity: float, expected: float) -> None:
    canvas.disc((800, 450), 100, ACCENT.faded(opacity))
    assert at(canvas, 800, 450)[0] == pytest.approx(expected, abs=2)
    assert at(canvas, 885, 535) == (0, 0, 0)


def test_an_opaque_picture_stays_opaque(canvas: Canvas) -> None:
    picture = pygame.Surface((640, 360))
    canvas.blit(picture, (0, 0))
    assert picture.get_alpha() is None


def test_opacity_lets_the_ground_through(canvas: Canvas) -> None:
    white = painted(drawing(10, 10, oval((5, 5), (20, 20), "#ffffff")), (40, 40))
    canvas.blit(white, (0, 0), opacity=0.5)
    assert at(canvas, 50, 50)[0] == pytest.approx(128, abs=2)


def test_a_painted_drawing_is_kept_in_the_screens_own_order() -> None:
    picture = painted(drawing(10, 10, oval((5, 5), (20, 20), "#ff0000")), (8, 8))
    assert picture.get_masks() == pygame.Surface((1, 1), pygame.SRCALPHA).get_masks()
    assert tuple(picture.get_at((4, 4))) == (255, 0, 0, 255)


def test_a_painted_drawing_is_stretched_to_its_size() -> None:
    picture = painted(drawing(10, 10, oval((5, 5), (20, 20), "#ff0000")), (40, 7))
    assert picture.get_size() == (40, 7)
    assert picture.get_bounding_rect() == pygame.Rect(0, 0, 40, 7)


def test_a_glow_adds_light_and_fades_outwards(canvas: Canvas) -> None:
    canvas.surface.fill((40, 40, 40))
    canvas.glow(glow_of(canvas.px(100), SUN, 1.0), (800, 450))
    middle, edge = at(canvas, 800, 450)[0], at(canvas, 870, 450)[0]
    assert middle > edge > 40
    assert at(canvas, 950, 450) == (40, 40, 40)


def test_glows_come_in_sixteen_strengths() -> None:
    assert glow_of(9, SUN, 0.50) is glow_of(9, SUN, 0.51)
    assert glow_of(9, SUN, 0.5) is not glow_of(9, SUN, 0.9)
    assert glow_of(9, SUN, 7.0) is glow_of(9, SUN, 1.0)


def test_a_halo_does_not_burn_out_its_ground(canvas: Canvas) -> None:
    canvas.surface.fill((255, 100, 100))
    canvas.blit(halo_of(canvas.px(200), ACCENT), (800, 450), "center")
    assert all(abs(now - light) <= 12 for now, light in zip(at(canvas, 800, 450), ACCENT[:3], strict=True))


@pytest.mark.parametrize("shift", [0.0, 333.0, -250.0, 1e6])
def test_a_strip_covers_the_whole_width(canvas: Canvas, shift: float) -> None:
    tile = pygame.Surface((170, 10))
    tile.fill(PAPER[:3])
    canvas.strip(tile, shift, 500)
    assert {tuple(canvas.surface.get_at((x, canvas.px(500) + 5)))[:3] for x in range(640)} == {PAPER[:3]}


def test_a_veil_covers_everything_by_its_share(canvas: Canvas) -> None:
    canvas.surface.fill((200, 200, 200))
    canvas.veil(INK.faded(0.0))
    assert at(canvas, 10, 10) == (200, 200, 200)
    canvas.veil(INK.faded(0.5))
    assert at(canvas, 10, 10)[0] == pytest.approx((200 + INK.red) / 2, abs=2)


def test_scattered_pictures_stand_around_their_points(canvas: Canvas) -> None:
    dot = pygame.Surface((6, 6))
    dot.fill((90, 90, 90))
    canvas.scatter([(dot, (400, 400)), (dot, (800, 400))])
    canvas.scatter([(dot, (800, 400))], light=True)
    assert at(canvas, 400, 400) == (90, 90, 90)
    assert at(canvas, 800, 400) == (180, 180, 180)


def test_a_photo_fills_its_box(canvas: Canvas) -> None:
    canvas.photo(np.full((48, 64, 3), (10, 200, 30), dtype=np.uint8), Box(100, 100, 320, 240))
    assert at(canvas, 260, 220) == (10, 200, 30)


def test_a_box_holds_its_points() -> None:
    box = Box(10, 20, 30, 40)
    assert box.center == (25, 40)
    assert box.holds((10, 20))
    assert not box.holds((41, 30))


def test_the_recording_twin_agrees_about_places(canvas: Canvas) -> None:
    twin = RecordedCanvas(640, 360)
    for anchor in ("topleft", "midright", "center", "midbottom"):
        real, told = (one.words("Rest", 52, (700, 300), anchor) for one in (canvas, twin))
        assert told == pytest.approx(real, abs=4)
    assert twin.texts == ["Rest"] * 4
