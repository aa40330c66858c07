import math

import pytest

from game.core.clock import ScriptedClock
from game.core.control import Control


@pytest.mark.parametrize("name", ["reach", "gained_deg", "speed_deg_s", "hold"])
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_control_holds_only_finite_numbers(name: str, number: float) -> None:
    numbers = {"reach": 0.0, "gained_deg": 0.0, "speed_deg_s": 0.0, "hold": 0.0, name: number}
    with pytest.raises(ValueError, match=name):
        Control(**numbers, phase="rest", tracked=True)


def test_a_scripted_clock_only_goes_forward() -> None:
    clock = ScriptedClock(2.0)
    clock.wait_until(5.0)
    clock.wait_until(3.0)
    assert clock.now_s() == 5.0
