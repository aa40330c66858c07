"""`main.py report` writes a PDF, and says in a sentence why it cannot."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from game.commands.line import run
from game.core.note import Note
from game.scoring.week import goal_of
from game.store.repository import Store
from tests.report.subjects import programmes
from tests.store.samples import ADA, REP, session
from tests.store.samples import BEGUN_SET as SET

Capture = pytest.CaptureFixture[str]
BEN = replace(ADA, player_id="ben", tile="heron", name="Ada")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    with Store.open(folder) as store:
        store.add_player(replace(ADA, name="Ada"))
        store.add_player(BEN)
        store.begin_session(replace(session("s1"), sets=(replace(SET, reps=(REP,), ended_by="done"),)))
    return folder


def report(data: Path, out: Path, player: str = "boat", first: str = "2026-03-01", last: str = "2026-03-31") -> int:
    return run(["report", player, "--from", first, "--to", last, "--out", str(out), "--data", str(data)])


def test_two_pages_are_written(data: Path, tmp_path: Path, capsys: Capture) -> None:
    assert report(data, tmp_path / "ada.pdf", "Boat") == 0
    assert "ada.pdf" in capsys.readouterr().out
    first, second = PdfReader(tmp_path / "ada.pdf").pages
    assert "1 Mar 2026 to 31 Mar 2026" in first.extract_text()
    assert "The path of Ada" in second.extract_text()


def test_the_goal_is_the_one_that_the_game_praises(data: Path, tmp_path: Path) -> None:
    assert report(data, tmp_path / "usual.pdf") == 0
    assert f"goal: {goal_of(None, None).daily}" in PdfReader(tmp_path / "usual.pdf").pages[0].extract_text()
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.keep_note(ADA.player_id, Note("programme", {"name": "arm_not_yet"}, "2026-03-02T10:00:00+00:00"))
    assert report(tmp_path, tmp_path / "own.pdf") == 0
    own = goal_of(programmes()["arm_not_yet"], None).daily
    assert f"Goal: {own} a day." in PdfReader(tmp_path / "own.pdf").pages[0].extract_text()


@pytest.mark.parametrize(("first", "last"), [("0001-01-01", "0001-02-01"), ("9999-12-01", "9999-12-31")])
def test_the_ends_of_the_calendar_are_days_too(first: str, last: str, data: Path, tmp_path: Path) -> None:
    assert report(data, tmp_path / "end.pdf", "boat", first, last) == 0


@pytest.mark.parametrize(
    ("player", "first", "last", "out", "sentence"),
    [
        ("boot", "2026-03-01", "2026-03-31", "a.pdf", "Did you mean 'boat'?"),
        ("xyz", "2026-03-01", "2026-03-31", "a.pdf", "There are: boat, Ada, heron, Ada."),
        ("ada", "2026-03-01", "2026-03-31", "a.pdf", "There are 2 players called 'ada'. Say which picture: boat, heron."),
        ("boat", "1 March", "2026-03-31", "a.pdf", "--from 1 March is not a day. Write it like 2026-03-31."),
        ("boat", "2026-03-31", "2026-03-01", "a.pdf", "Turn the two days round."),
        ("boat", "2026-11-01", "9999-12-31", "a.pdf", "more than 100 years"),
        ("boat", "0001-01-01", "2026-03-31", "a.pdf", "more than 100 years"),
        ("boat", "2026-03-01", "2026-03-31", "a.txt", "must end in .pdf"),
    ],
)
def test_what_cannot_be_done_is_told(
    player: str, first: str, last: str, out: str, sentence: str, data: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert report(data, tmp_path / out, player, first, last) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert len(told.splitlines()) == 1
    assert not (tmp_path / out).exists()


def test_a_folder_without_a_path_stays_as_it_is(tmp_path: Path, capsys: Capture) -> None:
    assert report(tmp_path / "typo", tmp_path / "a.pdf") == 2
    assert "Nothing is kept in" in capsys.readouterr().err
    assert not (tmp_path / "typo").exists()
