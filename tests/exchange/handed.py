"""A player with everything that can be handed over, all with fixed ids and times."""

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from game.core.handed_over import HandedCorrection, HandedLevel, HandedPlayer, HandedSession, Said, Withdrawn
from game.core.note import Note
from game.exchange.player_zip import write_zip
from tests.store.old_store import FRIDAY, THURSDAY, TUESDAY, WEDNESDAY
from tests.store.samples import CORRECTION, LEVEL

ADA = HandedPlayer("ada", "boat", "2026-03-01T09:00:00Z", "Ada", "left", "knee_extension")
NOTES = (
    Note("health", {"epilepsy": False, "company": "nearby", "spinal_cord": None}, "2026-03-01T09:01:00Z"),
    Note("minutes", {"minutes": 15}, "2026-03-02T09:01:00Z"),
    Note("minutes", {"minutes": 15}, "2026-03-02T09:01:00Z"),
)
MADE = {"made_at": "2026-03-04T10:00:00Z", "made_by": "Dr. Weber", "comment": "fewer"}
LEVELS = (
    HandedLevel(LEVEL.name, LEVEL.model_dump_json(), "kept", **MADE, back_to=None),
    HandedLevel("other", '{"of": "an earlier game"}', "kept", **MADE, back_to=None),
    HandedLevel(LEVEL.name, LEVEL.model_copy(update={"reps": 6}).model_dump_json(), "kept", **MADE, back_to=1),
    HandedLevel(LEVEL.name, LEVEL.model_dump_json(), "stepped_back", **MADE, back_to=None),
)
CORRECTIONS = (HandedCorrection("knee_extension", "left", "side", "2026-03-03T09:06:00Z", CORRECTION),)
SAID = Said(ADA, NOTES, CORRECTIONS, LEVELS, '{"language": "de"}')
SESSIONS = (
    HandedSession(TUESDAY, "2026-03-02T09:20:00Z"),
    HandedSession(WEDNESDAY, "2026-03-03T09:20:00Z", (Withdrawn(1, 2, "2026-03-04T10:00:00Z", "=a cough"),)),
    HandedSession(THURSDAY),
    HandedSession(FRIDAY, "2026-03-05T09:20:00Z"),
    HandedSession(replace(FRIDAY, session_id="begun", modality="mirror", started_at="2026-03-06T09:05:00Z", sets=())),
)


def packed(said: Said = SAID, sessions: tuple[HandedSession, ...] = SESSIONS) -> bytes:
    """Return the zip of this player."""
    file = io.BytesIO()
    write_zip(file, said, sessions)
    return file.getvalue()


def contents(of_zip: bytes) -> dict[str, bytes]:
    """Return the files in a zip by their names."""
    with zipfile.ZipFile(io.BytesIO(of_zip)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed_with(path: Path, changed: Mapping[str, bytes | None]) -> Path:
    """Write the zip of this player with some of its files changed, added, or (None) left out, and return where."""
    files = {**contents(packed()), **changed}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in files.items():
            if text is not None:
                made.writestr(name, text)
    return path


def about(**changed: object) -> bytes:
    """Return the head of this player's zip with something changed."""
    return json.dumps({**json.loads(contents(packed())["about.json"]), **changed}).encode()
