"""A player, a rep, a session and a store to keep them, all with fixed ids and times."""

import sqlite3
from dataclasses import replace
from functools import cache

from sqlalchemy import Engine

from game.core.correction import Correction
from game.core.level import Level
from game.core.names import SourceKind
from game.core.record import RangeToday, SessionRecord, SetRecord, SetWork
from game.core.rep import Rep
from game.store.engine import connect_to
from game.store.player import Player
from game.store.repository import Store

ADA = Player("ada", "boat", "2026-03-01T09:00:00Z")
REP = Rep(1.0, 2.5, 4.0, 31.5, 58.25, 40.0, 38.0, 0.75, smoothness=-3.5, compensations=("trunk_back",), complete=True)
SHORT_REP = replace(REP, range_deg=30.0, compensations=(), complete=False)
WHOLE_REP = replace(REP, start_deg=89.5, end_deg=88.75, confidence=0.96, helped=False)
CORRECTION = Correction(97.0, 27.0, 90.0, 5.0)
BEGUN_SET = SetRecord(1, target_deg=52.0)
STRETCH = SetWork(stretch_s=42.5, figures=(("gained_deg", 3.5), ("holds", 4.0)))
IMAGERY = SetWork(imagined_reps=9, figures=(("agreement", 0.875),))
LEVEL = Level(name="stone_path_knee", title="Straighten the knee", game="stone_path", movement="knee_extension")
RANGE = RangeToday(rest_deg=90.0, best_deg=25.0, range_deg=65.0)


def session(session_id: str, started_at: str = "2026-03-01T09:05:00Z", source: SourceKind = "camera") -> SessionRecord:
    """Return a session of Ada's left knee before its first set."""
    return SessionRecord(session_id, "ada", started_at, "stone_path_knee", "c0ffee", "knee_extension", "left", "active", source, seed=7)


def counted(store: Store, record: SessionRecord) -> SessionRecord:
    """Return a session as it was put in, without the reps that were taken back."""
    none = store.withdrawn(record.session_id)
    whole = store.session(record.session_id).sets
    reps = [tuple(rep for number, rep in enumerate(one.reps, start=1) if (one.number, number) not in none) for one in whole]
    return replace(record, sets=tuple(replace(one, reps=left) for one, left in zip(whole, reps, strict=True)))


def store_of_ada() -> Store:
    """Return a store in memory in which Ada plays, copied from the first one: the migrations take longer than most tests."""
    engine = connect_to("sqlite://")
    _database(engine).deserialize(_bytes_of_ada())
    return Store(engine)


@cache
def _bytes_of_ada() -> bytes:
    with Store.in_memory() as store:
        store.add_player(ADA)
        return _database(store._engine).serialize()


def _database(engine: Engine) -> sqlite3.Connection:
    database = engine.raw_connection().driver_connection
    assert isinstance(database, sqlite3.Connection)
    return database
