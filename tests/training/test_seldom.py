from game.training.seldom import Seldom


def test_it_may_be_said_at_once_and_then_only_after_a_while() -> None:
    seldom = Seldom(5.0)
    assert [seldom.may(time_s) for time_s in (0.0, 1.0, 4.9, 5.0, 6.0, 12.0)] == [True, False, False, True, False, True]
