"""The channel of the bed: one loop that comes and goes slowly, and steps back while somebody speaks."""

from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import pygame

from game.screen.beds import BedName, bed

GLIDE = 0.02
"""Volume changes by no more than this a picture: a second from silence to full."""
UNDER_SPEECH = 0.25


class BedChannel:
    """Plays one bed at a time. Each is computed in a thread when it is first wanted, so that no picture waits for it."""

    def __init__(self, channel: pygame.mixer.Channel) -> None:
        self.wanted: BedName | None = None
        self.volume = 0.0
        self.loudest = 1.0
        self._sounding: BedName | None = None
        self._channel = channel
        self._maker = ThreadPoolExecutor(1, "bed")
        self._made: dict[BedName, Future[bytes]] = {}

    def want(self, name: BedName | None) -> None:
        """Let this bed come up, or silence; whatever sounds now goes first."""
        self.wanted = name
        if name and name not in self._made:
            self._made[name] = self._maker.submit(_samples, name)

    def glide(self, speaking: bool) -> None:
        """Come a little nearer to the volume that is right now; to be called with each picture."""
        here = self._sounding == self.wanted and self.wanted is not None
        goal = (UNDER_SPEECH if speaking else 1.0) * self.loudest if here else 0.0
        self.volume += max(-GLIDE, min(GLIDE, goal - self.volume))
        self._channel.set_volume(self.volume)
        if not here and self.volume == 0.0:
            self._change()

    def close(self) -> None:
        """Make no more beds."""
        self._maker.shutdown(cancel_futures=True)

    def _change(self) -> None:
        if self._sounding is not None:
            self._channel.stop()
            self._sounding = None
        if self.wanted is not None and self._made[self.wanted].done():
            self._channel.play(pygame.mixer.Sound(buffer=self._made[self.wanted].result()), loops=-1)
            self._channel.set_volume(0.0)
            self._sounding = self.wanted


def _samples(name: BedName) -> bytes:
    return (bed(name) * 32767).astype(np.int16).tobytes()
