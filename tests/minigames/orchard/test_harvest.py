from hypothesis import given
from hypothesis import strategies as st

from game.minigames.orchard.fruit import GRADES, KINDS, Fruit
from game.minigames.orchard.harvest import BASKET, LAYERS, ROW, SEEN_CARTS, known_in, stored, total_of, with_picked

fruits = st.builds(Fruit, kind=st.sampled_from(KINDS), grade=st.sampled_from(GRADES))
harvests = st.dictionaries(st.builds("{}_{}".format, st.sampled_from(KINDS), st.sampled_from(GRADES)), st.integers(0, 900), max_size=6).map(
    lambda counts: tuple(sorted(counts.items()))
)
pickings = st.lists(fruits, max_size=40).map(tuple)


@given(harvests, pickings)
def test_every_fruit_is_kept_under_its_kind_and_grade(before: tuple[tuple[str, int], ...], picked: tuple[Fruit, ...]) -> None:
    kept = with_picked(before, picked, "autumn")
    assert total_of(kept) == total_of(before) + len(picked)
    assert list(kept) == sorted(kept)
    for fruit in picked:
        name = f"{fruit.kind}_{fruit.grade}"
        assert dict(kept)[name] == dict(before).get(name, 0) + picked.count(fruit)


@given(harvests, pickings)
def test_the_picture_holds_every_fruit(before: tuple[tuple[str, int], ...], picked: tuple[Fruit, ...]) -> None:
    there = stored(before, picked)
    rows = len(there.load) + LAYERS * there.carts
    assert len(there.open) + BASKET * (len(there.row) + ROW * rows) == total_of(before) + len(picked)
    assert len(there.open) < BASKET
    assert len(there.row) < ROW
    assert len(there.load) < LAYERS
    assert [len(load) for load in there.loads] == [LAYERS] * min(there.carts, SEEN_CARTS)


def test_what_was_picked_today_lies_on_top() -> None:
    picked = (Fruit("plum", "golden"), Fruit("plum", "small"))
    assert stored((("apple_ripe", 3),), picked).open == (*(Fruit("apple", "ripe"),) * 3, *picked)


def test_the_harvest_grows_from_a_basket_to_baskets_to_carts() -> None:
    one, row, cart = (stored((("apple_good", count),), ()) for count in (BASKET - 1, 3 * BASKET, BASKET * ROW * LAYERS))
    assert (len(one.open), one.row, one.load, one.carts) == (BASKET - 1, (), (), 0)
    assert (row.open, row.row, row.carts) == ((), ("apple",) * 3, 0)
    assert (cart.open, cart.row, cart.load, cart.carts) == ((), (), (), 1)


def test_kinds_and_seasons_are_known_once_they_were_picked() -> None:
    known = known_in(with_picked((("pear_small", 0),), (Fruit("sun_apple", "good"),), "snow"))
    assert {"sun_apple", "snow"} <= known
    assert "pear" not in known
