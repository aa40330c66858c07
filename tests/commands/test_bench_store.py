"""`bench --store`: the figures of a small store, and how they are said."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.commands import bench_store
from game.commands.bench_store import StoreFigures, measure, table
from game.commands.line import run
from game.store import big_store
from game.store.repository import Store

SMALL = StoreFigures(1000, 10.0, 2.0, 1.5, 30.0, 4.0, 0.5)


def test_every_figure_of_a_small_store_is_measured() -> None:
    figures = measure(500)
    assert figures.reps == 600
    assert min(figures.progress_screen_ms, figures.commit_rep_ms, figures.report_s, figures.open_ms, figures.file_mb) > 0


def test_the_table_says_how_the_figures_grow() -> None:
    first, *_others, grown = table([SMALL, replace(SMALL, reps=2_000_000, progress_screen_ms=35.0)]).splitlines()
    assert first.split()[:4] == ["reps", "progress_screen_ms", "commit_rep_ms", "report_s"]
    assert grown.split()[:6] == ["×", "2,000", "×", "3.5", "×", "1"]


class Here:
    """Measures in this process, whatever was to be measured."""

    def __init__(self, *_words: object, **_names: object) -> None:
        self._figures = SMALL

    def __enter__(self) -> "Here":
        return self

    def __exit__(self, *_error: object) -> None:
        pass

    def submit(self, _measure: object, reps: int) -> "Here":
        self._figures = replace(SMALL, reps=reps)
        return self

    def result(self) -> StoreFigures:
        return self._figures


def test_the_figures_are_written_as_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench_store, "ProcessPoolExecutor", Here)
    out = tmp_path / "out.json"
    assert run(["bench", "--store", "--json", str(out)]) == 0
    written = json.loads(out.read_text(encoding="utf-8"))
    assert [one["reps"] for one in written] == [1_000, 10_000, 100_000, 2_000_000]
    assert {"reps", "progress_screen_ms", "commit_rep_ms", "report_s"} <= set(written[0])
    assert "2,000,000" in capsys.readouterr().out


def test_a_place_that_cannot_be_written_is_said_before_anything_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--store", "--json", str(tmp_path / "nowhere" / "out.json")]) == 2
    assert "measuring" not in capsys.readouterr().err


def test_a_big_store_is_the_same_each_time_and_all_of_it_counts(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        big_store.fill(tmp_path / folder, 1_000)
    with Store.open(tmp_path / "one") as one, Store.open(tmp_path / "other") as other:
        sums = one.sums(big_store.PLAYER.player_id)
        assert sums == other.sums(big_store.PLAYER.player_id)
        assert [each.stones for each in sums] == [200] * 5
        assert {each.modality for each in sums} == {"active", "passive"}
        assert one.session(sums[0].session_id) == other.session(sums[0].session_id)
