"""The camera check: does the picture show what the movement needs, and if not, what one thing would help most."""

from collections import defaultdict, deque
from itertools import pairwise
from statistics import median

from game.core.camera_lights import CameraLights
from game.core.names import SIDES, View
from game.core.pose import Landmarks, Pose
from game.motion.camera_advice import Advice, findings
from game.motion.camera_distance import distance_of
from game.motion.camera_joints import joint_lights
from game.motion.camera_look import Look, lights_of
from game.motion.hand_neutral import SETTLE_S, is_steady
from game.motion.hand_pose import HandPose
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.limb import BRIDGED_S, Limb
from game.motion.movements import sided
from game.motion.view import view_deg, view_name

GOOD_FOR_S = 2.0
HELD_S = 1.0
"""An advice stays at least this long, so that its words can be read."""
TRIED_FOR_S = 6.0
"""What would only be better is asked for this long; then it is taken as it is."""
KEPT_S = 3.0
VIEW_S = 1.0
LEAST_FRAMES = 5
LONGEST_FRAME_S = 0.5
"""Poses that lie further apart say nothing about the time between them."""


class CameraCheck:
    """Follows the poses until all has been good for `GOOD_FOR_S`, and lets the limb learn its resting hand.

    `advice` is the one thing to say now, `lights` how well each needed thing is seen. A trouble shorter than a gap that
    the limb would bridge does not begin the wait anew.
    """

    def __init__(self, limb: Limb) -> None:
        self.advice: Advice = "starting"
        self.good_share = 0.0
        self.lights = CameraLights()
        self._limb = limb
        self._recent: deque[Pose] = deque()
        self._hands: deque[HandPose] = deque()
        self._views: deque[tuple[float, float]] = deque()
        """Time and view of the poses of the last second."""
        self._advised_since_s = 0.0
        self._tried_s: defaultdict[Advice, float] = defaultdict(float)
        self._good_since_s: float | None = None
        self._last_good_s = 0.0

    @property
    def passed(self) -> bool:
        """Whether play can begin."""
        return self.good_share >= 1.0

    def step(self, pose: Pose) -> None:
        """Take the next pose."""
        before_s = self._recent[-1].time_s if self._recent else pose.time_s
        self._recent.append(pose)
        while pose.time_s - self._recent[0].time_s > KEPT_S:
            self._recent.popleft()
        self._keep_view(pose)
        self._keep_hand(pose)
        wanted = self._wanted(pose)
        self._count(wanted == "good", pose.time_s, pose.time_s - before_s)
        self._advise(wanted, pose.time_s, pose.time_s - before_s)

    def pass_anyway(self) -> None:
        """The player wants to go on as it is."""
        if self._limb.needs_rest_pose:
            self._limb.settle(list(self._recent))

    def _wanted(self, pose: Pose) -> Advice:
        """Look at the pose, keep its lights, and return what most needs to be said."""
        movement, side = self._limb.movement, self._limb.side
        joints, bones = joint_lights(movement, side, pose)
        look = Look(pose, joints, distance_of(movement, side, pose), self._view(), self._fps())
        self.lights = lights_of(movement, look, bones)
        found = tuple(findings(movement, look))
        for advice, needed in found:
            if needed or self._tried_s[advice] < TRIED_FOR_S:
                return advice
        return self._rest_of_hand(pose)

    def _keep_view(self, pose: Pose) -> None:
        if pose.body and _shows_hips(pose.body):
            self._views.append((pose.time_s, view_deg(pose.body)))
        while self._views and self._views[0][0] < pose.time_s - VIEW_S:
            self._views.popleft()

    def _keep_hand(self, pose: Pose) -> None:
        hand = self._limb.hand(pose) if self._limb.needs_rest_pose else None
        if hand:
            self._hands.append(hand)
        while self._hands and pose.time_s - self._hands[0].time_s > KEPT_S:
            self._hands.popleft()

    def _rest_of_hand(self, pose: Pose) -> Advice:
        """Learn the resting hand as soon as it lies still; one that cannot, as with a tremor, is taken as it is after a while."""
        if not self._limb.needs_rest_pose:
            return "good"
        if not self._hands:
            return "hidden_hand"
        if is_steady(self._hands):
            self._limb.settle([old for old in self._recent if old.time_s >= pose.time_s - SETTLE_S])
        elif self._tried_s["hold_still"] < TRIED_FOR_S:
            return "hold_still"
        else:
            self._limb.settle(self._recent)
        return "good"

    def _count(self, good: bool, time_s: float, step_s: float) -> None:
        """Let the good time grow, or begin it anew."""
        if self._good_since_s is None or step_s > LONGEST_FRAME_S or time_s - self._last_good_s > BRIDGED_S + step_s:
            self._good_since_s, self.good_share = (time_s if good else None), 0.0
        if good and self._good_since_s is not None:
            self._last_good_s = time_s
            self.good_share = min(1.0, (time_s - self._good_since_s) / GOOD_FOR_S)

    def _advise(self, wanted: Advice, time_s: float, step_s: float) -> None:
        """Say what is wanted as soon as what was said before has been up long enough, and count how long it is up."""
        overlooked = wanted != "good" and self.good_share > 0
        if self.advice == "starting" or (time_s - self._advised_since_s >= HELD_S and not overlooked and wanted != self.advice):
            self.advice, self._advised_since_s = wanted, time_s
        self._tried_s[self.advice] += min(step_s, LONGEST_FRAME_S)

    def _view(self) -> View | None:
        """The view of the last second, as far as it can be told."""
        return view_name(median(degrees for _, degrees in self._views)) if self._views else None

    def _fps(self) -> float | None:
        """How many frames a second come, by their own times."""
        if len(self._recent) < LEAST_FRAMES:
            return None
        return 1.0 / max(1e-6, median(after.time_s - before.time_s for before, after in pairwise(self._recent)))


def _shows_hips(body: Landmarks) -> bool:
    """Whether the hips are seen and not only guessed, as behind a table: the view is read off them."""
    return max(body.image[sided(side, "hip")].visibility for side in SIDES) >= LEAST_VISIBILITY
