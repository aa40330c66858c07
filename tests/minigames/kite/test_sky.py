import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.minigames.kite.sky import ROUNDNESS, arch_of, height_at, share_going_up

seeds, numbers = st.integers(0, 10_000), st.integers(0, 60)


@given(seeds, numbers)
def test_the_same_seed_lays_the_same_arch(seed: int, number: int) -> None:
    first = arch_of(seed, number)
    arch_of.cache_clear()
    assert arch_of(seed, number) == first


@given(seeds, numbers)
def test_the_lights_of_an_arch_go_up_to_the_target_and_down_again(seed: int, number: int) -> None:
    lights = arch_of(seed, number).lights
    heights = [light.height for light in lights]
    top = heights.index(max(heights))
    assert heights[: top + 1] == sorted(heights[: top + 1])
    assert heights[top:] == sorted(heights[top:], reverse=True)
    assert max(heights) > 0.85
    assert min(heights) < 0.25, "somebody who moves a little meets lights too"
    assert [light.way for light in lights] == sorted(light.way for light in lights)


@given(seeds, numbers)
def test_no_cloud_lies_where_a_full_sweep_goes(seed: int, number: int) -> None:
    for cloud in arch_of(seed, number).clouds:
        nearest = min(
            abs(cloud.height - height_at(arch_of(seed, number).roundness, (cloud.way - number) % 1.0 + at / 100)) for at in range(-5, 6)
        )
        assert nearest > 0.3


def test_other_seeds_lay_other_skies() -> None:
    assert len({arch_of(seed, 0) for seed in range(20)}) == 20


@given(st.sampled_from(ROUNDNESS), st.floats(0.0, 1.0))
def test_the_way_up_meets_the_height_it_is_asked_for(roundness: float, reach: float) -> None:
    assert height_at(roundness, share_going_up(roundness, reach)) == pytest.approx(reach, abs=1e-6)
