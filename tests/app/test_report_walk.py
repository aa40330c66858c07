"""The report from the game: made beside the picture, written where it can be, never over an older one."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event
from typing import Any

from game.app.beside import beside
from game.app.clock import Stamps
from game.app.printing import Made
from game.app.report_content import ReportContent, app_version
from game.app.report_walk import ReportWalk
from game.app.shelf import Shelf
from game.app.until import Until
from game.commands.levels import SHIPPED
from game.core.note import Note
from game.core.record import SessionRecord, SetRecord
from game.report.subject import Period
from game.screen.scenes import SayScene
from game.store.folder_files import reports_about
from game.store.repository import Store
from tests.app.told import LAND, TEXT, told
from tests.store.samples import ADA, BEGUN_SET, LEVEL, REP, session, store_of_ada

STAMPS = Stamps(lambda: datetime(2026, 3, 9, 12, 0, tzinfo=UTC), local=lambda moment: moment.astimezone(UTC))
WEEK = Period(date(2026, 3, 1), date(2026, 3, 7))


def at_once(make: Callable[[], Made]) -> "Future[Made]":
    future: Future[Made] = Future()
    try:
        future.set_result(make())
    except Exception as error:
        future.set_exception(error)
    return future


def walk(folder: Path, store: Store | None = None, making: Any = at_once, documents: str = "documents") -> ReportWalk:
    store = store or store_of_ada()
    shelf = Shelf(SHIPPED, store)
    return ReportWalk(TEXT, LAND, store, shelf, STAMPS, ADA, folder / "data" / "reports", folder / documents, making)


def said(one: ReportWalk) -> tuple[str, ...]:
    story = one.story()
    next(story)
    scene = story.send("made")
    assert isinstance(scene, SayScene)
    return (scene.view().title, *scene.view().sentences)


def played(session_id: str, started_at: str) -> SessionRecord:
    return replace(session(session_id, started_at), sets=(SetRecord(1, 52.0, (REP, REP), "done"),))


def content(store: Store) -> ReportContent:
    return ReportContent(store, Shelf(SHIPPED, store), STAMPS, TEXT, ADA)


def test_it_lies_in_the_documents_and_no_report_takes_the_place_of_another(tmp_path: Path) -> None:
    one = walk(tmp_path)
    for name in ("Stone by Stone 2026-03-09 Boat.pdf", "Stone by Stone 2026-03-09 Boat 2.pdf"):
        assert said(one) == ("report-here", TEXT("report-in-documents"), str(tmp_path / "documents"), name)
        assert (tmp_path / "documents" / name).read_bytes().startswith(b"%PDF")


def test_where_the_documents_refuse_it_lies_beside_the_path(tmp_path: Path) -> None:
    (tmp_path / "documents").write_text("a file, not a folder")
    title, where, folder, name = said(walk(tmp_path))
    assert (title, where, folder) == ("report-here", TEXT("report-elsewhere"), str(tmp_path / "data" / "reports"))
    assert list(reports_about(ADA.tile, [Path(folder) / name])), "whoever removes the player finds it, whatever the language"


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    for name in ("documents", "data"):
        (tmp_path / name).write_text("a file, not a folder")
    title, sentence = said(walk(tmp_path))
    assert title == "say-trouble"
    assert str(tmp_path / "data") in sentence


def test_the_picture_goes_on_while_it_is_made_and_whoever_goes_back_is_let_go(tmp_path: Path) -> None:
    ready = Event()

    def slowly(make: Callable[[], Made]) -> "Future[Made]":
        return beside(lambda: (ready.wait(10), Made(tmp_path / "report.pdf", True))[1])

    one = walk(tmp_path, making=slowly)
    scene = next(one.story())
    assert isinstance(scene, Until)
    scene.enter(0.0)
    assert scene.update(1.0) is None
    assert TEXT("report-making") in scene.spoken(1.0)
    assert told(one.story(), ["back"]) == (None, ["making"])
    ready.set()


def test_the_waiting_screen_ends_when_it_is_made(tmp_path: Path) -> None:
    scene = next(walk(tmp_path).story())
    scene.enter(0.0)
    scene.update(0.0)
    assert scene.update(0.1) == "made"


def test_the_days_are_the_players_own_and_what_lies_before_is_counted_apart() -> None:
    with store_of_ada() as store:
        for number, moment in enumerate(("2026-02-20T09:00:00+00:00", "2026-02-28T23:59:00+00:00", "2026-03-01T00:01:00+00:00")):
            store.begin_session(played(f"s{number}", moment))
        about = content(store).subject(WEEK)
    assert [one.session_id for one in about.sums] == ["s2"]
    assert (about.stones, about.stones_before) == (2, 4)
    assert about.whole_name == "Boat"


def test_what_was_prescribed_and_changed_is_found_with_its_days() -> None:
    with store_of_ada() as store:
        store.keep_note(
            "ada", Note("programme", {"name": "leg_a_little", "side": "left", "daily_goal_reps": 120}, "2026-03-02T10:00:00+00:00")
        )
        store.keep_note("ada", Note("programme", {"name": "leg_a_little", "daily_goal_reps": 90}, "2026-03-03T10:00:00+00:00"))
        store.keep_note("ada", Note("programme", {"name": "leg_well"}, "2026-03-08T10:00:00+00:00"))
        store.keep_own_level("ada", LEVEL, made_at="2026-03-04T10:00:00+00:00", by="therapist", comment="nearer")
        store.begin_session(replace(session("s1"), sets=(BEGUN_SET,)))
        prescribed = content(store).subject(WEEK).prescribed
    assert [(phase.since, phase.programme and phase.programme.name) for phase in prescribed.phases] == [
        (date(2026, 3, 2), "leg_a_little"),
        (date(2026, 3, 8), "leg_well"),
    ]
    assert prescribed.daily_goal_reps == 90
    assert [(one.title, one.day, one.by, one.comment) for one in prescribed.changed] == [
        (LEVEL.title, date(2026, 3, 4), "therapist", "nearer")
    ]
    assert prescribed.level("knee_active_first") is not None
    assert prescribed.on(date(2026, 3, 1)) is None


def test_the_version_is_that_of_the_project() -> None:
    assert app_version()[0].isdigit()
