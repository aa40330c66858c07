"""Which way in leads: the one used last, without any setting."""

from collections.abc import Sequence
from dataclasses import replace

from game.app.hand_in_air import HandInAir
from game.screen.look import Way
from game.screen.scene import Input, KeyInput, PointerInput, TypedInput
from game.screen.window import Window


class Lead:
    """Lets pictures show what leads and lie where the hand reaches, and the hand in the air give way to a key or the mouse."""

    def __init__(self, window: Window, hand: HandInAir) -> None:
        self._window = window
        self._hand = hand

    def enter(self) -> None:
        """Another screen comes up, perhaps for somebody else."""
        if self._window.look.hand != self._hand.works:
            self._window.look = replace(self._window.look, hand=self._hand.works)

    def follow(self, happened: Sequence[Input]) -> None:
        """Take what happened since the last picture."""
        used = [way for way in map(_way, happened) if way]
        if not used:
            return
        if used[-1] != "hand":
            self._hand.give_way()
        if self._window.look.way != used[-1]:
            self._window.look = replace(self._window.look, way=used[-1])


def _way(happened: Input) -> Way | None:
    """Return the way of an input, None for one that is no use of it: a release, or a pointer that goes."""
    if isinstance(happened, TypedInput):
        return "key"
    if isinstance(happened, KeyInput):
        return None if happened.key in ("select_up", "stop") else happened.way
    return None if isinstance(happened, PointerInput) and happened.at is None else happened.way
