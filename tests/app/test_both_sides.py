"""The whole program with both sides in turn: by one key, and by a body that moves now one leg, now the other."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.app.exercise import MakeTracker, RunningSource
from game.app.sources import SourceWish
from game.app.walk import Walk
from game.core.clock import Clock
from game.core.names import Side, SourceKind
from game.core.pose import Pose
from game.core.record import SessionRecord
from game.core.source import Picture
from game.screen.scene import KeyInput
from game.screen.scenes import ResultScene
from game.screen.window import ScriptedWindow
from game.sources.scripted_body import even_reps, pose_of
from game.sources.tracker import StepwiseTracker
from tests.app.game import SMALL, TO_CLOSE, Game, Step, escape, reps_laid, take

LEVEL = """
title = "Both legs"
game = "bell_tower"
movement = "knee_extension"
sides_in_turn = true
sets = {sets}
reps = 3
rest_s = 2
"""
FPS = 30.0
LENGTH_S = 300.0
REPS = even_reps(int(LENGTH_S / 2.6), 60.0)


@dataclass
class BothLegs:
    """A body that moves the leg which the game asks for, as a player does: `asked` tells it."""

    asked: Callable[[], Side]
    kind: SourceKind = "scripted"

    def poses(self) -> Iterator[Pose]:
        for number in range(math.ceil(LENGTH_S * FPS)):
            time_s = number / FPS
            yield pose_of("knee_extension", self.asked(), sum(rep.gained_at(time_s) for rep in REPS), time_s)

    def picture(self) -> Picture | None:
        return None

    def close(self) -> None: ...


def level_in(folder: Path, sets: int) -> Path:
    path = folder / "both_legs.toml"
    path.write_text(LEVEL.format(sets=sets), encoding="utf-8")
    return path


def seen_game(path: Path, *steps: Step) -> Game:
    """Return a game whose player moves the side that is asked for."""
    games: list[Game] = []

    def asked() -> Side:
        exercise = games[0].walk.exercise
        return exercise.session.record.side if exercise else "right"

    def trackers(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
        def make(take_pose: Callable[[Pose], None], start_s: float) -> RunningSource:
            return StepwiseTracker(lambda: BothLegs(asked), take_pose, start_s)

        return make

    games.append(Game((take("home", "right leg"), *steps, *TO_CLOSE), SourceWish("scripted"), path, trackers))
    return games[0]


def records(game: Game) -> dict[Side, SessionRecord]:
    """Return what the store has of each side."""
    sessions = [game.store.session(one.session_id) for one in game.store.sums(game.walk.people.current.player_id)]
    return {session.side: session for session in sessions}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Game:
    """A visit of three sets that nobody disturbs; each result is read to its end."""
    reads = take("result", after_s=9.0)
    return seen_game(level_in(tmp_path_factory.mktemp("sides"), 3), reads, reads).play()


def test_each_leg_has_its_own_range_and_record_and_one_camera_sees_both(whole: Game) -> None:
    kept = records(whole)
    assert list(kept) == ["right", "left"]
    assert [[len(one.reps) for one in kept[side].sets] for side in ("right", "left")] == [[3, 3], [3]]
    for session in kept.values():
        assert session.range_today is not None
        assert session.range_today.range_deg == pytest.approx(60.0, abs=6.0)
        assert all(one.ended_by == "done" for one in session.sets)
        assert all(abs(rep.peak_deg - session.range_today.best_deg) < 10.0 for rep in session.reps)
    assert kept["right"].seed == kept["left"].seed
    assert kept["right"].started_at < kept["left"].started_at


def test_a_side_is_looked_at_before_each_of_its_turns_and_its_range_is_found_once(whole: Game) -> None:
    shown = [screen for screen in whole.seen if screen in ("check", "range", "play", "rest", "result")]
    assert shown == ["check", "range", "play", "rest", "check", "range", "play", "rest", "check", "play", "result", "result"]


def test_rests_and_results_say_which_side_it_is(whole: Game) -> None:
    said = whole.said()
    assert said.index("Now the other side: Left leg.") < said.index("Now the other side: Right leg.")
    assert said.index("Right leg: 6 repetitions.") < said.index("Left leg: 3 repetitions.")
    results = [scene.view() for scene in whole.scenes if isinstance(scene, ResultScene)]
    assert [(view.reps, view.stones_total, view.more) for view in results] == [(6, 6, True), (3, 9, False)]
    assert whole.homes()[-1].stones == whole.homes()[-1].reps_today == 9


def on_the_left(reps: int) -> Callable[[Walk], bool]:
    """Say whether it is the left side's turn, with so many reps kept of it."""
    return lambda walk: walk.exercise is not None and walk.exercise.session.record.side == "left" and reps_laid(reps)(walk)


def test_who_stops_in_the_other_sides_set_keeps_both_and_is_asked_for_pain_once(tmp_path: Path) -> None:
    stops = escape("play", on_the_left(1)), take("question-stop", "Stop here"), Step("pain", sign="2"), take("pain")
    game = seen_game(level_in(tmp_path, 4), *stops, take("result"), take("result")).play()
    kept = records(game)
    assert [(side, [(one.ended_by, len(one.reps)) for one in kept[side].sets]) for side in kept] == [
        ("right", [("done", 3)]),
        ("left", [("stopped", 1)]),
    ]
    assert {session.pain_after for session in kept.values()} == {2}


def test_who_turns_back_in_the_other_sides_check_is_asked_and_may_go_on_or_stop(tmp_path: Path) -> None:
    back = escape("check", on_the_left(0))
    steps = back, take("question-stop", "Go on"), back, take("question-stop", "Stop here"), take("result")
    one, again = (seen_game(level_in(tmp_path, 2), *steps).play() for _ in range(2))
    [session] = records(one).values()
    assert (session.side, [(one_set.ended_by, len(one_set.reps)) for one_set in session.sets]) == ("right", [("done", 3)])
    assert [session.to_json()] == [other.to_json() for other in records(again).values()]


def test_one_key_plays_both_sides(tmp_path: Path) -> None:
    presses = [(at_s + 2.6 * number, held) for at_s in (3.0, 21.0) for number in range(3) for held in (0.0, 1.3)]
    window = ScriptedWindow([(at_s + held, KeyInput("select_up" if held else "select")) for at_s, held in presses], SMALL)
    steps = (take("home", "right leg"), take("result"), take("result"), *TO_CLOSE)
    game = Game(steps, SourceWish("keyboard"), level_in(tmp_path, 2), window=window).play()
    assert [(side, len(session.reps)) for side, session in records(game).items()] == [("right", 3), ("left", 3)]
    assert "check" not in game.seen
