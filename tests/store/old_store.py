"""What is in every store of tests/old_stores; run as a program it writes one: `python -m tests.store.old_store PATH`."""

import sys
from dataclasses import replace
from pathlib import Path

from game.core.record import SetRecord
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import ADA, RANGE, REP, SHORT_REP, session

PLAYERS = (ADA, Player("ben", "heron", "2026-03-02T09:00:00Z", "Ben", "right", "wrist_flexion_extension"))
BEGUN = replace(session("monday"), range_today=RANGE)
MONDAY = BEGUN.with_set(SetRecord(1, 52.0, (REP, SHORT_REP, REP), "done")).with_set(SetRecord(2, 55.0, (REP,)))
TUESDAY = session("tuesday", "2026-03-02T09:05:00Z", "keyboard").with_set(SetRecord(1, 52.0, (SHORT_REP,), "lost"))
SESSIONS = (MONDAY, TUESDAY)


def fill(store: Store) -> None:
    """Keep all of it."""
    for player in PLAYERS:
        store.add_player(player)
    for record in SESSIONS:
        store.begin_session(record)


if __name__ == "__main__":
    with Store.open_url(f"sqlite:///{Path(sys.argv[1]).absolute()}") as new:
        fill(new)
