"""An exercise that a source of poses drives: the limb it shows, the camera check, and the session that is played with it."""

from collections.abc import Callable
from dataclasses import replace

from game.app.corrections import Corrections
from game.app.exercise import MakeTracker, RunningSource
from game.app.stop_key import HeldStop
from game.core.correction import Correction
from game.core.minigame import GameEvent
from game.core.names import Side, SourceKind
from game.core.pose import Pose
from game.core.record import RangeToday
from game.core.source import Picture, SourceError
from game.motion.camera_check import CameraCheck
from game.motion.dwell import DwellStop, stopping_hands
from game.motion.limb import Limb
from game.session import Rehearsal, Session

TRY_AGAIN_S = 3.0
"""A camera that has gone is looked for this often while play waits."""


class SeenExercise:
    """An exercise that a source of poses drives; first the camera check, then play.

    While today's range is found the `rehearsal` is played, else the session.
    Without `corrections`, as in a demo, nothing is put right and nothing is kept of it.
    `works` is the hand that the player has said works, None where they have not said.
    """

    def __init__(
        self,
        session: Session,
        rehearsal: Rehearsal,
        kind: SourceKind,
        make_tracker: MakeTracker,
        now_s: Callable[[], float],
        corrections: Corrections | None = None,
        works: Side | None = None,
    ) -> None:
        self.session = session
        self.rehearsal = rehearsal
        self.kind: SourceKind = kind
        self.limb = Limb(session.level.movement, session.seen_side)
        self.check = CameraCheck(self.limb)
        self.pose: Pose | None = None
        self.checking = True
        self._hand_share = 0.0
        """How much of the time is over for which a raised good hand asks to stop."""
        self._held = HeldStop()
        self._works: Side | None = works
        self._dwell = self._stop_by_hand(session)
        self._other_limb: Limb | None = None
        self._passes = False
        self._corrections = corrections
        self._new_correction: Correction | None = None
        self._learned: RangeToday | None = None
        self._forgets = False
        self._make_tracker = make_tracker
        self.start_s = now_s()
        self.news_s = self.start_s
        """When the newest Control was there to be drawn."""
        self._now_s = now_s
        self._tried_s = self.start_s
        self._tracker = self._started(self.start_s)

    @property
    def problem(self) -> SourceError | None:
        """Why there are no poses, None while there are."""
        return self._tracker.problem

    @property
    def ended(self) -> bool:
        """Whether the source has come to its end, as a video does."""
        return self._tracker.state == "ended"

    def picture(self) -> Picture | None:
        """Return the newest frame, for drawing."""
        return self._tracker.picture()

    @property
    def stop_share(self) -> float:
        """How much of the time is over for which a raised good hand, or the one key held down, asks to stop."""
        return max(self._hand_share, self._held.share)

    def asks_to_stop(self) -> bool:
        """Whether the good hand was raised, or the key held, for long enough to stop; it is asked once for each time."""
        if self.stop_share < 1.0:
            return False
        self._dwell.let_go()
        self._held.let_go()
        self._hand_share = 0.0
        return True

    def begin_set(self) -> None:
        """What was held down before the set asks for nothing."""
        self._held.let_go()

    def take_turn(self, session: Session) -> None:
        """Go on with the session of the other side; what was learned of its limb in an earlier turn still holds."""
        self.checking = True
        limb, self._other_limb = self._other_limb or Limb(session.level.movement, session.seen_side), self.limb
        self._dwell = self._stop_by_hand(session)
        self._corrections = replace(self._corrections, side=session.seen_side) if self._corrections else None
        self._learned = session.record.range_today
        # The session comes last: a reading that is on its way meanwhile then reaches the one that rests, where it counts for nothing.
        self.limb, self.check = limb, CameraCheck(limb)
        self.session = session

    def look_again(self) -> None:
        """Check the camera; before the first set also learn rest and range from the start, as when the player comes back from the range."""
        if self.session.set_number == 0:
            self.limb = Limb(self.session.level.movement, self.session.seen_side)
            self._learned = None
            self.session.find_again()
        self.check = CameraCheck(self.limb)
        self.checking = True

    def find_range_again(self) -> None:
        """Learn the range anew; what the limb has learned from the old one is forgotten."""
        self.session.find_again()
        self._forgets = True

    def begin(self) -> None:
        """The camera check is over: the view is known, and with it what puts the angles right, which stays so until the last set."""
        if self.session.set_number == 0:
            view = self.limb.view
            self.limb.correction = self._corrections.known(view) if self._corrections else None
            self.session.seen_from(view, self.limb.correction, self.limb.out_sign)
        self.session.tick(self._now_s() - self.start_s)
        self._passes = True
        self.checking = False

    def correct(self, correction: Correction) -> None:
        """Put today's range and all readings to come right, and keep how for the next time."""
        self.session.correct(correction)
        self._new_correction = correction
        if self._corrections:
            self._corrections.keep(self.session.record.view, correction)

    def update(self, now_s: float, held: bool) -> None:
        """Go on, and look again for a source that has gone."""
        self._tracker.update(now_s)
        self._held.step(now_s, held)
        if self.checking:
            return
        self.session.tick(now_s - self.start_s)
        if self.problem and now_s - self._tried_s >= TRY_AGAIN_S:
            self._tracker = self._started(now_s)

    def advance(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Go on with the rehearsal or the session."""
        if self.checking or self.session.stage not in ("range", "ready"):
            return self.session.advance(dt_s)
        return self.rehearsal.step(self.session.finder, self.session.record.side, self.session.reading, dt_s)

    def press(self, now_s: float) -> None:
        """Hand the key on."""
        self.session.press(now_s - self.start_s)

    def stop(self) -> None:
        """Switch the source off; it may take a moment to end, and nobody waits for it."""
        self._tracker.stop()

    def _stop_by_hand(self, session: Session) -> DwellStop:
        return DwellStop(*stopping_hands(session.level.movement, session.record.side, self._works))

    def _started(self, now_s: float) -> RunningSource:
        self._tried_s = now_s
        tracker = self._make_tracker(self._take, now_s)
        tracker.start()
        return tracker

    def _take(self, pose: Pose) -> None:
        """Take a pose, in the tracker's thread: everything up to Control happens here."""
        at = replace(pose, time_s=pose.time_s - self.start_s)
        self.pose = at
        self._hand_share = self._dwell.step(at)
        if self._passes:
            self._passes = False
            self.check.pass_anyway()
        if self._forgets:
            self._forgets, self._learned = False, None
            self.limb.forget_path()
        if self._new_correction:
            self.limb.correction, self._new_correction = self._new_correction, None
            self.limb.forget()
        if self.checking:
            self.limb.watch(at)
        if self.checking or self.limb.needs_rest_pose:
            self.check.step(at)
        if not self.checking:
            self.session.feed(self.limb.step(at))
            self._learn_path()
        self.news_s = self._now_s()

    def _learn_path(self) -> None:
        """Let the limb follow the path that the range finding has shown, on today's scale."""
        today = self.session.record.range_today
        if today and today != self._learned:
            self._learned = today
            self.limb.learn_path(self.session.finder.best_s, today.rest_deg, today.best_deg)
