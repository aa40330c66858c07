from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.setting_steps import DWELLS_S, QUIETS_H, SCANS_S, VOLUMES, Stepped, nearest, stepped
from game.core.settings import Settings

NAMES = get_args(Stepped)


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_goes_through_several_values_and_around(name: Stepped) -> None:
    seen = [stepped(Settings(), name)]
    while (following := stepped(seen[-1], name)) not in seen:
        seen.append(following)
    assert len(seen) in (2, 3, 4)
    assert following == seen[0]


@given(st.sampled_from(NAMES), st.floats(0.0, 1.0), st.floats(0.5, 20.0), st.integers(0, 23))
def test_a_step_from_any_value_changes_that_setting_and_no_other(name: Stepped, volume: float, seconds: float, hour: int) -> None:
    before = Settings(volume=volume, scan_s=seconds, dwell_s=seconds, quiet_from_h=hour, quiet_until_h=hour)
    was, now = before.kept(), stepped(before, name).kept()
    changed = {one for one in was if was[one] != now[one]}
    assert changed <= {name, "quiet_from_h", "quiet_until_h"}
    assert (name in changed) != (name == "quiet")
    assert now["volume"] == volume or now["volume"] in VOLUMES
    assert now["scan_s"] == seconds or now["scan_s"] in SCANS_S
    assert now["dwell_s"] == seconds or now["dwell_s"] in DWELLS_S
    assert (now["quiet_from_h"], now["quiet_until_h"]) in (*QUIETS_H, (hour, hour))


def test_the_nearest_step_is_the_one_that_is_least_away() -> None:
    assert [nearest(VOLUMES, value) for value in (1.0, 0.7, 0.31, 0.1)] == [0, 1, 2, 3]
