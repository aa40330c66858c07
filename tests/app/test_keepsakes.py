"""What a game keeps of a player, and what the path brings."""

from game.app.keepsakes import journey, keep, visit_of
from game.core.journey import new_between
from tests.app.test_days import PLAYER, today


def test_each_game_finds_its_own_keepsakes_again() -> None:
    of = today()
    assert visit_of(of, PLAYER, "orchard", 0).kept == ()
    keep(of, PLAYER, "orchard", (("apple", 3), ("pear", 1)))
    keep(of, PLAYER, "tide", (("shell", 2),))
    keep(of, PLAYER, "orchard", (("apple", 4), ("pear", 1)))
    assert visit_of(of, PLAYER, "orchard", 0).kept == (("apple", 4), ("pear", 1))
    assert visit_of(of, PLAYER, "tide", 0).kept == (("shell", 2),)
    assert len(of.store.notes(PLAYER.player_id, "keepsakes")) == 3


def test_what_a_game_no_longer_names_is_gone() -> None:
    of = today()
    keep(of, PLAYER, "bell_tower", (("at_ode_to_joy", 12), ("songs", 1)))
    keep(of, PLAYER, "bell_tower", (("songs", 2),))
    assert visit_of(of, PLAYER, "bell_tower", 0).kept == (("songs", 2),)


def test_nothing_new_to_keep_writes_nothing() -> None:
    of = today()
    keep(of, PLAYER, "stone_path", ())
    keep(of, PLAYER, "tide", (("shell", 2),))
    keep(of, PLAYER, "tide", (("shell", 2),))
    assert len(of.store.notes(PLAYER.player_id, "keepsakes")) == 1


def test_a_visit_brings_what_so_many_stones_have_unlocked() -> None:
    of = today()
    few, many = (visit_of(of, PLAYER, "kite", stones).unlocked for stones in (30, 3000))
    assert few < many
    assert {name for name, needed in journey().items() if needed <= 30} == few
    assert set(new_between(journey(), 30, 3000)) == many - few
