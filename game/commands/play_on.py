"""What follows the first picture of `main.py play`: everything real is opened and wired."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from game.app.clock import MachineClock, Stamps
from game.app.machine_language import machine_language
from game.app.preferences import Wished
from game.app.sources import SourceWish, threaded, watching
from game.app.wiring import MakeTrackerOf, Outside, wire
from game.commands.recorded_play import RecordedPlay
from game.core.level import Level
from game.screen.landscape import Landscape
from game.screen.sound import SilentSound, open_sound
from game.screen.speech import SilentSpeech
from game.screen.spoken_voice import SpokenVoice
from game.screen.window import Window
from game.sources.native_chatter import turn_away_native_chatter
from game.sources.recording import RecordingWriter
from game.store.errors import StoreError
from game.store.repository import Store


def play_on(window: Window, landscape: Landscape, args: argparse.Namespace, level: Level | None) -> None:
    """Play until the player closes the game; `level` is the one in `args.level`, read."""
    turn_away_native_chatter()
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    with opened_store(folder) as store, trackers_for(args.record) as trackers:
        outside = Outside(
            window=window,
            clock=MachineClock(),
            stamps=Stamps(),
            store=store,
            sound=SilentSound() if args.mute else open_sound(),
            speech=SilentSpeech() if args.mute else SpokenVoice(),
            trackers=trackers,
            landscape=landscape,
            watchers=watching,
        )
        levels = {level.movement: args.level} if level else None
        wished = Wished(args.language or machine_language(), args.reduce_motion)
        loop, walk = wire(outside, _wish(args), levels, wished=wished)
        if level:
            walk.prefers(level)
        try:
            loop.run()
        finally:
            walk.close()


def opened_store(folder: Path) -> Store:
    """Open the store in `folder`; one that cannot be opened is played without, and `notice` says so on the first screen."""
    try:
        return Store.open(folder, Stamps().today().date())
    except StoreError as error:
        store = Store.in_memory()
        store.notice = f"{error} You can play, but today's stones cannot be kept."
        store.notice_kind = "store-not-opened"
        return store


@contextmanager
def trackers_for(record: Path | None) -> Iterator[MakeTrackerOf]:
    """Give the trackers of play, which write their poses to `record` where one is wanted."""
    if record is None:
        yield threaded
        return
    recorded = RecordedPlay(threaded, RecordingWriter(record))
    try:
        yield recorded
    finally:
        recorded.close()
    if recorded.problem:
        print(f"{record} ends too early: {recorded.problem.strerror}.", file=sys.stderr)


def _wish(args: argparse.Namespace) -> SourceWish:
    if args.keyboard:
        return SourceWish("keyboard")
    if args.video:
        return SourceWish("video", path=args.video)
    if args.recording:
        return SourceWish("recording", path=args.recording)
    return SourceWish("camera", camera=args.camera, recorded=args.record is not None)
