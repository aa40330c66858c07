"""How the gallery's pictures and films are to look: language, size of words, contrast, side of attention and motion."""

import argparse
from dataclasses import asdict, dataclass, replace
from typing import get_args

from game.app.preferences import TEXT_SCALES
from game.core.settings import LANGUAGES, Attention, Language, Settings, TextSize
from game.screen.canvas import Canvas, blank_canvas
from game.screen.look import Look
from game.screen.stage import Stage
from game.screen.text import ENGLISH, Text


@dataclass(frozen=True, slots=True)
class Manner:
    """A language, and what a player would choose in the settings."""

    language: Language = "en"
    text_size: TextSize = "medium"
    high_contrast: bool = False
    attention: Attention = "middle"
    reduce_motion: bool = False

    @property
    def look(self) -> Look:
        """The look of pictures that are drawn without a player."""
        return Look(TEXT_SCALES[self.text_size], self.high_contrast, self.attention, reduce_motion=self.reduce_motion)

    def chosen(self, settings: Settings) -> Settings:
        """Return the settings of a player who has chosen all this."""
        return replace(settings, **asdict(self))

    def text(self) -> Text:
        """Return the words of the language."""
        return Text.read(ENGLISH.parent / self.language)

    def window(self, size: tuple[int, int]) -> "PaintedWindow":
        """Return a window to draw one picture on."""
        return PaintedWindow(size, self.look)


PLAIN = Manner()


class PaintedWindow:
    """A window nobody sees, with the stage of its look: what is drawn on `canvas` is in `whole` after `show`."""

    def __init__(self, size: tuple[int, int], look: Look) -> None:
        surface = blank_canvas(*size).surface
        self._stage, self.whole = Stage(surface, look), Canvas(surface, look)

    @property
    def canvas(self) -> Canvas:
        """The part that is drawn on."""
        return self._stage.canvas

    def show(self) -> Canvas:
        """Return the whole window with what was drawn."""
        self._stage.show()
        return self.whole


def add_look_arguments(parser: argparse.ArgumentParser) -> None:
    """Say how pictures may be wanted."""
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="the language of the screens (%(default)s)")
    parser.add_argument("--text", choices=tuple(TEXT_SCALES), default="medium", help="how large the words are (%(default)s)")
    parser.add_argument("--high-contrast", action="store_true", help="with the high-contrast colours")
    parser.add_argument(
        "--attention", choices=get_args(Attention), default="middle", help="the side that the player sees (%(default)s is all of it)"
    )
    parser.add_argument("--reduce-motion", action="store_true", help="with little motion")


def manner_of(args: argparse.Namespace) -> Manner:
    """Return what was asked for."""
    return Manner(args.language, args.text, args.high_contrast, args.attention, args.reduce_motion)
