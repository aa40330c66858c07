from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.commands.scripted_set import Step
from game.core.control import AT_REST, Control
from game.core.events import RepDone, RepImagined, RepStarted, TargetReached, TrackingBack, TrackingLost
from game.minigames.night_sky.constellations import FIGURES
from game.minigames.night_sky.rules import NightSky
from game.minigames.night_sky.state import BREATH_S
from tests.minigames.night_sky.playing import LEVEL, RELAX_S, RETURN_S, ask, imagine, new_night, plain_rep, told, wait
from tests.minigames.plays import plays

few = settings(max_examples=25)
SEEN = Control(0.5, 30.0, 0.0, "out", 0.0, True)


@few
@given(plays)
def test_every_rep_lights_one_star_and_no_constellation_is_lost(play: list[Step]) -> None:
    game, reps, before = new_night(), 0, 0
    for step in play:
        happened = game.step(step.control, step.events, step.dt_s)
        now = sum(isinstance(event, (RepDone, RepImagined)) for event in step.events)
        assert sum(event.name in ("star_lit", "star_imagined") for event in happened) == now
        assert len(game.state.found) == before + sum(event.name == "constellation_found" for event in happened)
        reps, before = reps + now, len(game.state.found)
        assert game.state.stars == reps == game.state.lit + sum(len(FIGURES[name].stars) for name in game.state.found)


@few
@given(plays)
def test_whatever_happens_the_shares_stay_shares(play: list[Step]) -> None:
    game = new_night()
    for step in play:
        game.step(step.control, step.events, step.dt_s)
        state = game.state
        assert all(0.0 <= share <= 1.0 for share in (state.night, state.stars_out, state.veil, state.hold, state.breath))
        assert state.lit < len(FIGURES[state.figure].stars)


def test_evening_falls_while_the_player_breathes() -> None:
    game = new_night()
    ask(game, "breathe", RELAX_S / 2)
    half = game.state.night
    wait(game, RELAX_S / 2 + 6)
    assert 0.3 < half < 0.6
    assert game.state.night > 0.9


def test_stars_come_out_with_each_breath_in_and_wait_while_it_goes_out() -> None:
    game, come = new_night(), []
    for _ in range(4):
        ins = []
        for _half in range(2):
            before = game.state.stars_out
            wait(game, BREATH_S / 2)
            ins.append(game.state.stars_out - before)
        come.append(ins)
    assert all(breath_in > breath_out >= 0 for breath_in, breath_out in come)


def test_night_comes_with_the_first_imagined_rep_and_dawn_with_the_return() -> None:
    game = new_night()
    imagine(game, 1)
    assert game.state.part == "night"
    wait(game, 10)
    assert game.state.night > 0.99
    ask(game, "return", RETURN_S / 2)
    assert 0.2 < game.state.night < 0.8
    wait(game, RETURN_S)
    assert game.state.night < 0.05
    assert game.state.stars_out < 0.05


def test_the_last_star_finds_a_constellation_and_another_begins() -> None:
    game = new_night()
    first = game.state.figure
    names = [event.name for event in imagine(game, len(FIGURES[first].stars))]
    assert names[-2:] == ["star_imagined", "constellation_found"]
    assert names.count("constellation_found") == 1
    assert game.state.found == (first,)
    assert game.state.figure != first
    assert game.keepsakes == ((first, 1),)


def test_what_was_never_found_comes_first() -> None:
    summer = [name for name, figure in FIGURES.items() if figure.group == "summer"]
    kept = tuple((name, 1) for name in sorted(summer[1:]))
    assert {new_night(seed=seed, kept=kept).state.figure for seed in range(12)} == {summer[0]}


@few
@given(st.integers(0, 10_000))
def test_the_order_is_the_seeds_own_and_holds_only_what_is_unlocked(seed: int) -> None:
    def found(*unlocked: str) -> tuple[str, ...]:
        game = new_night(*unlocked, seed=seed)
        while len(game.state.found) < 3:
            told(game, RepImagined(0.0))
        return game.state.found

    assert found() == found()
    assert all(FIGURES[name].group == "summer" for name in found())
    assert all(FIGURES[name].group in ("summer", "southern_stars") for name in found("southern_stars"))


def test_when_all_are_found_they_are_found_again() -> None:
    game = new_night()
    summer = {name for name, figure in FIGURES.items() if figure.group == "summer"}
    while len(game.state.found) < len(summer) + 1:
        told(game, RepImagined(0.0))
    assert set(game.state.found[: len(summer)]) == summer
    assert dict(game.keepsakes)[game.state.found[0]] == 2
    assert len(game.state.shown) == len(summer)


def test_a_moved_rep_is_told_from_its_start_to_its_end() -> None:
    game = new_night()
    happened = [event for one in (RepStarted(0.0), TargetReached(0.0), plain_rep()) for event in told(game, one, limb=SEEN)]
    assert [(event.name, event.number) for event in happened] == [("star_called", 1), ("star_near", 1), ("star_lit", 1)]
    assert happened[-1].strength == 0.5


def test_nobody_has_to_be_seen_but_a_limb_that_was_lost_pauses() -> None:
    game = new_night()
    game.step(AT_REST, (), 3.0)
    assert not game.state.paused
    game.step(AT_REST, (TrackingLost(0.0, "limb_hidden"),), 0.0)
    wait(game, 2.0)
    assert game.state.veil > 0.9
    told(game, TrackingBack(0.0))
    wait(game, 2.0)
    assert game.state.veil < 0.1


def test_other_kinds_of_exercise_have_a_short_evening() -> None:
    game = NightSky()
    game.reset(LEVEL.model_copy(update={"modality": "active"}), 7)
    wait(game, 30.0)
    assert game.state.night > 0.95
    assert replace(game.state, night=0.0).part == "evening"
