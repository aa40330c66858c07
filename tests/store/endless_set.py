"""A program that keeps reps until it is killed: `python -m tests.store.endless_set FOLDER [IN_THE_AIR]`.

It prints the number of each rep that is kept. With IN_THE_AIR it stops for ever inside that rep's transaction, after
the rep is written and before it is committed, and prints "in the air".
"""

import sys
from pathlib import Path

from sqlalchemy import Connection, Engine, event

from game.store.repository import Store
from tests.store.samples import ADA, BEGUN_SET, REP, session


def main(folder: Path, in_the_air: int | None) -> None:
    """Play a set without end."""
    store = Store.open(folder)
    store.add_player(ADA)
    store.begin_session(session("monday"))
    store.begin_set("monday", BEGUN_SET)
    number = 0
    while True:
        number += 1
        if number == in_the_air:
            event.listen(Engine, "commit", _wait_for_the_end)
        store.keep_rep("monday", 1, number, REP)
        print(number, flush=True)


def _wait_for_the_end(_connection: Connection) -> None:
    print("in the air", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
