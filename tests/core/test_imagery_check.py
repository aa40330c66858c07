from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.imagery_check import CAN_IMAGE_SUM, Five, ImageryCheck

rating = st.integers(1, 5)
five = st.tuples(rating, rating, rating, rating, rating)
NOTHING: Five = (1, 1, 1, 1, 1)


@given(five, five)
def test_one_clear_sense_is_enough(seeing: Five, feeling: Five) -> None:
    check = ImageryCheck(seeing, feeling)
    assert check.can_image == (sum(seeing) >= CAN_IMAGE_SUM or sum(feeling) >= CAN_IMAGE_SUM)
    assert ImageryCheck(feeling, seeing).can_image == check.can_image


def test_what_most_patients_answer_is_enough_and_nothing_at_all_is_not() -> None:
    assert ImageryCheck((4, 4, 4, 4, 5), NOTHING).can_image
    assert ImageryCheck(NOTHING, (3, 4, 4, 4, 3)).can_image
    assert not ImageryCheck(NOTHING, NOTHING).can_image
    assert not ImageryCheck((2, 3, 3, 3, 3), (2, 2, 2, 2, 2)).can_image


@pytest.mark.parametrize("wrong", [(0, 1, 1, 1, 1), (1, 1, 1, 1, 6), (1, 1, 1, 1), (1,) * 6])
def test_what_nobody_can_have_answered_is_refused(wrong: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="seeing must be five ratings from 1 to 5"):
        ImageryCheck(cast(Five, wrong), NOTHING)
