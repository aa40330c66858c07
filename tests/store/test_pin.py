from game.core.pin_tries import FIRST_WAIT_S, FREE_TRIES
from game.store.pin import PIN_SETTING, PinLock
from game.store.repository import Store


def test_only_the_right_pin_opens_and_it_is_not_kept_as_it_is(store: Store) -> None:
    lock = PinLock(store)
    assert not lock.is_set
    assert not lock.opens("2468", 0.0)
    lock.put("2468")
    assert lock.is_set
    assert "2468" not in (store.setting(PIN_SETTING) or "")
    assert not lock.opens("2469", 0.0)
    assert lock.opens("2468", 0.0)


def test_wrong_tries_cost_a_wait_that_even_the_right_one_has_to_keep(store: Store) -> None:
    lock = PinLock(store)
    lock.put("2468")
    for number in range(FREE_TRIES):
        assert lock.wait_s(float(number)) == 0.0
        assert not lock.opens("1111", float(number))
    last_s = FREE_TRIES - 1.0
    assert PinLock(store).wait_s(last_s) == FIRST_WAIT_S, "a new start of the program does not shorten it"
    assert not lock.opens("2468", last_s + 1.0)
    assert lock.opens("2468", last_s + FIRST_WAIT_S)
    assert lock.wait_s(last_s) == 0.0, "the right one takes the wrong ones away"


def test_a_forgotten_pin_is_set_anew(store: Store) -> None:
    lock = PinLock(store)
    lock.put("2468")
    lock.remove()
    assert not lock.is_set
    assert not lock.opens("2468", 0.0)


def test_what_is_no_hash_opens_to_nobody(store: Store) -> None:
    store.keep_setting(PIN_SETTING, "2468")
    assert not PinLock(store).opens("2468", 0.0)
