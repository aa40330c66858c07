import csv
import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from game.commands.export import dictionary_beside
from game.commands.line import run
from game.store.player import Player
from game.store.repository import Store
from tests.store import old_store

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which Ada (boat) and Ben (heron) are kept."""
    folder = tmp_path_factory.mktemp("data")
    with Store.open(folder) as store:
        old_store.fill(store)
    return folder


def export(data: Path, out: Path, *more: str, who: str = "boat") -> int:
    return run(["export", who, "--out", str(out), "--data", str(data), *more])


def test_a_table_has_its_dictionary_beside_it(data: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "reps.csv"
    assert export(data, out, "--format", "csv") == 0
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert f"{len(rows)} reps are written to {out}." in capsys.readouterr().out
    assert [row["withdrawn_because"] for row in rows].count("a cough") == 1
    with dictionary_beside(out).open(encoding="utf-8", newline="") as file:
        assert [row["column"] for row in csv.DictReader(file)] == list(rows[0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["reps.csv", "reps_dictionary.csv"]


@pytest.mark.parametrize(("version", "period"), [("R5", "occurrencePeriod"), ("R4B", "performedPeriod")])
def test_a_bundle_is_of_the_version_that_is_wished(data: Path, tmp_path: Path, version: str, period: str) -> None:
    out = tmp_path / "bundle.json"
    assert export(data, out, "--format", "fhir", "--fhir-version", version) == 0
    found = [entry["resource"] for entry in json.loads(out.read_text(encoding="utf-8"))["entry"]]
    assert [period in one for one in found if one["resourceType"] == "Procedure"] == [True] * 5
    [device] = [one for one in found if one["resourceType"] == "Device"]
    assert device["version"] == [{"value": "0.1.0"}]


def test_a_bundle_is_of_r5_where_nothing_else_is_wished(data: Path, tmp_path: Path) -> None:
    for name, more in (("usual.json", ()), ("r5.json", ("--fhir-version", "R5"))):
        assert export(data, tmp_path / name, "--format", "fhir", *more) == 0
    assert (tmp_path / "usual.json").read_bytes() == (tmp_path / "r5.json").read_bytes()


@pytest.mark.parametrize("kind", ["json", "fhir"])
def test_the_name_is_written_only_where_it_is_wished(data: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.json"
    for more, there in (((), False), (("--with-name",), True)):
        assert export(data, out, "--format", kind, *more, who="heron") == 0
        assert ('"Ben"' in out.read_text(encoding="utf-8")) is there


def test_days_choose_sessions_and_both_are_counted(data: Path, tmp_path: Path) -> None:
    begun = datetime.fromisoformat("2026-03-03T09:05:00Z").astimezone().date().isoformat()
    out = tmp_path / "record.json"
    assert export(data, out, "--format", "json", "--from", begun, "--to", begun) == 0
    assert [one["record"]["session_id"] for one in json.loads(out.read_text(encoding="utf-8"))["sessions"]] == ["wednesday"]


def test_a_zip_holds_the_files_that_its_readme_names(data: Path, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "ada.zip"
    assert export(data, out, "--format", "zip") == 0
    assert "5 sessions with" in capsys.readouterr().out
    with zipfile.ZipFile(out) as found:
        readme = found.read("README.txt").decode()
        assert all(name in readme for name in found.namelist() if name != "README.txt")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--format", "csv", "--fhir-version", "R5"), "goes with --format fhir"),
        (("--format", "csv", "--with-name"), "never holds a name"),
        (("--format", "zip", "--with-name"), "always holds the name"),
        (("--format", "zip", "--from", "2026-03-01"), "A zip holds everything"),
        (("--format", "csv", "--from", "yesterday"), "is not a day"),
        (("--format", "csv", "--from", "2026-03-02", "--to", "2026-03-01"), "is before"),
        (("--format", "csv", "--to", "9999-12-31"), "no day on which anybody played"),
        (("--format", "zip"), "must end in .zip"),
    ],
)
def test_a_wish_that_cannot_be_is_told_and_nothing_is_written(
    data: Path, tmp_path: Path, capsys: Capture, more: tuple[str, ...], told: str
) -> None:
    out = tmp_path / ("out.zip" if "zip" in more and len(more) > 2 else "out.csv")
    assert export(data, out, *more) == 2
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_somebody_who_is_not_kept_is_told(data: Path, tmp_path: Path, capsys: Capture) -> None:
    assert export(data, tmp_path / "out.csv", "--format", "csv", who="baot") == 2
    assert "Did you mean 'boat'?" in capsys.readouterr().err
    assert export(tmp_path / "typo", tmp_path / "out.csv", "--format", "csv") == 2
    assert "Nothing is kept" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_breaks_off_leaves_the_file_that_was_there(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "ada.zip"
    out.write_bytes(b"of yesterday")

    def breaks_off(*_all: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Store, "sessions_of", breaks_off)
    assert export(data, out, "--format", "zip") == 130
    assert out.read_bytes() == b"of yesterday"
    assert [path.name for path in tmp_path.iterdir()] == ["ada.zip"]


def test_a_player_who_has_not_played_can_be_exported_in_every_format(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        store.add_player(Player("new", "moon", "2026-03-01T09:00:00Z"))
    for kind, ending in (("csv", "csv"), ("json", "json"), ("fhir", "json"), ("zip", "zip")):
        assert export(tmp_path / "data", tmp_path / f"{kind}.{ending}", "--format", kind, who="moon") == 0
