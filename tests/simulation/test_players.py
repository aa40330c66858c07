import numpy as np
import pytest

from game.simulation.players import HALF_HEARTED, SIX_KINDS, SPASM_EVERY, STEADY, Kind, Moment, ScriptedPlayer, draw_player


def player(kind: Kind) -> ScriptedPlayer:
    return ScriptedPlayer(kind, 40.0, 4.0, 30)


@pytest.mark.parametrize("kind", STEADY)
def test_steady_players_can_always_do_the_same(kind: Kind) -> None:
    assert {player(kind).mean_at(Moment(session, rep)) for session in (0, 29) for rep in (0, 29)} == {40.0}


def test_the_others_change() -> None:
    assert player("tiring").mean_at(Moment(5, 29)) == pytest.approx(32.0)
    assert player("improving").mean_at(Moment(10, 0)) == pytest.approx(44.8)
    assert player("changing_days").mean_at(Moment(0, 0, form_deg=2.0)) == 42.0
    assert player("weak").mean_at(Moment(0, 0, left=0.7)) == pytest.approx(28.0)


@pytest.mark.parametrize("kind", SIX_KINDS)
@pytest.mark.parametrize("target_deg", [34.0, 37.0, 41.0])
def test_the_true_chance_is_how_often_it_happens(kind: Kind, target_deg: float) -> None:
    one, rng, now = player(kind), np.random.default_rng(1), Moment(3, 12)
    share = np.mean([one.own_reach_deg(rng, now) >= target_deg for _ in range(4000)])
    assert share == pytest.approx(one.chance(target_deg, now), abs=0.03)


@pytest.mark.parametrize("kind", SIX_KINDS)
def test_the_target_for_a_chance_has_that_chance(kind: Kind) -> None:
    now = Moment(3, 12)
    target_deg = player(kind).target_for(0.775, player(kind).mean_at(now))
    assert player(kind).chance(target_deg, now) == pytest.approx(0.775)


def test_an_erratic_player_sometimes_does_half_a_rep() -> None:
    assert player("erratic").chance(0.0, Moment(0, 0)) == pytest.approx(1.0 - HALF_HEARTED)


def test_only_one_kind_has_spasms_and_they_go_far() -> None:
    rng = np.random.default_rng(1)
    thrown = [player("spasms").spasm_deg(rng, Moment(0, rep)) for rep in range(2 * SPASM_EVERY)]
    assert [rep for rep, far in enumerate(thrown) if far is not None] == [9, 19]
    assert all(far > 46.0 for far in thrown if far is not None)
    assert player("weak").spasm_deg(rng, Moment(0, 9)) is None


def test_who_stops_at_the_target_is_seen_just_behind_it() -> None:
    rng, one = np.random.default_rng(1), player("stops_at_target")
    assert 30.0 <= one.shown_deg(rng, 50.0, 30.0) < 34.0
    assert one.shown_deg(rng, 20.0, 30.0) == 20.0
    assert player("weak").shown_deg(rng, 50.0, 30.0) == 50.0


def test_the_same_dice_draw_the_same_player() -> None:
    first, second = (draw_player("weak", np.random.default_rng(5), 30) for _ in range(2))
    assert first == second
    assert 15.0 <= first.mean_deg <= 25.0
