"""A store of very many reps, made quickly, for the bench: what it holds is invented, and the same for equal numbers."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import URL, Connection, insert

from game.core.record import RangeToday, SessionRecord
from game.core.rep import Rep
from game.store import rows
from game.store.engine import connect_to, writing
from game.store.files import FILE_NAME
from game.store.player import Player
from game.store.repository import Store
from game.store.tables import RepRow, SessionRow, SetRow, SumRow

PLAYER = Player("bench", "boat", "2016-01-01T08:00:00+00:00", "Bench", "left", "knee_extension")
FIRST_DAY = datetime(2016, 1, 1, 8, tzinfo=UTC)
A_SESSION_EVERY = timedelta(days=0.365)
"""So that ten thousand sessions take ten years."""
SETS, REPS = 5, 40
"""Of a session."""


def begun_at(number: int) -> datetime:
    """Return when the session of this number began, counted from 0."""
    return FIRST_DAY + number * A_SESSION_EVERY


def sessions_for(reps: int) -> int:
    """Return how many sessions are at least so many reps."""
    return -(-reps // (SETS * REPS))


def fill(folder: Path, reps: int) -> None:
    """Make a store in which one player has done at least so many reps of one knee; none of its lines is folded yet."""
    with Store.open(folder) as store:
        store.add_player(PLAYER)
    random = Random("a big store")
    engine = connect_to(URL.create("sqlite", database=str(folder / FILE_NAME)))
    with writing(engine).begin() as db:
        for number in range(sessions_for(reps)):
            _write_session(db, number, random)
    engine.dispose()


def session_and_rep(number: int) -> tuple[SessionRecord, Rep]:
    """Return the session of this number without its sets, and a rep of it."""
    random = Random(number)
    record = _session(number, random)
    return record, _rep(record, 1, random)


def _write_session(db: Connection, number: int, random: Random) -> None:
    record = _session(number, random)
    sets = range(number * SETS + 1, (number + 1) * SETS + 1)
    row = rows.session_row(record)
    db.execute(insert(SessionRow), {column.name: getattr(row, column.name) for column in SessionRow.__table__.columns})
    db.execute(insert(SumRow), {"session_id": record.session_id, "player_id": record.player_id, "fresh": False})
    db.execute(insert(SetRow), [_set(record, set_id, place) for place, set_id in enumerate(sets, start=1)])
    db.execute(insert(RepRow), [rep for set_id in sets for rep in _reps(record, set_id, random)])


def _session(number: int, random: Random) -> SessionRecord:
    range_deg = min(75.0, 40.0 + number / 300) + random.gauss(0.0, 3.0)
    return SessionRecord(
        session_id=f"{number:032x}",
        player_id=PLAYER.player_id,
        started_at=begun_at(number).isoformat(timespec="seconds"),
        level_name="stone_path_knee",
        level_hash=f"{number // 500:064x}",
        movement="knee_extension",
        side="left",
        modality="passive" if number % 7 == 3 else "active",
        source="camera",
        seed=number,
        range_today=RangeToday(90.0, 90.0 - range_deg, range_deg),
        view="side",
        expected_error_deg=3.4,
        pain_before=number % 3,
        pain_after=number % 4,
    )


def _set(record: SessionRecord, set_id: int, place: int) -> dict[str, Any]:
    common = {"set_id": set_id, "session_id": record.session_id, "number": place, "target_deg": 52.0}
    return common | {"ended_by": "done", "stretch_s": 0.0, "imagined_reps": 0, "figures": ()}


def _reps(record: SessionRecord, set_id: int, random: Random) -> Iterator[dict[str, Any]]:
    for number in range(1, REPS + 1):
        rep = _rep(record, number, random)
        # By hand, because to make an object of the database's for each of millions takes three times as long.
        yield {"set_id": set_id, "number": number, **{name: getattr(rep, name) for name in rows.REP_FIELDS}}


def _rep(record: SessionRecord, number: int, random: Random) -> Rep:
    """Return a rep somewhere near the best of the day."""
    came_deg, start_s = random.uniform(0.7, 1.0) * (record.range_today.range_deg if record.range_today else 0.0), 5.0 * number
    return Rep(
        start_s=start_s,
        peak_s=start_s + 1.5,
        end_s=start_s + 4.0,
        peak_deg=90.0 - came_deg,
        range_deg=came_deg,
        out_speed_deg_s=came_deg / 1.5,
        back_speed_deg_s=came_deg / 2.0,
        held_s=random.uniform(0.0, 2.5),
        smoothness=random.uniform(-4.0, -1.6),
        compensations=("trunk_back",) if number % 9 == 0 else (),
        complete=number % 5 != 0,
        start_deg=90.0,
        end_deg=90.0,
        confidence=0.95,
        helped=False,
        kind="active" if record.modality == "active" else "assisted",
    )
