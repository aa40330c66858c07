"""The few keys of the game: what each means, which are held, and fingers that tremble."""

import pygame

from game.screen.scene import Key, KeyInput, TypedInput
from game.screen.trembling import STEP_S, Trembling

KEYS: dict[int, Key] = {
    pygame.K_SPACE: "select", pygame.K_RETURN: "select", pygame.K_KP_ENTER: "select", pygame.K_ESCAPE: "back",
    pygame.K_RIGHT: "next", pygame.K_DOWN: "next", pygame.K_TAB: "next", pygame.K_LEFT: "previous", pygame.K_UP: "previous",
}  # fmt: skip
SIGNS = "0123456789-abcdefghijklmnopqrstuvwxyz\b"


class Keys:
    """Follows the keys of one window; `selects` watches over every press that selects, whatever made it."""

    def __init__(self, selects: Trembling) -> None:
        self._held: set[int] = set()
        self._selects = selects
        self._others: dict[Key, Trembling] = {"back": Trembling(), "next": Trembling(STEP_S), "previous": Trembling(STEP_S)}

    @property
    def held(self) -> bool:
        """Whether a select key is down."""
        return bool(self._held)

    def press(self, key: int, now_s: float, sign: str = "") -> KeyInput | TypedInput | None:
        """Take a press of a key that types `sign` and return what it means, if it means anything."""
        if key not in KEYS:
            return TypedInput(sign.lower()) if sign and sign.lower() in SIGNS else None
        if KEYS[key] == "select":
            self._held.add(key)
        trembling = self._others.get(KEYS[key], self._selects)
        return None if trembling.is_it(now_s) else KeyInput(KEYS[key])

    def release(self, key: int, now_s: float) -> KeyInput | None:
        """Take a release; only that of a select key means something."""
        if KEYS.get(key) != "select":
            return None
        self._held.discard(key)
        self._selects.released(now_s)
        return KeyInput("select_up")

    def let_go(self) -> KeyInput | None:
        """Hold nothing more, as where the window does not see the keys; that is a release where one was held."""
        held = self.held
        self._held.clear()
        return KeyInput("select_up") if held else None
