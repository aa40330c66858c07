from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.pose import Landmark, Landmarks, Pose
from game.sources.player_lock import SEARCH_S, PlayerLock, Rgb, Verdict, Window, only, stands, without
from game.sources.scripted_body import pose_of
from tests.motion.bodies import changed, same, scaled_and_shifted

FPS = 30
TRUNK_PX = 110.0


def seated(x_px: float = 0.0, y_px: float = 0.0, size: float = 1.0) -> Landmarks:
    """Return a seated body, moved and scaled in the picture."""
    pose = changed(pose_of("knee_extension", "right", 0.0, 0.0), scaled_and_shifted(size, x_px, y_px), same)
    assert pose.body is not None
    return pose.body


def standing(x_px: float = 0.0, y_px: float = 0.0) -> Landmarks:
    """Return the body of somebody who stands with straight legs."""
    body = seated(x_px, y_px)
    places = {"hip": (0.0, 0.0), "knee": (0.0, 0.42), "ankle": (0.0, 0.82)}
    legs = {f"{side}_{part}": Landmark(x, y, 0.0, 0.9) for side in ("left", "right") for part, (x, y) in places.items()}
    return Landmarks(body.image, {**body.world, **legs})


def watched(lock: PlayerLock, bodies: Iterable[Landmarks | None], from_s: float = 0.0) -> list[Verdict]:
    return [lock.judge(body, from_s + number / FPS) for number, body in enumerate(bodies)]


def locked() -> PlayerLock:
    lock = PlayerLock()
    watched(lock, [seated()] * FPS)
    return lock


def test_the_player_who_stays_is_the_player() -> None:
    assert set(watched(PlayerLock(), [seated(x) for x in np.linspace(0.0, 10.0, 60)])) == {"player"}


def test_one_who_stands_beside_is_a_stranger_and_the_player_is_looked_for_at_the_old_place() -> None:
    lock = locked()
    assert lock.window is None
    assert watched(lock, [standing(150.0)] * 10, 1.0) == ["stranger"] * 10
    assert lock.window is not None
    hips = seated().image["left_hip"]
    assert lock.window.left < hips.x < lock.window.right
    assert watched(lock, [seated()], 1.5) == ["player"]
    assert lock.window is None


def test_another_persons_size_is_not_the_players() -> None:
    lock, far_away = locked(), 0.5
    hips = seated().image["left_hip"]
    assert watched(lock, [seated(hips.x * (1 - far_away), hips.y * (1 - far_away), far_away)], 1.0) == ["stranger"]


def test_one_who_walks_past_is_a_stranger_even_where_the_player_sits() -> None:
    past = [seated(x) for x in np.arange(-120.0, 120.0, 6.0)]
    verdicts = watched(locked(), past, 1.0)
    assert verdicts[12:] == ["stranger"] * len(verdicts[12:])


def test_a_player_who_left_and_comes_back_is_the_player() -> None:
    lock = locked()
    assert set(watched(lock, [None] * 60, 1.0)) == {"nobody"}
    assert set(watched(lock, [seated(20.0)] * 30, 3.0)) == {"player"}


def test_one_who_sits_still_elsewhere_for_long_is_the_player_on_another_chair() -> None:
    lock = locked()
    verdicts = watched(lock, [seated(300.0)] * int((SEARCH_S + 2.0) * FPS), 1.0)
    assert verdicts[0] == "stranger"
    assert verdicts[-1] == "player"
    assert lock.window is None


def test_one_who_stands_never_takes_the_place_of_one_who_sat() -> None:
    assert set(watched(locked(), [standing(300.0)] * int(3 * SEARCH_S * FPS), 1.0)) == {"stranger"}


def test_one_who_sits_outranks_one_who_stood_there_first() -> None:
    lock = PlayerLock()
    assert set(watched(lock, [standing()] * FPS)) == {"player"}
    assert watched(lock, [seated(200.0)] * 3, 1.0)[-1] == "player"
    assert watched(lock, [standing()], 2.0) == ["stranger"]


def test_who_stands_and_who_does_not() -> None:
    assert stands(standing())
    assert not stands(seated())


@settings(max_examples=40, deadline=None)
@given(shift=st.floats(-0.2, 0.2), size=st.floats(0.8, 1.2))
def test_small_shifts_and_leans_never_lose_the_player(shift: float, size: float) -> None:
    hips = seated().image["left_hip"]
    moved = seated(hips.x * (1 - size) + shift * TRUNK_PX, hips.y * (1 - size), size)
    assert watched(locked(), [moved] * 30, 1.0).count("player") >= 20


@pytest.fixture
def noise() -> Rgb:
    return np.random.default_rng(1).integers(0, 255, (48, 64, 3), dtype=np.uint8)


def test_only_the_window_is_shown(noise: Rgb) -> None:
    shown = only(noise, Window(-5, 10, 30, 100))
    assert np.array_equal(shown[10:, :30], noise[10:, :30])
    assert len(np.unique(shown[:10])) == 1
    assert len(np.unique(shown[:, 30:])) == 1


def test_a_body_is_hidden_and_the_rest_is_not(noise: Rgb) -> None:
    pose = Pose(0.0, 64, 48, None)
    corners = {
        "nose": Landmark(20.0, 5.0, 0.0, 0.9),
        "left_ankle": Landmark(40.0, 40.0, 0.0, 0.9),
        "left_wrist": Landmark(-9.0, 0.0, 0.0, 0.1),
    }
    shown = without(noise, Landmarks(corners, corners))
    assert shown.shape == (pose.height_px, pose.width_px, 3)
    assert len(np.unique(shown[5:40, 20:40])) == 1
    assert np.array_equal(shown[:, :20], noise[:, :20])
    assert not np.array_equal(shown, noise)


def test_one_who_squats_stays_the_player() -> None:
    """Standing and squatting at five frames a second: the hips go far, but never hop."""
    lock, down = PlayerLock(), [0.0, 30.0, 60.0, 90.0, 110.0, 110.0, 90.0, 60.0, 30.0, 0.0]
    bodies = [standing(0.0, y) if y < 60 else seated(0.0, y) for y in down * 3]
    assert {lock.judge(body, number / 5) for number, body in enumerate(bodies)} == {"player"}
