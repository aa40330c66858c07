"""What is in the stores of tests/old_stores, by schema version; run as a program it writes one of the newest version.

`python -m tests.store.old_store PATH`
"""

import sys
from dataclasses import replace
from pathlib import Path

from game.core.note import Note
from game.core.own_level import OwnLevel
from game.core.record import SessionRecord, SetRecord
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import ADA, CORRECTION, IMAGERY, LEVEL, RANGE, REP, SHORT_REP, STRETCH, WHOLE_REP, session

OLD_STORES = sorted((Path(__file__).parents[1] / "old_stores").glob("*.sqlite"))
PLAYERS = (ADA, Player("ben", "heron", "2026-03-02T09:00:00Z", "Ben", "right", "wrist_flexion_extension"))
BEGUN = replace(session("monday"), range_today=RANGE)
FIRST_REP = replace(REP, compensations=("lean_back",))  # type: ignore[arg-type]  # a word of the first version
MONDAY = BEGUN.with_set(SetRecord(1, 52.0, (FIRST_REP, SHORT_REP, FIRST_REP), "done")).with_set(SetRecord(2, 55.0, (FIRST_REP,)))
TUESDAY = session("tuesday", "2026-03-02T09:05:00Z", "keyboard").with_set(SetRecord(1, 52.0, (SHORT_REP,), "lost"))
SEEN = replace(session("wednesday", "2026-03-03T09:05:00Z"), range_today=RANGE, view="side", expected_error_deg=2.5)
WEDNESDAY = replace(SEEN, correction=CORRECTION).with_set(SetRecord(1, 52.0, (WHOLE_REP, replace(WHOLE_REP, helped=True)), "done"))
STRETCHED = replace(session("thursday", "2026-03-04T09:05:00Z"), modality="range_of_motion", pain_before=1, pain_after=2)
THURSDAY = STRETCHED.with_set(SetRecord(1, 60.0, (replace(WHOLE_REP, kind="stretch"),), "ceiling", STRETCH))
IMAGINED = replace(session("friday", "2026-03-05T09:05:00Z"), modality="mental_practice")
FRIDAY = IMAGINED.with_set(SetRecord(1, 0.0, (), "done", IMAGERY))
SESSIONS: dict[int, tuple[SessionRecord, ...]] = {
    1: (MONDAY, TUESDAY),
    2: (MONDAY, TUESDAY, WEDNESDAY),
    3: (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
    4: (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
}
"""What a store of each version holds."""
CORRECTED_SINCE = 2
"""From this version on Ada's left knee has a correction."""
CORNER_SINCE = 3
"""From this version on there is what a therapist says: a note, an own level, a setting, and a rep that is taken back."""
ENDED_SINCE = 4
"""From this version on some sessions have ended."""
ENDED_AT = {"monday": "2026-03-01T09:20:00Z", "tuesday": "2026-03-02T09:20:00Z"}
NOTE = Note("health", {"epilepsy": False, "company": "nearby", "spinal_cord": None}, "2026-03-01T09:01:00Z")
OWN_LEVEL = OwnLevel(LEVEL.model_copy(update={"reps": 6}), "2026-03-04T10:00:00Z", "Therapist", "fewer", "kept")


def ended_at(version: int, record: SessionRecord) -> str | None:
    """When a session of a store of this version ended."""
    return ENDED_AT.get(record.session_id) if version >= ENDED_SINCE else None


def fill(store: Store) -> None:
    """Keep all that the newest version holds."""
    for player in PLAYERS:
        store.add_player(player)
    for record in SESSIONS[max(SESSIONS)]:
        store.begin_session(record)
    store.keep_correction("ada", "knee_extension", "left", "side", CORRECTION, made_at="2026-03-03T09:06:00Z")
    store.keep_note("ada", NOTE)
    assert OWN_LEVEL.level is not None
    store.keep_own_level("ada", OWN_LEVEL.level, made_at=OWN_LEVEL.made_at, by=OWN_LEVEL.by, comment=OWN_LEVEL.comment)
    store.keep_setting("pin", "1234")
    store.withdraw_rep("monday", 1, 2, at="2026-03-04T10:00:00Z", comment="a cough")
    store.end_session("monday", ENDED_AT["monday"])
    # All lines but one are fresh, that one waits to be folded.
    assert len(store.sums("ada")) == len(SESSIONS[max(SESSIONS)])
    store.end_session("tuesday", ENDED_AT["tuesday"])


if __name__ == "__main__":
    with Store.open_url(f"sqlite:///{Path(sys.argv[1]).absolute()}") as new:
        fill(new)
