"""Everything of one player in one zip, to be taken in by another copy of the game; however long the path is, a session at a time."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from game.core.handed_over import HandedSession, Said
from game.exchange import player_file
from game.exchange.columns import write_dictionary
from game.exchange.errors import ExchangeError
from game.exchange.player_file import FORMAT, SAID, SESSION, VERSION, About
from game.exchange.readme import README

ABOUT, SAID_NAME, SESSIONS, README_NAME, DICTIONARY = "about.json", "said.json", "sessions.ndjson", "README.txt", "dictionary.csv"
NAMES = (README_NAME, DICTIONARY, SAID_NAME, SESSIONS, ABOUT)
LONGEST_SAID = 64 * 1024**2
LONGEST_SESSION = 16 * 1024**2
"""A session of the longest level has some 400 reps, of 400 letters each."""
LONGEST_ALL = 4 * 1024**3
"""Two million reps are well below 1 GB."""
DAMAGED = "is no zip of a player, is damaged, or was cut short. Make the export anew, or copy it once more."


def write_zip(file: IO[bytes], said: Said, sessions: Iterable[HandedSession]) -> About:
    """Write the zip and return what it holds; equal players give equal bytes."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        dictionary = io.StringIO()
        write_dictionary(dictionary)
        for name, text in ((README_NAME, README.encode()), (DICTIONARY, dictionary.getvalue().encode()), (SAID_NAME, SAID.dump_json(said))):
            packed.writestr(_entry(name), text)
        number, reps = _write_sessions(packed, sessions)
        held = {"notes": len(said.notes), "corrections": len(said.corrections), "own_levels": len(said.levels)}
        about = About(format=FORMAT, version=VERSION, **held, sessions=number, reps=reps)
        packed.writestr(_entry(ABOUT), about.model_dump_json())
    return about


def _write_sessions(packed: zipfile.ZipFile, sessions: Iterable[HandedSession]) -> tuple[int, int]:
    number = reps = 0
    with packed.open(_entry(SESSIONS), "w", force_zip64=True) as lines:
        for session in sessions:
            lines.write(SESSION.dump_json(session) + b"\n")
            number += 1
            reps += len(session.record.reps)
    return number, reps


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


@dataclass(frozen=True, slots=True)
class PlayerZip:
    """An opened zip: what was said of the player, what it is to hold, and its sessions, to be read once."""

    said: Said
    about: About
    sessions: Iterator[HandedSession]


@contextmanager
def opened(path: Path) -> Iterator[PlayerZip]:
    """Open a zip of one player; nothing is unpacked onto the disk.

    Raises ExchangeError, here or while the sessions are read, for whatever is no whole and sound export.
    """
    with _said_plainly(path), zipfile.ZipFile(path) as packed:
        _refuse_strange(packed, path)
        about = player_file.read_head(packed.read(ABOUT), f"{path}, {ABOUT}")
        said = player_file.read_said(packed.read(SAID_NAME), f"{path}, {SAID_NAME}")
        _refuse_other_counts(about, said, path)
        yield PlayerZip(said, about, _sessions(packed, path, said.player.player_id, about))


@contextmanager
def _said_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise ExchangeError(f"{path} {DAMAGED}") from error


def _refuse_strange(packed: zipfile.ZipFile, path: Path) -> None:
    entries = packed.infolist()
    if sorted(entry.filename for entry in entries) != sorted(NAMES):
        raise ExchangeError(f"{path} is not an export of one player: it must hold {', '.join(NAMES)}, each once, and nothing else.")
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise ExchangeError(f"{path} is locked with a password, which no export of this game is.")
    for entry in entries:
        if entry.file_size > (LONGEST_ALL if entry.filename == SESSIONS else LONGEST_SAID):
            raise ExchangeError(f"{path} would grow too large: {entry.filename} claims {entry.file_size / 1024**2:,.0f} MB.")


def _refuse_other_counts(about: About, said: Said, path: Path) -> None:
    if (about.notes, about.corrections, about.own_levels) != (len(said.notes), len(said.corrections), len(said.levels)):
        raise ExchangeError(f"{path} {DAMAGED}")


def _sessions(packed: zipfile.ZipFile, path: Path, player_id: str, about: About) -> Iterator[HandedSession]:
    """Yield the sessions; a file that holds fewer or more than it says is known at its end."""
    seen: set[str] = set()
    reps = number = 0
    with _said_plainly(path), packed.open(SESSIONS) as lines:
        while line := lines.readline(LONGEST_SESSION + 1):
            number += 1
            where = f"{path}, {SESSIONS}, line {number}"
            if len(line) > LONGEST_SESSION:
                raise ExchangeError(f"{where} is too long to be a session.")
            session = player_file.read_session(line, player_id, where)
            if session.record.session_id in seen:
                raise ExchangeError(f"{where}: this session is there twice.")
            seen.add(session.record.session_id)
            reps += len(session.record.reps)
            yield session
    if (number, reps) != (about.sessions, about.reps):
        raise ExchangeError(f"{path} {DAMAGED}")
