import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.names import MOVEMENTS, MovementName
from game.core.reading import Reading
from game.motion.excursion import Sample
from game.motion.movements import MOVEMENT_TABLE
from game.motion.reps import RepCounter, rules_for
from game.sources.keyboard import KEY_RANGE_DEG, SPEED_DEG_S, KeyLimb


def pressed(limb: KeyLimb, from_s: float, until_s: float, held: bool) -> list[Reading]:
    return [limb.step(number / 60, held) for number in range(round(from_s * 60), round(until_s * 60))]


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_a_held_key_moves_out_and_a_free_one_back(movement: MovementName) -> None:
    row = MOVEMENT_TABLE[movement]
    limb = KeyLimb(row.usual_rest_deg, row.out_sign)
    out = pressed(limb, 0.0, 2.0, held=True)
    back = pressed(limb, 2.0, 4.0, held=False)
    assert all(reading.tracked for reading in (*out, *back))
    gained = [row.out_sign * ((reading.angle_deg or 0.0) - row.usual_rest_deg) for reading in (out[0], out[30], out[-1], back[-1])]
    assert gained == pytest.approx([0.0, 30.0, KEY_RANGE_DEG, 0.0])
    assert (out[30].speed_deg_s, back[10].speed_deg_s) == (SPEED_DEG_S, -SPEED_DEG_S)
    assert (out[-1].speed_deg_s, back[-1].speed_deg_s) == (0.0, 0.0)


@settings(max_examples=40, deadline=None)
@given(keys=st.lists(st.tuples(st.booleans(), st.floats(0.0, 2.0)), max_size=30))
def test_the_imagined_limb_stays_within_its_range(keys: list[tuple[bool, float]]) -> None:
    limb, now_s = KeyLimb(0.0, -1), 0.0
    for held, wait_s in keys:
        now_s += wait_s
        reading = limb.step(now_s, held)
        assert reading.out_deg is not None
        assert 0.0 <= reading.out_deg <= KEY_RANGE_DEG


def test_a_press_and_its_release_are_a_rep() -> None:
    limb, counter, reps = KeyLimb(90.0, -1), RepCounter(rules_for(KEY_RANGE_DEG)), 0
    for number in range(3):
        for reading in (*pressed(limb, 3.0 * number, 3.0 * number + 1, True), *pressed(limb, 3.0 * number + 1, 3.0 * number + 3, False)):
            assert reading.out_deg is not None
            reps += counter.step(Sample(reading.time_s, reading.out_deg)) is not None
    assert reps == 3
