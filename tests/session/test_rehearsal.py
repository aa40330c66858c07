"""The rehearsal: easy reps are answered as play is, and nothing of it reaches the session."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.events import RepDone, RepStarted, TargetReached
from game.core.melody import read_melodies
from game.core.minigame import GameEvent
from game.core.names import GAME_NAMES, SIDES, GameName, Side
from game.core.reading import Reading
from game.core.visit import Visit
from game.minigames import GAMES, MELODIES
from game.minigames.bell_tower.rules import BellTower
from game.motion.movements import opposite
from game.motion.range_of_motion import RangeFinder
from game.session import Rehearsal
from game.sources.scripted_body import ScriptedRep, even_reps
from tests.scripted_play import FPS, ListeningGame, level, moving, unseen

VISIT = Visit(stones=120)


def rehearsed(readings: Iterable[Reading], rules: ListeningGame, finder: RangeFinder | None = None) -> Rehearsal:
    finder = finder or RangeFinder(-1)
    rehearsal = Rehearsal(rules, level(), 7, VISIT)
    for reading in readings:
        finder.step(reading)
        rehearsal.step(finder, "right", reading, 1 / FPS)
    return rehearsal


def kinds(rules: ListeningGame) -> list[type]:
    return [type(event) for event in rules.events]


@pytest.mark.parametrize("gain_deg", [8.0, 20.0, 60.0, 100.0])
def test_each_easy_rep_is_told_from_its_start_to_its_end(gain_deg: float) -> None:
    rules = ListeningGame()
    rehearsed(moving(even_reps(3, gain_deg, first_s=1.0), 10.0), rules)
    done = [event for event in rules.events if isinstance(event, RepDone)]
    assert len(done) == 3
    assert all(event.rep.complete for event in done)
    assert kinds(rules).count(RepStarted) == 3
    assert kinds(rules)[0] is RepStarted


def test_reaching_shows_before_anybody_knows_how_far_this_limb_goes() -> None:
    rules = ListeningGame()
    rehearsed(moving([ScriptedRep(1.0, 8.0)], 2.0), rules)
    assert max(control.reach for control in rules.controls) > 0.4
    assert min(control.reach for control in rules.controls) == 0.0


def test_a_second_easy_rep_is_measured_by_the_first() -> None:
    rules = ListeningGame()
    rehearsed(moving(even_reps(2, 40.0, first_s=1.0), 8.0), rules)
    assert kinds(rules).count(TargetReached) == 2


def test_out_of_sight_nothing_is_reached() -> None:
    rules = ListeningGame()
    rehearsed([unseen(number / FPS) for number in range(30)], rules)
    assert {(control.reach, control.tracked) for control in rules.controls} == {(0.0, False)}


def test_it_begins_in_the_players_own_world_and_anew_with_each_finder() -> None:
    rules = ListeningGame()
    finder = RangeFinder(-1)
    rehearsal = rehearsed(moving([], 1.0), rules, finder)
    assert (rules.seeds, rules.visits) == ([7], [VISIT])
    rehearsal.step(RangeFinder(-1), "right", None, 0.1)
    assert rules.seeds == [7, 7]


@pytest.mark.parametrize("game", GAME_NAMES)
def test_every_game_answers_every_easy_rep(game: GameName) -> None:
    finder, told = RangeFinder(-1), list[GameEvent]()
    rehearsal = Rehearsal(GAMES[game](), level(reps=8).model_copy(update={"game": game}), 7, VISIT)
    still = rehearsal.rules.state
    for reading in moving(even_reps(3, 40.0, first_s=1.0), 10.0):
        finder.step(reading)
        told += rehearsal.step(finder, "right", reading, 1 / FPS)
    assert len(told) >= 3
    assert rehearsal.rules.state != still


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0.0, 120.0), st.booleans()), max_size=60), st.sampled_from([0.0, 1 / 240, 5.0]))
def test_whatever_the_camera_sees_reach_stays_a_number_of_play(seen: list[tuple[float, bool]], dt_s: float) -> None:
    rules, finder = ListeningGame(), RangeFinder(-1)
    rehearsal = Rehearsal(rules, level(), 7, VISIT)
    for number, (gained, tracked) in enumerate(seen):
        angle = 90.0 - gained
        reading = Reading(number / FPS, angle, angle, -angle, 0.0, 1.0) if tracked else unseen(number / FPS)
        finder.step(reading)
        rehearsal.step(finder, "right", reading, dt_s)
    assert all(0.0 <= control.reach <= 1.25 for control in rules.controls)


@pytest.mark.parametrize("side", SIDES)
def test_the_game_knows_the_side_and_a_new_finder_brings_its_own(side: Side) -> None:
    rules = BellTower(read_melodies(MELODIES))
    rehearsal = Rehearsal(rules, level(), 7, VISIT)
    rehearsal.step(RangeFinder(-1), side, None, 0.1)
    assert rules.state.side == side
    rehearsal.step(RangeFinder(-1), opposite(side), None, 0.1)
    assert rules.state.side == opposite(side)
