from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.camera_lights import CameraLights
from game.core.names import SIDES, MovementName, Side, View
from game.core.pose import Pose
from game.motion.camera_advice import Advice
from game.motion.camera_check import GOOD_FOR_S, HELD_S, TRIED_FOR_S, CameraCheck
from game.motion.camera_look import best_views
from game.motion.limb import Limb
from game.motion.movements import MOVEMENT_TABLE, sided
from game.sources.scripted_body import pose_of
from tests.motion.bodies import changed, same, scaled_and_shifted, turned, with_point

KNEE: MovementName = "knee_extension"
WRIST: MovementName = "wrist_flexion_extension"
MOVEMENTS = tuple(MOVEMENT_TABLE)
HINGES = tuple(row.name for row in MOVEMENT_TABLE.values() if not row.needs_hands)
HAND_MOVEMENTS = tuple(row.name for row in MOVEMENT_TABLE.values() if row.needs_hands)
TURNS: dict[View, float] = {"side": 0.0, "oblique": 45.0, "front": 90.0}
WORDS = {"heel": "foot", "foot_index": "foot"}
FPS = 30
PoseAt = Callable[[float], Pose]
Trouble = Callable[[Pose], Pose]


def good(movement: MovementName, side: Side, time_s: float, view: View | None = None) -> Pose:
    """A body that shows all that the movement needs, in one of its best views unless another is asked for."""
    row = MOVEMENT_TABLE[movement]
    seen = pose_of(WRIST if row.needs_hands else KNEE, side, 0.0, time_s)
    best: list[View] = sorted(best_views(row), key=TURNS.__getitem__)
    wanted = view or best[0]
    return changed(seen, same, turned(TURNS[wanted]))


def watch(check: CameraCheck, pose_at: PoseAt, from_s: float, until_s: float, fps: float = FPS) -> None:
    for number in range(round(from_s * fps), round(until_s * fps)):
        check.step(pose_at(number / fps))


def nobody(pose: Pose) -> Pose:
    return replace(pose, body=None, hands=())


def dark(pose: Pose) -> Pose:
    return replace(pose, light=0.1)


def no_hand(pose: Pose) -> Pose:
    return replace(pose, hands=())


def moved(pose: Pose, factor: float, x: float = 0.0, y: float = 0.0) -> Pose:
    return changed(pose, scaled_and_shifted(factor, x, y), same)


def fidgeting(pose: Pose) -> Pose:
    return pose_of(WRIST, "left", 30.0 * (round(pose.time_s * 15) % 2), pose.time_s)


def blurred(pose: Pose) -> Pose:
    return replace(pose, sharpness=4.0)


ALL_NEED: list[tuple[MovementName, Advice, Trouble]] = [
    trouble for movement in MOVEMENTS for trouble in ((movement, "nobody", nobody), (movement, "more_light", dark))
]  # fmt: skip
DISTANCES: list[tuple[MovementName, Advice, Trouble]] = [
    *((movement, "move_closer", partial(moved, factor=0.3, x=100.0, y=100.0)) for movement in MOVEMENTS),
    *((movement, "to_middle", partial(moved, factor=1.0, x=-500.0)) for movement in HINGES),
    (KNEE, "move_back", partial(moved, factor=5.0, x=-1300.0, y=-1000.0)),
    (WRIST, "move_back", partial(moved, factor=12.0, x=-3400.0, y=-2700.0)),
]
HANDS: list[tuple[MovementName, Advice, Trouble]] = [(movement, "hidden_hand", no_hand) for movement in HAND_MOVEMENTS]
OTHERS: list[tuple[MovementName, Advice, Trouble]] = [
    (WRIST, "out_hand", partial(moved, factor=1.0, y=260.0)),
]


def _joint_troubles() -> list[tuple[MovementName, Advice, Trouble]]:
    troubles: list[tuple[MovementName, Advice, Trouble]] = []
    for movement in HINGES:
        for point in MOVEMENT_TABLE[movement].points:
            word, name = WORDS.get(point, point), sided("left", point)
            troubles.append((movement, f"out_{word}", partial(with_point, name=name, x=645.0)))  # type: ignore[arg-type]
            troubles.append((movement, f"hidden_{word}", partial(with_point, name=name, visibility=0.3)))  # type: ignore[arg-type]
    return troubles


def test_it_begins_with_no_opinion() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    assert (check.advice, check.good_share, check.passed, check.lights) == ("starting", 0.0, False, CameraLights())


@pytest.mark.parametrize(("movement", "advice", "trouble"), [*ALL_NEED, *DISTANCES, *HANDS, *OTHERS, *_joint_troubles()])
def test_each_needed_advice_arises_stays_and_goes_by_itself(movement: MovementName, advice: Advice, trouble: Trouble) -> None:
    check = CameraCheck(Limb(movement, "left"))
    watch(check, lambda time_s: trouble(good(movement, "left", time_s)), 0.0, 20.0, fps=15.0)
    assert (check.advice, check.good_share, check.passed) == (advice, 0.0, False)
    watch(check, lambda time_s: good(movement, "left", time_s), 20.0, 20.0 + GOOD_FOR_S - 0.1)
    assert not check.passed
    watch(check, lambda time_s: good(movement, "left", time_s), 20.0 + GOOD_FOR_S - 0.1, 24.0)
    assert (check.advice, check.good_share, check.passed) == ("good", 1.0, True)


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("view", TURNS)
def test_each_view_is_taken_asked_to_be_better_or_refused(movement: MovementName, view: View) -> None:
    row = MOVEMENT_TABLE[movement]
    check = CameraCheck(Limb(movement, "left"))
    watch(check, lambda time_s: good(movement, "left", time_s, view), 0.0, 5.0)
    if view in best_views(row):
        assert (check.lights.view, check.passed) == ("good", True)
        return
    allowed = view in row.views
    assert check.advice == ("turn_sideways" if allowed else "show_front" if view == "side" else "show_side")
    assert (check.lights.view, check.passed) == ("doubtful" if allowed else "bad", False)
    watch(check, lambda time_s: good(movement, "left", time_s, view), 5.0, 12.0)
    assert check.passed is allowed


@pytest.mark.parametrize(("view", "advice"), [("side", "show_front"), ("front", "show_side")])
def test_a_refused_view_has_its_own_words_and_never_passes(view: View, advice: Advice) -> None:
    limb = Limb(KNEE, "left")
    limb.movement = replace(limb.movement, views=frozenset(set(TURNS) - {view}) if view == "side" else frozenset(("side", "oblique")))
    check = CameraCheck(limb)
    for number in range(15 * 20):
        check.step(good(KNEE, "left", number / 15, view))
        assert not check.passed
    assert (check.advice, check.lights.view) == (advice, "bad")


SOFT: list[tuple[Advice, Trouble]] = [
    ("turn_sideways", lambda pose: changed(pose, same, turned(90.0))),
    ("leave_room", partial(moved, factor=1.0, x=220.0)),
    ("blurred", blurred),
]


@pytest.mark.parametrize(("advice", "trouble"), SOFT)
def test_what_would_only_be_better_is_asked_for_a_while_and_then_taken(advice: Advice, trouble: Trouble) -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: trouble(good(KNEE, "left", time_s)), 0.0, TRIED_FOR_S - 0.1)
    assert (check.advice, check.good_share) == (advice, 0.0)
    watch(check, lambda time_s: trouble(good(KNEE, "left", time_s)), TRIED_FOR_S - 0.1, TRIED_FOR_S + GOOD_FOR_S + 0.2)
    assert (check.advice, check.passed) == ("good", True)


def test_a_hand_that_cannot_lie_still_is_taken_as_it_is_after_a_while() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    watch(check, lambda time_s: fidgeting(good(WRIST, "left", time_s)), 0.0, TRIED_FOR_S - 0.1)
    assert (check.advice, check.good_share, limb.needs_rest_pose) == ("hold_still", 0.0, True)
    watch(check, lambda time_s: fidgeting(good(WRIST, "left", time_s)), TRIED_FOR_S - 0.1, TRIED_FOR_S + GOOD_FOR_S + 0.2)
    assert (check.passed, limb.needs_rest_pose) == (True, False)


def test_a_slow_camera_is_said_and_taken() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: good(KNEE, "left", time_s), 0.0, 5.0, fps=8.0)
    assert (check.advice, check.lights.speed) == ("slow_camera", "doubtful")
    watch(check, lambda time_s: good(KNEE, "left", time_s), 5.0, 12.0, fps=8.0)
    assert check.passed


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
def test_all_good_passes_by_itself(movement: MovementName, side: Side) -> None:
    limb = Limb(movement, side)
    check = CameraCheck(limb)
    watch(check, lambda time_s: good(movement, side, time_s), 0.0, 1.9)
    assert not check.passed
    watch(check, lambda time_s: good(movement, side, time_s), 1.9, 3.2)
    assert (check.advice, check.passed) == ("good", True)
    assert not limb.needs_rest_pose
    assert {joint.state for joint in check.lights.joints} == {"good"}
    assert (check.lights.distance, check.lights.view, check.lights.light, check.lights.speed) == ("good",) * 4


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_everything_needed_has_a_light(movement: MovementName) -> None:
    check = CameraCheck(Limb(movement, "right"))
    check.step(good(movement, "right", 0.0))
    row, points = MOVEMENT_TABLE[movement], tuple(joint.point for joint in check.lights.joints)
    assert points[0] == "hand" if row.needs_hands else points == row.points


def test_lights_tell_good_from_doubtful_from_not_seen() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    pose = with_point(with_point(good(KNEE, "left", 0.0), "left_knee", visibility=0.6), "left_ankle", visibility=0.2)
    check.step(pose)
    assert [joint.state for joint in check.lights.joints] == ["good", "doubtful", "bad"]
    check.step(with_point(good(KNEE, "left", 0.1), "left_ankle", y=477.0))
    assert check.lights.joints[2].state == "doubtful"


@pytest.mark.parametrize(("light", "state"), [(0.1, "bad"), (0.2, "doubtful"), (0.5, "good"), (None, None)])
def test_the_light_is_judged_where_there_is_a_picture(light: float | None, state: str | None) -> None:
    check = CameraCheck(Limb(KNEE, "right"))
    check.step(replace(good(KNEE, "right", 0.0), light=light))
    assert check.lights.light == state


def test_the_biggest_problem_comes_first() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    for later in (dark, nobody):
        check = CameraCheck(Limb(KNEE, "left"))
        check.step(later(with_point(changed(good(KNEE, "left", 0.0), same, turned(90.0)), "left_ankle", visibility=0.1)))
        assert check.advice == ("more_light" if later is dark else "nobody")
    check.step(dark(nobody(good(KNEE, "left", 2.0))))
    assert check.advice == "more_light"


def test_a_gap_that_the_limb_would_bridge_does_not_begin_the_wait_anew() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: good(KNEE, "left", time_s), 0.0, 1.5)
    watch(check, lambda time_s: nobody(good(KNEE, "left", time_s)), 1.5, 1.7)
    assert check.advice == "good"
    watch(check, lambda time_s: good(KNEE, "left", time_s), 1.7, 2.1)
    assert check.passed


def test_a_longer_trouble_in_between_begins_the_wait_anew() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: good(KNEE, "left", time_s), 0.0, 1.9)
    watch(check, lambda time_s: dark(good(KNEE, "left", time_s)), 1.9, 2.4)
    assert (check.advice, check.good_share) == ("more_light", 0.0)
    watch(check, lambda time_s: good(KNEE, "left", time_s), 2.4, 4.3)
    assert not check.passed


def test_other_people_in_the_picture_change_nothing() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: replace(good(KNEE, "left", time_s), others=2), 0.0, 2.2)
    assert check.passed


def test_the_resting_leg_may_be_hidden() -> None:
    check = CameraCheck(Limb(KNEE, "right"))
    check.step(with_point(good(KNEE, "right", 0.0), "left_ankle", visibility=0.0, y=900.0))
    assert check.advice == "good"


def test_hips_that_are_only_guessed_are_no_witness_of_the_view() -> None:
    check = CameraCheck(Limb(WRIST, "left"))
    hidden = partial(with_point, name="left_hip", visibility=0.2)
    check.step(with_point(hidden(good(WRIST, "left", 0.0, "front")), "right_hip", visibility=0.2))
    assert check.lights.view is None


MOMENTS = ("good", "nobody", "dark", "ankle", "front")
CHANGES: dict[str, Trouble] = {
    "good": lambda pose: pose,
    "nobody": nobody,
    "dark": dark,
    "ankle": lambda pose: with_point(pose, "left_ankle", visibility=0.1),
    "front": lambda pose: changed(pose, same, turned(90.0)),
}


@given(st.lists(st.tuples(st.sampled_from(MOMENTS), st.integers(1, 40)), min_size=1, max_size=12))
def test_words_stay_long_enough_and_it_passes_only_after_two_good_seconds(moments: Sequence[tuple[str, int]]) -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    kinds = [kind for kind, frames in moments for _ in range(frames)]
    said: list[tuple[float, Advice]] = []
    for number, kind in enumerate(kinds):
        time_s = number / 15
        check.step(CHANGES[kind](good(KNEE, "left", time_s)))
        if not said or said[-1][1] != check.advice:
            said.append((time_s, check.advice))
        if check.passed:
            last = kinds[max(0, number - round(GOOD_FOR_S * 15)) : number + 1]
            assert len(last) > GOOD_FOR_S * 15
            assert _longest_trouble(last) <= 0.3 * 15 + 1
            return
    changes_s = [time_s for time_s, _ in said]
    assert all(after - before >= HELD_S - 1e-6 for before, after in pairwise(changes_s))


def _longest_trouble(kinds: Sequence[str]) -> int:
    """The most frames in a row that cannot be good; the view is the middle of a second and says nothing about one frame."""
    longest = run = 0
    for kind in kinds:
        run = run + 1 if kind in ("nobody", "dark", "ankle") else 0
        longest = max(longest, run)
    return longest


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("resting_at", [-15.0, 0.0, 25.0])
def test_the_hand_that_lies_still_is_the_hands_rest(side: Side, resting_at: float) -> None:
    limb = Limb(WRIST, side)
    check = CameraCheck(limb)
    watch(check, lambda time_s: pose_of(WRIST, side, 10.0 * (round(time_s * FPS) % 4), time_s), 0.0, 1.0)
    watch(check, lambda time_s: pose_of(WRIST, side, resting_at, time_s), 1.0, 4.5)
    assert check.passed
    assert limb.step(pose_of(WRIST, side, resting_at + 30.0, 4.5)).raw_deg == pytest.approx(-30.0, abs=1e-3)


def test_the_hand_of_the_other_side_is_not_the_wanted_one() -> None:
    check = CameraCheck(Limb(WRIST, "right"))
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.0, 1.0)
    assert check.advice == "hidden_hand"


def test_going_on_anyway_takes_the_rest_from_what_was_seen() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    watch(check, lambda time_s: fidgeting(good(WRIST, "left", time_s)), 0.0, 2.0)
    assert limb.needs_rest_pose
    check.pass_anyway()
    assert not limb.needs_rest_pose


def test_going_on_anyway_without_a_hand_learns_it_later() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    check.step(no_hand(good(WRIST, "left", 0.0)))
    check.pass_anyway()
    assert limb.needs_rest_pose
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.1, 1.5)
    assert not limb.needs_rest_pose


def test_going_on_anyway_changes_no_rest_that_is_known() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.0, 1.5)
    known = limb.neutral
    watch(check, lambda time_s: pose_of(WRIST, "left", 40.0, time_s), 1.5, 3.0)
    check.pass_anyway()
    assert limb.neutral is known
