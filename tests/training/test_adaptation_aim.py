from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Adaptation, Level, Target
from game.training.adaptation_aim import Aim, AimLimits

LEVEL = Level(
    name="test",
    title="Test",
    game="stone_path",
    movement="knee_extension",
    hold_s=4.0,
    rest_s=20.0,
    target=Target(start=0.8, min=0.6, max=1.0),
)


def test_the_limits_are_the_levels() -> None:
    assert AimLimits.of(LEVEL) == AimLimits(0.6, 1.0, 2.0, 6.0, 20.0, 40.0)


def test_the_limits_grow_narrower_with_what_can_be_seen_and_what_the_shoulder_may() -> None:
    limits = AimLimits.of(LEVEL, least_share=0.7, most_share=0.9)
    assert (limits.least_share, limits.most_share) == (0.7, 0.9)


def test_the_shoulder_comes_before_everything() -> None:
    limits = AimLimits.of(LEVEL, least_share=0.7, most_share=0.3)
    assert (limits.least_share, limits.most_share) == (0.3, 0.3)


@given(share=st.floats(-9.0, 9.0), hold_s=st.floats(-9.0, 99.0), rest_s=st.floats(-9.0, 999.0))
def test_whatever_is_asked_for_comes_inside(share: float, hold_s: float, rest_s: float) -> None:
    aim = AimLimits.of(LEVEL).within(Aim(share, hold_s, rest_s))
    assert 0.6 <= aim.target_share <= 1.0
    assert 2.0 <= aim.hold_s <= 6.0
    assert 20.0 <= aim.rest_s <= 40.0


def test_steps_make_easier_faster_than_harder() -> None:
    aim = Aim(0.8, 4.0, 20.0)
    assert aim.stepped("hold", True, Adaptation()) == Aim(0.8, 4.2, 20.0)
    assert aim.stepped("hold", False, Adaptation()) == Aim(0.8, 3.4, 20.0)
    assert aim.stepped("rest", True, Adaptation()) == Aim(0.8, 4.0, 19.0)
    assert aim.stepped("rest", False, Adaptation()) == Aim(0.8, 4.0, 23.0)
