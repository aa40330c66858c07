import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.view import view_deg, view_name
from tests.motion.bodies import body_of


@pytest.mark.parametrize(
    ("degrees", "name"), [(0, "front"), (24.9, "front"), (25, "oblique"), (45, "oblique"), (59.9, "oblique"), (60, "side"), (90, "side")]
)
def test_a_view_has_a_plain_name(degrees: float, name: str) -> None:
    assert view_name(degrees) == name


@settings(max_examples=40, deadline=None)
@given(across=st.floats(0.05, 0.3), deep=st.floats(0.0, 0.3), left_is_left=st.booleans(), left_is_near=st.booleans())
def test_the_view_is_the_same_from_either_side(across: float, deep: float, left_is_left: bool, left_is_near: bool) -> None:
    x, z = across if left_is_left else -across, deep if left_is_near else -deep
    plain = body_of({"left_hip": (across, 0.0, deep), "right_hip": (-across, 0.0, -deep)})
    other = body_of({"left_hip": (x + 0.4, 0.1, z - 0.2), "right_hip": (-x + 0.4, 0.1, -z - 0.2)})
    assert view_deg(other) == pytest.approx(view_deg(plain), abs=1e-6)
    assert 0.0 <= view_deg(other) <= 90.0
