"""What is asked while somebody waits finds its rows by an index, and asks for no reps but those of a few sessions."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import event

from game.core.record import SetRecord
from game.store.repository import Store
from tests.store.samples import BEGUN_SET, RANGE, REP, session

LIMB = ("ada", "knee_extension", "left")
SEEN = {"view": None, "corrected": False, "before": "2027"}
LOOKS: dict[str, Callable[[Store], object]] = {
    "stones": lambda store: store.stones("ada"),
    "reps_between": lambda store: store.reps_between("ada", "2026", "2027"),
    "done_between": lambda store: store.done_between("ada", "2026", "2027"),
    "last_day": lambda store: store.last_day("ada"),
    "sums": lambda store: store.sums("ada"),
    "best_ever": lambda store: store.best_ever(*LIMB, **SEEN),  # type: ignore[arg-type]
    "last_session": lambda store: store.last_session(*LIMB, before="2027"),  # type: ignore[arg-type]
    "past_sessions": lambda store: store.past_sessions(*LIMB, **SEEN),  # type: ignore[arg-type]
    "own_tempo_s": lambda store: store.own_tempo_s(*LIMB),  # type: ignore[arg-type]
}
WRITES: dict[str, Callable[[Store], object]] = {
    "keep_rep": lambda store: store.keep_rep("day 1", 1, 3, REP),
    "begin_set": lambda store: store.begin_set("day 1", replace(BEGUN_SET, number=2)),
    "end_session": lambda store: store.end_session("day 1", "2026-03-01T10:00:00Z"),
}


def asked_by(store: Store, call: Callable[[Store], object]) -> list[tuple[str, tuple[object, ...]]]:
    """Return the statements of a call, with what they were asked with."""
    asked: list[tuple[str, tuple[object, ...]]] = []

    def listen(_connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_more: object) -> None:
        if not statement.startswith(("INSERT", "PRAGMA", "BEGIN")):
            asked.append((statement, parameters))

    event.listen(store._engine, "before_cursor_execute", listen)
    call(store)
    event.remove(store._engine, "before_cursor_execute", listen)
    return asked


def plan(store: Store, statement: str, parameters: tuple[object, ...]) -> list[str]:
    """Return the steps by which SQLite finds the rows."""
    with store._engine.connect() as connection:
        return [step[3] for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


@pytest.fixture
def played(store: Store) -> Store:
    for day in (1, 2, 3):
        record = replace(session(f"day {day}", f"2026-03-0{day}T09:00:00Z"), range_today=RANGE)
        store.begin_session(record.with_set(SetRecord(1, 52.0, (REP, REP), "done")))
    store.sums("ada")
    return Store(store._engine)


@pytest.mark.parametrize("call", [*LOOKS.values(), *WRITES.values()], ids=[*LOOKS, *WRITES])
def test_no_table_is_read_from_end_to_end(played: Store, call: Callable[[Store], object]) -> None:
    steps = [step for question in asked_by(played, call) for step in plan(played, *question)]
    assert steps
    assert [step for step in steps if step.startswith("SCAN")] == []


@pytest.mark.parametrize("name", ["stones", "reps_between", "done_between", "last_day", "sums", "best_ever"])
def test_nothing_on_the_way_to_a_screen_reads_reps(played: Store, name: str) -> None:
    asked = asked_by(played, LOOKS[name])
    assert asked
    assert [statement for statement, _parameters in asked if "reps." in statement.replace("session_sums.reps", "")] == []
