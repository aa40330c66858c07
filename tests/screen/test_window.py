from collections.abc import Iterator
from typing import Any

import pygame
import pytest

from game.screen.canvas import Box
from game.screen.look import Look
from game.screen.scene import KeyInput, PointerInput, PointInput, TypedInput
from game.screen.stage import LEAST
from game.screen.trembling import CLICK_S, LET_GO_S, TREMBLE_S
from game.screen.window import PygameWindow, ScriptedWindow, open_window

FAR_APART_S = 10.0


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[PygameWindow]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    opened = PygameWindow("test", (1280, 720))
    opened.inputs(-FAR_APART_S)
    yield opened
    opened.close()


def _post(kind: int, **what: Any) -> None:
    if kind == pygame.KEYDOWN:
        what.setdefault("unicode", "")
    pygame.event.post(pygame.event.Event(kind, **what))


@pytest.mark.parametrize(
    ("key", "meaning"),
    [
        (pygame.K_SPACE, "select"),
        (pygame.K_RETURN, "select"),
        (pygame.K_KP_ENTER, "select"),
        (pygame.K_ESCAPE, "back"),
        (pygame.K_RIGHT, "next"),
        (pygame.K_DOWN, "next"),
        (pygame.K_TAB, "next"),
        (pygame.K_LEFT, "previous"),
        (pygame.K_UP, "previous"),
    ],
)
def test_keys_have_their_meaning(window: PygameWindow, key: int, meaning: str) -> None:
    _post(pygame.KEYDOWN, key=key)
    assert window.inputs(0.0) == (KeyInput(meaning),)  # type: ignore[arg-type]


def test_other_keys_mean_nothing(window: PygameWindow) -> None:
    _post(pygame.KEYDOWN, key=pygame.K_F5)
    _post(pygame.KEYDOWN, key=pygame.K_PLUS, unicode="+")
    _post(pygame.KEYUP, key=pygame.K_F5)
    _post(pygame.KEYUP, key=pygame.K_ESCAPE)
    assert window.inputs(0.0) == ()


@pytest.mark.parametrize(
    ("key", "unicode", "sign"),
    [(pygame.K_7, "7", "7"), (pygame.K_KP_MINUS, "-", "-"), (pygame.K_g, "G", "g"), (pygame.K_BACKSPACE, "\b", "\b")],
)
def test_what_is_typed_comes_as_its_sign(window: PygameWindow, key: int, unicode: str, sign: str) -> None:
    for time_s in (1.0, 1.05):
        _post(pygame.KEYDOWN, key=key, unicode=unicode)
        assert window.inputs(time_s) == (TypedInput(sign),)
        _post(pygame.KEYUP, key=key)
        assert window.inputs(time_s) == ()


def test_holding_lasts_until_the_release(window: PygameWindow) -> None:
    assert not window.held
    _post(pygame.KEYDOWN, key=pygame.K_SPACE)
    window.inputs(0.0)
    assert window.held
    _post(pygame.KEYUP, key=pygame.K_SPACE)
    assert window.inputs(1.0) == (KeyInput("select_up"),)
    assert not window.held


def test_a_window_out_of_sight_holds_nothing(window: PygameWindow) -> None:
    _post(pygame.KEYDOWN, key=pygame.K_SPACE)
    _post(pygame.WINDOWFOCUSLOST)
    window.inputs(0.0)
    assert not window.held


def test_a_trembling_finger_presses_once(window: PygameWindow) -> None:
    taken = []
    for time_s in (1.0, 1.0 + TREMBLE_S / 2, 1.0 + TREMBLE_S * 0.9, 3.0):
        _post(pygame.KEYDOWN, key=pygame.K_SPACE)
        taken.append(len(window.inputs(time_s)))
    assert taken == [1, 0, 0, 1]


@pytest.mark.parametrize("beats_a_s", [2.6, 3.0, 4.0, 5.0, 6.0])
def test_a_tremor_of_any_pace_presses_once(beats_a_s: float, window: PygameWindow) -> None:
    taken = 0
    for beat in range(12):
        _post(pygame.KEYDOWN, key=pygame.K_SPACE)
        taken += len(window.inputs(1.0 + beat / beats_a_s))
        _post(pygame.KEYUP, key=pygame.K_SPACE)
        window.inputs(1.0 + (beat + 0.4) / beats_a_s)
    assert taken == 1


def test_a_finger_that_trembles_after_a_long_press_presses_nothing_more(window: PygameWindow) -> None:
    taken = []
    for kind, time_s in ((pygame.KEYDOWN, 1.0), (pygame.KEYUP, 6.0), (pygame.KEYDOWN, 6.0 + LET_GO_S / 2)):
        _post(kind, key=pygame.K_SPACE)
        taken.append(window.inputs(time_s))
    assert taken == [(KeyInput("select"),), (KeyInput("select_up"),), ()]


def test_a_double_click_is_one_click(window: PygameWindow) -> None:
    taken = []
    for time_s in (1.0, 1.0 + CLICK_S / 2, 3.0):
        _post(pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1)
        _post(pygame.MOUSEBUTTONUP, pos=(640, 360), button=1)
        taken.append(len(window.inputs(time_s)))
    assert taken == [1, 0, 1]


def test_the_mouse_is_held_only_beside_what_can_be_clicked(window: PygameWindow) -> None:
    window.canvas.target(Box(700.0, 400.0, 200.0, 100.0))
    held = []
    for kind, pos in ((pygame.MOUSEBUTTONDOWN, (640, 360)), (pygame.MOUSEBUTTONUP, (640, 360)), (pygame.MOUSEBUTTONDOWN, (40, 40))):
        _post(kind, pos=pos, button=1)
        window.inputs(0.0)
        held.append(window.pointer_held)
    _post(pygame.MOUSEBUTTONUP, pos=(640, 360), button=1)
    window.inputs(0.0)
    assert held == [False, False, True]
    assert not window.pointer_held
    assert not window.held


def test_a_click_comes_in_canvas_units(window: PygameWindow) -> None:
    _post(pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1)
    _post(pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=3)
    assert window.inputs(0.0) == (PointInput((800.0, 450.0)),)


def test_closing_the_window_is_the_stop_key(window: PygameWindow) -> None:
    _post(pygame.QUIT)
    assert window.inputs(0.0) == (KeyInput("stop"),)


def test_f11_fills_the_screen_and_comes_back(window: PygameWindow) -> None:
    for time_s in (0.0, FAR_APART_S):
        _post(pygame.KEYDOWN, key=pygame.K_F11)
        assert window.inputs(time_s) == ()
        assert window.canvas.surface.get_width() > 0
    assert window.canvas.surface.get_size() == (1280, 720)


def test_the_canvas_fits_a_window_of_another_size(window: PygameWindow) -> None:
    pygame.display.set_mode((800, 800), pygame.RESIZABLE)
    assert window.canvas.surface.get_size() == (800, 600)
    window.canvas.surface.fill((9, 9, 9))
    window.flip()


@pytest.mark.parametrize("size", [(64, 40), (1, 1), (900, 30), (200, 700)])
def test_a_small_window_shows_a_larger_picture_made_smaller(size: tuple[int, int], window: PygameWindow) -> None:
    whole = pygame.display.set_mode(size, pygame.RESIZABLE)
    canvas = window.canvas
    assert canvas.surface.get_size() == LEAST
    canvas.surface.fill((200, 100, 50))
    canvas.words("Good to see you.", 52, (100, 45))
    window.flip()
    assert whole.get_at((size[0] // 2, size[1] // 2))[:3] == pytest.approx((200, 100, 50), abs=12)
    _post(pygame.MOUSEBUTTONDOWN, pos=(size[0] // 2, size[1] // 2), button=1)
    (click,) = window.inputs(0.0)
    assert isinstance(click, PointInput)
    assert 0 <= click.at[0] <= canvas.width


def test_another_look_takes_effect_with_the_next_picture(window: PygameWindow) -> None:
    before = window.canvas
    before.target(Box(0, 0, 10, 10))
    window.look = Look(attention="right", text_scale=1.2)
    assert window.canvas is window.canvas
    assert window.canvas.look == window.look
    assert window.canvas.targets == []
    assert window.canvas.surface.get_size() == (960, 720)
    _post(pygame.MOUSEBUTTONDOWN, pos=(320, 0), button=1)
    assert window.inputs(0.0) == (PointInput((0.0, 0.0)),)


def test_without_a_display_there_is_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise pygame.error("No available video device")

    monkeypatch.setattr(pygame.display, "init", refuse)
    assert open_window("test") is None


def test_a_script_gives_each_input_once_and_in_time() -> None:
    window = ScriptedWindow([(2.0, KeyInput("select_up")), (1.0, KeyInput("select")), (5.0, KeyInput("back"))])
    assert window.inputs(0.5) == ()
    assert window.inputs(1.5) == (KeyInput("select"),)
    assert window.held
    assert window.inputs(4.0) == (KeyInput("select_up"),)
    assert not window.held
    assert window.inputs(9.0) == (KeyInput("back"),)
    assert window.inputs(9.0) == ()


def test_a_script_hands_its_pictures_on() -> None:
    shown: list[tuple[int, int]] = []
    window = ScriptedWindow(size=(320, 200), on_flip=lambda surface: shown.append(surface.get_size()))
    window.canvas.surface.fill((1, 2, 3))
    kept = window.picture()
    window.canvas.surface.fill((9, 9, 9))
    window.flip()
    window.close()
    assert shown == [(320, 200)]
    assert kept.get_at((0, 0))[:3] == (1, 2, 3)
    assert window.flips == 1


def test_a_scripted_window_follows_its_look() -> None:
    window = ScriptedWindow(size=(640, 360), look=Look(attention="left"))
    window.canvas.surface.fill((200, 10, 10))
    window.look = Look(attention="right")
    assert window.canvas.surface.get_offset() == (160, 0)
    assert window.picture().get_at((2, 180))[0] < 60


def test_a_mouse_that_moves_points_and_one_that_trembles_does_not(window: PygameWindow) -> None:
    taken = []
    for pos in ((640, 360), (642, 361), (641, 359), (720, 360), (800, 360)):
        _post(pygame.MOUSEMOTION, pos=pos)
        taken.append(window.inputs(0.0))
    assert taken == [(), (), (), (PointerInput((900.0, 450.0)),), (PointerInput((1000.0, 450.0)),)]


def test_of_many_moves_only_the_last_counts(window: PygameWindow) -> None:
    for pos in ((100, 100), (400, 360), (640, 360)):
        _post(pygame.MOUSEMOTION, pos=pos)
    _post(pygame.MOUSEBUTTONDOWN, pos=(640, 360), button=1)
    assert window.inputs(0.0) == (PointerInput((800.0, 450.0)), PointInput((800.0, 450.0)))


def test_a_mouse_that_leaves_points_at_nothing(window: PygameWindow) -> None:
    _post(pygame.WINDOWLEAVE)
    assert window.inputs(0.0) == (PointerInput(None),)
