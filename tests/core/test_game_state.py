import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.game_state import as_text, from_text


@dataclass(frozen=True, slots=True)
class Fruit:
    ripe: float
    picked: bool = False


@dataclass(frozen=True, slots=True)
class Orchard:
    fruits: tuple[Fruit, ...] = ()
    open: frozenset[str] = frozenset()
    held: Fruit | None = None
    age_s: float = math.inf


fruits = st.builds(Fruit, ripe=st.floats(allow_nan=False), picked=st.booleans())
orchards = st.builds(
    Orchard,
    fruits=st.lists(fruits, max_size=4).map(tuple),
    open=st.frozensets(st.text(max_size=4)),
    held=st.none() | fruits,
    age_s=st.floats(allow_nan=False),
)


@given(orchards)
def test_a_state_comes_back_as_it_was(state: Orchard) -> None:
    assert from_text(Orchard, as_text(state)) == state


def test_the_same_state_is_the_same_text() -> None:
    assert as_text(Orchard(open=frozenset("abc"))) == as_text(Orchard(open=frozenset("cba")))


@pytest.mark.parametrize("text", ["", "[]", '{"fruits": 3}'])
def test_what_is_no_state_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"validation error|Expecting value"):
        from_text(Orchard, text)
