"""What is in the stores of tests/old_stores, by schema version; run as a program it writes one of the newest version.

`python -m tests.store.old_store PATH`
"""

import sys
from dataclasses import replace
from pathlib import Path

from game.core.record import SessionRecord, SetRecord
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import ADA, CORRECTION, RANGE, REP, SHORT_REP, WHOLE_REP, session

PLAYERS = (ADA, Player("ben", "heron", "2026-03-02T09:00:00Z", "Ben", "right", "wrist_flexion_extension"))
BEGUN = replace(session("monday"), range_today=RANGE)
FIRST_REP = replace(REP, compensations=("lean_back",))  # type: ignore[arg-type]  # a word of the first version
MONDAY = BEGUN.with_set(SetRecord(1, 52.0, (FIRST_REP, SHORT_REP, FIRST_REP), "done")).with_set(SetRecord(2, 55.0, (FIRST_REP,)))
TUESDAY = session("tuesday", "2026-03-02T09:05:00Z", "keyboard").with_set(SetRecord(1, 52.0, (SHORT_REP,), "lost"))
SEEN = replace(session("wednesday", "2026-03-03T09:05:00Z"), range_today=RANGE, view="side", expected_error_deg=2.5)
WEDNESDAY = replace(SEEN, correction=CORRECTION).with_set(SetRecord(1, 52.0, (WHOLE_REP, replace(WHOLE_REP, helped=True)), "done"))
SESSIONS: dict[int, tuple[SessionRecord, ...]] = {1: (MONDAY, TUESDAY), 2: (MONDAY, TUESDAY, WEDNESDAY)}
"""What a store of each version holds."""
CORRECTED_SINCE = 2
"""From this version on Ada's left knee has a correction."""


def fill(store: Store) -> None:
    """Keep all that the newest version holds."""
    for player in PLAYERS:
        store.add_player(player)
    for record in SESSIONS[max(SESSIONS)]:
        store.begin_session(record)
    store.keep_correction("ada", "knee_extension", "left", "side", CORRECTION, made_at="2026-03-03T09:06:00Z")


if __name__ == "__main__":
    with Store.open_url(f"sqlite:///{Path(sys.argv[1]).absolute()}") as new:
        fill(new)
