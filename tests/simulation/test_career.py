import pytest

from game.simulation.career import Career, RepPlayed, SetPlayed, play_career
from game.simulation.followers import FixedTarget, Follower, Ours
from game.simulation.players import Kind, ScriptedPlayer


def player(kind: Kind = "weak") -> ScriptedPlayer:
    return ScriptedPlayer(kind, 40.0, 4.0, 30)


class Impossible(FixedTarget):
    """Asks for what nobody can do."""

    def __init__(self) -> None:
        self.target_share = 9.0


def career(follower: Follower, kind: Kind = "weak", sessions: int = 2, seed: int = 1) -> Career:
    return play_career(player(kind), follower, (seed,), sessions)


def test_a_career_is_so_many_sessions_of_three_sets_of_ten_reps() -> None:
    played = career(Ours())
    assert [one.number for one in played.sets] == [1, 2, 3, 4, 5, 6]
    assert {len(one.reps) for one in played.sets} == {10}
    assert len(played.after_loss) == 21


def test_the_same_seed_gives_the_same_career_and_the_same_luck_to_every_way() -> None:
    assert career(Ours()) == career(Ours())
    assert career(Ours()) != career(Ours(), seed=2)
    reaches = [[rep.reach_deg for one in career(way).sets for rep in one.reps] for way in (Ours(), FixedTarget())]
    assert reaches[0] == reaches[1]


def test_the_easy_reps_set_the_range_that_the_target_is_a_share_of() -> None:
    targets = {rep.target_deg for one in career(FixedTarget(), sessions=1).sets for rep in one.reps}
    assert len(targets) == 1
    assert targets.pop() / 0.8 == pytest.approx(40.0, abs=10.0)


def test_who_misses_five_times_in_a_row_stops_for_the_day() -> None:
    played = career(Impossible())
    assert [(one.number, len(one.reps), one.five_misses) for one in played.sets] == [(1, 5, True), (4, 5, True)]
    assert played.reps_to_recover == 20


def test_spasms_that_are_seen_are_no_reps() -> None:
    played = career(Ours(), "spasms", sessions=10)
    reps = sum(len(one.reps) for one in played.sets)
    assert 270 < reps < 290
    assert len(played.after_loss) in (19, 20, 21)


def test_recovery_counts_the_reps_until_the_chance_is_good_again() -> None:
    assert Career(player(), (), (0.1, 0.2, 0.69, 0.7, 0.5)).reps_to_recover == 3
    assert Career(player(), (), (0.9, 0.1)).reps_to_recover == 0


def test_after_the_loss_the_chance_falls_and_comes_back() -> None:
    after = career(Ours(), sessions=5).after_loss
    assert after[0] < 0.4
    assert max(after[1:11]) > 0.7


def test_the_chance_of_a_set_is_the_mean_of_its_reps_and_one_clamped_rep_clamps_it() -> None:
    reps = tuple(RepPlayed(30.0, 40.0, chance, 35.0, True, chance == 0.5) for chance in (0.5, 0.9))
    assert SetPlayed(1, reps, False).chance == pytest.approx(0.7)
    assert SetPlayed(1, reps, False).clamped
    assert not SetPlayed(1, reps[1:], False).clamped
