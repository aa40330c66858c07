"""`bench --journey`: the rule of the first ten weeks, the figures, and the page in the documents."""

import json
from pathlib import Path

import pytest

from game.commands import bench_journey
from game.commands.bench_journey import JOURNEY, LEVELS, PAGE, RATES, journey_page, met_in_programmes, simulate_journey
from game.commands.journey_page import Met
from game.commands.line import run
from game.commands.outputs import OutputError
from game.core.journey import read_journey
from game.scoring.journey_of_play import LONGEST_WAIT, arrivals, longest_wait


@pytest.mark.parametrize("rate", RATES)
def test_something_new_comes_at_least_every_third_session(rate: int) -> None:
    assert longest_wait(arrivals(read_journey(JOURNEY), rate)) <= LONGEST_WAIT


SHIPPED = met_in_programmes(read_journey(JOURNEY))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("met", SHIPPED, ids=lambda met: met.programme)
def test_nobody_waits_longer_whatever_their_programme(met: Met, rate: int) -> None:
    assert met.waits[rate] <= LONGEST_WAIT


def test_every_programme_is_looked_at_with_the_games_of_its_levels() -> None:
    assert {met.programme for met in SHIPPED} == {path.stem for path in (LEVELS / "programmes").glob("*.toml")}
    games = {met.programme: set(met.games) for met in SHIPPED}
    assert games["leg_well"] == {"tide", "bell_tower"}
    assert games["arm_well"] == {"tide", "bell_tower", "kite", "orchard"}
    assert games["leg_a_little"] == {"tide", "stone_path"}


@pytest.mark.parametrize("rate", RATES)
def test_a_player_who_only_walks_the_path_waits_no_longer(rate: int) -> None:
    path = {name: stones for name, stones in read_journey(JOURNEY).items() if name.startswith("stone_path.")}
    assert longest_wait(arrivals(path, rate)) <= LONGEST_WAIT


def test_the_page_in_the_documents_is_of_these_files() -> None:
    assert PAGE.read_text(encoding="utf-8") == journey_page(read_journey(JOURNEY)), "Write it anew: main.py bench --journey"


def test_a_run_writes_page_and_figures_and_prints_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures, page = tmp_path / "j.json", tmp_path / "journey.md"
    assert simulate_journey(figures, page) == 0
    read = json.loads(figures.read_text(encoding="utf-8"))
    assert set(read) == {str(rate) for rate in RATES} | {"programmes"}
    assert read["programmes"]["leg_well"]["games"] == ["tide", "bell_tower"]
    assert set(read["programmes"]["leg_well"]["longest_wait"]) == {str(rate) for rate in RATES}
    assert {one["name"]: one["stones"] for one in read["60"]["arrivals"]} == read_journey(JOURNEY)
    assert "## stone_path" in page.read_text(encoding="utf-8")
    assert "| leg_well | tide, bell_tower |" in page.read_text(encoding="utf-8")
    printed = capsys.readouterr().out.splitlines()
    assert any(line.startswith("longest wait, leg_well") for line in printed)
    row = next(line for line in printed if line.startswith("stone_path.rowing_boat"))
    assert row.split()[1:6] == ["100", "session", "2,", "week", "1"]


def test_too_long_a_wait_is_told_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "stone_path.toml").write_text('[[milestones]]\nname = "fish"\nstones = 10\n', encoding="utf-8")
    assert simulate_journey(None, tmp_path / "journey.md", tmp_path) == 1
    told = capsys.readouterr().err
    assert "At 60 reps a day 49 sessions pass without anything new" in told
    assert "In the programme leg_well, at 100 reps a day 50 sessions pass without anything new" in told
    assert "leg_a_little, at 100 reps a day 49 sessions" in told


def test_a_page_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        simulate_journey(None, tmp_path)


def test_the_flag_starts_the_simulation_and_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path | None] = []

    def noted(json_out: Path | None) -> int:
        asked.append(json_out)
        return 0

    monkeypatch.setattr(bench_journey, "simulate_journey", noted)
    assert run(["bench", "--journey", "--json", str(tmp_path / "j.json")]) == 0
    assert asked == [tmp_path / "j.json"]
