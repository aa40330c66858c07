import math

import pytest

from game.motion.posture import elbow_place_percent, lean_aside_deg, lean_back_deg, shoulder_rise_percent, thigh_lift_deg
from tests.motion.bent_bodies import body, drift_elbow, hike_shoulder, lean_aside, lean_back, lift_thigh


@pytest.mark.parametrize("view_deg", [0.0, 30.0, 45.0, 90.0, 160.0, 270.0])
@pytest.mark.parametrize("much", [-20.0, 0.0, 15.0])
def test_the_lean_is_read_in_degrees(view_deg: float, much: float) -> None:
    leaning = body(0.0, lean_back, much, view_deg).body
    assert leaning is not None
    share = math.sin(math.radians(view_deg)) ** 2
    in_picture = math.degrees(math.atan(abs(math.sin(math.radians(view_deg))) * math.tan(math.radians(much))))
    assert lean_back_deg(leaning) == pytest.approx(share * in_picture + (1 - share) * much, abs=1.0)
    aside = lean_aside_deg(leaning)
    assert (aside is None) == (abs(math.sin(math.radians(view_deg))) > math.sin(math.radians(60.0)))


@pytest.mark.parametrize("much", [-12.0, 10.0])
def test_a_lean_aside_is_read_from_the_front_whichever_way(much: float) -> None:
    upright, leaning = body(0.0, lean_aside, 0.0, 0.0).body, body(0.0, lean_aside, much, 0.0).body
    assert upright is not None
    assert leaning is not None
    before, after = lean_aside_deg(upright), lean_aside_deg(leaning)
    assert before == pytest.approx(0.0, abs=0.5)
    assert after is not None
    assert abs(after) == pytest.approx(abs(much), abs=0.5)
    assert lean_back_deg(leaning) == pytest.approx(0.0, abs=1.0)


@pytest.mark.parametrize("view_deg", [45.0, 90.0, 270.0])
def test_thigh_shoulder_and_elbow_are_read_in_degrees_and_percent_of_the_trunk(view_deg: float) -> None:
    still = body(0.0, lean_back, 0.0, view_deg).body
    lifted, hiked, drifted = (body(0.0, bend, 10.0, view_deg).body for bend in (lift_thigh, hike_shoulder, drift_elbow))
    assert still is not None
    assert lifted is not None
    assert hiked is not None
    assert drifted is not None
    assert thigh_lift_deg(lifted, "right") - thigh_lift_deg(still, "right") == pytest.approx(10.0, abs=3.5)
    assert shoulder_rise_percent(hiked, "right") - shoulder_rise_percent(still, "right") == pytest.approx(10.0, abs=3.5)
    way = elbow_place_percent(drifted, "right") - elbow_place_percent(still, "right")
    assert abs(way[0]) == pytest.approx(10.0 * abs(math.sin(math.radians(view_deg))), abs=0.5)


def test_the_straightening_knee_alone_lifts_no_thigh() -> None:
    bent, straight = body(0.0, lean_back, 0.0, gained_deg=0.0).body, body(0.0, lean_back, 0.0, gained_deg=80.0).body
    assert bent is not None
    assert straight is not None
    assert thigh_lift_deg(straight, "right") <= thigh_lift_deg(bent, "right")
