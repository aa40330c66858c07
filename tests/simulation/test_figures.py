import pytest

from game.simulation.career import Career, RepPlayed, SetPlayed
from game.simulation.curves import chance_after_loss, chance_by_set, target_and_ability
from game.simulation.figures import figures_of, play_all
from game.simulation.players import STEADY, ScriptedPlayer

WEAK = ScriptedPlayer("weak", 40.0, 4.0, 30)


def one_set(number: int, chance: float, clamped: bool = False, five_misses: bool = False) -> SetPlayed:
    return SetPlayed(number, (RepPlayed(36.0, 40.0, chance, 41.0, True, clamped),) * 10, five_misses)


def test_the_first_three_sets_and_clamped_ones_are_not_judged() -> None:
    sets = (one_set(1, 0.1), one_set(2, 0.1), one_set(3, 0.1), one_set(4, 0.7), one_set(5, 0.86), one_set(6, 0.2, clamped=True))
    figures = figures_of([Career(WEAK, sets, (0.1, 0.8))])
    assert figures.sets_in_band_share == 0.5
    assert figures.clamped_share == pytest.approx(1 / 3)
    assert figures.reps_a_session == 30.0


def test_recovery_and_five_misses_are_means_over_players_and_sets() -> None:
    quick, slow = (0.1, 0.8), (0.1,) * 14 + (0.8,)
    careers = [Career(WEAK, (one_set(4, 0.8), one_set(5, 0.8, five_misses=bad)), after) for bad, after in ((True, quick), (False, slow))]
    figures = figures_of(careers)
    assert figures.sets_to_recover == pytest.approx((0.1 + 1.4) / 2)
    assert figures.recovered_in_a_set_share == 0.5
    assert figures.five_misses_share == 0.25


def test_all_ways_meet_the_same_players() -> None:
    careers = play_all(("weak", "tiring"), 3, 4, ("ours", "fixed_target"))
    assert [career.player for career in careers["ours"]] == [career.player for career in careers["fixed_target"]]
    assert [career.player.kind for career in careers["ours"]] == ["weak", "tiring", "weak"]


def test_on_players_that_nothing_was_tuned_on_most_sets_are_as_hard_as_they_should_be() -> None:
    ours = figures_of(play_all(STEADY, 8, 2026, ("ours",))["ours"])
    assert ours.sets_in_band_share >= 0.88
    assert ours.sets_to_recover <= 1.0
    assert ours.five_misses_share <= 0.01


def test_curves_are_taken_over_players() -> None:
    careers = [Career(WEAK, (one_set(1, chance), one_set(2, 0.8)), (chance, 0.8)) for chance in (0.2, 0.4, 0.6)]
    low, middle, high = chance_by_set(careers)
    assert middle == pytest.approx([0.4, 0.8])
    assert low[0] < 0.4 < high[0]
    assert chance_after_loss(careers) == pytest.approx([0.4, 0.8])


def test_target_and_ability_are_told_rep_by_rep() -> None:
    lines = target_and_ability(Career(WEAK, (one_set(1, 0.8),), (0.8,)))
    assert set(lines["target"]) == {36.0}
    assert set(lines["mean reach"]) == {40.0}
    assert lines["right target"][0] == pytest.approx(40.0 - 0.755 * 4.0, abs=0.01)
