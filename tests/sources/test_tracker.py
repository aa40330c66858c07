import os
import sys
from collections.abc import Iterator
from itertools import count
from threading import Event, current_thread, get_native_id

import pytest

from game.core.pose import Pose
from game.core.source import PoseSource, SourceError
from game.sources.scripted_body import pose_of
from game.sources.thread_rank import NICENESS
from game.sources.tracker import State, StepwiseTracker, Tracker
from tests.sources.frames import WAIT_S, ListSource

POSES = [pose_of("knee_extension", "left", float(number), number / 10) for number in range(5)]


class EndlessSource(ListSource):
    """A source that goes on until it is closed."""

    def poses(self) -> Iterator[Pose]:
        for number in count():
            if self.closed.is_set():
                return
            yield pose_of("knee_extension", "left", 0.0, number / 30)


def state_of(tracker: Tracker | StepwiseTracker) -> State:
    return tracker.state


def refusing() -> PoseSource:
    raise SourceError("There is no camera.")


def test_every_pose_is_handed_on_in_order_in_a_thread_of_its_own() -> None:
    source, taken, threads = ListSource(POSES), list[Pose](), set[str]()

    def take(pose: Pose) -> None:
        taken.append(pose)
        threads.add(current_thread().name)

    tracker = Tracker(lambda: source, take)
    assert (tracker.state, tracker.picture()) == ("starting", None)
    tracker.start()
    assert source.closed.wait(WAIT_S)
    tracker.stop()
    tracker.join()
    assert (taken, threads) == (POSES, {"tracker"})
    assert (tracker.state, tracker.problem) == ("ended", None)
    picture = tracker.picture()
    assert picture
    assert picture.rgb.mean() == 7


def test_a_source_that_cannot_be_made_leaves_its_sentence() -> None:
    tracker = Tracker(refusing, POSES.append)
    tracker.start()
    tracker.join()
    assert (tracker.state, str(tracker.problem)) == ("failed", "There is no camera.")


def test_a_source_that_fails_on_its_way_leaves_its_sentence_and_is_closed() -> None:
    source, taken = ListSource(POSES, SourceError("The camera has gone.")), list[Pose]()
    tracker = Tracker(lambda: source, taken.append)
    tracker.start()
    assert source.closed.wait(WAIT_S)
    tracker.stop()
    tracker.join()
    assert taken == POSES
    assert (tracker.state, str(tracker.problem)) == ("failed", "The camera has gone.")


def test_stopping_ends_an_endless_source() -> None:
    source, taken, third = EndlessSource([]), list[Pose](), Event()

    def take(pose: Pose) -> None:
        taken.append(pose)
        if len(taken) == 3:
            third.set()

    tracker = Tracker(lambda: source, take)
    tracker.start()
    assert third.wait(WAIT_S)
    assert state_of(tracker) == "running"
    tracker.stop()
    tracker.join()
    assert source.closed.is_set()
    assert tracker.state == "ended"
    assert len(taken) >= 3
    tracker.stop()
    tracker.join()


def test_stopping_before_the_start_is_no_error() -> None:
    tracker = Tracker(refusing, POSES.append)
    tracker.stop()
    assert tracker.state == "starting"


def test_step_by_step_only_what_is_due_is_taken() -> None:
    source, taken = ListSource(POSES), list[Pose]()
    tracker = StepwiseTracker(lambda: source, taken.append, start_s=20.0)
    tracker.start()
    assert (tracker.state, taken) == ("starting", [])
    tracker.update(19.9)
    assert taken == []
    tracker.update(20.25)
    assert [pose.time_s for pose in taken] == pytest.approx([20.0, 20.1, 20.2])
    assert state_of(tracker) == "running"
    tracker.update(25.0)
    assert len(taken) == len(POSES)
    assert tracker.state == "ended"
    tracker.update(30.0)
    assert len(taken) == len(POSES)
    tracker.stop()
    assert source.closed.is_set()


class HoldingSource(ListSource):
    """A source that holds something until its poses end."""

    freed = False

    def poses(self) -> Iterator[Pose]:
        try:
            yield from self._poses
        finally:
            self.freed = True


def test_step_by_step_nothing_comes_after_the_stop_and_all_is_freed() -> None:
    source, taken = HoldingSource(POSES), list[Pose]()
    tracker = StepwiseTracker(lambda: source, taken.append, start_s=0.0)
    tracker.start()
    tracker.update(0.1)
    tracker.stop()
    assert source.freed
    tracker.update(9.0)
    assert len(taken) == 2


def test_step_by_step_a_source_that_cannot_be_made_leaves_its_sentence() -> None:
    tracker = StepwiseTracker(refusing, POSES.append, start_s=0.0)
    tracker.start()
    tracker.update(9.0)
    tracker.stop()
    assert (tracker.state, str(tracker.problem)) == ("failed", "There is no camera.")
    assert tracker.picture() is None


def test_step_by_step_a_source_that_fails_on_its_way_leaves_its_sentence_and_is_closed() -> None:
    source, taken = ListSource(POSES, SourceError("A line is no pose.")), list[Pose]()
    tracker = StepwiseTracker(lambda: source, taken.append, start_s=0.0)
    tracker.start()
    tracker.update(9.0)
    assert taken == POSES
    assert (tracker.state, str(tracker.problem)) == ("failed", "A line is no pose.")
    assert source.closed.is_set()


def test_step_by_step_an_empty_source_has_ended() -> None:
    tracker = StepwiseTracker(lambda: ListSource([]), POSES.append, start_s=0.0)
    tracker.start()
    assert tracker.state == "ended"


def test_an_error_nobody_expected_becomes_a_sentence_too() -> None:
    def stumble(pose: Pose) -> None:
        raise ZeroDivisionError("stumbled")

    tracker = Tracker(lambda: ListSource(POSES), stumble)
    tracker.start()
    tracker.join()
    assert tracker.state == "failed"
    assert "stumbled" in str(tracker.problem)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ranks single threads")
def test_its_thread_lets_the_one_that_draws_go_first() -> None:
    ranks: list[int] = []
    source = ListSource(POSES)
    tracker = Tracker(lambda: source, lambda _pose: ranks.append(os.getpriority(os.PRIO_PROCESS, get_native_id())))
    tracker.start()
    assert source.closed.wait(WAIT_S)
    tracker.join()
    assert set(ranks) == {min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)}
