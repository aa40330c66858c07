from collections.abc import Iterator
from typing import Any

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.controller import CENTRED, PUSHED, Controllers
from game.screen.scene import Input, KeyInput
from game.screen.trembling import STEP_S, TREMBLE_S, Trembling
from game.screen.window import PygameWindow

PRESS, RELEASE = KeyInput("select"), KeyInput("select_up")


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[PygameWindow]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    opened = PygameWindow("test", (1280, 720))
    opened.inputs(-10.0)
    yield opened
    opened.close()


def told(window: PygameWindow, kind: int, now_s: float, number: int = 7, **what: Any) -> tuple[Input, ...]:
    pygame.event.post(pygame.event.Event(kind, instance_id=number, **what))
    return window.inputs(now_s)


@pytest.mark.parametrize("button", [0, 1, 9, 15])
def test_any_button_is_the_one_key_and_can_be_held(window: PygameWindow, button: int) -> None:
    [pressed] = told(window, pygame.JOYBUTTONDOWN, 1.0, button=button)
    assert pressed == PRESS
    assert isinstance(pressed, KeyInput)
    assert pressed.way == "button"
    assert window.held
    assert told(window, pygame.JOYBUTTONUP, 2.0, button=button) == (RELEASE,)
    assert not window.held


def test_a_trembling_finger_presses_once(window: PygameWindow) -> None:
    taken = [told(window, pygame.JOYBUTTONDOWN, time_s, button=2) for time_s in (1.0, 1.0 + TREMBLE_S / 2, 3.0)]
    assert taken == [(PRESS,), (), (PRESS,)]


def test_two_fingers_on_two_buttons_or_a_key_press_once(window: PygameWindow) -> None:
    for button in (2, 3):
        pygame.event.post(pygame.event.Event(pygame.JOYBUTTONDOWN, instance_id=7, button=button))
    for key in (pygame.K_SPACE, pygame.K_RETURN):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, unicode=""))
    assert window.inputs(1.0) == (PRESS,)


@pytest.mark.parametrize(("value", "key"), [((1, 0), "next"), ((-1, 0), "previous"), ((0, -1), "next"), ((0, 1), "previous")])
def test_the_cross_moves_the_light(window: PygameWindow, value: tuple[int, int], key: Any) -> None:
    assert told(window, pygame.JOYHATMOTION, 1.0, hat=0, value=value) == (KeyInput(key),)
    assert told(window, pygame.JOYHATMOTION, 1.1, hat=0, value=(0, 0)) == ()


def test_the_stick_moves_the_light_once_until_it_comes_back(window: PygameWindow) -> None:
    values = (0.2, 0.9, 1.0, 0.5, 0.9, 0.1, -0.9)
    moved = [told(window, pygame.JOYAXISMOTION, time_s, axis=0, value=value) for time_s, value in enumerate(values)]
    assert moved == [(), (KeyInput("next"),), (), (), (), (), (KeyInput("previous"),)]


PUSHES = {
    "cross": lambda towards: {"kind": pygame.JOYHATMOTION, "hat": 0, "value": (towards, 0)},
    "stick": lambda towards: {"kind": pygame.JOYAXISMOTION, "axis": 0, "value": 0.9 * towards},
}


@pytest.mark.parametrize("push", PUSHES.values(), ids=PUSHES)
def test_a_thumb_that_trembles_moves_the_light_by_one_and_the_other_way_at_once(window: PygameWindow, push: Any) -> None:
    beats = ((1.0, 1), (1.05, 0), (1.1, 1), (1.15, 0), (1.2, 1), (1.25, 0), (1.3, -1), (1.35, 0), (1.2 + STEP_S + 0.01, 1))
    moved = [(time_s, one) for time_s, towards in beats for one in told(window, now_s=time_s, **push(towards))]
    assert moved == [(1.0, KeyInput("next")), (1.3, KeyInput("previous")), (beats[-1][0], KeyInput("next"))]


def test_a_trigger_that_rests_at_its_end_moves_nothing(window: PygameWindow) -> None:
    assert told(window, pygame.JOYAXISMOTION, 1.0, axis=2, value=-1.0) == ()


def test_a_controller_that_is_pulled_out_holds_nothing(window: PygameWindow) -> None:
    told(window, pygame.JOYBUTTONDOWN, 1.0, button=0)
    told(window, pygame.JOYBUTTONDOWN, 1.0, number=8, button=0)
    assert told(window, pygame.JOYDEVICEREMOVED, 2.0) == (RELEASE,)
    assert window.held, "the other one is still held"
    assert told(window, pygame.JOYDEVICEREMOVED, 2.0, number=8) == (RELEASE,)
    assert not window.held


def test_a_window_out_of_sight_holds_no_button(window: PygameWindow) -> None:
    told(window, pygame.JOYBUTTONDOWN, 1.0, button=0)
    pygame.event.post(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    assert window.inputs(2.0) == (RELEASE,)
    assert not window.held


def test_a_controller_is_found_when_it_is_plugged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plugged:
        def __init__(self, index: int) -> None:
            if index > 0:
                raise pygame.error("gone again")
            opened.append(index)

        def get_instance_id(self) -> int:
            return 7

    opened: list[int] = []
    monkeypatch.setattr(pygame.joystick, "Joystick", Plugged)
    controllers = Controllers(Trembling())
    for index in (0, 1):
        assert controllers.input(pygame.event.Event(pygame.JOYDEVICEADDED, device_index=index), 1.0) is None
    assert opened == [0]


@given(st.lists(st.floats(-1.0, 1.0), max_size=40))
def test_between_two_moves_the_stick_was_centred(values: list[float]) -> None:
    controllers, came_back = Controllers(Trembling()), True
    for time_s, value in enumerate(values):
        moved = controllers.input(pygame.event.Event(pygame.JOYAXISMOTION, instance_id=1, axis=1, value=value), time_s)
        if moved:
            assert came_back
            assert abs(value) > PUSHED
            came_back = False
        came_back = came_back or abs(value) < CENTRED
