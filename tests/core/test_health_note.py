import json
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from game.core.health import Company, Health, SpinalCord
from game.core.health_note import health_note_value, health_of

YES_NO = st.none() | st.booleans()
HEALTHS = st.builds(
    Health,
    spinal_cord=st.none() | st.sampled_from(get_args(SpinalCord)),
    epilepsy=YES_NO,
    pacemaker=YES_NO,
    painful_shoulder=YES_NO,
    company=st.none() | st.sampled_from(get_args(Company)),
    shoulder_unlocked=st.booleans(),
    stimulation_unlocked=st.booleans(),
)
KEYS = st.sampled_from(["spinal_cord", "epilepsy", "pacemaker", "company", "shoulder_unlocked", "stimulation_unlocked", "other"])


@given(HEALTHS)
def test_health_is_kept_and_found_again(health: Health) -> None:
    assert health_of(json.loads(json.dumps(health_note_value(health)))) == health


def test_what_was_never_said_is_not_known() -> None:
    assert health_of({}) == Health()


@given(st.dictionaries(KEYS, st.none() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)))
def test_no_damaged_note_unlocks_anything(value: dict[str, str | int | list[int] | None]) -> None:
    health = health_of(value)
    assert not health.shoulder_unlocked
    assert not health.stimulation_unlocked
    assert health.spinal_cord in (None, *get_args(SpinalCord))
