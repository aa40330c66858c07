"""Everything of one player out of the store, and into another one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from game.core.handed_over import HandedCorrection, HandedLevel, HandedPlayer, HandedSession, Said, TakenIn, Withdrawn
from game.core.names import Compensation
from game.core.record import SessionRecord
from game.core.rep import Rep
from game.store import changes, rows, taking_in
from game.store.opened import OpenedStore
from game.store.player_settings import SETTINGS, setting_of
from game.store.raw_records import records_of
from game.store.rules import counted
from game.store.tables import CorrectionRow, NoteRow, OwnLevelRow, PlayerRow, RepRow, SessionRow, SetRow, SettingRow

OLD_WORDS: Mapping[str, Compensation] = {"lean_back": "trunk_back"}
"""Compensations that the first version called otherwise."""
AT_ONCE = 50
"""So many sessions are read together: few questions, and never more than some ten thousand reps in memory."""


class HandingOver(OpenedStore):
    """Hands a player over with how they want the game, and takes one in; what belongs to the copy of the game, and PINs, stay there."""

    def said_of(self, player_id: str) -> Said:
        """Return the player and all that was said of them. Raises StoreError "unknown"."""
        with self._reading() as db:
            return said(db, changes.known(db, PlayerRow, player_id))

    def sessions_of(self, player_id: str, since: str | None = None, before: str | None = None) -> Iterator[HandedSession]:
        """Yield the player's sessions begun in since ≤ start < before, the oldest first, with reps that were taken back."""
        wished = [SessionRow.started_at >= since] if since is not None else []
        wished += [SessionRow.started_at < before] if before is not None else []
        in_order = select(SessionRow.session_id).where(SessionRow.player_id == player_id, *wished)
        with self._reading() as db:
            ids = iter(db.scalars(in_order.order_by(SessionRow.started_at, SessionRow.session_id)).all())
        while some := tuple(islice(ids, AT_ONCE)):
            with self._reading() as db:
                handed = handed_sessions(db, some)
            yield from handed

    def take_in(self, given: Said, sessions: Iterable[HandedSession], tiles: Sequence[str]) -> TakenIn:
        """Add what is not here yet, in one transaction: whatever `sessions` raises on the way, nothing has changed.

        What is here stays as it is. A new player whose picture is taken, or is none of `tiles`, gets the first free one.
        Raises StoreError "taken" where none is free.
        """
        with self._writing() as db:
            here = db.get(PlayerRow, given.player.player_id)
            tile = here.tile if here else taking_in.add_player(db, given.player, tiles)
            before = Said(given.player) if here is None else said(db, here)
            if here is None and given.settings is not None:
                db.add(SettingRow(name=setting_of(given.player.player_id, SETTINGS), value=given.settings))
            levels, other_levels = taking_in.add_levels(db, before, given)
            notes, corrections = taking_in.add_notes(db, before, given), taking_in.add_corrections(db, before, given)
            added, others = _add_sessions(db, sessions)
        return TakenIn(here is None, tile, notes, corrections, levels, added, others, other_levels)


def said(db: Session, player: PlayerRow) -> Said:
    """Return a player and all that was said of them."""
    whose = player.player_id
    notes = db.scalars(select(NoteRow).where(NoteRow.player_id == whose).order_by(NoteRow.note_id))
    corrections = db.scalars(select(CorrectionRow).where(CorrectionRow.player_id == whose).order_by(CorrectionRow.correction_id))
    levels = db.scalars(select(OwnLevelRow).where(OwnLevelRow.player_id == whose).order_by(OwnLevelRow.own_level_id)).all()
    return Said(
        HandedPlayer(**{name: getattr(player, name) for name in rows.PLAYER_FIELDS}),
        tuple(rows.note_of(row) for row in notes),
        tuple(HandedCorrection(row.movement, row.side, row.view, row.made_at, rows.correction_of(row)) for row in corrections),
        _levels(levels),
        _settings(db, whose),
    )


def _settings(db: Session, player_id: str) -> str | None:
    row = db.get(SettingRow, setting_of(player_id, SETTINGS))
    return None if row is None else row.value


def _levels(found: Sequence[OwnLevelRow]) -> tuple[HandedLevel, ...]:
    numbers: dict[int, int] = {}
    so_far: dict[str, int] = {}
    for row in found:
        numbers[row.own_level_id] = so_far[row.name] = so_far.get(row.name, 0) + 1
    return tuple(
        HandedLevel(row.name, row.content, row.change, row.made_at, row.made_by, row.comment, numbers.get(row.back_to or 0))
        for row in found
    )


def handed_sessions(db: Session, ids: Sequence[str]) -> list[HandedSession]:
    """Return these sessions in their order; one that is not here is left out."""
    found = {row.session_id: row for row in db.scalars(select(SessionRow).where(SessionRow.session_id.in_(ids)))}
    sessions = [found[session_id] for session_id in ids if session_id in found]
    taken_back = _withdrawn(db, list(found))
    return [
        HandedSession(_in_words_of_today(record), row.ended_at, tuple(taken_back.get(row.session_id, ())))
        for row, record in zip(sessions, records_of(db, sessions), strict=True)
    ]


def _in_words_of_today(record: SessionRecord) -> SessionRecord:
    """Return the record with each compensation by its present name; nobody who reads a file knows earlier ones."""
    if not any(OLD_WORDS.keys() & (rep.compensations or ()) for rep in record.reps):
        return record
    return replace(record, sets=tuple(replace(one, reps=tuple(map(_renamed, one.reps))) for one in record.sets))


def _renamed(rep: Rep) -> Rep:
    seen = rep.compensations
    return replace(rep, compensations=None if seen is None else tuple(OLD_WORDS.get(word, word) for word in seen))


def _withdrawn(db: Session, ids: Sequence[str]) -> dict[str, list[Withdrawn]]:
    """Return the reps of these sessions that were taken back, each by its place; a rep that was never kept leaves no gap."""
    with_some = select(RepRow.set_id).join(SetRow, SetRow.set_id == RepRow.set_id).where(SetRow.session_id.in_(ids), ~counted())
    reps = select(SetRow.session_id, SetRow.number, RepRow.set_id, RepRow.withdrawn_at, RepRow.withdrawn_because)
    asked = reps.join(RepRow, RepRow.set_id == SetRow.set_id).where(SetRow.set_id.in_(with_some))
    found: dict[str, list[Withdrawn]] = {}
    places: dict[int, int] = {}
    for session_id, number, set_id, at, because in db.execute(asked.order_by(SetRow.session_id, SetRow.number, RepRow.number)):
        places[set_id] = places.get(set_id, 0) + 1
        if at is not None:
            found.setdefault(session_id, []).append(Withdrawn(number, places[set_id], at, because))
    return found


def _add_sessions(db: Session, sessions: Iterable[HandedSession]) -> tuple[int, tuple[str, ...]]:
    """Add the sessions that are not here; return how many, and when those began that are here with another content."""
    added, others, rest = 0, list[str](), iter(sessions)
    while some := tuple(islice(rest, AT_ONCE)):
        here = {known.record.session_id: known for known in handed_sessions(db, [one.record.session_id for one in some])}
        for one in some:
            known = here.get(one.record.session_id)
            if known is None:
                taking_in.add_session(db, one)
                added += 1
            elif known != one:
                others.append(one.record.started_at)
        db.expunge_all()
    return added, tuple(others)
