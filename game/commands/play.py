"""`main.py play`: the game itself. The first picture comes before everything else is loaded."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.settings import LANGUAGES
from game.screen.title import NAME, show_title
from game.screen.window import open_window

if TYPE_CHECKING:
    from game.core.level import Level


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the path in this folder")
    parser.add_argument("--level", type=Path, metavar="FILE", help="play this level instead of the shipped one for its movement")
    parser.add_argument("--camera", type=int, metavar="N", help="use this camera")
    parser.add_argument("--video", type=Path, metavar="FILE", help="play from a video instead of a camera")
    parser.add_argument("--recording", type=Path, metavar="FILE", help="play from a landmark recording")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write the landmarks, never a picture, to this file (*.jsonl.gz)")
    parser.add_argument("--keyboard", action="store_true", help="play with the keyboard")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen (F11 does so too)")
    parser.add_argument("--reduce-motion", action="store_true", help="games move less for everybody: drift, weather and small movements")
    parser.add_argument("--language", choices=LANGUAGES, help="speak this language with players who have chosen none")
    parser.add_argument("--mute", action="store_true", help="no sound, no voice")


def run(args: argparse.Namespace) -> int:
    """Play until the player closes the game; without a display the demo plays instead.

    Raises PlainError before any window opens for a level or a recording that cannot be used.
    """
    level = _level(args.level) if args.level else None
    if args.record:
        _check_record(args)
    window = open_window(NAME, args.fullscreen)
    if window is None:
        from game.commands import demo  # noqa: PLC0415 - only where there is no display

        print("There is no display here, so the demo plays by itself, without a window.", file=sys.stderr)
        return demo.play_headless(demo.DEFAULT_OUT, "knee_extension")
    landscape = show_title(window)
    from game.commands.play_on import play_on  # noqa: PLC0415 - half a second that the first picture need not wait for

    play_on(window, landscape, args, level)
    window.close()
    return 0


def _level(path: Path) -> "Level":
    from game.core.level_file import read_level  # noqa: PLC0415 - only for a level of one's own; the first picture comes sooner without

    return read_level(path)


def _check_record(args: argparse.Namespace) -> None:
    from game.commands.outputs import check_outputs  # noqa: PLC0415 - as above
    from game.sources.recording import ENDING  # noqa: PLC0415 - as above

    check_outputs({"--record": args.record}, args.video or args.recording, {"--record": ENDING})
