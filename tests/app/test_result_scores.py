"""What the result says beside the session: points, new bests, the goal of the day, the milestones of the path."""

from dataclasses import replace
from datetime import timedelta

import pytest

from game.app.result_scores import with_scores
from game.app.views import result_view
from game.core.names import MovementName, SourceKind
from game.core.record import RangeToday, SessionRecord, SetRecord
from game.core.rep import Rep
from game.core.session_sum import SessionSum
from game.screen.praise import NewBest
from game.screen.scenes import ResultView
from game.store.repository import Store
from tests.app.game import Game
from tests.sums import MONDAY, session_sum

AT = f"{MONDAY + timedelta(1)}T09:00:00+00:00"
REP = Rep(0.0, 2.0, 5.0, 30.0, 60.0, 25.0, 25.0, 3.5, -1.2, complete=True)


def result(
    monkeypatch: pytest.MonkeyPatch,
    reps: int,
    *before: SessionSum,
    stones: int = 500,
    source: SourceKind = "scripted",
    movement: MovementName = "knee_extension",
) -> ResultView:
    def kept(_store: Store, _player: str, since: str = "", before: str = "9", **_limb: object) -> tuple[SessionSum, ...]:
        return tuple(one for one in earlier if since <= one.started_at < before)

    earlier = before
    game = Game(())
    monkeypatch.setattr(Store, "sums", kept)
    stamps = replace(game.stamps, today=lambda: session_day)
    session_day = game.stamps.today().replace(year=MONDAY.year, month=MONDAY.month, day=MONDAY.day + 1, hour=9, minute=0)
    today = replace(game.walk.today, stamps=stamps)
    record = SessionRecord(
        "s", "anna", AT, "knee", "a1", movement, "left", "active", source, 1, RangeToday(90.0, 25.0, 65.0),
        sets=(SetRecord(1, 38.0, (REP,) * reps, "done"),),
    )  # fmt: skip
    return with_scores(result_view(record, stones, None), today, game.walk.people.current, record)


def test_a_session_has_the_points_of_its_reps_and_the_keyboard_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (result(monkeypatch, 2).points or 0) > (result(monkeypatch, 1).points or 0) > 0
    keys = result(monkeypatch, 40, source="keyboard", movement="elbow_extension")
    assert (keys.points, keys.new_bests, keys.arm_reps) == (None, (), None)


def test_new_bests_are_said_only_against_earlier_sessions(monkeypatch: pytest.MonkeyPatch) -> None:
    assert result(monkeypatch, 25).new_bests == ()
    said = result(monkeypatch, 25, session_sum(MONDAY, reps=20)).new_bests
    assert said == (NewBest("hold", 3.5), NewBest("smoothness", -1.2), NewBest("day", 25, "active"))


def test_a_session_of_an_arm_stands_beside_usual_care_and_no_day_and_no_leg(monkeypatch: pytest.MonkeyPatch) -> None:
    morning = session_sum(MONDAY + timedelta(1), hour=7, movement="elbow_extension", reps=20)
    assert result(monkeypatch, 33, movement="elbow_extension").arm_reps == 33
    assert result(monkeypatch, 32, morning, movement="elbow_extension").arm_reps is None
    assert result(monkeypatch, 33, morning).arm_reps is None


def test_the_whole_day_stands_beside_the_goal(monkeypatch: pytest.MonkeyPatch) -> None:
    morning = session_sum(MONDAY + timedelta(1), hour=7, reps=20)
    assert result(monkeypatch, 80, morning).goal_reached
    assert not result(monkeypatch, 79, morning).goal_reached


def test_a_milestone_is_celebrated_in_the_session_that_reaches_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert result(monkeypatch, 10, stones=1004).milestone == 1000
    assert result(monkeypatch, 4, stones=1004).milestone is None
    assert result(monkeypatch, 100, stones=100).milestone == 100
