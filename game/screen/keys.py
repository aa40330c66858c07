"""The few keys of the game: what each means, which are held, and fingers that tremble."""

import pygame

from game.screen.scene import Key, KeyInput, TypedInput

TREMBLE_S = 0.25
"""A second press of the same key within this time is a trembling finger, not a wish."""
KEYS: dict[int, Key] = {
    pygame.K_SPACE: "select", pygame.K_RETURN: "select", pygame.K_KP_ENTER: "select", pygame.K_ESCAPE: "back",
    pygame.K_RIGHT: "next", pygame.K_DOWN: "next", pygame.K_TAB: "next", pygame.K_LEFT: "previous", pygame.K_UP: "previous",
}  # fmt: skip
SIGNS = "0123456789-abcdefghijklmnopqrstuvwxyz\b"


class Keys:
    """Follows the keys of one window."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._pressed_at_s: dict[int, float] = {}

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
        trembles = now_s - self._pressed_at_s.get(key, -TREMBLE_S) < TREMBLE_S
        self._pressed_at_s[key] = now_s
        return None if trembles else KeyInput(KEYS[key])

    def release(self, key: int) -> KeyInput | None:
        """Take a release; only that of a select key means something."""
        if KEYS.get(key) != "select":
            return None
        self._held.discard(key)
        return KeyInput("select_up")

    def let_go(self) -> None:
        """Hold nothing more: the window does not see the keys now."""
        self._held.clear()
