"""What is added when a player is taken in; the caller opens and commits the transaction, and what is here stays as it is."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import ne
from typing import TypeVar

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from game.core.handed_over import HandedLevel, HandedPlayer, HandedSession, Said
from game.core.note import Note
from game.core.record import SetRecord
from game.store import rollups, rows
from game.store.errors import StoreError
from game.store.tables import OwnLevelRow, PlayerRow, RepRow, SetRow

Marks = dict[int, tuple[str, str | None]]
"""By the place of a rep, when it was taken back and why."""
Value = TypeVar("Value")


def add_player(db: Session, player: HandedPlayer, tiles: Sequence[str]) -> str:
    """Add the player, and return the picture that they get. Raises StoreError "taken" where none is free."""
    taken = set(db.scalars(select(PlayerRow.tile)))
    wished = [player.tile] if player.tile in tiles else []
    tile = next((one for one in (*wished, *tiles) if one not in taken), None)
    if tile is None:
        raise StoreError("taken", "Every picture has a player here already, so nobody was added. Remove a player first.")
    fields = {name: getattr(player, name) for name in rows.PLAYER_FIELDS}
    db.add(PlayerRow(**{**fields, "tile": tile}))
    db.flush()
    return tile


def add_notes(db: Session, here: Said, given: Said) -> int:
    """Add the notes that are not here, and return how many."""
    missing = _missing(here.notes, given.notes, _note_key)
    db.add_all(rows.note_row(given.player.player_id, note) for note in missing)
    return len(missing)


def add_corrections(db: Session, here: Said, given: Said) -> int:
    """Add the corrections that are not here, and return how many."""
    missing = _missing(here.corrections, given.corrections, lambda one: one)
    db.add_all(
        rows.correction_row(given.player.player_id, one.movement, one.side, one.view, one.made_at, one.correction) for one in missing
    )
    return len(missing)


def add_levels(db: Session, here: Said, given: Said) -> tuple[int, tuple[str, ...]]:
    """Add the versions of own levels that go on from those here; return how many, and the names of levels that went different ways.

    What is added last holds. So a level that was changed on both sides stays as it is here: a version that was made
    elsewhere must not win over one that somebody made here.
    """
    known, wished = _by_name(here.levels), _by_name(given.levels)
    others = tuple(name for name, versions in wished.items() if any(map(ne, known.get(name, ()), versions)))
    keys = {name: _keys(db, given.player.player_id, name) for name in wished if name not in others}
    added, seen = 0, Counter[str]()
    for one in given.levels:
        seen[one.name] += 1
        if one.name in keys and seen[one.name] > len(keys[one.name]):
            keys[one.name].append(_add_level(db, given.player.player_id, one, keys[one.name]))
            added += 1
    return added, others


def _keys(db: Session, player_id: str, name: str) -> list[int]:
    of_name = select(OwnLevelRow.own_level_id).where(OwnLevelRow.player_id == player_id, OwnLevelRow.name == name)
    return list(db.scalars(of_name.order_by(OwnLevelRow.own_level_id)))


def _add_level(db: Session, player_id: str, one: HandedLevel, before: Sequence[int]) -> int:
    """Add a version, and return its key; `before` are the keys of the versions of the same name, in order."""
    row = OwnLevelRow(player_id=player_id, name=one.name, content=one.content, change=one.change, made_at=one.made_at)
    row.made_by, row.comment = one.made_by, one.comment
    row.back_to = None if one.back_to is None else before[one.back_to - 1]
    db.add(row)
    db.flush()
    return row.own_level_id


def add_session(db: Session, given: HandedSession) -> None:
    """Add a session with its sets and reps; its line is folded when somebody reads it."""
    row = rows.session_row(given.record)
    row.ended_at = given.ended_at
    db.add(row)
    db.flush()
    rollups.add_line(db, given.record.session_id, given.record.player_id)
    for one_set in given.record.sets:
        marks = {one.rep_number: (one.at, one.because) for one in given.withdrawn if one.set_number == one_set.number}
        _add_set(db, given.record.session_id, one_set, marks)


def _add_set(db: Session, session_id: str, one_set: SetRecord, marks: Marks) -> None:
    row = SetRow(session_id=session_id, number=one_set.number, target_deg=one_set.target_deg, ended_by=one_set.ended_by)
    rows.put_work(row, one_set.work)
    db.add(row)
    # A new set gets its key from the database.
    db.flush()
    reps = []
    for number, rep in enumerate(one_set.reps, start=1):
        at, because = marks.get(number, (None, None))
        measured = {name: getattr(rep, name) for name in rows.REP_FIELDS}
        reps.append({"set_id": row.set_id, "number": number, **measured, "withdrawn_at": at, "withdrawn_because": because})
    if reps:
        db.execute(insert(RepRow), reps)


def _note_key(note: Note) -> Hashable:
    # A note holds lists, and the same value may be written in another order.
    return note.kind, note.made_at, repr(sorted(note.value.items()))


def _by_name(levels: Iterable[HandedLevel]) -> dict[str, list[HandedLevel]]:
    found: dict[str, list[HandedLevel]] = {}
    for level in levels:
        found.setdefault(level.name, []).append(level)
    return found


def _missing(here: Iterable[Value], given: Iterable[Value], key: Callable[[Value], Hashable]) -> list[Value]:
    """Return the values that are given more often than they are here, in their order."""
    known = Counter(map(key, here))
    missing = []
    for value in given:
        if known[key(value)] > 0:
            known[key(value)] -= 1
        else:
            missing.append(value)
    return missing
