"""A game controller: any of its buttons is the one key, its stick or cross moves the light."""

import pygame

from game.screen.scene import Key, KeyInput
from game.screen.trembling import STEP_S, Trembling

STICK_AXES = (0, 1)
"""The first stick; further axes may be triggers, which rest at their end."""
PUSHED, CENTRED = 0.6, 0.3
"""A stick is pushed beyond the one, and has to come back below the other before it moves the light again."""


class Controllers:
    """Follows every controller, also one that is plugged in later; costs nothing where there is none.

    `selects` watches over every press that selects, whatever made it.
    """

    def __init__(self, selects: Trembling) -> None:
        self._open: dict[int, pygame.joystick.JoystickType] = {}
        self._held: set[tuple[int, int]] = set()
        self._pushed: set[tuple[int, int]] = set()
        self._selects = selects
        self._moves: dict[Key, Trembling] = {"next": Trembling(STEP_S), "previous": Trembling(STEP_S)}

    @property
    def held(self) -> bool:
        """Whether any button is down."""
        return bool(self._held)

    def input(self, event: pygame.event.Event, now_s: float) -> KeyInput | None:
        """Return what an event of a controller means, if it means anything."""
        if event.type == pygame.JOYDEVICEADDED:
            self._plug_in(event.device_index)
        elif event.type == pygame.JOYDEVICEREMOVED:
            return self._unplug(event.instance_id)
        elif event.type == pygame.JOYBUTTONDOWN:
            return self._press((event.instance_id, event.button), now_s)
        elif event.type == pygame.JOYBUTTONUP:
            self._selects.released(now_s)
            return self._release({(event.instance_id, event.button)})
        elif event.type == pygame.JOYHATMOTION:
            across, up = event.value
            return self._moved(across or -up, now_s)
        elif event.type == pygame.JOYAXISMOTION and event.axis in STICK_AXES:
            return self._push((event.instance_id, event.axis), event.value, now_s)
        return None

    def let_go(self) -> KeyInput | None:
        """Hold nothing more; that is a release where a button was held."""
        return self._release(set(self._held))

    def _plug_in(self, index: int) -> None:
        try:
            joystick = pygame.joystick.Joystick(index)
        except pygame.error:
            return
        self._open[joystick.get_instance_id()] = joystick

    def _unplug(self, number: int) -> KeyInput | None:
        self._open.pop(number, None)
        self._pushed = {pushed for pushed in self._pushed if pushed[0] != number}
        return self._release({held for held in self._held if held[0] == number})

    def _press(self, button: tuple[int, int], now_s: float) -> KeyInput | None:
        self._held.add(button)
        return None if self._selects.is_it(now_s) else KeyInput("select", "button")

    def _release(self, buttons: set[tuple[int, int]]) -> KeyInput | None:
        held = bool(buttons & self._held)
        self._held -= buttons
        return KeyInput("select_up", "button") if held else None

    def _push(self, axis: tuple[int, int], value: float, now_s: float) -> KeyInput | None:
        if abs(value) < CENTRED:
            self._pushed.discard(axis)
        elif abs(value) > PUSHED and axis not in self._pushed:
            self._pushed.add(axis)
            return self._moved(value, now_s)
        return None

    def _moved(self, towards: float, now_s: float) -> KeyInput | None:
        """Return the arrow of a direction: right and down are above 0."""
        if towards == 0:
            return None
        key: Key = "next" if towards > 0 else "previous"
        return None if self._moves[key].is_it(now_s) else KeyInput(key, "button")
