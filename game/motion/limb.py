"""The limb: poses in, readings of the trained joint out."""

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median, median_low

from game.core.correction import Correction
from game.core.names import Compensation, LossReason, MovementName, Side, View
from game.core.pose import Landmarks, Pose
from game.core.reading import Reading
from game.motion.compensation import CompensationWatch
from game.motion.end_pose_search import find_end_poses
from game.motion.geometry import Vector, nearest_turn_deg
from game.motion.hand_angles import hand_angle_deg
from game.motion.hand_choice import HandChoice
from game.motion.hand_neutral import Neutral, neutral_of
from game.motion.hand_place import hand_place
from game.motion.hand_pose import HandPose, hand_pose
from game.motion.helper_hands import HelperWatch
from game.motion.hinge import hinge_deg, hinge_loss, hinge_visibility
from game.motion.limb_path import LimbPath, Moment, Place, place_of
from game.motion.movements import MOVEMENT_TABLE, opposite
from game.motion.other_side import OtherSideWatch
from game.motion.smoothing import Hampel, OneEuro
from game.motion.view import view_deg, view_name

BRIDGED_S = 0.3
"""A gap shorter than this is bridged with the last reading."""
MOST_TURNED_DEG = 200.0
"""No forearm turns further than this from rest; up to here a turn goes on beyond the half round."""
VIEWS_KEPT = 90
"""The view is the middle one of so many frames."""
MOMENTS_KEPT = 3600
"""Two minutes: more than it takes to find the range."""
START_S = 0.8
NEARLY_STRAIGHT_DEG = 30.0
"""A joint that starts straighter than this over `START_S` can only bend, where its exercise goes either way."""
FREE_OF_PATH_S = 2.0
"""A limb that has been off its learned path for this long has been moved with its chair: the path is let go."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one frame shows of the joint, before any smoothing: the angle as read, and where the limb's far end is."""

    time_s: float
    angle_deg: float | None
    visibility: float = 0.0
    lost: LossReason | None = None
    place: Place | None = None
    compensations: tuple[Compensation, ...] = ()
    helped: bool = False
    other_moves: bool = False
    hand: HandPose | None = None


class Limb:
    """Follows one joint of one side; smooths it and bridges short gaps.

    `path`, once it is known, tells the angle where the joint's own points do not; `correction` puts the angles right
    where there is no path.
    """

    def __init__(self, movement: MovementName, side: Side, neutral: Neutral | None = None) -> None:
        self.movement = MOVEMENT_TABLE[movement]
        self.side: Side = side
        self.neutral = neutral
        self.choice = HandChoice(side)
        self.path: LimbPath | None = None
        self.correction: Correction | None = None
        self._compensating = CompensationWatch(self.movement.compensations, side)
        self._helped = HelperWatch(self.movement, side)
        self._views: deque[float] = deque(maxlen=VIEWS_KEPT)
        self._view_counts: Counter[int] = Counter()
        self._hampel = Hampel()
        self._smooth = OneEuro()
        self._last: Reading | None = None
        self._on_path_s: float | None = None
        self._moments: deque[Moment] = deque(maxlen=MOMENTS_KEPT)
        self._turn_deg = 0.0
        self.way_out: int | None = None
        """Which way is out, where somebody has said it."""
        self._other_side = OtherSideWatch()
        self._starts: list[tuple[float, float]] = []

    @property
    def out_sign(self) -> int:
        """What turns this limb's neutral-zero degrees into degrees that grow as the exercise goes out."""
        if not self.movement.either_way or not self._starts:
            return self.way_out or self.movement.out_sign
        nearly_straight = median(angle for _, angle in self._starts) < NEARLY_STRAIGHT_DEG
        return self.way_out or (1 if nearly_straight else self.movement.out_sign)

    @property
    def view(self) -> View | None:
        """From where the camera has looked at the player lately, None before a body was seen."""
        return view_name(median(self._views)) if self._views else None

    @property
    def view_of_all(self) -> View | None:
        """The middle one of all views since the start."""
        return view_name(median_low(self._view_counts.elements())) if self._view_counts else None

    def step(self, pose: Pose) -> Reading:
        """Take the next pose and return the reading of its moment; in a view that cannot measure the movement there is none."""
        look = self.look(pose)
        return self.read(Look(look.time_s, None, lost="wrong_view") if self.sees_wrong_view else look)

    @property
    def sees_wrong_view(self) -> bool:
        """Whether the camera looks from where this movement cannot be measured."""
        return self.view is not None and self.view not in self.movement.views

    def look(self, pose: Pose) -> Look:
        """Take the next pose and return what it shows of the joint."""
        look = self._look_at_joint(pose) if self.movement.angle == "hinge" else self._look_at_hand(pose)
        compensations, helped = self.watch(pose)
        return replace(look, compensations=compensations, helped=helped)

    def watch(self, pose: Pose) -> tuple[tuple[Compensation, ...], bool]:
        """Learn from a pose how the player sits and from where the camera looks; return what compensates and whether somebody helps."""
        if pose.body:
            degrees = view_deg(pose.body)
            self._views.append(degrees)
            self._view_counts[round(degrees)] += 1
            self._learn_start(pose, pose.body)
        return self._compensating.step(pose), self._helped.step(pose)

    def read(self, look: Look) -> Reading:
        """Return the smoothed reading of a look; looks come in the order of their times."""
        angle_deg, lost = self._scaled(look)
        if angle_deg is None:
            return self._bridged(look.time_s, lost or "nobody")
        smooth = self._smooth.step(self._hampel.step(angle_deg, look.time_s), look.time_s)
        sign = self.out_sign
        if look.place and not self.path:
            self._moments.append(Moment(look.time_s, smooth, look.place))
        self._last = Reading(
            time_s=look.time_s,
            raw_deg=look.angle_deg,
            angle_deg=smooth,
            out_deg=sign * smooth,
            speed_deg_s=sign * self._smooth.speed,
            visibility=look.visibility,
            compensations=look.compensations,
            helped=look.helped,
            other_moves=look.other_moves,
        )
        return self._last

    @property
    def needs_rest_pose(self) -> bool:
        """Whether the resting hand still has to be learned before anything can be measured."""
        return self.movement.from_rest and self.neutral is None

    @property
    def known_rest(self) -> Place | None:
        """Where the far end is at rest, where rest has been learned and all angles count from it."""
        return self.neutral.place if self.neutral and self.movement.from_rest else None

    def hand(self, pose: Pose) -> HandPose | None:
        """Return where the wanted hand points, None where there is none or the movement has no hand."""
        hand = self.choice.pick(pose) if self.movement.needs_hands else None
        return hand_pose(hand, self.side, pose.time_s, hand_place(self.movement, hand, pose.body)) if hand else None

    def forget(self) -> None:
        """Begin anew with the next look, as after a gap."""
        self._hampel.forget()
        self._smooth.forget()
        self._last = self._on_path_s = None

    def settle(self, poses: Sequence[Pose]) -> None:
        """Learn the resting hand from poses seen beforehand; other movements need nothing of it."""
        hands = [self.hand(pose) for pose in poses]
        self.neutral = neutral_of([hand for hand in hands if hand]) or self.neutral

    def settled(self, looks: Sequence[Look]) -> list[Look]:
        """Learn the resting hand from what has been looked at, and return the looks with the angles counted from it."""
        self.neutral = neutral_of([look.hand for look in looks if look.hand]) or self.neutral
        self._turn_deg = 0.0
        return [self._counted_from_rest(look, look.hand) if look.hand else look for look in looks]

    def learn_path(self, best_s: float, rest_deg: float, best_deg: float) -> None:
        """Learn the path of the far end from what was seen so far; the best reach was at `best_s`.

        `rest_deg` and `best_deg` are the angles that readings shall have in both end poses.
        A movement without a far end, or too small to show a path, goes on as before.
        """
        found = find_end_poses(self._moments, self.movement, self.out_sign, self.known_rest, (rest_deg, best_deg), best_s)
        if found:
            self.path = LimbPath(found, rest_deg, best_deg)

    def forget_path(self) -> None:
        """Find the range anew: what the path was learned from is no longer true."""
        self.path = None
        self._moments.clear()
        self.forget()

    def _learn_start(self, pose: Pose, body: Landmarks) -> None:
        """Keep the first poses of a limb that goes to where its start leaves room."""
        if not self.movement.either_way or hinge_loss(self.movement, self.side, pose):
            return
        if not self._starts or pose.time_s - self._starts[0][0] <= START_S:
            self._starts.append((pose.time_s, hinge_deg(self.movement, self.side, body)))

    def _scaled(self, look: Look) -> tuple[float | None, LossReason | None]:
        """Return the angle on the best scale that is known, or why there is none."""
        if look.angle_deg is None:
            return None, look.lost
        if self.path and look.place:
            on_path_deg = self.path.angle_deg(look.place)
            if on_path_deg is not None:
                self._on_path_s = look.time_s
                return on_path_deg, None
            if self._on_path_s is None or look.time_s - self._on_path_s < FREE_OF_PATH_S:
                self._on_path_s = look.time_s if self._on_path_s is None else self._on_path_s
                return None, "limb_hidden"
            self.path = None
        return self.correction.true_deg(look.angle_deg) if self.correction else look.angle_deg, None

    def _bridged(self, time_s: float, lost: LossReason) -> Reading:
        if self._last and time_s - self._last.time_s < BRIDGED_S:
            return replace(self._last, time_s=time_s, raw_deg=None, visibility=0.0)
        self.forget()
        return Reading(time_s, None, None, None, 0.0, 0.0, lost)

    def _look_at_joint(self, pose: Pose) -> Look:
        lost = hinge_loss(self.movement, self.side, pose)
        if pose.body is None or lost:
            return Look(pose.time_s, None, lost=lost)
        place = place_of(self.movement, self.side, pose.body) if self.movement.far_end else None
        visibility = hinge_visibility(self.movement, self.side, pose.body)
        other_moves = place is not None and self._other_side.step(pose.time_s, place.far_end, self._other_far_end(pose.body))
        angle_deg = hinge_deg(self.movement, self.side, pose.body)
        return Look(pose.time_s, angle_deg, visibility, place=place, other_moves=other_moves)

    def _other_far_end(self, body: Landmarks) -> Vector:
        return place_of(self.movement, opposite(self.side), body).far_end

    def _look_at_hand(self, pose: Pose) -> Look:
        hand = self.hand(pose)
        if hand is None:
            return Look(pose.time_s, None, lost="nobody" if pose.body is None else "hand_hidden")
        return self._of_hand(hand)

    def _counted_from_rest(self, look: Look, hand: HandPose) -> Look:
        return replace(self._of_hand(hand), compensations=look.compensations, helped=look.helped)

    def _of_hand(self, hand: HandPose) -> Look:
        angle_deg = hand_angle_deg(self.movement.angle, hand, self.neutral)
        if angle_deg is None:
            return Look(hand.time_s, None, lost="hand_hidden", hand=hand)
        if self.movement.from_rest:
            near_deg = nearest_turn_deg(angle_deg, self._turn_deg)
            angle_deg = self._turn_deg = near_deg if abs(near_deg) <= MOST_TURNED_DEG else angle_deg
        return Look(hand.time_s, angle_deg, 1.0, place=hand.place, hand=hand)
