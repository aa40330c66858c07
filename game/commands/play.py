"""`main.py play`: the game itself. The first picture comes before everything else is loaded."""

import argparse
import sys
from pathlib import Path

from game.screen.title import NAME, show_title
from game.screen.window import open_window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the path in this folder")
    parser.add_argument("--level", type=Path, metavar="FILE", help="play this level instead of the shipped one for its movement")
    parser.add_argument("--camera", type=int, metavar="N", help="use this camera")
    parser.add_argument("--video", type=Path, metavar="FILE", help="play from a video instead of a camera")
    parser.add_argument("--recording", type=Path, metavar="FILE", help="play from a landmark recording")
    parser.add_argument("--keyboard", action="store_true", help="play with the keyboard")
    parser.add_argument("--fullscreen", action="store_true", help="fill the screen (F11 does so too)")
    parser.add_argument("--mute", action="store_true", help="no sound, no voice")


def run(args: argparse.Namespace) -> int:
    """Play until the player closes the game; without a display the demo plays instead."""
    window = open_window(NAME, args.fullscreen)
    if window is None:
        from game.commands import demo  # noqa: PLC0415 - only where there is no display

        print("There is no display here, so the demo plays by itself, without a window.", file=sys.stderr)
        return demo.play_headless(demo.DEFAULT_OUT, "knee_extension")
    landscape = show_title(window)
    from game.commands.play_on import play_on  # noqa: PLC0415 - half a second that the first picture need not wait for

    play_on(window, landscape, args)
    window.close()
    return 0
