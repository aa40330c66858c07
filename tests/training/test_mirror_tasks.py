from hypothesis import given
from hypothesis import strategies as st

from game.core.guidance import Cue
from game.training.mirror_tasks import GRACE_S, LONGEST_STEP_S, REST_S, MirrorTasks

TICK_S = 0.25
moments = st.lists(st.tuples(st.floats(0.0, 3.0), st.booleans()), max_size=200)


def asked(tasks: MirrorTasks, until_s: float, moving: bool = False) -> list[Cue]:
    """Let time go by and return what was asked for, in order."""
    cues = [tasks.cue]
    for _ in range(round(until_s / TICK_S)):
        if tasks.go_on(TICK_S, moving):
            cues.append(tasks.cue)
    return cues


def test_tasks_are_asked_for_in_turn_with_a_rest_between() -> None:
    tasks = MirrorTasks(("open", "turn"), 6.0, 3)
    assert asked(tasks, 100.0) == ["mirror_open", "mirror_rest", "mirror_turn", "mirror_rest", "mirror_open", "mirror_rest"]
    assert tasks.done
    assert tasks.begun == 3
    assert (tasks.left_s, tasks.share) == (0.0, 1.0)


def test_a_task_lasts_as_long_as_the_level_says() -> None:
    tasks = MirrorTasks(("open", "close"), 6.0, 2)
    assert asked(tasks, 6.0 - TICK_S) == ["mirror_open"]
    assert tasks.left_s == TICK_S
    assert asked(tasks, TICK_S) == ["mirror_open", "mirror_rest"]
    assert asked(tasks, REST_S) == ["mirror_rest", "mirror_close"]


def test_a_hand_on_its_way_is_waited_for_but_not_for_ever() -> None:
    tasks = MirrorTasks(("open",), 6.0, 2)
    assert asked(tasks, 6.0 + GRACE_S - TICK_S, moving=True) == ["mirror_open"]
    assert asked(tasks, TICK_S, moving=True) == ["mirror_open", "mirror_rest"]


@given(st.integers(1, 6), st.floats(3.0, 30.0), moments)
def test_nothing_is_skipped_and_nothing_goes_back(count: int, task_s: float, spent: list[tuple[float, bool]]) -> None:
    tasks = MirrorTasks(("open", "close", "bend"), task_s, count)
    begun, shortest_s = tasks.begun, min(task_s, REST_S) - LONGEST_STEP_S
    since_s = 0.0
    for passed_s, moving in spent:
        new = tasks.go_on(passed_s, moving)
        since_s += passed_s
        assert 0.0 <= tasks.share <= 1.0
        assert tasks.left_s >= 0.0
        assert begun <= tasks.begun <= min(begun + 1, count)
        if new:
            assert since_s >= shortest_s
            since_s = 0.0
        begun = tasks.begun
