"""Looks for the hand in the air while no exercise does: a tracker of its own beside the screens, which gives the camera away at once."""

from collections.abc import Callable

from game.app.exercise import MakeTracker, RunningSource
from game.app.hand_in_air import HandInAir
from game.app.sources import SourceWish
from game.core.pose import Pose
from game.screen.camera_caption import draw_camera_caption
from game.screen.canvas import Canvas
from game.screen.text import Text

TRY_AGAIN_S = 20.0
"""A camera that could not be had is tried again so much later: nobody is told, the pointer just is not there."""


class HandWatch:
    """Starts and stops that tracker as an exercise ends and begins, and hands poses of both to the hand in the air.

    `watch` makes the tracker of a wish beside the screens; None where nobody can be seen, as with the keyboard.
    """

    def __init__(
        self, hand: HandInAir, text: Text, wish: Callable[[], SourceWish], watch: Callable[[SourceWish], MakeTracker] | None
    ) -> None:
        self.hand = hand
        self._text = text
        self._wish = wish
        self._watch = watch
        self._tracker: RunningSource | None = None
        self._started: SourceWish | None = None
        """The wish that the tracker was started with."""
        self._tried_s = float("-inf")

    def listening(self, make: MakeTracker, wish: SourceWish) -> MakeTracker:
        """Return what starts the tracker of an exercise so that the hand in the air sees its poses too; a demo shows somebody else."""
        if self._watch is None or not wish.counts:
            return make

        def heard(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            def both(pose: Pose) -> None:
                take(pose)
                self.hand.take(pose)

            return make(both, start_s)

        return heard

    @property
    def looks(self) -> bool:
        """Whether the player is seen beside the screens now."""
        return self._tracker is not None and self._tracker.state == "running"

    def go_on(self, now_s: float, exercise_runs: bool) -> None:
        """Look as long as no exercise does; nothing here waits."""
        if exercise_runs or not self.hand.is_wished:
            self.stop()
            self._tried_s = float("-inf")
            return
        if self._tracker and self._wish() != self._started:
            self.stop()
            self._tried_s = float("-inf")
        if self._tracker:
            self._tracker.update(now_s)
            if self._tracker.state in ("ended", "failed"):
                self.stop()
        elif self._watch and self._wish().kind != "keyboard" and now_s - self._tried_s >= TRY_AGAIN_S:
            self._tried_s = now_s
            self._started = self._wish()
            self._tracker = self._watch(self._started)(self.hand.take, now_s)
            self._tracker.start()

    def stop(self) -> None:
        """Give the camera away."""
        if self._tracker:
            self._tracker.stop()
            self._tracker = None

    def draw(self, canvas: Canvas) -> None:
        """Draw the ring where the hand points, and at the foot of the screen that the camera sees the player."""
        if self.looks:
            draw_camera_caption(canvas, self._text("safety-camera"))
        self.hand.draw(canvas)
