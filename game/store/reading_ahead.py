"""What each session of the household came to, read behind the first screens, so that nobody waits for ten years at a press."""

from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Self

from game.store.errors import StoreError
from game.store.kept_players import KeptPlayers
from game.store.looking_back import LookingBack


class ReadingAhead(KeptPlayers, LookingBack):
    """Reads ahead in a thread when somebody is about to play; whoever asks meanwhile waits for one player's sums at most."""

    _reader: Thread | None = None

    @classmethod
    def open(cls, folder: Path, today: date | None = None) -> Self:
        """Open the store in the data folder as any; with a day, which play names, the sums of all players are read ahead."""
        store = super().open(folder, today)
        if today:
            store._reader = Thread(target=store._read_ahead, name="read ahead")
            store._reader.start()
        return store

    def close(self) -> None:
        """Close the database when nothing is read any more."""
        if self._reader:
            self._reader.join()
        super().close()

    def _read_ahead(self) -> None:
        # What cannot be read is said to whoever asks for it.
        with suppress(StoreError):
            for player in self.players():
                self.sums(player.player_id)
