import json
from dataclasses import asdict

from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep

REP = Rep(1.0, 2.0, 3.0, 30.0, 60.0, 58.0, 40.0, 0.25, complete=True)
EMPTY = SessionRecord("monday", "äda", "2026-03-01T09:05:00Z", "knee", "c0ffee", "knee_extension", "left", "active", "camera", seed=7)


def test_a_set_takes_the_place_of_its_earlier_state() -> None:
    first, second = SetRecord(1, 42.0), SetRecord(2, 42.0)
    record = EMPTY.with_set(first).with_set(second)
    longer = SetRecord(2, 42.0, (REP,), "done")
    assert record.with_set(longer).sets == (first, longer)
    assert record.sets == (first, second)
    assert EMPTY.sets == ()


def test_the_reps_of_all_sets_are_in_order() -> None:
    other = Rep(4.0, 5.0, 6.0, 35.0, 55.0, 58.0, 40.0, 0.25)
    record = EMPTY.with_set(SetRecord(1, 42.0, (REP, other))).with_set(SetRecord(2, 42.0, (other,)))
    assert record.reps == (REP, other, other)


def test_the_text_of_a_record_says_everything() -> None:
    record = EMPTY.with_set(SetRecord(1, 42.0, (REP,), "stopped"))
    text = record.to_json()
    assert json.loads(text) == json.loads(json.dumps(asdict(record)))
    assert "äda" in text
    assert text.endswith("}\n")
