"""The whole program, playing until it is killed: `python -m tests.app.endless_play FOLDER`.

It walks from home into a set that hardly ends, keeps in FOLDER, and prints the number of each rep that is on the disk.
"""

import sys
from pathlib import Path

from game.core.rep import Rep
from game.store.repository import Store
from tests.app.game import TO_PLAY, Game, body, level_file


class AnnouncingStore(Store):
    """A store that says each rep that it has kept."""

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        super().keep_rep(session_id, set_number, rep_number, rep)
        print(rep_number, flush=True)


def main(folder: Path) -> None:
    """Play."""
    store = AnnouncingStore.open(folder)
    Game(TO_PLAY, body(), level_file(folder, reps=60), store=store).play()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
