"""`main.py bench --store`: what the store costs whoever plays, after days and after ten years, and how that grows."""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from game.app.clock import Stamps
from game.app.progress_walk import ProgressWalk
from game.app.report_content import FONTS, PALETTE, ReportContent
from game.app.shelf import Shelf
from game.commands.levels import SHIPPED
from game.core.record import SetRecord
from game.report.subject import Period
from game.screen.canvas import Canvas, blank_canvas
from game.screen.landscape import Landscape
from game.screen.scenes import SayScene, SayView
from game.screen.text import Text
from game.store import big_store
from game.store.big_store import PLAYER
from game.store.files import FILE_NAME
from game.store.repository import Store

SIZES = (1_000, 10_000, 100_000, 2_000_000)
PICTURE = (1280, 720)
PRESSES, COMMITS = 5, 60
REPORTED = timedelta(days=27)
"""The last four weeks."""


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """What was measured with so many reps in the store.

    `progress_screen_ms` is the time from the press to the first picture of the progress screen, as in play, where what each
    session came to is in memory; `progress_unread_ms` is the same where none of it has been read yet. `commit_rep_ms` is
    how long a rep takes until it is on the disk, the middle one of a set; `report_s` a report of the last four weeks, with
    all that has to be loaded for the first one; `open_ms` is to open the store after a run that was closed well.
    """

    reps: int
    progress_screen_ms: float
    commit_rep_ms: float
    report_s: float
    progress_unread_ms: float
    open_ms: float
    file_mb: float


def bench_store(json_out: Path | None, sizes: Sequence[int] = SIZES) -> int:
    """Measure each size in a process of its own, print the table, and write the figures where they are wanted."""
    measured = []
    for reps in sizes:
        print(f"measuring: {reps:,} reps …", file=sys.stderr, flush=True)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            measured.append(process.submit(measure, reps).result())
    if json_out:
        json_out.write_text(json.dumps([asdict(figures) for figures in measured], indent=1) + "\n", encoding="utf-8")
    print(table(measured))
    return 0


def table(measured: Sequence[StoreFigures]) -> str:
    """Return one row a size, and in the last row how many times the largest is the smallest."""
    names = [field.name for field in fields(StoreFigures)]
    rows = [[float(getattr(figures, name)) for name in names] for figures in measured]
    growth = [last / first for first, last in zip(rows[0], rows[-1], strict=True)]
    lines = [
        names,
        *([f"{row[0]:,.0f}", *(f"{figure:.4g}" for figure in row[1:])] for row in rows),
        [f"× {times:,.4g}" for times in growth],
    ]
    return "\n".join("".join(f"{cell:>20s}" for cell in line) for line in lines)


def measure(reps: int) -> StoreFigures:
    """Make a store of so many reps, play as its player, and leave nothing behind."""
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        sessions = big_store.sessions_for(reps)
        big_store.fill(folder, reps)
        stamps = Stamps(today=lambda: big_store.begun_at(sessions - 1) + timedelta(hours=1))
        with Store.open(folder) as store:
            # Folded once, as after the migration, and never again.
            store.stones(PLAYER.player_id)
        open_ms = _took_ms(lambda: Store.open(folder).close())
        with Store.open(folder) as store:
            unread_ms, screen_ms = _progress(store, stamps)
            return StoreFigures(
                reps=sessions * big_store.SETS * big_store.REPS,
                progress_screen_ms=screen_ms,
                commit_rep_ms=_commit(store, sessions),
                report_s=round(_took_ms(lambda: _report(store, stamps, folder / "report.pdf")) / 1000, 3),
                progress_unread_ms=unread_ms,
                open_ms=open_ms,
                file_mb=round((folder / FILE_NAME).stat().st_size / 1e6, 1),
            )


def _progress(store: Store, stamps: Stamps) -> tuple[float, float]:
    """Open the progress screen again and again, over a land that was drawn before as it is in play; return the first and the middle."""
    canvas, land, text = blank_canvas(*PICTURE), Landscape(), Text.read()
    SayScene(text, land, lambda: SayView("say-trouble", ("",))).draw(canvas, 0.0)
    took_ms = [_took_ms(lambda: _open_progress(store, stamps, text, land, canvas)) for _press in range(1 + PRESSES)]
    return took_ms[0], round(median(took_ms[1:]), 2)


def _open_progress(store: Store, stamps: Stamps, text: Text, land: Landscape, canvas: Canvas) -> None:
    """From the press to the first picture."""
    sums = store.sums(PLAYER.player_id)
    scene = next(ProgressWalk(text, land, sums, stamps.day_of, stamps.today().date(), ("knee_extension", "left")).story())
    scene.enter(0.0)
    scene.draw(canvas, 0.0)


def _commit(store: Store, sessions: int) -> float:
    """Play one more set; return how long a rep of it took to be kept."""
    record, rep = big_store.session_and_rep(sessions)
    store.begin_session(record)
    store.begin_set(record.session_id, SetRecord(1, 52.0))
    took_ms = [_took_ms(lambda number=number: store.keep_rep(record.session_id, 1, number, rep)) for number in range(1, COMMITS + 1)]  # type: ignore[misc]
    return round(median(took_ms), 2)


def _report(store: Store, stamps: Stamps, out: Path) -> None:
    """Write the report of the last four weeks."""
    from game.report.document import write_report  # noqa: PLC0415 - what it loads belongs to the time it takes

    text, last = Text.read(), stamps.today().date()
    subject = ReportContent(store, Shelf(SHIPPED, store), stamps, text, PLAYER).subject(Period(last - REPORTED, last))
    write_report(out, subject, text, PALETTE, FONTS)


def _took_ms(call: Callable[[], object]) -> float:
    begun_s = time.perf_counter()
    call()
    return round((time.perf_counter() - begun_s) * 1000, 2)
