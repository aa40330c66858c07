"""The window: where pictures are shown and keys come from, real or scripted."""

import os
from collections.abc import Callable, Sequence
from typing import Protocol

import pygame

from game.screen.canvas import Canvas
from game.screen.controller import Controllers
from game.screen.desktop import HOUSE_SIZE, window_size
from game.screen.keys import Keys
from game.screen.look import PLAIN_LOOK, Look
from game.screen.mouse import Mouse
from game.screen.scene import Input, KeyInput, PointerInput
from game.screen.stage import Stage, point_input, point_on
from game.screen.trembling import CLICK_S, Trembling


class Window(Protocol):
    """A canvas to draw on and the inputs since the last call. Closing the window comes as the key "stop"."""

    look: Look
    """How pictures are to look; another one takes effect with the next `canvas`."""

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on now; ask anew each frame, the window may have another size or look."""

    @property
    def held(self) -> bool:
        """Whether Space or Enter is held down: the reach of a player without a camera."""

    @property
    def pointer_held(self) -> bool:
        """Whether the mouse's button or a finger is down where there is nothing to click: the reach of a player without a key."""

    def inputs(self, now_s: float) -> tuple[Input, ...]:
        """Return what happened since the last call."""

    def flip(self) -> None:
        """Show what was drawn."""

    def close(self) -> None:
        """Take the window away."""


class PygameWindow:
    """A real window that can be resized; F11 makes it fill the screen and back.

    Controllers are looked for with the first inputs: the first picture does not wait for them.
    """

    def __init__(self, title: str, size: tuple[int, int] = HOUSE_SIZE, fullscreen: bool = False) -> None:
        """Open the window. Raises pygame.error where there is no display."""
        _start_display()
        pygame.display.set_caption(title)
        self._size = size
        self._fullscreen = fullscreen
        selects = Trembling()
        self._keys = Keys(selects)
        self._controllers = Controllers(selects)
        self._mouse = Mouse()
        self._clicks = Trembling(CLICK_S)
        self.look = PLAIN_LOOK
        self._stage = self._opened()

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on now."""
        whole = pygame.display.get_surface()
        if whole is not None and (whole.get_size(), self.look) != (self._stage.size, self._stage.look):
            self._stage = Stage(whole, self.look)
        return self._stage.canvas

    @property
    def held(self) -> bool:
        """Whether a select key or a controller's button is down."""
        return self._keys.held or self._controllers.held

    @property
    def pointer_held(self) -> bool:
        """Whether the mouse's button or a finger is down where there is nothing to click."""
        return self._mouse.held

    def inputs(self, now_s: float) -> tuple[Input, ...]:
        """Translate what the system reported; F11 is dealt with here."""
        if not pygame.joystick.get_init():
            pygame.joystick.init()
        happened = [one for event in pygame.event.get() for one in self._inputs(event, now_s)]
        moved = [one for one in happened if isinstance(one, PointerInput)]
        pygame.mouse.set_visible(self._shows_mouse(happened))
        return tuple(one for one in happened if one not in moved or one is moved[-1])

    def flip(self) -> None:
        """Show what was drawn, made smaller where the window is small."""
        self._stage.show()
        pygame.display.flip()

    def close(self) -> None:
        """Take the window away."""
        pygame.display.quit()

    def _opened(self) -> Stage:
        flags = pygame.FULLSCREEN if self._fullscreen else pygame.RESIZABLE
        whole = pygame.display.set_mode((0, 0) if self._fullscreen else self._size, flags)
        pygame.mouse.set_visible(not self._fullscreen)
        return Stage(whole, self.look)

    def _shows_mouse(self, happened: Sequence[Input]) -> bool:
        """Whether the mouse is seen: on a full screen only since it was moved, until a key is pressed."""
        if not self._fullscreen or any(isinstance(one, PointerInput) for one in happened):
            return True
        return pygame.mouse.get_visible() and not any(isinstance(one, KeyInput) for one in happened)

    def _inputs(self, event: pygame.event.Event, now_s: float) -> list[Input]:
        one = self._pointed(event, now_s) or self._pressed(event, now_s) or self._controllers.input(event, now_s)
        if event.type == pygame.WINDOWFOCUSLOST:
            self._mouse.held = False
            return [released for released in (self._keys.let_go(), self._controllers.let_go()) if released]
        return [one] if one else []

    def _pointed(self, event: pygame.event.Event, now_s: float) -> Input | None:
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
            return self._click(event.pos, now_s)
        if event.type == pygame.MOUSEBUTTONUP and event.button == pygame.BUTTON_LEFT:
            self._mouse.held = False
        if event.type == pygame.MOUSEMOTION:
            return self._mouse.move(point_on(self._stage.place, event.pos))
        return self._mouse.leave() if event.type == pygame.WINDOWLEAVE else None

    def _click(self, pixel: tuple[int, int], now_s: float) -> Input | None:
        click = point_input(pixel, self._stage.place)
        self._mouse.held = not any(box.holds(click.at) for box in self._stage.canvas.targets)
        return None if self._clicks.is_it(now_s) else click

    def _pressed(self, event: pygame.event.Event, now_s: float) -> Input | None:
        if event.type == pygame.QUIT:
            return KeyInput("stop")
        if event.type == pygame.KEYUP:
            return self._keys.release(event.key, now_s)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            self._fullscreen = not self._fullscreen
            self._stage = self._opened()
        elif event.type == pygame.KEYDOWN:
            return self._keys.press(event.key, now_s, event.unicode)
        return None


class ScriptedWindow:
    """A window without a screen: inputs come from a list of (time, input), pictures go to `on_flip`."""

    def __init__(
        self,
        script: Sequence[tuple[float, Input]] = (),
        size: tuple[int, int] = HOUSE_SIZE,
        on_flip: Callable[[pygame.Surface], None] | None = None,
        look: Look = PLAIN_LOOK,
    ) -> None:
        self.surface = pygame.Surface(size)
        self.look = look
        self._stage = Stage(self.surface, look)
        self._script = sorted(script, key=lambda entry: entry[0])
        self._on_flip = on_flip
        self._held = False
        self.pointer_held = False
        self.flips = 0

    @property
    def canvas(self) -> Canvas:
        """The picture to draw on now."""
        if self._stage.look != self.look:
            self._stage = Stage(self.surface, self.look)
        return self._stage.canvas

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
        self._stage.show()
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
        _start_display()
        window = PygameWindow(title, window_size(next(iter(pygame.display.get_desktop_sizes()), HOUSE_SIZE)), fullscreen)
    except pygame.error:
        return None
    if pygame.display.get_driver() in ("offscreen", "dummy"):
        window.close()
        return None
    return window


def _start_display() -> None:
    """Let pygame look for a display. Raises pygame.error where there is none."""
    # Pictures are made by the processor: a detour over OpenGL would only cost 0.3 s and 100 MB at the start.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # A pixel is a pixel on Windows too; otherwise it would stretch a small picture, and a full screen would not fit.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    pygame.display.init()
