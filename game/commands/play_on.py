"""What follows the first picture of `main.py play`: everything real is opened and wired."""

import argparse

import platformdirs

from game.app.clock import MachineClock, Stamps
from game.app.sources import SourceWish, threaded
from game.app.wiring import Outside, wire
from game.core.level import read_level
from game.screen.landscape import Landscape
from game.screen.sound import SilentSound, open_sound
from game.screen.speech import SilentSpeech, SpokenVoice
from game.screen.window import Window
from game.sources.native_chatter import turn_away_native_chatter
from game.store.repository import Store


def play_on(window: Window, landscape: Landscape, args: argparse.Namespace) -> None:
    """Play until the player closes the game. Raises PlainError for a level file or a data folder that cannot be used."""
    turn_away_native_chatter()
    level = read_level(args.level) if args.level else None
    with Store.open(args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)) as store:
        outside = Outside(
            window=window,
            clock=MachineClock(),
            stamps=Stamps(),
            store=store,
            sound=SilentSound() if args.mute else open_sound(),
            speech=SilentSpeech() if args.mute else SpokenVoice(),
            trackers=threaded,
            landscape=landscape,
        )
        loop, walk = wire(outside, _wish(args), {level.movement: args.level} if level else None)
        if level:
            walk.prefers(level)
        loop.run()
        walk.close()


def _wish(args: argparse.Namespace) -> SourceWish:
    if args.keyboard:
        return SourceWish("keyboard")
    if args.video:
        return SourceWish("video", path=args.video)
    if args.recording:
        return SourceWish("recording", path=args.recording)
    return SourceWish("camera", camera=args.camera)
