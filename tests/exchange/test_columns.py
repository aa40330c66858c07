"""The table of reps, its data dictionary, and their page."""

import csv
import io
from dataclasses import replace
from pathlib import Path

from game.core.handed_over import HandedSession
from game.exchange.columns import COLUMNS, DICTIONARY_HEAD, write_dictionary, written
from game.exchange.page_tables import columns_table, foreign_codes_table, own_codes_table
from game.exchange.reps_csv import write_reps
from tests.exchange.handed import SESSIONS
from tests.store.samples import REP

PAGE = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")


def table(sessions: tuple[HandedSession, ...] = SESSIONS) -> list[dict[str, str]]:
    file = io.StringIO(newline="")
    reps = write_reps(file, sessions)
    file.seek(0)
    rows = list(csv.DictReader(file))
    assert len(rows) == reps
    return rows


def test_each_rep_has_a_line_and_one_that_was_taken_back_is_marked() -> None:
    rows = table()
    assert [(row["session_id"], row["set_number"], row["rep_number"]) for row in rows] == [
        ("tuesday", "1", "1"), ("wednesday", "1", "1"), ("wednesday", "1", "2"), ("thursday", "1", "1"),
    ]  # fmt: skip
    assert [row["withdrawn_at"] for row in rows] == ["", "", "2026-03-04T10:00:00Z", ""]


def test_a_text_that_a_spreadsheet_would_run_is_made_harmless() -> None:
    assert table()[2]["withdrawn_because"] == "'=a cough"
    assert [written(text) for text in ("+1", "-1", "@x", "a=b", "")] == ["'+1", "'-1", "'@x", "a=b", ""]
    assert written(-1.5) == "-1.5"


def test_what_is_not_known_is_empty_and_what_was_not_seen_is_none() -> None:
    reps = (replace(REP, compensations=None, complete=None), replace(REP, compensations=()), REP)
    record = replace(SESSIONS[1].record, sets=(replace(SESSIONS[1].record.sets[0], reps=reps),), range_today=None, view=None)
    rows = table((HandedSession(record),))
    assert [row["compensations"] for row in rows] == ["", "none", "trunk_back"]
    assert [row["complete"] for row in rows] == ["", "true", "true"]
    assert {rows[0][name] for name in ("view", "today_rest_deg", "ended_at", "pain_before", "start_deg")} == {""}


def test_numbers_are_written_in_full() -> None:
    record = replace(SESSIONS[0].record, sets=(replace(SESSIONS[0].record.sets[0], reps=(replace(REP, peak_deg=1 / 3),)),))
    assert float(table((HandedSession(record),))[0]["peak_deg"]) == 1 / 3


def test_a_column_with_a_unit_has_it_in_its_name() -> None:
    endings = {"deg": "_deg", "s": "_s", "deg/s": "_deg_s"}
    assert all(column.name.endswith(endings.get(column.unit, "")) for column in COLUMNS)
    assert len({column.name for column in COLUMNS}) == len(COLUMNS)


def test_the_dictionary_says_what_each_column_of_the_table_means() -> None:
    file = io.StringIO(newline="")
    write_dictionary(file)
    file.seek(0)
    rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == DICTIONARY_HEAD
    assert [row["column"] for row in rows] == list(table()[0])
    assert all(row["meaning"] and row["kind"] for row in rows)


def test_the_page_has_the_tables_that_the_exports_are_written_from() -> None:
    assert columns_table() in PAGE
    assert foreign_codes_table() in PAGE
    assert own_codes_table() in PAGE
