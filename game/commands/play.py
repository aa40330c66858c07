"""`main.py play`: the game itself."""

import argparse
import sys
from pathlib import Path

import platformdirs

from game.app.clock import MachineClock, Stamps
from game.app.sources import SourceWish, threaded
from game.app.wiring import Outside, wire
from game.commands import demo
from game.core.level import read_level
from game.screen.sound import SilentSound, open_sound
from game.screen.speech import SilentSpeech, SpokenVoice
from game.screen.window import open_window
from game.sources.native_chatter import turn_away_native_chatter
from game.store.repository import Store

TITLE = "Stone by Stone"


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
    """Play until the player closes the game."""
    turn_away_native_chatter()
    level = read_level(args.level) if args.level else None
    window = open_window(TITLE, args.fullscreen)
    if window is None:
        print("There is no display here, so the demo plays by itself, without a window.", file=sys.stderr)
        return demo.play_headless(demo.DEFAULT_OUT, "knee_extension")
    window.flip()
    store = Store.open(args.data or Path(platformdirs.user_data_path("stone-by-stone", appauthor=False)))
    outside = Outside(
        window=window,
        clock=MachineClock(),
        stamps=Stamps(),
        store=store,
        sound=SilentSound() if args.mute else open_sound(),
        speech=SilentSpeech() if args.mute else SpokenVoice(),
        trackers=threaded,
    )
    loop, walk = wire(outside, _wish(args), {level.movement: args.level} if level else None)
    if level:
        walk.prefers(level)
    loop.run()
    walk.close()
    store.close()
    window.close()
    return 0


def _wish(args: argparse.Namespace) -> SourceWish:
    if args.keyboard:
        return SourceWish("keyboard")
    if args.video:
        return SourceWish("video", path=args.video)
    if args.recording:
        return SourceWish("recording", path=args.recording)
    return SourceWish("camera", camera=args.camera)
