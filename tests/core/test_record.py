import json
from dataclasses import asdict, replace

from game.core.correction import Correction
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
    assert json.loads(text) == json.loads(json.dumps({**asdict(record), "corrected": False}))
    assert "äda" in text
    assert text.endswith("}\n")


def test_a_record_with_a_correction_says_so() -> None:
    corrected = replace(EMPTY, view="side", correction=Correction(97.0, 25.0, 90.0, 5.0), expected_error_deg=1.5)
    text = json.loads(corrected.to_json())
    assert (EMPTY.corrected, corrected.corrected, text["corrected"]) == (False, True, True)
    assert (text["view"], text["expected_error_deg"], text["correction"]["best_true_deg"]) == ("side", 1.5, 5.0)
