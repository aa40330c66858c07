import math
from dataclasses import replace

import pytest

from game.core.clock import ScriptedClock
from game.core.control import AT_REST


@pytest.mark.parametrize("name", ["reach", "gained_deg", "speed_deg_s", "hold"])
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_control_holds_only_finite_numbers(name: str, number: float) -> None:
    with pytest.raises(ValueError, match=name):
        replace(AT_REST, **{name: number})


def test_a_scripted_clock_only_goes_forward() -> None:
    clock = ScriptedClock(2.0)
    clock.wait_until(5.0)
    clock.wait_until(3.0)
    assert clock.now_s() == 5.0
