"""The window: where pictures are shown and keys come from, real or scripted."""

import os
from collections.abc import Callable, Sequence
from typing import Protocol

import pygame

from game.screen.canvas import Canvas
from game.screen.keys import Keys
from game.screen.scene import Input, KeyInput
from game.screen.stage import LEAST, is_small, point_input, stage_of

DEFAULT_SIZE = (1280, 720)


class Window(Protocol):
    """A canvas to draw on and the inputs since the last look. Closing the window comes as the key "stop"."""

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on now; ask anew each frame, the window may have another size."""

    @property
    def held(self) -> bool:
        """Whether Space or Enter is held down: the reach of a player without a camera."""

    def inputs(self, now_s: float) -> tuple[Input, ...]:
        """Return what happened since the last call."""

    def flip(self) -> None:
        """Show what was drawn."""

    def close(self) -> None:
        """Take the window away."""


class PygameWindow:
    """A real window that can be resized; F11 makes it fill the screen and back."""

    def __init__(self, title: str, size: tuple[int, int] = DEFAULT_SIZE, fullscreen: bool = False) -> None:
        """Open the window. Raises pygame.error where there is no display."""
        # Pictures are made by the processor: a detour over OpenGL would only cost 0.3 s and 100 MB at the start.
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        pygame.display.init()
        pygame.display.set_caption(title)
        self._size = size
        self._fullscreen = fullscreen
        self._keys = Keys()
        self._open()

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on now."""
        whole = pygame.display.get_surface()
        if whole is not None and whole.get_size() != self._shown_size:
            self._stage(whole)
        return self._canvas

    @property
    def held(self) -> bool:
        """Whether a select key is down."""
        return self._keys.held

    def inputs(self, now_s: float) -> tuple[Input, ...]:
        """Translate what the system reported; F11 is dealt with here."""
        happened = (self._input(event, now_s) for event in pygame.event.get())
        return tuple(one for one in happened if one is not None)

    def flip(self) -> None:
        """Show what was drawn, made smaller where the window is small."""
        if self._canvas.surface is not self._shown:
            self._shown.blit(pygame.transform.smoothscale(self._canvas.surface, self._shown.get_size()), (0, 0))
        pygame.display.flip()

    def close(self) -> None:
        """Take the window away."""
        pygame.display.quit()

    def _open(self) -> None:
        flags = pygame.FULLSCREEN if self._fullscreen else pygame.RESIZABLE
        self._stage(pygame.display.set_mode((0, 0) if self._fullscreen else self._size, flags))
        pygame.mouse.set_visible(not self._fullscreen)

    def _stage(self, whole: pygame.Surface) -> None:
        self._shown_size = whole.get_size()
        self._place = stage_of(self._shown_size)
        self._shown = whole.subsurface(self._place)
        self._canvas = Canvas(pygame.Surface(LEAST) if is_small(self._shown_size) else self._shown)

    def _input(self, event: pygame.event.Event, now_s: float) -> Input | None:
        if event.type == pygame.QUIT:
            return KeyInput("stop")
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
            return point_input(event.pos, self._place)
        if event.type == pygame.KEYUP:
            return self._keys.release(event.key)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._fullscreen = not self._fullscreen
            self._open()
        elif event.type == pygame.KEYDOWN:
            return self._keys.press(event.key, now_s, event.unicode)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._keys.let_go()
        return None


class ScriptedWindow:
    """A window without a screen: inputs come from a list of (time, input), pictures go to `on_flip`."""

    def __init__(
        self,
        script: Sequence[tuple[float, Input]] = (),
        size: tuple[int, int] = DEFAULT_SIZE,
        on_flip: Callable[[pygame.Surface], None] | None = None,
    ) -> None:
        self.surface = pygame.Surface(size)
        self._canvas = Canvas(self.surface)
        self._script = sorted(script, key=lambda entry: entry[0])
        self._on_flip = on_flip
        self._held = False
        self.flips = 0

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on."""
        return self._canvas

    @property
    def held(self) -> bool:
        """Whether the script holds the select key."""
        return self._held

    def inputs(self, now_s: float) -> tuple[Input, ...]:
        """Return what the script has for the time until `now_s`, each once."""
        due = [happened for time_s, happened in self._script if time_s <= now_s]
        self._script = self._script[len(due) :]
        for happened in due:
            if isinstance(happened, KeyInput) and happened.key in ("select", "select_up"):
                self._held = happened.key == "select"
        return tuple(due)

    def flip(self) -> None:
        """Hand the picture on."""
        self.flips += 1
        if self._on_flip is not None:
            self._on_flip(self.surface)

    def picture(self) -> pygame.Surface:
        """Return a copy of what is shown."""
        return self.surface.copy()

    def close(self) -> None:
        """Nothing to take away."""


def open_window(title: str, fullscreen: bool = False) -> PygameWindow | None:
    """Return a window that a person can see, None where there is no display."""
    try:
        window = PygameWindow(title, fullscreen=fullscreen)
    except pygame.error:
        return None
    if pygame.display.get_driver() in ("offscreen", "dummy"):
        window.close()
        return None
    return window
