import pytest

from game.core.note import Note
from game.core.stimulation_check import StimulationCheck, check_note_value, check_of

MADE_AT = "2026-03-02T09:00:00+00:00"


@pytest.mark.parametrize("clear", [True, False])
def test_a_check_is_kept_and_found_again(clear: bool) -> None:
    check = StimulationCheck(MADE_AT, clear)
    assert check_of(Note("stimulation_check", check_note_value(check), MADE_AT)) == check


def test_a_note_that_does_not_say_so_is_not_clear() -> None:
    for value in ({}, {"clear": None}, {"clear": "yes"}, {"clear": 1}):
        assert not check_of(Note("stimulation_check", value, MADE_AT)).clear
