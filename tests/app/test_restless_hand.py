"""A hand that lies above its elbow and is moved, lost or seen wrongly there chooses nothing, at any number of poses a second;
one that points chooses, trembling or slow.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from game.app.hand_in_air import HandInAir
from game.core.pose import Pose
from game.core.settings import Settings
from game.screen.canvas import Box
from game.screen.scene import PointInput
from game.sources.scripted_body import pose_of
from tests.motion.bodies import with_point
from tests.recorded_canvas import RecordedCanvas

RATES = (5, 10, 15, 30)
SITTING = pose_of("shoulder_abduction", "right", 0.0, 0.0)
CM_PX = 0.8 * 220 * 0.5 / 40
LAP_CM = -20.0
"""So far below its elbow the hand of this body lies on the lap."""
Place = tuple[float, float]
Path = Callable[[float], Place]
"""Where the hand is at a time, in centimetres: in towards the body, and above its elbow."""


def never(_: float) -> bool:
    return False


def chosen_s(path: Path, rate: int, lasts_s: float = 14.0, hidden: Callable[[float], bool] = never) -> list[float]:
    """Return when a hand chooses on a screen that is one single choice."""
    assert SITTING.body
    lap, elbow, noise = SITTING.body.image["left_wrist"], SITTING.body.image["left_elbow"], Random(rate)
    hand, canvas, found = HandInAir(Settings, lambda: "left"), RecordedCanvas(), []
    canvas.target(Box(0, 0, canvas.width, canvas.height))
    came_up = False

    def seen(time_s: float) -> Pose:
        inward, above = (one + noise.gauss(0, 0.15) for one in path(time_s))
        pose = replace(SITTING, time_s=time_s)
        return with_point(
            pose,
            "left_wrist",
            x=lap.x + inward * CM_PX,
            y=elbow.y - above * CM_PX,
            visibility=0.1 if hidden(time_s) else 1.0,
        )

    for number in range(round(lasts_s * rate)):
        time_s = number / rate
        hand.take(seen(time_s))
        found += [time_s for one in hand.inputs(canvas, time_s) if isinstance(one, PointInput)]
        came_up = came_up or hand._at is not None
    assert came_up, "the ring was never there: this proves nothing"
    return found


def eased(time_s: float, from_s: float, lasts_s: float) -> float:
    share = min(1.0, max(0.0, (time_s - from_s) / lasts_s))
    return share**3 * (10 - 15 * share + 6 * share**2)


def through(*stops: tuple[float, float, Place]) -> Path:
    """Begin on the lap; from each time on, and within so many seconds, go to a place."""

    def path(time_s: float) -> Place:
        at = (0.0, LAP_CM)
        for from_s, lasts_s, to in stops:
            share = eased(time_s, from_s, lasts_s)
            at = at[0] + share * (to[0] - at[0]), at[1] + share * (to[1] - at[1])
        return at

    return path


LAID = (3.0, 0.7, (4.0, 9.0))
"""At three seconds the hand is laid on something nine centimetres above its elbow."""


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("off", [(4.0, 0.0), (5.0, 0.0), (0.0, 6.0), (-8.0, 8.0), (20.0, 0.0), (0.0, 20.0)])
def test_one_wrong_pose_is_no_steering(rate: int, off: Place) -> None:
    lies = through(LAID)

    def path(time_s: float) -> Place:
        at = lies(time_s)
        return (at[0] + off[0], at[1] + off[1]) if 7.0 <= time_s < 7.0 + 0.999 / rate else at

    assert chosen_s(path, rate) == []


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("gap_s", [0.3, 0.6])
@pytest.mark.parametrize("further", [(10.0, 9.0), (4.0, 15.0)])
def test_a_hand_lost_and_seen_again_elsewhere_was_not_steered_there(rate: int, gap_s: float, further: Place) -> None:
    path = through(LAID, (7.0, 0.01, further))
    assert chosen_s(path, rate, hidden=lambda time_s: 6.9 < time_s < 7.0 + gap_s) == []


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("pauses_s", [0.3, 0.8, 1.5])
@pytest.mark.parametrize("table", [(4.0, 6.0), (0.0, 9.0)])
def test_a_hand_that_pauses_in_the_air_and_is_laid_down_chooses_nothing(rate: int, pauses_s: float, table: Place) -> None:
    assert chosen_s(through((3.0, 0.5, (4.0, 20.0)), (3.5 + pauses_s, 0.6, table)), rate) == []


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(
    "moved",
    [
        ((5.5, 1.0, (10.0, 9.0)),),
        ((5.5, 18.0, (13.0, 9.0)),),
        ((5.5, 0.05, (9.0, 9.0)), (8.0, 0.05, (4.0, 9.0))),
        ((5.5, 0.6, (9.0, 10.0)), (8.0, 0.6, (4.0, 9.0))),
        ((5.5, 0.4, (4.0, 14.5)), (6.2, 0.4, (6.0, 9.0))),
    ],
    ids=["slid", "slides slowly", "shifts at once", "shifts", "lifted and put back"],
)
def test_a_hand_that_is_moved_where_it_lies_chooses_nothing(rate: int, moved: tuple[tuple[float, float, Place], ...]) -> None:
    assert chosen_s(through(LAID, *moved), rate) == []


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(("hz", "wide_cm"), [(0.0, 0.0), (3.0, 4.0), (4.1, 3.0), (5.2, 3.0)])
@pytest.mark.parametrize(("goes_s", "to"), [(0.5, (16.0, 14.0)), (0.5, (4.0, 20.0)), (4.0, (-10.0, 14.0)), (3.0, (4.0, 24.0))])
def test_a_hand_that_points_chooses_once_trembling_or_slow(rate: int, hz: float, wide_cm: float, goes_s: float, to: Place) -> None:
    points = through((3.0, 0.6, (4.0, 12.0)), (5.0, goes_s, to))

    def path(time_s: float) -> Place:
        at, turn = points(time_s), 2 * math.pi * hz * time_s
        swing = wide_cm / 2 if time_s > 3.0 else 0.0
        return at[0] + swing * math.sin(turn), at[1] + 0.6 * swing * math.cos(turn)

    found = chosen_s(path, rate)
    assert len(found) == 1
    assert 5.0 + Settings().dwell_s < found[0] < 5.0 + goes_s + Settings().dwell_s + 1.0


def test_a_hand_that_was_steered_and_then_only_rests_has_to_move_on_before_it_chooses() -> None:
    hand, canvas = HandInAir(Settings, lambda: "left"), RecordedCanvas()
    assert SITTING.body
    lap, path, found = SITTING.body.image["left_wrist"], through(LAID, (5.0, 0.5, (14.0, 12.0))), 0
    for number in range(12 * 15):
        time_s = number / 15
        inward, above = path(time_s)
        hand.take(with_point(replace(SITTING, time_s=time_s), "left_wrist", x=lap.x + inward * CM_PX, y=lap.y - (above - LAP_CM) * CM_PX))
        if time_s >= 9.0 and not canvas.targets:
            canvas.target(Box(0, 0, canvas.width, canvas.height))
        found += len([one for one in hand.inputs(canvas, time_s) if isinstance(one, PointInput)])
    assert hand._at is not None
    assert found == 0
